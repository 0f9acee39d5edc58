import TestSupport
import Testing

@testable import Assessment

@Suite struct CentralityRankingTests {
  private static func values(seed: Int) -> [Double] {
    var generator = SplitMix(seed: seed)
    return (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      Double(Int.random(in: 0..<3, using: &generator))
    }
  }

  /// All orders of people in which nobody stands before one who is more central.
  private static func orders(of values: [Double]) -> [[Int]] {
    func orders(after order: [Int]) -> [[Int]] {
      let left = values.indices.filter { !order.contains($0) }
      guard let greatest = left.map({ values[$0] }).max() else { return [order] }
      return left.filter { values[$0] == greatest }.flatMap { orders(after: order + [$0]) }
    }
    return orders(after: [])
  }

  @Test(arguments: 0..<50) func partsAreThoseOfAllOrders(seed: Int) {
    let values = Self.values(seed: seed)
    let ranking = CentralityRanking(values)
    let orders = Self.orders(of: values)
    var sums = [Double](repeating: 0, count: values.count)
    for length in 1...values.count {
      let expected = values.indices.map { person in
        let chance = Double(orders.count { $0.prefix(length).contains(person) })
        return chance / Double(orders.count) / Double(length)
      }
      #expect(ranking.parts(ofTop: length).areNear(expected))
      for person in sums.indices { sums[person] += expected[person] }
    }
    #expect(ranking.meanParts().areNear(sums.map { $0 / Double(values.count) }))
  }

  @Test(arguments: 0..<50) func partsGoWithThePeople(seed: Int) {
    let values = Self.values(seed: seed)
    let reversed = CentralityRanking(values.reversed())
    #expect(
      CentralityRanking(values).parts(ofTop: 1).areNear(reversed.parts(ofTop: 1).reversed()))
    #expect(CentralityRanking(values).meanParts().areNear(reversed.meanParts().reversed()))
  }

  @Test func roundingMakesNobodyMoreCentral() {
    let ranking = CentralityRanking([0.1 + 0.2, 0.3, 0.1])
    #expect(ranking.tiers == [[0, 1], [2]])
    #expect(!ranking.isLevel)
    #expect(CentralityRanking([2, 2]).isLevel)
    #expect(CentralityRanking([]).isLevel)
  }
}
