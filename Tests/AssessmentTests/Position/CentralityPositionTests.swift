import Graphs
import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct CentralityPositionTests {
  private static let kinshipGenders: [Gender] =
    Graph.whiteKinshipGenders.map { $0 == 0 ? .woman : .man }

  /// Computed from the definition; of ten relatives five are women.
  @Test func isThatOfWhitesKinship() throws {
    let kinship = Graph.whiteKinship
    let byDegree = try #require(
      CentralityPosition(
        .degree, values: kinship.degrees().map(Double.init), genders: Self.kinshipGenders))
    #expect(byDegree.top.map(\.length) == [1, 3, 5])
    #expect(byDegree.top.map(\.womenShare.stated).areNear([0.5, 0.5, 0.5]))
    let byBetweenness = try #require(
      CentralityPosition(
        .betweenness, values: try kinship.betweennessCentrality(), genders: Self.kinshipGenders))
    #expect(byBetweenness.top.map(\.womenShare.stated).areNear([1, 2.0 / 3, 0.4]))
    #expect(byBetweenness.top.map(\.menShare.stated).areNear([0, 1.0 / 3, 0.6]))
    #expect(byBetweenness.top.map(\.womenDifference.low).areNear([0.5, 1.0 / 6, -0.1]))
    #expect(byBetweenness.top.allSatisfy { $0.womenShare.low == $0.womenShare.high })
  }

  /// Two equals share the first place: lists of one and two and all.
  @Test func curveIsTheMeanOverAllLengths() throws {
    let position = try #require(
      CentralityPosition(.degree, values: [2, 2, 1], genders: [.woman, .man, .man]))
    let curve = (0.5 + 0.5 + 1.0 / 3) / 3 - 1.0 / 3
    #expect(position.womenCurve.low.isNear(curve))
    #expect(position.womenCurve.high.isNear(curve))
    #expect(position.menCurve.low.isNear(-curve))
  }

  @Test(arguments: 0..<50) func rangesAreThoseOfAllCompletions(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let genders = [Gender].random(upTo: 6, using: &generator)
    let values = genders.map { _ in Double(Int.random(in: 0..<4, using: &generator)) }
    func position(_ genders: [Gender]) throws -> CentralityPosition {
      try #require(CentralityPosition(.degree, values: values, genders: genders))
    }
    let partlyKnown = try position(genders)
    let completed = try genders.completions.map(position)
    func isRange(_ low: Double, _ high: Double, of values: [Double?]) -> Bool {
      let values = values.compactMap(\.self)
      return low.isNear(values.min() ?? 2) && high.isNear(values.max() ?? 2)
    }
    for place in partlyKnown.top.indices {
      let top = partlyKnown.top[place]
      let tops = completed.map { $0.top[place] }
      let difference = top.womenDifference
      #expect(isRange(top.womenShare.low, top.womenShare.high, of: tops.map(\.womenShare.stated)))
      #expect(isRange(top.menShare.low, top.menShare.high, of: tops.map(\.menShare.stated)))
      #expect(isRange(difference.low, difference.high, of: tops.map(\.womenDifference.low)))
    }
    let (women, men) = (partlyKnown.womenCurve, partlyKnown.menCurve)
    #expect(isRange(women.low, women.high, of: completed.map(\.womenCurve.low)))
    #expect(isRange(men.low, men.high, of: completed.map(\.menCurve.low)))
  }

  @Test func nobodyHasNoPosition() throws {
    #expect(CentralityPosition(.degree, values: [], genders: []) == nil)
    let one = try #require(CentralityPosition(.degree, values: [0], genders: [.woman]))
    #expect(one.top.isEmpty)
    #expect(one.womenCurve.high == 0)
    #expect(one.isLevel)
  }

  @Test func nothingIsSaidOfTheUnknown() throws {
    let position = try #require(
      CentralityPosition(.degree, values: [3, 2, 1], genders: [.unknown, .undisclosed, .unknown]))
    let share = try #require(position.top.first?.womenShare)
    #expect([share.low, share.high] == [0, 1])
    #expect(share.stated == nil)
    #expect(position.gap.meanGap == nil)
  }

  @Test func listsAreShorterThanTheNetwork() throws {
    let genders = [Gender](repeating: .man, count: 120)
    let position = try #require(
      CentralityPosition(.degree, values: genders.indices.map(Double.init), genders: genders))
    #expect(position.top.map(\.length) == [1, 3, 5, 10, 12])
  }
}
