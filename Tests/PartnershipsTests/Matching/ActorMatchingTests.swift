import Partnerships
import Testing

@Suite struct ActorMatchingTests {
  private func network(_ actors: [Actor], ties: [(String, String)] = []) -> Network {
    var network = Network()
    network.actors = actors
    network.ties = ties.map { Tie(from: $0, to: $1) }
    return network
  }

  private func actor(
    _ id: String, _ name: String? = nil, identifier: String? = nil, country: String? = nil
  ) -> Actor {
    var actor = Actor(id: id, name: name)
    actor.identifier = identifier
    actor.country = country
    return actor
  }

  @Test func anIDThenAnIdentifierThenAName() {
    let earlier = network([
      actor("a"), actor("b", "Beta", identifier: "SE-ON-1"), actor("c", "Linköpings universitet"),
    ])
    let later = network(
      [
        actor("3", "LINKOPINGS UNIVERSITET"), actor("2", "Other", identifier: "SE-ON-1"),
        actor("a"), actor("d"),
      ], ties: [("3", "2"), ("a", "d")])
    let matching = ActorMatching(of: earlier, with: later)
    #expect(matching.matches.map(\.earlier) == ["c", "b"])
    #expect(matching.matches.map(\.reason) == [.sameName, .sameIdentifier])
    #expect(matching.doubtful.isEmpty)
    #expect(matching.later.actors.map(\.id) == ["c", "b", "a", "d"])
    #expect(matching.later.ties.map { [$0.from, $0.to] } == [["c", "b"], ["a", "d"]])
  }

  @Test(arguments: [
    ("SE-ON-1", "SE-ON-2", ActorMatching.Reason.identifiersDiffer, ["x*"]),
    ("SE-ON-1", nil, nil, ["x"]),
  ])
  func oneIDWithTwoIdentifiersIsTwoActors(
    first: String, second: String?, reason: ActorMatching.Reason?, ids: [String]
  ) {
    let matching = ActorMatching(
      of: network([actor("x", "Xanthic", identifier: first)]),
      with: network([actor("x", "Xanthic", identifier: second)]))
    #expect(matching.doubtful.map(\.reason) == [reason].compactMap(\.self))
    #expect(matching.later.actors.map(\.id) == ids)
  }

  @Test func doubtfulNamesAreToldAndNotMatched() {
    let earlier = network([
      actor("1", "Miljökontoret", country: "SE"), actor("2", "Skolan"), actor("3", "Skolan"),
      actor("4", "Tekniska verken"),
    ])
    let later = network([
      actor("a", "Miljökontoret", country: "VN"), actor("b", "Skolan"),
      actor("c", "Tekniska verken i Linköping"), actor("d", "Nobody like it"),
    ])
    let matching = ActorMatching(of: earlier, with: later)
    #expect(matching.matches.isEmpty)
    #expect(
      matching.doubtful.map { [$0.earlier, $0.later, $0.reason.rawValue] } == [
        ["1", "a", "countries-differ"], ["2", "b", "several-alike"], ["3", "b", "several-alike"],
        ["4", "c", "similar-name"],
      ])
    #expect(matching.later == later)
  }

  @Test(arguments: [
    ("DAPHNE", "DAPHNE4NFDI", true), ("Linköping", "Linköpings kommun", true),
    ("Thai Nguyen University", "Trường Thái Nguyên University, Sciences", true),
    ("Sida", "Sida Alumni", true), ("Sida", "Sidan", false), ("NFDI", "NFDI4MSE", false),
    ("Verken AB", "Norra verken", true), ("Norra skolan", "Norra och södra skolan", false),
    ("Norra skolan", "Norra skolans vänner", false), ("()", "Verken", false),
  ])
  func aNameMayLieWithinTheOther(short: String, long: String, isWithin: Bool) {
    for (earlier, later) in [(short, long), (long, short)] {
      let matching = ActorMatching(
        of: network([actor("1", earlier)]), with: network([actor("a", later)]))
      #expect(matching.doubtful.map(\.reason) == (isWithin ? [.nameWithin] : []))
      #expect(matching.matches.isEmpty)
    }
  }

  /// Each is told of once, with the one whose name shares most with its own.
  @Test func ofSeveralNamesWithinOthersTheBestIsTold() {
    let earlier = network([
      actor("1", "Verken"), actor("2", "Norra verken"), actor("3", "Skolan", country: "SE"),
      actor("4", "Hamnens vänner"),
    ])
    let later = network([
      actor("a", "Verken, sjön och hamnen"), actor("b", "Norra verken mot sjön"),
      actor("c", "Skolan på berget", country: "VN"), actor("4", "Hamnens vänner i norr"),
    ])
    #expect(
      ActorMatching(of: earlier, with: later).doubtful.map { [$0.earlier, $0.later] } == [
        ["1", "a"], ["2", "b"],
      ])
  }

  /// A long name is compared as a whole only, and a thousand alike are soon compared.
  @Test func manyNamesWithinOthersAreToldOnce() {
    let name = String(repeating: "långt ", count: 10_000)
    let earlier = network((0..<1000).map { actor("x\($0)", "Skolan") } + [actor("y", name)])
    let later = network((0..<1000).map { actor("z\($0)", "Skolan \($0)") } + [actor("w", "långt")])
    #expect(ActorMatching(of: earlier, with: later).doubtful.count == 1)
  }

  @Test func partsAndPeopleFollowTheirActor() {
    var later = network([actor("n", "Alpha"), actor("m", "Beta")])
    later.actors[1].partOf = "n"
    later.affiliations = [Affiliation(person: "p", actor: "n")]
    later.participations = [Participation(activity: "v", participant: "n")]
    let matched = ActorMatching(of: network([actor("a", "Alpha")]), with: later).later
    #expect(matched.actors[1].partOf == "a")
    #expect(matched.affiliations[0].actor == "a" && matched.participations[0].participant == "a")
  }

  @Test func aNetworkMatchesItself() {
    let same = network([actor("a", "Alpha"), actor("b", "Alpha"), actor("a")])
    let matching = ActorMatching(of: same, with: same)
    #expect(matching.matches.isEmpty && matching.doubtful.isEmpty && matching.later == same)
  }
}
