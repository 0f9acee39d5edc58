import Assessment
import Graphs
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct PositionFindingsTests {
  private static let few = Shuffling(count: 20, seed: 7)

  /// White's relatives, each two of whom that are tied met once.
  private static var kinship: Network {
    var network = Network()
    network.people = Graph.whiteKinshipGenders.enumerated().map {
      Person(id: "p\($0)", gender: $1 == 0 ? .woman : .man)
    }
    for one in network.people.indices {
      for other in Graph.whiteKinship.neighbors(of: one) where one < other {
        let id = "\(one)-\(other)"
        network.activities.append(Activity(id: id))
        network.participations += [
          Participation(activity: id, participant: "p\(one)"),
          Participation(activity: id, participant: "p\(other)"),
        ]
      }
    }
    return network
  }

  private static func findings(_ network: Network, in language: Language) throws -> [String] {
    try GenderPosition(of: network, shuffling: few).findings(in: language, names: Names())
      .map(\.sentence)
  }

  @Test func withoutParticipationsNobodysContactsAreKnown() throws {
    var network = Network.small
    network.participations = []
    let position = try GenderPosition(of: network)
    #expect(position.tables(in: .english).map(\.id) == ["findings"])
    #expect(
      position.findings(in: .swedish, names: Names()).map(\.sentence) == [
        "Nätverket säger inte vem som deltog i vilken aktivitet, så att ingens kontakter och "
          + "deltaganden är kända."
      ])
  }

  @Test func saysWhatIsFound() throws {
    let english = try Self.findings(Self.kinship, in: .english)
    for sentence in [
      "Of the 5 people with the most contacts, 50% are women; of all people, 50%.",
      "Of the 5 people who most often lie between others, 40% are women; of all people, 50%.",
      "Women have 4.2 contacts on average and men 4.6; the medians are 5 and 5.",
      "Over lists of every length, women’s share of the people with the most contacts differs on "
        + "average by −1.3 percentage points from their share of all people.",
      "Women are 50% of those who took part in an activity, and hold 48% of the seats.",
      "Women who have contacts: 5; with women only: 20%.",
      "59% of the contacts are between people of the same gender; were genders dealt out by chance, "
        + "it would be 44% on average (two-sided p = 0.06).",
    ] {
      #expect(english.contains(sentence), "\(english)")
    }
    let swedish = try Self.findings(Self.kinship, in: .swedish)
    #expect(
      swedish.contains(
        "Av de 5 personerna med flest kontakter är 50\u{A0}% kvinnor; av alla personer 50\u{A0}%."))
  }

  @Test func saysThatThereIsNothingToSay() throws {
    #expect(try Self.findings(Network(), in: .english).count == 1)
    var network = Self.kinship
    for person in network.people.indices { network.people[person].gender = .undisclosed }
    #expect(try Self.findings(network, in: .english) == [Text.nobodysGenderIsStated[.english]])
  }

  @Test func rangesStandInSentences() throws {
    var network = Self.kinship
    network.people[0].gender = .unknown
    let findings = try Self.findings(network, in: .english)
    #expect(findings.contains { $0.contains("of all people, 44% (40–50%).") }, "\(findings)")
  }

  @Test(arguments: 0..<50) func tablesAreWhole(seed: Int) throws {
    var network = Network.random(seed: seed)
    for person in network.people.indices { network.people[person].name = "Secret Name" }
    let position = try GenderPosition(of: network, shuffling: Self.few)
    for language in Language.allCases {
      let tables = position.tables(in: language, names: Names(of: network, in: language))
      #expect(Set(tables.map(\.id)).count == tables.count)
      for table in tables {
        #expect(table.rows.allSatisfy { $0.count == table.headings.count })
      }
      #expect(!"\(tables)".contains("Secret"))
    }
  }

  /// A network shows who is where, not why.
  @Test(arguments: 0..<50) func nothingIsExplained(seed: Int) throws {
    let causes = [
      "because", "leads to", "due to", "cause", "therefore", "effect", "beror på", "leder till",
      "på grund av", "orsak", "därför", "effekt",
    ]
    for language in Language.allCases {
      let findings = try Self.findings(.random(seed: seed), in: language)
      #expect(!findings.isEmpty)
      for word in causes { #expect(!findings.contains { $0.lowercased().contains(word) }) }
    }
  }
}
