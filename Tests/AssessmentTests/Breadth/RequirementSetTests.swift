import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct RequirementSetTests {
  /// What is found of one requirement.
  private func result(
    _ dimension: String, _ value: String, _ minimum: Double, in network: Network
  ) throws -> RequirementResult {
    var network = network
    var requirement = Requirement(dimension: dimension, value: value)
    requirement.minimum = minimum
    network.requirements = [requirement]
    return try #require(Breadth(of: network).requirements.first)
  }

  @Test(arguments: RequirementSet.all.map(\.id))
  func everyRequirementIsUnderstood(id: String) throws {
    let set = try #require(RequirementSet.all.first { $0.id == id })
    for language in Language.allCases {
      var network = Network.small
      network.requirements = set.requirements(in: language)
      let results = Breadth(of: network).requirements
      #expect(!results.isEmpty)
      #expect(results.allSatisfy { $0.reason != .notUnderstood })
      #expect(results.allSatisfy { $0.because?.hasSuffix("(\(set.source))") == true })
    }
  }

  @Test func everySetOfTheListHasANameOfItsOwn() {
    #expect(Set(RequirementSet.all.map(\.id)).count == RequirementSet.all.count)
    #expect(RequirementSet.all.map(\.id) == RequirementSet.all.map(\.id).sorted())
  }

  /// Two sides with `counts` politicians each, and so many people of unknown role or side.
  private func team(
    politicians counts: [Int], withoutRole: Int = 0, withoutSide: Int = 0
  ) -> Network {
    var network = Network()
    for (side, count) in counts.enumerated() {
      var actor = Actor(id: "a\(side)")
      actor.side = "side \(side)"
      network.actors.append(actor)
      for place in 0..<count { network.add(person: "\(side)-\(place)", to: actor.id, "politician") }
    }
    network.actors.append(Actor(id: "elsewhere"))
    for place in 0..<withoutRole { network.add(person: "r\(place)", to: "a0", nil) }
    for place in 0..<withoutSide { network.add(person: "s\(place)", to: "elsewhere", "politician") }
    return network
  }

  @Test func countsTheSideWithFewest() throws {
    let met = try result("role-per-side", "politician", 2, in: team(politicians: [2, 3]))
    #expect(met.found == 2 && met.verdict == .present)
    #expect(met.actors == ["a0", "a1"])
    let short = try result("role-per-side", "politician", 2, in: team(politicians: [1, 3]))
    #expect(short.found == 1 && short.reason == .belowMinimum)
    #expect(
      try result("role-per-side", "politician", 1, in: team(politicians: [1, 3])).verdict
        == .present)
    #expect(
      try result("role-per-side", "mayor", 1, in: team(politicians: [1, 3])).verdict == .missing)
    let oneSided = try result("role-per-side", "politician", 1, in: team(politicians: [0, 3]))
    #expect(oneSided.reasonText?.english == "none on at least one side")
  }

  @Test func partnersAreTheSidesThatAnAgreementJoins() throws {
    var network = team(politicians: [2, 3, 0])
    #expect(try result("role-per-side", "politician", 2, in: network).verdict == .missing)
    var agreement = Tie(from: "a0", to: "a1")
    agreement.kind = "agreement"
    network.ties = [agreement]
    let met = try result("role-per-side", "politician", 2, in: network)
    #expect(met.found == 2 && met.verdict == .present)
    network.add(person: "else", to: "a2", "politician")
    #expect(try result("role-per-side", "politician", 2, in: network).actors == ["a0", "a1"])
  }

  @Test func unknownRolesAndSidesLeaveItOpen() throws {
    let role = team(politicians: [1, 2], withoutRole: 1)
    #expect(try result("role-per-side", "politician", 2, in: role).verdict == .undecided)
    let other = team(politicians: [2, 1], withoutRole: 1)
    #expect(
      try result("role-per-side", "politician", 2, in: other).reason == .belowMinimum,
      "whoever has no role is on the side that has enough")
    let side = team(politicians: [1, 2], withoutSide: 1)
    #expect(try result("role-per-side", "politician", 2, in: side).verdict == .undecided)
  }

  @Test func oneSideOrNobodyShowsNothing() throws {
    let one = team(politicians: [3])
    #expect(try result("role-per-side", "politician", 1, in: one).reason == .nothingToMeasure)
    let nobody = team(politicians: [0, 0])
    #expect(try result("role-per-side", "politician", 1, in: nobody).reason == .nothingToMeasure)
  }

  @Test func everyCountryIsTheHost() throws {
    var network = Network.small
    #expect(try result("mutuality", "hosting", 1, in: network).verdict == .undecided)
    for (index, place) in ["m", "n", "m"].enumerated() { network.activities[index].place = place }
    let met = try result("mutuality", "hosting", 1, in: network)
    #expect(met.found == 1 && met.verdict == .present)
    network.activities[1].place = "m"
    #expect(try result("mutuality", "hosting", 1, in: network).verdict == .missing)
    network.activities = []
    #expect(try result("mutuality", "hosting", 1, in: network).reason == .nothingToMeasure)
  }

  /// What the paper's network shows of each set, read against the paper.
  @Test func thePaperHoldsWhatItHolds() throws {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    var network = try #require(
      NetworkReader.read(at: "\(root)/SampleData/linkoping-thai-nguyen").network)
    let helix = try #require(RequirementSet.all.first { $0.id == "helix" })
    network.requirements = helix.requirements(in: .english)
    let breadth = Breadth(of: network)
    let verdicts = Dictionary(
      breadth.requirements.map { ($0.value, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    #expect(verdicts["public"] == .present)
    #expect(verdicts["academia"] == .present)
    #expect(verdicts["civil-society"] != .present, "the paper names no civil-society organisation")
  }
}

extension Network {
  fileprivate mutating func add(person id: String, to actor: String, _ role: String?) {
    people.append(Person(id: id))
    var affiliation = Affiliation(person: id, actor: actor)
    affiliation.role = role
    affiliations.append(affiliation)
  }
}
