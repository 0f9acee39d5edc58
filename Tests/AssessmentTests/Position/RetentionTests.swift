import Partnerships
import TestSupport
import Testing

@testable import Assessment

@Suite struct RetentionTests {
  /// Of two women one stayed; a man came later; somebody unknown left.
  @Test func countsWhoStayed() throws {
    var network = Network()
    network.phases = [Phase(id: "before"), Phase(id: "after"), Phase(id: "never")]
    network.people = [
      Person(id: "w1", gender: .woman), Person(id: "w2", gender: .woman),
      Person(id: "m", gender: .man), Person(id: "u"),
    ]
    network.activities = ["before", "after"].map {
      var activity = Activity(id: $0)
      activity.phase = $0
      return activity
    }
    network.participations = [
      ("before", "w1"), ("before", "w2"), ("before", "u"), ("before", "an actor"), ("after", "w1"),
      ("after", "m"),
    ].map { Participation(activity: $0, participant: $1) }
    let retention = network.retention()
    #expect(retention.map(\.from) == ["before"], "nobody is known to have been in the last phase")
    #expect(retention[0].people == Tally(women: 2, men: 0, unknown: 1))
    #expect(retention[0].stayed == Tally(women: 1, men: 0))
    let women = try #require(retention[0].womenShare)
    #expect(women.low.isNear(1.0 / 3))
    #expect(women.stated == 0.5)
    #expect(women.high == 0.5)
    let men = try #require(retention[0].menShare)
    #expect(men.stated == nil)
    #expect([men.low, men.high] == [0, 0])
  }

  @Test(arguments: 0..<50) func rangeIsThatOfAllCompletions(seed: Int) throws {
    var network = Network.random(seed: seed)
    let genders = network.people.map(\.gender)
    let found = network.retention()
    var shares = [[Double]](repeating: [], count: found.count)
    for completed in genders.completions {
      for person in completed.indices { network.people[person].gender = completed[person] }
      for (place, retention) in network.retention().enumerated() {
        let women = retention.people.women
        if women > 0 { shares[place].append(Double(retention.stayed.women) / Double(women)) }
      }
    }
    for (retention, shares) in zip(found, shares) {
      #expect(retention.womenShare?.low == shares.min())
      #expect(retention.womenShare?.high == shares.max())
    }
  }

  @Test func withoutPhasesNobodyStays() {
    #expect(Network().retention().isEmpty)
    #expect(Network.small.retention().isEmpty, "nobody is known to have been in the second phase")
    var network = Network.small
    network.activities[1].phase = "two"
    #expect(network.retention().count == 1)
    #expect(network.sliced(to: .phase("one")).network.retention().isEmpty)
  }
}
