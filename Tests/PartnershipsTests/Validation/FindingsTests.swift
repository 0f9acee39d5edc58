import Partnerships
import Testing
import Wording

@Suite struct FindingsTests {
  @Test func anEmptyNetworkHasNone() {
    #expect(Network().findings() == [])
  }

  @Test func findingsStandByTableAndRecord() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.actors[1].kind = "city"
    network.people = [Person(id: "p", gender: .man), Person(id: "q")]
    network.affiliations = [Affiliation(person: "q", actor: "a")]
    network.activities = [Activity(id: "v")]
    network.ties = [Tie(from: "b", to: "b")]
    network.requirements = [Requirement(dimension: "kind", value: "universtiy")]
    #expect(
      described(network.findings()) == [
        "missingKind actors 0", "isolate actors -1", "missingAffiliation people 0",
        "unknownGenders people -1", "missingParticipants activities 0", "selfTie ties 0",
        "undatedTies ties -1",
        "unusualRequirement requirements 0",
      ])
  }

  @Test func findingsNameWhatTheyAreAbout() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.actors[0].kind = "city"
    network.people = [Person(id: "p", gender: .man)]
    network.activities = [Activity(id: "v")]
    #expect(
      network.findings().map(\.message.swedish) == [
        "aktören ”b” saknar slag; skriv vad den är, till exempel universitet.",
        "ingen av de 2 aktörerna har någon relation till en annan; lägg till rader i tabellen "
          + "relationer (ties) om det finns några.",
        "personen ”p” hör inte till någon aktör; lägg till en rad i tabellen "
          + "tillhörigheter (affiliations).",
        "ingen deltog i aktiviteten ”v”; lägg till rader i tabellen "
          + "deltaganden (participations).",
      ])
    #expect(network.findings().map(\.found) == ["b", nil, "p", "v"])
  }

  @Test func anActorWithoutTiesIsNamedAmongOthersThatHaveSome() {
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "b")]
    let findings = network.findings().filter { $0.kind == .isolate }
    #expect(
      findings.map(\.message.swedish) == [
        "aktören ”c” har ingen relation till någon annan; lägg till en om det finns någon."
      ])
    #expect(findings.map(\.found) == ["c"])
  }

  @Test func idsThatDifferOnlyInCaseAreFound() {
    var network = Network()
    network.actors = [Actor(id: "LiU"), Actor(id: "x"), Actor(id: "liu")]
    network.people = [Person(id: "p"), Person(id: "P")]
    let findings = network.findings().filter { $0.kind == .similarID }
    #expect(described(findings) == ["similarID actors 2", "similarID people 1"])
    #expect(
      findings.first?.message.english
        == "“liu” and “LiU” differ in nothing but case and are two ids; if they mean the same, keep "
        + "one row.")
  }

  @Test func peopleThatAllBelongNowhereAreOneFinding() {
    var network = Network()
    network.people = [Person(id: "p", gender: .man), Person(id: "q", gender: .woman)]
    #expect(described(network.findings()) == ["missingAffiliation people -1"])
    network.actors = [Actor(id: "a")]
    network.affiliations = [Affiliation(person: "q", actor: "a")]
    let findings = network.findings().filter { $0.kind == .missingAffiliation }
    #expect(described(findings) == ["missingAffiliation people 0"])
  }

  @Test func actorsThatAllLackAKindAreOneFinding() {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    #expect(
      described(network.findings().filter { $0.kind == .missingKind }) == ["missingKind actors -1"])
  }

  @Test func aMutualRelationTakesTwo() {
    func tie(_ from: String, _ to: String, _ kind: String, directed: Bool = true) -> Tie {
      var tie = Tie(from: from, to: to)
      tie.kind = kind
      tie.isDirected = directed
      return tie
    }
    var network = Network()
    network.ties = [
      tie("a", "b", "cooperates"), tie("b", "a", "agreement"), tie("a", "b", "funds"),
      tie("c", "d", "cooperates"), tie("d", "c", "cooperates"), tie("e", "f", "agreement"),
      tie("f", "e", "agreement", directed: false), tie("g", "g", "cooperates"),
    ]
    #expect(
      described(network.findings().filter { $0.kind == .oneSidedClaim }) == [
        "oneSidedClaim ties 0", "oneSidedClaim ties 1",
      ])
  }

  @Test func timesAreComparedAsFarAsTheyAreKnown() {
    func interval(_ start: String, _ end: String) -> Interval {
      Interval(start: PartialDate(start), end: PartialDate(end))
    }
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.actors[0].interval = interval("2012-05", "2014")
    network.phases = [Phase(id: "one"), Phase(id: "two"), Phase(id: "three")]
    network.phases[0].interval = interval("2010", "2012-05")
    network.phases[1].interval = interval("2012", "2014")
    network.phases[2].interval = interval("2013", "2013-06-30")
    network.ties = ["2012", "2012-04", "2015", ""].map { start in
      var tie = Tie(from: "a", to: "b")
      tie.interval = interval(start, start)
      return tie
    }
    var affiliation = Affiliation(person: "p", actor: "a")
    affiliation.interval = interval("", "2011")
    network.affiliations = [affiliation, Affiliation(person: "p", actor: "a")]
    var activity = Activity(id: "v")
    activity.phase = "one"
    activity.interval = interval("2012-06", "")
    network.activities = [activity]
    let kinds: Set<Finding.Kind> = [.outsideTime, .overlappingPhases]
    #expect(
      described(network.findings().filter { kinds.contains($0.kind) }) == [
        "outsideTime affiliations 0", "outsideTime activities 0", "outsideTime ties 1",
        "outsideTime ties 2", "overlappingPhases phases 2",
      ])
  }

  @Test func rowsThatSayTheSameAreFound() {
    var network = Network()
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "a"), Tie(from: "a", to: "b")]
    network.participations = [
      Participation(activity: "v", participant: "p"),
      Participation(activity: "v", participant: "p"),
    ]
    #expect(
      described(network.findings().filter { $0.kind == .repeatedRow }) == [
        "repeatedRow participations 1", "repeatedRow ties 2",
      ])
  }

  private func described(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.kind) \($0.table) \($0.record ?? -1)" }
  }
}
