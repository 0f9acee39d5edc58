import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ViolationsTests {
  @Test func aSoundNetworkHasNone() {
    #expect(Network().violations() == [])
    #expect(Network.small.violations() == [])
  }

  @Test func everyReferenceIsFollowed() {
    var network = Network()
    var actor = Actor(id: "a")
    actor.partOf = "x1"
    actor.evidence.source = "x2"
    network.actors = [actor]
    network.affiliations = [Affiliation(person: "x3", actor: "x4")]
    var activity = Activity(id: "v")
    activity.phase = "x5"
    activity.evidence.source = "x6"
    network.activities = [activity]
    network.participations = [Participation(activity: "x7", participant: "x8")]
    var tie = Tie(from: "x9", to: "x10")
    tie.evidence.source = "x11"
    network.ties = [tie, Tie(from: "a", to: "")]
    let violations = network.violations()
    #expect(violations.allSatisfy { $0.kind == .unknownReference && $0.record == 0 })
    #expect(
      violations.map { "\($0.table) \($0.column ?? "") \($0.found ?? "")" } == [
        "actors part-of x1", "actors source x2", "affiliations person x3", "affiliations actor x4",
        "activities phase x5", "activities source x6", "participations activity x7",
        "participations participant x8", "ties from x9", "ties to x10", "ties source x11",
      ])
  }

  @Test(arguments: [
    ("komun", "kommun"), ("kommnu", "kommun"), ("KOMMUN", "kommun"), ("Kommunen", "kommun"),
    ("lansstyrelse", "länsstyrelse"), ("länstyrels", "länsstyrelse"), ("lu", "liu"), ("lio", "liu"),
    ("skola2", nil), ("kmn", nil), ("universitetet", "universitet"),
  ])
  func whatWasMeantIsSuggested(text: String, meant: String?) {
    var network = Network()
    network.actors = ["kommun", "länsstyrelse", "liu", "skola1", "universitet"].map {
      Actor(id: $0)
    }
    network.actors[0].name = "Kommunen"
    network.ties = [Tie(from: text, to: "liu")]
    let sentence = network.violations().first?.message.english
    #expect(
      sentence
        == "“\(text)” is not the id of any actor; "
        + (meant.map { "write “\($0)” if you mean that one." }
          ?? "write an id from the table actors."))
  }

  @Test func tiesMayJoinPeople() {
    var network = Network()
    network.actors = [Actor(id: "a")]
    network.people = [Person(id: "p"), Person(id: "q")]
    network.ties = [Tie(from: "p", to: "q"), Tie(from: "p", to: "a"), Tie(from: "r", to: "q")]
    let violations = network.violations()
    #expect(violations.map(\.found) == ["r"])
    #expect(
      violations.first?.message.swedish
        == "”r” är inte id för någon person eller aktör; skriv ett id från tabellen people eller "
        + "actors.")
  }

  @Test func manyUnknownIDsTakeNoTime() {
    var network = Network()
    network.actors = (0..<20000).map { Actor(id: "actor-\($0)") }
    network.ties = (0..<20000).map { Tie(from: "actr-\($0)", to: "b\($0)") }
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = network.violations().count }
    #expect(count == 40000)
    #expect(time < .seconds(20))
  }

  @Test func idsAreCompared() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "A"), Actor(id: "a"), Actor(id: "a")]
    network.people = [Person(id: "p"), Person(id: "A")]
    network.phases = [Phase(id: "a"), Phase(id: "e\u{301}"), Phase(id: "é")]
    #expect(
      network.violations().map { "\($0.kind) \($0.table) \($0.record ?? -1)" } == [
        "duplicateID actors 2", "duplicateID actors 3", "duplicateID phases 2",
        "duplicateID people 1",
      ])
  }

  @Test(arguments: [
    ("2012", "2012", true), ("2012", "2012-05", true), ("2012-05", "2012", true),
    ("2012-05-14", "2012-05", true), ("2012-05-14", "2012-05-13", false),
    ("2013", "2012-12", false),
    ("2012-06", "2012-05-31", false),
  ])
  func anEndMayNotBeSurelyBeforeItsStart(start: String, end: String, isSound: Bool) {
    let interval = Interval(start: PartialDate(start), end: PartialDate(end))
    var network = Network()
    network.actors = [Actor(id: "a")]
    network.actors[0].interval = interval
    network.phases = [Phase(id: "f")]
    network.phases[0].interval = interval
    let expected: [Finding.Kind] = isSound ? [] : [.endBeforeStart, .endBeforeStart]
    #expect(network.violations().map(\.kind) == expected)
  }

  @Test(arguments: [
    ([nil, 0, 0, 1], []),
    ([0], [0]),
    ([1, 0, 0], [0]),
    ([1, 2, 3, 1, nil, 6, 5], [1, 5]),
  ])
  func noActorMayBeAPartOfItself(parents: [Int?], entrances: [Int]) {
    var network = Network()
    network.actors = parents.enumerated().map { index, parent in
      var actor = Actor(id: "a\(index)")
      actor.partOf = parent.map { "a\($0)" }
      return actor
    }
    let violations = network.violations()
    #expect(violations.map(\.record) == entrances)
    #expect(violations.allSatisfy { $0.kind == .partOfItself })
  }

  @Test func aLongChainOfPartsTakesNoTime() {
    var network = Network()
    network.actors = (0..<20000).map { index in
      var actor = Actor(id: "a\(index)")
      actor.partOf = "a\((index + 1) % 20000)"
      return actor
    }
    #expect(network.violations().map(\.kind) == [.partOfItself])
  }
}
