public import Partnerships
public import Wording

/// Which network a result is about.
public struct NetworkLabel: Codable, Sendable, Equatable {
  /// The title in the network's own language.
  @Nullable public var title: String?
  /// Whether people or other parts are made up, which every output then says.
  public var fictitious: Bool

  /// Labels a network.
  ///
  /// - Parameter network: The network.
  public init(of network: Network) {
    title = network.information.title
    fictitious = network.information.isFictitious
  }
}

/// Which view of a network a figure was computed on.
public struct ViewLabel: Codable, Sendable, Equatable {
  /// The view in words.
  public var description: Text
  /// What the vertices are.
  public var layer: View.Layer
  /// What actors are counted as.
  public var rollUp: View.RollUp
  /// The kinds of tie that were kept, in alphabetical order; `nil` where all were.
  @Nullable public var ties: [String]?
  /// Whether actors were also joined by taking part in the same activity.
  public var participation: Bool
  /// Which part of time was seen: `always`, `at 2013`, `phase …` or `from 2012 to 2014`.
  public var slice: String
  /// Which ties were kept by how sure they are.
  public var certainty: View.CertaintyFilter
  /// How many ties, activities or actors were kept although an end of their time is unknown.
  public var uncertainInTime: Int
  /// How many ties fell inside one vertex by counting actors together.
  public var tiesWithin: Int

  init(of graph: NetworkGraph, in network: Network) {
    let view = graph.view
    description = view.description(of: network)
    layer = view.layer
    rollUp = view.rollUp
    ties = view.tieKinds?.sorted()
    participation = view.includesParticipation
    slice = view.slice.label
    certainty = view.certainty
    uncertainInTime = graph.uncertainInTime
    tiesWithin = graph.tiesWithin
  }
}

extension View.Slice {
  /// The part of time in words.
  func description(of network: Network) -> Text {
    switch self {
    case .always: .between(nil, nil)
    case .at(let date): .at(date.description)
    case .phase(let id): .inPhase(network.phases.first { $0.id == id }?.name ?? id)
    case .between(let start, let end): .between(start?.description, end?.description)
    }
  }

  /// The part of time in a few words for a program.
  var label: String {
    switch self {
    case .always: "always"
    case .at(let date): "at \(date)"
    case .phase(let id): "phase \(id)"
    case .between(let start, let end):
      [start.map { "from \($0)" }, end.map { "to \($0)" }].compactMap { $0 }
        .joined(separator: " ")
    }
  }
}
