import Graphs
import TestSupport
import Testing

@Suite struct AdjustedMutualInformationTests {
  /// What is expected by chance is the mean over all orders of the vertices.
  @Test(arguments: PartitionPair.small, InformationScale.allCases)
  func takesOffTheMeanOfAllOrders(_ pair: PartitionPair, _ scale: InformationScale) {
    let (first, second) = (pair.first, pair.second)
    let orders = permutations(of: pair.vertexCount)
    let expected =
      orders.reduce(0.0) { sum, order in
        sum + first.mutualInformation(with: second.relabelled(by: order))
      } / Double(orders.count)
    let information = first.mutualInformation(with: second)
    let greatest =
      switch scale {
      case .arithmeticMean: (first.entropy + second.entropy) / 2
      case .geometricMean: (first.entropy * second.entropy).squareRoot()
      case .minimum: min(first.entropy, second.entropy)
      case .maximum: max(first.entropy, second.entropy)
      case .jointEntropy: first.entropy + second.entropy - information
      }
    let adjusted = first.adjustedMutualInformation(with: second, dividedBy: scale)
    if greatest - expected > 1e-10 {
      #expect(adjusted.isNear((information - expected) / (greatest - expected), within: 1e-9))
    } else {
      #expect(adjusted == nil)
    }
  }

  @Test func equalDivisionsAgreeInFull() {
    for pair in PartitionPair.all where 1 < pair.first.count {
      guard pair.first.count < pair.vertexCount else { continue }
      #expect(pair.first.adjustedMutualInformation(with: pair.first).isNear(1, within: 1e-9))
    }
  }

  @Test func largeRandomDivisionsHaveNothingInCommon() throws {
    let first = Partition.random(vertexCount: 20_000, maximumCount: 50, seed: 1)
    let second = Partition.random(vertexCount: 20_000, maximumCount: 80, seed: 2)
    let adjusted = try #require(first.adjustedMutualInformation(with: second))
    #expect(adjusted.isNear(0, within: 2e-3))
    #expect((first.normalizedMutualInformation(with: second) ?? 0) > 0.02)
  }

  @Test func isUndefinedWhereChanceLeavesNothing() {
    let whole = Partition(labels: [0, 0])
    let alone = Partition(labels: [0, 1])
    #expect(whole.adjustedMutualInformation(with: whole) == nil)
    #expect(alone.adjustedMutualInformation(with: alone) == nil)
    let none = Partition(labels: [])
    #expect(none.adjustedMutualInformation(with: none) == nil)
  }

  // scikit-learn 1.9.1, adjusted_mutual_info_score with average_method.
  @Test(arguments: [
    (InformationScale.arithmeticMean, 0.2166936952), (.geometricMean, 0.2168201109),
    (.minimum, 0.2263973855), (.maximum, 0.2077876429),
  ])
  func valuesOfAnotherProgram(_ scale: InformationScale, _ expected: Double) {
    let (first, second) = PartitionPair.twelve
    let share = first.adjustedMutualInformation(with: second, dividedBy: scale)
    #expect(share.isNear(expected, within: 1e-10))
  }
}
