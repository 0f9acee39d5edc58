import Assessment
import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct GenderTests {
  private func gender(
    of network: Network, _ view: View = View(), language: Language = .english,
    publishing threshold: Int? = nil, showsNames: Bool = false
  ) throws -> SVGTexts {
    var options = NetworkDiagram.Options()
    options.kind = .gender
    options.language = language
    options.showsNames = showsNames
    let published = threshold.map { PublishedGender(of: network, threshold: $0) }
    let shown = threshold == nil ? network : network.folded()
    func picture() throws -> [UInt8] {
      try NetworkDiagram(
        of: shown, as: shown.graph(of: view), options: options, publishedGender: published
      ).rendered(as: .svg)
    }
    let svg = try picture()
    #expect(try picture() == svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    return texts
  }

  /// Three women, a man and someone unknown with a department, and a man with what it is a part of.
  private var small: Network {
    var network = Network()
    var part = Actor(id: "b", name: "Department <B>")
    part.partOf = "a"
    network.actors = [Actor(id: "a", name: "Town & A"), part, Actor(id: "c", name: "Nobody’s")]
    let genders: [Gender] = [.woman, .woman, .woman, .man, .unknown, .man]
    network.people = genders.enumerated().map { Person(id: "p\($0)", gender: $1) }
    for person in network.people {
      network.affiliations.append(.init(person: person.id, actor: "b"))
    }
    network.affiliations[5].actor = "a"
    return network
  }

  /// The picture counts as the table does.
  @Test(arguments: Language.allCases) func everyCountOfTheSampleIsDrawn(_ language: Language) throws
  {
    let network = try Network.sample(fictitious: true)
    let texts = try gender(of: network, language: language)
    let women = Text.pluralLabel(ofGender: "woman")[language]
    let counted = GenderDistribution(of: network)
    for group in counted.by.actor where group.people.women > 0 {
      let actor = try #require(network.actors.first { $0.id == group.value })
      let name = actor.names[language.rawValue] ?? actor.name
      #expect(texts.titles.contains("\(name)\n\(women): \(group.people.women)"), "\(name)")
    }
    #expect(texts.words.contains(Text.fictitiousMark[language].prefix(8)))
    #expect(texts.words.contains(Text.genderBasis(counted.basis)[language].prefix(10)))
    #expect(texts.words.contains(counted.people.verdictText[language]))
  }

  @Test func sharesAreRangesAndPeopleAreNodes() throws {
    let texts = try gender(of: small)
    for words in [
      "60% (50–67%)", "75% (60–80%)", "with its parts", "without its parts", "can’t be decided",
      "2\u{A0}of\u{A0}3\u{A0}actors\u{A0}with\u{A0}people", "No people stated (1)", "Nobody’s",
    ] {
      #expect(texts.words.contains(words), "\(words)")
    }
    #expect(texts.titles.contains("p0\nwoman") && texts.titles.contains("p4\ngender unknown"))
    #expect(texts.titles.contains("Department <B>\nwomen: 3"))
    #expect(!texts.words.contains("other gender"))
  }

  @Test(arguments: View.RollUp.allCases) func everyRollUpCountsAll(_ rollUp: View.RollUp) throws {
    var view = View()
    view.rollUp = rollUp
    let texts = try gender(of: try Network.sample(fictitious: true), view)
    #expect(texts.titles.contains("All\nwomen: 32"))
  }

  @Test func peopleWithoutAnActorAreCounted() throws {
    var network = small
    network.affiliations = []
    let texts = try gender(of: network)
    #expect(texts.words.contains("People without an actor"))
    #expect(texts.titles.contains("People without an actor\nwomen: 3"))
  }

  @Test func namesAreShownOnlyWhenAskedFor() throws {
    var network = small
    network.people[0].name = "Kim Öberg"
    #expect(try !gender(of: network).titles.contains { $0.contains("Kim") })
    #expect(try gender(of: network, showsNames: true).words.contains("Kim Öberg"))
  }

  /// Nobody is drawn for publication, and few are not counted.
  @Test func whatIsPublishedWithholds() throws {
    let network = try Network.sample(fictitious: true)
    let texts = try gender(of: network, publishing: 3)
    for person in network.people {
      #expect(!texts.titles.contains { $0.hasPrefix(person.id) }, "\(person.id)")
    }
    #expect(texts.words.contains("×") && texts.words.contains("counts withheld"))
    #expect(texts.titles.contains("All\nwomen: 32"))
    let folded = network.folded()
    var options = NetworkDiagram.Options()
    options.kind = .gender
    let silent = SVGTexts(
      try NetworkDiagram(of: folded, as: folded.graph(of: View()), options: options)
        .rendered(as: .svg))
    #expect(silent.words.contains("nobody to draw"))
  }

  /// The smallest of many share a bar, in which everyone counts once; names without end are cut.
  @Test func theSmallestOfManyShareABar() throws {
    var network = Network()
    network.actors = (0..<300).map { Actor(id: "a\($0)") }
    for number in 0..<150 {
      // The first sixty actors have two people, the next forty one each, and one who is with all.
      let actor = number < 120 ? number / 2 : number - 60
      network.people.append(Person(id: "p\(number)", gender: number % 3 == 0 ? .woman : .man))
      network.affiliations.append(.init(person: "p\(number)", actor: "a\(actor)"))
    }
    network.affiliations += (60..<90).map { .init(person: "p149", actor: "a\($0)") }
    let picture = try gender(of: network)
    #expect(picture.titles.contains { $0.hasPrefix("30 others with at most 2 people each") })
    #expect(picture.words.contains("and 90 more"))
    #expect(picture.titles.contains { $0.hasPrefix("a59") })
    #expect(!picture.titles.contains { $0.hasPrefix("a60\n") })
  }

  @Test(arguments: [0, 1, 300]) func anyNumberOfActors(_ count: Int) throws {
    var network = Network()
    network.actors = (0..<count).map { Actor(id: "a\($0)", name: "Aktör <\($0)> & co") }
    for place in 0..<count {
      network.actors[place].partOf = "a\((place + 1) % count)"
      network.people.append(Person(id: "p\(place)", gender: Gender.allCases[place % 5]))
      network.affiliations.append(.init(person: "p\(place)", actor: "a\(place / 3)"))
    }
    network.actors.last.map { _ in network.actors[0].name = String(repeating: "å", count: 10_000) }
    let texts = try gender(of: network)
    #expect(texts.words.contains(count == 0 ? "nobody to draw" : "In all"))
  }
}
