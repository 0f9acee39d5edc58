import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct BreadthTests {
  /// What is found of one requirement.
  private func result(
    _ dimension: String, _ value: String, _ minimum: Double? = nil, in network: Network,
    view: View = View()
  ) throws -> RequirementResult {
    var network = network
    network.requirements = [requirement(dimension, value, minimum)]
    return try #require(Breadth(of: network, view: view).requirements.first)
  }

  private func requirement(
    _ dimension: String, _ value: String, _ minimum: Double?
  ) -> Requirement {
    var requirement = Requirement(dimension: dimension, value: value)
    requirement.minimum = minimum
    return requirement
  }

  /// Actors named after their kind, `?` for unknown, all tied in a circle.
  private func network(kinds: [String], isTied: Bool = true) -> Network {
    var network = Network()
    network.actors = kinds.enumerated().map { index, kind in
      var actor = Actor(id: "\(kind)\(index)")
      actor.kind = kind == "?" ? nil : kind
      return actor
    }
    let ids = network.actors.map(\.id)
    if isTied {
      network.ties = zip(ids, ids.dropFirst() + ids.prefix(1)).map { Tie(from: $0, to: $1) }
    }
    return network
  }

  struct Case: Sendable {
    var kinds: [String]
    var minimum: Double
    var verdict: BreadthVerdict
    var reason: VerdictReason?
  }

  @Test(arguments: [
    Case(kinds: ["u", "u", "c"], minimum: 1, verdict: .present),
    Case(kinds: ["u", "u", "c"], minimum: 2, verdict: .present),
    Case(kinds: ["u", "u", "c"], minimum: 3, verdict: .thin, reason: .belowMinimum),
    Case(kinds: ["u", "c", "c"], minimum: 1, verdict: .thin, reason: .onlyOne),
    Case(kinds: ["c", "c", "c"], minimum: 1, verdict: .missing, reason: .absent),
    Case(kinds: ["c", "c", "?"], minimum: 1, verdict: .undecided, reason: .dependsOnUnknown),
    Case(kinds: ["u", "c", "?"], minimum: 1, verdict: .undecided, reason: .dependsOnUnknown),
    Case(kinds: ["u", "u", "?"], minimum: 2, verdict: .present),
    Case(kinds: ["u", "u", "?"], minimum: 3, verdict: .undecided, reason: .dependsOnUnknown),
    Case(kinds: ["u", "u", "?"], minimum: 4, verdict: .thin, reason: .belowMinimum),
    Case(kinds: ["c", "c", "c"], minimum: 0, verdict: .present),
  ])
  func judgesByCounts(_ expected: Case) throws {
    let network = network(kinds: expected.kinds)
    let result = try result("kind", "u", expected.minimum, in: network)
    #expect(result.verdict == expected.verdict)
    #expect(result.reason == expected.reason)
    #expect(result.found == Double(expected.kinds.count { $0 == "u" }))
    #expect(result.actors == network.actors.filter { $0.kind == "u" }.map(\.id))
  }

  @Test func oneTieIsThin() throws {
    var network = network(kinds: ["u", "u", "c", "c"], isTied: false)
    #expect(try result("kind", "u", 1, in: network).verdict == .present)
    network.ties = [Tie(from: "c2", to: "c3"), Tie(from: "u0", to: "c2")]
    let thin = try result("kind", "u", 1, in: network)
    #expect(thin.verdict == .thin)
    #expect(thin.reason == .oneConnection)
    #expect(thin.connections == 1)
    network.activities = [Activity(id: "v")]
    network.participations = ["u1", "c3"].map { Participation(activity: "v", participant: $0) }
    #expect(try result("kind", "u", 1, in: network).verdict == .present)
    network.participations.removeLast()
    #expect(try result("kind", "u", 1, in: network).verdict == .thin)
  }

  /// One is fewer than required; two would be enough, but hang on one tie.
  @Test func aThinPresenceMayHaveAnUncertainReason() throws {
    var network = network(kinds: ["u", "?", "c", "c"], isTied: false)
    network.ties = [Tie(from: "u0", to: "c2")]
    let result = try result("kind", "u", 2, in: network)
    #expect(result.verdict == .thin)
    #expect(result.reason == .dependsOnUnknown)
  }

  @Test func aGroupOfUnknownNumberMayBeManyOrOne() throws {
    var network = network(kinds: ["u", "c", "c"])
    network.actors[0].count = .unknown
    let result = try result("kind", "u", 1, in: network)
    #expect(result.found == 1)
    #expect(result.verdict == .undecided)
    #expect(result.unknown == 1)
    #expect(result.reason == .dependsOnNumber)
    #expect(
      result.reasonText?.english == "an unnamed group of unknown number")
    network.actors[1].kind = nil
    #expect(try self.result("kind", "u", 1, in: network).reason == .dependsOnUnknown)
  }

  /// Every way to fill in what is unknown, with as many in a group as could matter.
  private func completions(of network: Network) -> [Network] {
    network.actors.indices.reduce([network]) { networks, index in
      networks.flatMap { network -> [Network] in
        let actor = network.actors[index]
        let kinds = actor.kind.map { [$0] } ?? ["university", "company"]
        let counts = actor.count == .unknown ? (1...4).map { ActorCount.group($0) } : [actor.count]
        return kinds.flatMap { kind in
          counts.map { count in
            var network = network
            network.actors[index].kind = kind
            network.actors[index].count = count
            return network
          }
        }
      }
    }
  }

  @Test(arguments: 0..<50)
  func verdictHoldsWhateverTheUnknownAre(seed: Int) throws {
    var network = Network.random(seed: seed)
    network.actors = Array(network.actors.prefix(4))
    let ids = Set(network.actors.map(\.id))
    network.ties.removeAll { !ids.contains($0.from) || !ids.contains($0.to) }
    for rollUp in [View.RollUp.none, .entity] {
      var view = View()
      view.rollUp = rollUp
      for minimum in [1.0, 2, 3] {
        let verdicts = try completions(of: network).map {
          try result("kind", "university", minimum, in: $0, view: view).verdict
        }
        let all = Set(verdicts)
        let found = try result("kind", "university", minimum, in: network, view: view)
        #expect(found.verdict == (all.count == 1 ? verdicts.first : .undecided), "\(minimum)")
      }
    }
  }

  @Test func partsCountOnceAsTheirEntity() throws {
    var view = View()
    let apart = try result("sector", "public", 3, in: .small)
    #expect(apart.found == 5)
    #expect(apart.actors == ["m", "a", "b", "c", "n"])
    view.rollUp = .entity
    let rolledUp = try result("sector", "public", 3, in: .small, view: view)
    #expect(rolledUp.found == 2)
    #expect(rolledUp.actors == ["m", "n"])
    #expect(rolledUp.verdict == .undecided, "the sector of x is unknown")
    let breadth = Breadth(of: .small)
    #expect(breadth.rollUp == "none" && breadth.beside.rollUp == "entity")
    #expect(breadth.dimensions["sector"]?.counts == ["public": 5, "academia": 1])
    #expect(breadth.beside.dimensions["sector"]?.counts == ["public": 2, "academia": 1])
    #expect(breadth.beside.dimensions == Breadth(of: .small, view: view).dimensions)
  }

  @Test func anEntityHasWhatItsPartsAre() throws {
    var network = Network.small
    network.actors[1].kind = "department"
    network.actors[2].kind = "department"
    for index in [0, 3, 4, 5, 6] { network.actors[index].kind = "other" }
    var view = View()
    view.rollUp = .entity
    let result = try result("kind", "department", 1, in: network, view: view)
    #expect(result.found == 1)
    #expect(result.actors == ["m"])
  }

  @Test func evidenceIsOfWhatWasFound() throws {
    var network = network(kinds: ["u", "c", "u", "?"])
    network.actors[0].evidence = Evidence(source: "s", quote: "En del.")
    network.actors[1].partOf = "u0"
    network.actors[1].evidence = Evidence(source: "s")
    network.requirements = ["u", "c"].map { requirement("kind", $0, 1) }
    var view = View()
    view.rollUp = .entity
    let breadth = Breadth(of: network, view: view)
    #expect(breadth.requirements[0].evidence.map(\.id) == ["u0", "u2"])
    #expect(breadth.requirements[0].evidence[0].quote == "En del.")
    #expect(breadth.requirements[1].actors == ["u0"])
    #expect(breadth.requirements[1].evidence.map(\.id) == ["c1"], "the part says it")
    let rows = breadth.evidenceTable(in: .english).rows
    #expect(rows.map { $0[2] } == [.text("u0"), .text("c1")])
  }

  @Test func evenGenderIsOfPeople() throws {
    func verdict(_ genders: [Gender]) throws -> BreadthVerdict {
      var network = Network()
      network.people = genders.enumerated().map { Person(id: "p\($0)", gender: $1) }
      return try result("gender", "even", in: network).verdict
    }
    #expect(try verdict([.woman, .man]) == .present)
    #expect(try verdict([.woman, .woman, .woman, .woman]) == .missing)
    #expect(try verdict([.woman, .unknown]) == .undecided)
    #expect(try verdict([.woman, .man, .man]) == .undecided, "three can't be even")
    #expect(try verdict([]) == .undecided)
    #expect(try verdict([.other, .other, .woman, .unknown]) == .missing, "can't become even")
  }

  @Test func articulationShareIsAMaximum() throws {
    var star = network(kinds: ["c", "u", "u", "u", "u"], isTied: false)
    star.ties = star.actors.dropFirst().map { Tie(from: "c0", to: $0.id) }
    let held = try result("connectivity", "articulation-share", 0.2, in: star)
    #expect(held.found == 0.2)
    #expect(held.verdict == .present)
    #expect(held.actors == ["c0"])
    let broken = try result("connectivity", "articulation-share", 0.19, in: star)
    #expect(broken.verdict == .missing)
    #expect(broken.reason == .aboveMaximum)
    #expect(try result("connectivity", "articulation-share", in: star).reason == .notUnderstood)
    #expect(
      try result("connectivity", "articulation-share", 1, in: Network()).reason
        == .nothingToMeasure)
  }

  @Test func rolesAreOfPeopleAndParticipants() throws {
    var network = Network.small
    #expect(try result("role", "expert", in: network).verdict == .undecided)
    network.affiliations[0].role = "expert"
    network.affiliations[2].role = "expert"
    let found = try result("role", "expert", 1, in: network)
    #expect(found.found == 2)
    #expect(found.verdict == .present)
    #expect(found.actors == ["a", "n"])
    network.people = []
    network.affiliations = []
    #expect(try result("role", "expert", in: network).reason == .nothingToMeasure)
  }

  @Test func themesAreOfActivities() throws {
    var network = Network.small
    for index in network.activities.indices { network.activities[index].theme = "water" }
    let found = try result("theme", "water", 3, in: network)
    #expect(found.found == 3)
    #expect(found.verdict == .present)
    #expect(found.actors == ["a", "u", "n"])
    #expect(try result("theme", "waste", in: network).verdict == .missing)
    network.activities[0].theme = nil
    #expect(try result("theme", "waste", in: network).verdict == .undecided)
  }

  @Test func whatIsNotUnderstoodIsNotJudged() throws {
    for (dimension, value) in [("colour", "red"), ("gender", "tall"), ("connectivity", "good")] {
      let result = try result(dimension, value, 1, in: .small)
      #expect(result.verdict == .undecided)
      #expect(result.reason == .notUnderstood)
      #expect(result.found == nil)
    }
  }

  @Test func theWorstVerdictIsTheNetworks() {
    var network = network(kinds: ["u", "u", "c"])
    #expect(Breadth(of: network).verdict == nil)
    network.requirements = [requirement("kind", "u", 1)]
    #expect(Breadth(of: network).verdict == .present)
    network.requirements.append(requirement("kind", "c", 1))
    #expect(Breadth(of: network).verdict == .thin)
    #expect(!Breadth(of: network).fails)
    network.requirements.append(requirement("gender", "even", nil))
    #expect(Breadth(of: network).verdict == .undecided)
    #expect(!Breadth(of: network).fails)
    network.requirements.append(requirement("kind", "s", 1))
    #expect(Breadth(of: network).verdict == .missing)
    #expect(Breadth(of: network).fails)
    network.requirements = [requirement("kind", "u", 3)]
    #expect(Breadth(of: network).fails)
  }

  @Test(arguments: 0..<50)
  func survivesItsOwnJSON(seed: Int) throws {
    var network = Network.random(seed: seed)
    network.requirements = [
      requirement("kind", "company", nil), requirement("gender", "even", nil),
    ]
    let result = Breadth(of: network)
    let json = Data(try result.json().utf8)
    #expect(try JSONDecoder().decode(Breadth.self, from: json) == result)
  }
}
