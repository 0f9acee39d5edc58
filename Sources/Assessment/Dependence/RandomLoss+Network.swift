import Graphs
public import Partnerships

extension RandomLoss {
  /// Takes away 10, 20 and 30 per cent of the ties, and of the actors, at random.
  ///
  /// Actors that go take their ties along, and the people who have a place with no other actor.
  /// With the most ties or the most in between stands who shared that place before. A loss says
  /// nothing of a finding about actors who went themselves, nor of what it takes nothing from.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: Of which the part of time, the ties that are kept and whether actors roll up to legal
  ///     entities count; any other roll-up counts as none.
  ///   - samples: How many times each loss is tried.
  ///   - seed: The seed of the random numbers; equal seeds give equal results.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: For every sample that of betweenness and of the requirements; without actors also
  ///   that of the network's view. The samples of one loss are drawn before they are tried.
  public init(
    of network: Network, view: View = View(), samples: Int = 100, seed: UInt64 = 1
  ) throws(CancellationError) {
    var undirected = view
    undirected.isDirected = false
    let counted = CountedNetwork(
      of: network, view: undirected, rollUp: view.rollUp == .entity ? .entity : .none)
    let whole = try ThinnedFindings(in: counted)
    var thinner = Thinner(network: network, counted: counted, seed: seed)
    var losses = whole.entries.map { _ in [LossResult]() }
    for lost in ["ties", "actors"] {
      for share in [0.1, 0.2, 0.3] {
        let drawn = thinner.draw(lost, share, times: samples)
        let standing = try inParallel(parts: drawn.count) {
          [thinner] (sample) throws(CancellationError) in
          let thinned =
            lost == "ties"
            ? try whole.without(ties: Set(drawn[sample]), of: counted)
            : try ThinnedFindings(in: thinner.counted(without: drawn[sample]))
          return whole.entries.indices.map { place in
            whole.entries[place].standing(in: thinned, at: place, withoutTies: lost == "ties")
          }
        }
        for place in losses.indices {
          let values = standing.compactMap { $0[place] }
          let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
          losses[place].append(LossResult(lost: lost, share: share, stands: mean))
        }
      }
    }
    self.init(
      network: NetworkLabel(of: network), view: ViewLabel(of: whole.graph, in: network),
      samples: samples, seed: seed, actors: whole.graph.vertices.count,
      ties: thinner.ties.count,
      findings: zip(whole.entries, losses).map { entry, losses in
        FindingUnderLoss(
          finding: entry.finding, dimension: entry.requirement?.dimension,
          value: entry.requirement?.value, found: entry.found, losses: losses)
      })
  }
}

/// Takes ties or actors away from a network at random.
private struct Thinner {
  let network: Network
  let graph: NetworkGraph
  /// The indices of the ties that the view shows.
  let ties: [Int]
  private var generator: SplitMix64

  init(network: Network, counted: CountedNetwork, seed: UInt64) {
    self.network = network
    graph = counted.graph
    ties = graph.edges.flatMap(\.ties).unique()
    generator = SplitMix64(seed: seed)
  }

  /// The indices of the ties, or of the vertices, that are lost each time; no times at all where
  /// the share is none of them.
  mutating func draw(_ lost: String, _ share: Double, times: Int) -> [[Int]] {
    let all = lost == "ties" ? ties : Array(graph.vertices.indices)
    let count = Int((share * Double(all.count)).rounded())
    guard count > 0 else { return [] }
    return (0..<times).map { _ in Array(all.shuffled(using: &generator).prefix(count)) }
  }

  /// The network without some vertices, counted anew.
  func counted(without vertices: [Int]) -> CountedNetwork {
    let lost = Set(vertices.flatMap { graph.vertices[$0].members })
    return CountedNetwork(
      of: network.without(actors: lost), view: graph.view, rollUp: graph.view.rollUp)
  }
}
