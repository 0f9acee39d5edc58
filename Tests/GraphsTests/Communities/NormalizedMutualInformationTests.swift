import Graphs
import TestSupport
import Testing

@Suite struct NormalizedMutualInformationTests {
  @Test(arguments: PartitionPair.all, InformationScale.allCases)
  func isAShareThatEqualDivisionsHaveInFull(_ pair: PartitionPair, _ scale: InformationScale) {
    if let share = pair.first.normalizedMutualInformation(with: pair.second, dividedBy: scale) {
      #expect(0 <= share && share <= 1)
      let turned = pair.second.normalizedMutualInformation(with: pair.first, dividedBy: scale)
      #expect(turned.isNear(share))
    }
    let own = pair.first.normalizedMutualInformation(with: pair.first, dividedBy: scale)
    #expect(own.isNear(pair.first.count > 1 ? 1 : nil))
  }

  @Test func aRefinementHasAllOfTheSmallerEntropy() {
    let fine = Partition(labels: [0, 0, 1, 1, 2, 3])
    let coarse = Partition(labels: [0, 0, 0, 0, 1, 1])
    let share = fine.normalizedMutualInformation(with: coarse, dividedBy: .minimum)
    #expect(share.isNear(1))
  }

  @Test func isUndefinedWithoutEntropy() {
    let whole = Partition(labels: [0, 0])
    let halves = Partition(labels: [0, 1])
    #expect(whole.normalizedMutualInformation(with: whole) == nil)
    #expect(whole.normalizedMutualInformation(with: halves) == 0)
    #expect(whole.normalizedMutualInformation(with: halves, dividedBy: .minimum) == nil)
    let none = Partition(labels: [])
    #expect(none.normalizedMutualInformation(with: none) == nil)
  }

  // scikit-learn 1.9.1, normalized_mutual_info_score with average_method.
  @Test(arguments: [
    (InformationScale.arithmeticMean, 0.5028909422), (.geometricMean, 0.5030770892),
    (.minimum, 0.5169525926), (.maximum, 0.4895740177),
  ])
  func valuesOfAnotherProgram(_ scale: InformationScale, _ expected: Double) {
    let (first, second) = PartitionPair.twelve
    let share = first.normalizedMutualInformation(with: second, dividedBy: scale)
    #expect(share.isNear(expected, within: 1e-10))
  }
}
