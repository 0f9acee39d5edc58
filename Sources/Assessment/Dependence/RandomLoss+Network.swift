import Graphs
public import Partnerships

extension RandomLoss {
  /// Takes away 10, 20 and 30 per cent of the ties, and of the actors, at random.
  ///
  /// Actors that go take their ties along, and the people who have a place with no other actor.
  /// With the most ties or the most in between stands who shared that place before.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: Of which the part of time, the ties that are kept and whether actors roll up to legal
  ///     entities count; any other roll-up counts as none.
  ///   - samples: How many times each loss is tried.
  ///   - seed: The seed of the random numbers; equal seeds give equal results.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: For every sample that of the network's view, its betweenness and its requirements.
  public init(
    of network: Network, view: View = View(), samples: Int = 100, seed: UInt64 = 1
  ) throws(CancellationError) {
    let whole = try ThinnedFindings(of: network, view: view)
    var thinner = Thinner(network: network, graph: whole.graph, seed: seed)
    var counts = whole.entries.map { _ in [Double]() }
    var losses: [(lost: String, share: Double)] = []
    for lost in ["ties", "actors"] {
      for share in [0.1, 0.2, 0.3] {
        var standing = whole.entries.map { _ in 0.0 }
        for _ in 0..<samples {
          let rest = lost == "ties" ? thinner.losingTies(share) : thinner.losingActors(share)
          let stands = whole.standing(in: try ThinnedFindings(of: rest, view: view))
          for (entry, value) in stands.enumerated() { standing[entry] += value }
        }
        losses.append((lost, share))
        for entry in counts.indices { counts[entry].append(standing[entry] / Double(samples)) }
      }
    }
    self.init(
      network: NetworkLabel(of: network), view: ViewLabel(of: whole.graph, in: network),
      samples: samples, seed: seed, actors: whole.graph.vertices.count,
      ties: thinner.ties.count,
      findings: zip(whole.entries, counts).map { entry, stands in
        FindingUnderLoss(
          finding: entry.finding, dimension: entry.requirement?.dimension,
          value: entry.requirement?.value, found: entry.found,
          losses: zip(losses, stands).map { loss, stands in
            LossResult(
              lost: loss.lost, share: loss.share,
              stands: entry.found.isEmpty || samples == 0 ? nil : stands)
          })
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

  init(network: Network, graph: NetworkGraph, seed: UInt64) {
    self.network = network
    self.graph = graph
    ties = graph.edges.flatMap(\.ties).unique()
    generator = SplitMix64(seed: seed)
  }

  mutating func losingTies(_ share: Double) -> Network {
    let count = Int((share * Double(ties.count)).rounded())
    let lost = Set(ties.shuffled(using: &generator).prefix(count))
    var rest = network
    rest.ties = network.ties.indices.filter { !lost.contains($0) }.map { network.ties[$0] }
    return rest
  }

  mutating func losingActors(_ share: Double) -> Network {
    let count = Int((share * Double(graph.vertices.count)).rounded())
    let lost = graph.vertices.shuffled(using: &generator).prefix(count)
    return network.without(actors: Set(lost.flatMap(\.members)))
  }
}

/// What is found in a network, whole or thinned.
private struct ThinnedFindings {
  struct Entry {
    var finding: String
    var requirement: Requirement?
    var found: [String]
  }

  let graph: NetworkGraph
  let entries: [Entry]

  init(of network: Network, view: View) throws(CancellationError) {
    var undirected = view
    undirected.isDirected = false
    let counted = CountedNetwork(
      of: network, view: undirected, rollUp: view.rollUp == .entity ? .entity : .none)
    graph = counted.graph
    let simple = graph.graph.simplified()
    let ids = graph.vertices.map(\.id)
    let degrees = simple.degrees().map { Double($0) }
    let betweenness = try simple.betweennessCentrality()
    let pieces = simple.connectedComponents().count
    entries =
      [
        Entry(finding: "mostTies", found: ids.highest(by: degrees)),
        Entry(finding: "mostBetween", found: ids.highest(by: betweenness)),
        Entry(finding: "connected", found: ids.count < 2 ? [] : [pieces == 1 ? "yes" : "no"]),
        Entry(
          finding: "articulationPoints", found: simple.articulationPoints().map { ids[$0] }),
        Entry(
          finding: "gender",
          found: counted.network.people.isEmpty
            ? [] : [Tally(counted.network.people.map(\.gender)).verdict.rawValue]),
      ]
      + counted.network.requirements.map { requirement in
        Entry(
          finding: "requirement", requirement: requirement,
          found: [RequirementResult(of: requirement, in: counted).verdict.rawValue])
      }
  }

  /// How far each finding stands in another network: 0 or 1, of articulation points a share.
  func standing(in other: ThinnedFindings) -> [Double] {
    zip(entries, other.entries).map { entry, other in
      let kept = Set(entry.found).intersection(other.found)
      guard entry.finding == "articulationPoints" else { return kept.isEmpty ? 0 : 1 }
      return entry.found.isEmpty ? 0 : Double(kept.count) / Double(entry.found.count)
    }
  }
}

extension [String] {
  /// Those whose score is highest and above 0; scores that differ by rounding alone are equal.
  fileprivate func highest(by scores: [Double]) -> [String] {
    let most = scores.max() ?? 0
    return most > 0 ? indices.filter { scores[$0] > most - 1e-9 }.map { self[$0] } : []
  }
}
