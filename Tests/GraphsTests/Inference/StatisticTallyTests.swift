import TestSupport
import Testing

@testable import Graphs

@Suite struct StatisticTallyTests {
  @Test func countsAndMoments() {
    var tally = StatisticTally(observed: 2)
    for statistic in [1, 2, 2 + 1e-13, 3, nil, 4] as [Double?] { tally.add(statistic) }
    #expect(tally.atMostCount == 3)
    #expect(tally.atLeastCount == 4)
    #expect(tally.undefinedCount == 1)
    #expect(tally.mean.isNear(2.4))
    #expect(tally.standardDeviation.isNear((5.2 / 5).squareRoot()))
  }

  @Test func partsAddUp() {
    var whole = StatisticTally(observed: 0.5)
    var parts = [StatisticTally(observed: 0.5), StatisticTally(observed: 0.5)]
    for statistic in 0..<10 {
      whole.add(Double(statistic))
      parts[statistic % 2].add(Double(statistic))
    }
    parts[0].add(parts[1])
    #expect(parts[0].atMostCount == whole.atMostCount)
    #expect(parts[0].mean.isNear(whole.mean))
    #expect(parts[0].standardDeviation.isNear(whole.standardDeviation))
  }

  @Test func largeStatisticsKeepTheirSpread() {
    var tally = StatisticTally(observed: 1e9)
    for statistic in [1e9 - 1, 1e9 + 1] { tally.add(statistic) }
    #expect(tally.standardDeviation == 1)
  }

  @Test func nothingIsComparedWithAStatisticThatIsNotThere() {
    var tallies = [StatisticTally(observed: nil), StatisticTally(observed: 1)]
    tallies.add([3, nil])
    #expect(tallies.map(\.undefinedCount) == [0, 1])
    #expect(tallies[0].atLeastCount == 0)
    #expect(tallies[0].mean == nil)
  }

  @Test func withoutStatisticsThereIsNeitherMeanNorSpread() {
    let tally = StatisticTally(observed: 1)
    #expect(tally.mean == nil)
    #expect(tally.standardDeviation == nil)
  }
}
