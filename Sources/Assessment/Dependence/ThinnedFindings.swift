import Graphs
import Partnerships

/// What is found in a network, whole or thinned.
struct ThinnedFindings: Sendable {
  /// The places of the actors with the most ties.
  let mostTies: [Int]
  /// The places of those most in between.
  let mostBetween: [Int]
  /// The places of the articulation points, in ascending order.
  let articulationPoints: [Int]
  /// Whether all hang together; `nil` of fewer than two actors.
  let isConnected: Bool?
  /// Whether women and men are even; `nil` without people.
  let gender: GenderVerdict?
  /// The verdict on each requirement.
  let verdicts: [BreadthVerdict]

  /// Finds it.
  ///
  /// - Parameters:
  ///   - part: What is left of the network.
  ///   - requirements: The requirements to judge.
  ///   - whole: What is found in the whole network, if only ties were lost: that on which ties have
  ///     no say isn't judged anew.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  init(
    in part: NetworkPart, judging requirements: [CountedRequirement],
    withTiesOf whole: ThinnedFindings? = nil
  ) throws(CancellationError) {
    let graph = part.graph.simplified()
    func highest(_ scores: [Double]) -> [Int] { scores.highest.map { part.vertices[$0] } }
    mostTies = highest(graph.degrees().map { Double($0) })
    mostBetween = highest(try graph.betweennessCentrality())
    articulationPoints = graph.articulationPoints().map { part.vertices[$0] }
    isConnected = part.vertices.count < 2 ? nil : graph.connectedComponents().count == 1
    let genders = part.genders
    gender = genders.isEmpty ? nil : Tally(genders).verdict
    verdicts = requirements.enumerated().map { place, requirement in
      requirement.isAboutTies
        ? requirement.judgement(in: part).verdict
        : whole?.verdicts[place] ?? requirement.judgement(in: part).verdict
    }
  }

  /// Returns how far each finding stands in a part of the network.
  ///
  /// - Parameters:
  ///   - part: What is left.
  ///   - found: What is found in it.
  ///   - withoutTies: Whether only ties were lost.
  /// - Returns: 0 or 1 for each, of articulation points a share; `nil` where the loss says nothing
  ///   of it. First those of this type, in their order, and then the requirements.
  func standing(in part: NetworkPart, found: ThinnedFindings, withoutTies: Bool) -> [Double?] {
    func kept(_ whole: [Int], _ left: [Int]) -> (left: Int, kept: Int) {
      let there = whole.filter { part.hasVertex[$0] }
      return (there.count, there.count(where: left.contains))
    }
    func any(_ whole: [Int], _ left: [Int]) -> Double? {
      let result = kept(whole, left)
      return result.left == 0 ? nil : result.kept > 0 ? 1 : 0
    }
    func same<Value: Equatable>(_ whole: Value?, _ left: Value?) -> Double? {
      whole == nil ? nil : whole == left ? 1 : 0
    }
    let points = kept(articulationPoints, found.articulationPoints)
    return [
      any(mostTies, found.mostTies), any(mostBetween, found.mostBetween),
      same(isConnected, found.isConnected),
      points.left == 0 ? nil : Double(points.kept) / Double(points.left),
      // People have a gender whatever ties there are.
      withoutTies ? nil : same(gender, found.gender),
    ] + zip(verdicts, found.verdicts).map { same($0, $1) }
  }
}

extension [Double] {
  /// The places of those that are highest and above 0; scores that differ by rounding alone are
  /// equal.
  fileprivate var highest: [Int] {
    let most = self.max() ?? 0
    return most > 0 ? indices.filter { self[$0] > most - 1e-9 } : []
  }
}
