import Graphs
import Partnerships

/// What is found in a network, whole or thinned.
struct ThinnedFindings {
  struct Entry {
    var finding: String
    var requirement: Requirement?
    var found: [String]

    /// How far the finding stands in a thinned network: 0 or 1, of articulation points a share;
    /// `nil` where the loss says nothing of it.
    func standing(
      in thinned: ThinnedFindings, at place: Int, withoutTies: Bool
    ) -> Double? {
      // People have a gender whatever ties there are.
      if found.isEmpty || finding == "gender" && withoutTies { return nil }
      let isOfActors = ["mostTies", "mostBetween", "articulationPoints"].contains(finding)
      let left =
        isOfActors ? Set(found).intersection(thinned.graph.vertices.map(\.id)) : Set(found)
      guard !left.isEmpty else { return nil }
      let kept = left.intersection(thinned.entries[place].found)
      guard finding == "articulationPoints" else { return kept.isEmpty ? 0 : 1 }
      return Double(kept.count) / Double(left.count)
    }
  }

  let graph: NetworkGraph
  let entries: [Entry]
  private let verdicts: [BreadthVerdict]

  init(in counted: CountedNetwork) throws(CancellationError) {
    try self.init(
      in: counted,
      verdicts: counted.network.requirements.map { RequirementResult(of: $0, in: counted).verdict })
  }

  private init(
    in counted: CountedNetwork, verdicts: [BreadthVerdict]
  ) throws(CancellationError) {
    graph = counted.graph
    let simple = graph.graph.simplified()
    let ids = graph.vertices.map(\.id)
    let degrees = simple.degrees().map { Double($0) }
    let betweenness = try simple.betweennessCentrality()
    let pieces = simple.connectedComponents().count
    self.verdicts = verdicts
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
      + zip(counted.network.requirements, verdicts).map { requirement, verdict in
        Entry(finding: "requirement", requirement: requirement, found: [verdict.rawValue])
      }
  }

  /// What is found without some ties of the network that this was found in.
  func without(
    ties: Set<Int>, of counted: CountedNetwork
  ) throws(CancellationError) -> ThinnedFindings {
    let rest = counted.without(ties: ties)
    return try ThinnedFindings(
      in: rest,
      verdicts: zip(rest.network.requirements, verdicts).map { requirement, verdict in
        requirement.isAboutTies ? RequirementResult(of: requirement, in: rest).verdict : verdict
      })
  }
}

extension [String] {
  /// Those whose score is highest and above 0; scores that differ by rounding alone are equal.
  fileprivate func highest(by scores: [Double]) -> [String] {
    let most = scores.max() ?? 0
    return most > 0 ? indices.filter { scores[$0] > most - 1e-9 }.map { self[$0] } : []
  }
}
