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
    let places = PlacesOfPeople(in: counted)
    let requirements = counted.network.requirements.map { CountedRequirement(of: $0, in: counted) }
    let whole = try ThinnedFindings(in: NetworkPart(whole: counted), judging: requirements)
    var draw = Draw(of: counted, seed: seed)
    var losses = Array(repeating: [LossResult](), count: 5 + requirements.count)
    for lost in ["ties", "actors"] {
      for share in [0.1, 0.2, 0.3] {
        let drawn = draw.lost(lost == "ties" ? draw.ties : draw.vertices, share, times: samples)
        let standing = try inParallel(parts: drawn.count) { (sample) throws(CancellationError) in
          let part =
            lost == "ties"
            ? NetworkPart(whole: counted, places: places, withoutTies: Set(drawn[sample]))
            : NetworkPart(whole: counted, places: places, withoutVertices: drawn[sample])
          let found = try ThinnedFindings(
            in: part, judging: requirements, withTiesOf: lost == "ties" ? whole : nil)
          return whole.standing(in: part, found: found, withoutTies: lost == "ties")
        }
        for place in losses.indices {
          let values = standing.compactMap { $0[place] }
          let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
          losses[place].append(LossResult(lost: lost, share: share, stands: mean))
        }
      }
    }
    self.init(
      network: NetworkLabel(of: network), view: ViewLabel(of: counted.graph, in: network),
      samples: samples, seed: seed, actors: counted.actors.count, ties: draw.ties.count,
      findings: zip(whole.named(judging: requirements, in: counted), losses).map { named, losses in
        var named = named
        named.losses = losses
        return named
      })
  }
}

extension ThinnedFindings {
  /// The findings by name and id, in the order in which they are judged to stand.
  fileprivate func named(
    judging requirements: [CountedRequirement], in counted: CountedNetwork
  ) -> [FindingUnderLoss] {
    func ids(_ vertices: [Int]) -> [String] { vertices.map { counted.graph.vertices[$0].id } }
    func of(_ finding: String, _ found: [String]) -> FindingUnderLoss {
      FindingUnderLoss(finding: finding, found: found, losses: [])
    }
    return [
      of("mostTies", ids(mostTies)), of("mostBetween", ids(mostBetween)),
      of("connected", isConnected.map { [$0 ? "yes" : "no"] } ?? []),
      of("articulationPoints", ids(articulationPoints)),
      of("gender", gender.map { [$0.rawValue] } ?? []),
    ]
      + zip(requirements, verdicts).map { required, verdict in
        FindingUnderLoss(
          finding: "requirement", dimension: required.requirement.dimension,
          value: required.requirement.value, found: [verdict.rawValue], losses: [])
      }
  }
}

/// Draws the ties or actors that are lost.
private struct Draw {
  /// The indices of the ties that the view shows.
  let ties: [Int]
  /// The places of the vertices.
  let vertices: [Int]
  private var generator: SplitMix64

  init(of counted: CountedNetwork, seed: UInt64) {
    ties = counted.graph.edges.flatMap(\.ties).unique()
    vertices = Array(counted.actors.indices)
    generator = SplitMix64(seed: seed)
  }

  /// Which of them are lost each time; no times at all where the share is none of them.
  mutating func lost(_ all: [Int], _ share: Double, times: Int) -> [[Int]] {
    let count = Int((share * Double(all.count)).rounded())
    guard count > 0 else { return [] }
    return (0..<times).map { _ in Array(all.shuffled(using: &generator).prefix(count)) }
  }
}
