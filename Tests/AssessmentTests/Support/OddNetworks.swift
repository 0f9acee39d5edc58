import Partnerships
import TestSupport

extension Network {
  /// A random network of the sort that no table should hold but some will.
  ///
  /// It has loops and repeated ties, rows that stand twice, ids that nothing has, parts of
  /// themselves, ends before their start, groups of nobody knows how many, people of several actors,
  /// activities that nobody attended, and requirements that make no sense; any table may be empty.
  /// One in twenty is of middling size.
  static func odd(seed: Int) -> Network {
    var maker = OddNetworkMaker(seed: seed)
    return maker.network()
  }
}

private struct OddNetworkMaker {
  private var generator: SplitMix
  private let isMiddling: Bool
  private var actorIDs: [String] = []
  private var personIDs: [String] = []
  private var activityIDs: [String] = []

  init(seed: Int) {
    generator = SplitMix(seed: 77_000 + seed)
    isMiddling = seed.isMultiple(of: 20)
  }

  mutating func network() -> Network {
    let (most, least) = isMiddling ? (40, 24) : (5, 0)
    actorIDs = ids("a", least...most)
    personIDs = ids("p", least...most)
    activityIDs = ids("v", 0...(isMiddling ? 12 : 4))
    var network = Network()
    network.information.genderBasis = pick("legal sex", nil)
    network.information.isFictitious = chance(4)
    network.actors = actorIDs.map { actor($0) }
    network.people = personIDs.map { Person(id: $0, gender: gender()) }
    network.phases = ["f1", "f2", "f1"].prefix(count(0...3)).map { phase($0) }
    network.activities = activityIDs.map { activity($0) }
    let rows = isMiddling ? 120 : 12
    network.affiliations = (0..<count(0...rows)).map { _ in affiliation() }
    network.participations = (0..<count(0...rows)).map { _ in participation() }
    network.ties = (0..<count(0...rows)).map { _ in tie() }
    network.requirements = (0..<count(0...4)).map { _ in requirement() }
    if chance(5) { network.ties += network.ties.prefix(3) }
    return network
  }

  private mutating func actor(_ id: String) -> Actor {
    var actor = Actor(id: id, name: pick("Ångström", "Đại học", id))
    actor.kind = pick("university", "company", "own word", nil)
    actor.sector = pick("public", "academia", nil)
    actor.level = pick("local", "national", nil)
    actor.country = pick("SE", "VN", nil)
    actor.side = pick("here", "there", nil)
    actor.partOf = chance(3) ? someActor() : nil
    actor.identifier = pick("SE-1", nil, nil)
    actor.count = pick(.one, .one, .group(0), .group(3), .unknown)
    actor.interval = interval()
    actor.evidence = Evidence(source: pick("s", nil), quote: pick("words", nil))
    return actor
  }

  private mutating func phase(_ id: String) -> Phase {
    var phase = Phase(id: id)
    phase.interval = interval()
    return phase
  }

  private mutating func activity(_ id: String) -> Activity {
    var activity = Activity(id: id)
    activity.kind = pick("visit", "course", nil)
    activity.theme = pick("water", "waste", nil)
    activity.phase = pick("f1", "f2", "no phase", nil)
    activity.interval = interval()
    activity.place = pick("Linköping", "SE", nil)
    return activity
  }

  private mutating func affiliation() -> Affiliation {
    var affiliation = Affiliation(person: somePerson(), actor: someActor())
    affiliation.role = pick("politician", "coordinator", "chair", nil)
    affiliation.isLeading = pick(true, false, nil)
    affiliation.interval = interval()
    return affiliation
  }

  private mutating func participation() -> Participation {
    var participation = Participation(
      activity: activityIDs.randomElement(using: &generator) ?? "no activity",
      participant: chance(4) ? someActor() : somePerson())
    participation.role = pick("speaker", "organiser", "host", "Ordförande", nil)
    return participation
  }

  private mutating func tie() -> Tie {
    var tie = Tie(from: someActor(), to: someActor())
    tie.kind = pick("agreement", "cooperates", "funds", nil)
    tie.isDirected = chance(2)
    tie.weight = pick(0, 1, 2.5, nil)
    tie.interval = interval()
    tie.certainty = pick(.sure, .likely, .disputed)
    return tie
  }

  private mutating func requirement() -> Requirement {
    var requirement = Requirement(
      dimension: pick(
        "kind", "sector", "level", "country", "theme", "role", "role-per-side", "mutuality",
        "gender",
        "connectivity", "nonsense"),
      value: pick(
        "university", "public", "SE", "politician|chair", "hosting", "even", "articulation-share",
        "water", ""))
    requirement.minimum = pick(0, 0.2, 1, 2, nil)
    return requirement
  }

  private mutating func gender() -> Gender {
    pick(.woman, .man, .woman, .man, .other, .undisclosed, .unknown)
  }

  private mutating func interval() -> Interval {
    let dates = ["0001", "2011", "2012-02-29", "2012-03", "2012-03-04", "2013-01-01", "9999-12-31"]
    let start = dates.randomElement(using: &generator).flatMap { PartialDate($0) }
    let end = dates.randomElement(using: &generator).flatMap { PartialDate($0) }
    return Interval(start: chance(2) ? start : nil, end: chance(3) ? end : nil)
  }

  /// Ids of which now and then one stands twice.
  private mutating func ids(_ letter: String, _ counts: ClosedRange<Int>) -> [String] {
    let ids = (0..<count(counts)).map { "\(letter)\($0)" }
    return chance(8) ? ids + ids.prefix(1) : ids
  }

  private mutating func someActor() -> String { some(of: actorIDs, orElse: "no actor") }

  private mutating func somePerson() -> String { some(of: personIDs, orElse: "nobody") }

  private mutating func some(of ids: [String], orElse other: String) -> String {
    chance(12) ? other : ids.randomElement(using: &generator) ?? other
  }

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ oneIn: Int) -> Bool { count(1...oneIn) == 1 }

  private mutating func pick<Value>(_ values: Value...) -> Value {
    values[count(0...(values.count - 1))]
  }
}
