import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ReachTests {
  @Test func countsPeopleAndSeats() throws {
    let reach = try #require(Breadth(of: .small).reach)
    #expect(reach.people == 4)
    #expect(reach.participants == 3)
    #expect(reach.activities == 3)
    #expect(reach.seats == 6, "an actor's participation is nobody's seat")
  }

  @Test func firstTimeIsInNoPhaseBefore() throws {
    var network = Network.small
    network.activities[1].phase = "two"
    network.participations.append(Participation(activity: "w", participant: "p4"))
    let reach = try #require(Breadth(of: network).reach)
    #expect(reach.phases.map(\.phase) == ["one", "two"])
    #expect(reach.phases.map(\.participants) == [3, 3])
    #expect(reach.phases.map(\.firstTime) == [3, 1])
    // `p1` took part in an activity of no phase too.
    #expect(reach.phases.map(\.undecided) == [1, 0])
    #expect(reach.withoutPhase == 0)
  }

  @Test func phasesThatAreNotListedAreUnknown() throws {
    var network = Network.small
    network.phases = [Phase(id: "two")]
    let reach = try #require(Breadth(of: network).reach)
    #expect(reach.phases.map(\.participants) == [0])
    #expect(reach.withoutPhase == 3)
  }

  @Test(arguments: 0..<50) func everybodyComesForTheFirstTimeOnce(seed: Int) throws {
    let network = Network.random(seed: seed)
    let reach = try #require(Breadth(of: network).reach)
    #expect(reach.phases.reduce(0) { $0 + $1.firstTime } + reach.withoutPhase == reach.participants)
    #expect(reach.phases.allSatisfy { $0.undecided <= $0.firstTime })
    #expect(reach.phases.allSatisfy { $0.firstTime <= $0.participants })
  }

  @Test func foldedPeopleAreNotNone() {
    let breadth = Breadth(of: Network.small.folded())
    #expect(breadth.reach == nil)
    #expect(breadth.tables(in: .english)[0].notes.contains { $0.sentence.contains("folded") })
  }
}
