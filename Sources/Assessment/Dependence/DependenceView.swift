import Partnerships

/// A view in which somebody may leave: of actors or of people, its ties without direction.
struct DependenceView {
  let network: Network
  let graph: NetworkGraph
  let label: ViewLabel
  let countries: [String?]
  private let sides: [String?]

  var isOfPeople: Bool { graph.view.layer == .people }

  init(of network: Network, view: View) {
    var view = view
    view.isDirected = false
    if view.layer != .people { view.layer = .actors }
    let sliced = network.sliced(to: view.slice).network
    let graph = network.graph(of: view)
    self.network = sliced
    self.graph = graph
    label = ViewLabel(of: graph, in: network)
    countries = graph.values(of: .country, in: sliced)
    sides = graph.values(of: .side, in: sliced)
  }

  func tieCounts(of edges: [NetworkGraph.Edge]) -> TieCounts {
    TieCounts(of: edges, countries: countries, sides: sides)
  }

  /// The values of a dimension that only actors counted as some vertices have.
  func lost(_ dimension: ActorDimension, by leaving: Set<Int>) -> LostValues {
    let left = Set(leaving.flatMap { graph.vertices[$0].members })
    let staying = network.actors.filter { !left.contains($0.id) }
    let before = Set(network.actors.compactMap { $0[dimension] })
    return LostValues(
      dimension: dimension.rawValue,
      lost: before.subtracting(staying.compactMap { $0[dimension] }).sorted(),
      unknownLeft: staying.count { $0[dimension] == nil })
  }
}
