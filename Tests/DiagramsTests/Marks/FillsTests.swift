import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct FillsTests {
  private func svg(
    of network: Network, by fact: NetworkDiagram.Fact?, _ kind: NetworkDiagram.Kind? = nil,
    _ language: Language = .english, view: View = View()
  ) throws -> [UInt8] {
    var options = NetworkDiagram.Options()
    options.fill = fact
    options.kind = kind
    options.language = language
    options.focus = .init(id: "icld", distance: 2)
    options.leaving = ["icld"]
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
      .rendered(as: .svg)
  }

  @Test(
    arguments: [.overview, .contacts, .ego, .whatIf] as [NetworkDiagram.Kind], Language.allCases)
  func everyPictureOfTheSampleTellsIt(_ kind: NetworkDiagram.Kind, _ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    for fact in [.kind, .country, .level] as [NetworkDiagram.Fact] {
      let bytes = try svg(of: network, by: fact, kind, language)
      let texts = SVGTexts(bytes)
      #expect(texts.isWellFormed)
      let heading = Text.fillLegend(.label(ofDimension: fact.column), hasMarks: true)[language]
      #expect(texts.words.contains(heading))
      #expect(
        texts.titles.contains { $0.contains("\(Text.label(ofDimension: fact.column)[language]):") })
      #expect(try svg(of: network, by: fact, kind, language) == bytes)
      let layout = PictureLayout(bytes)
      #expect(layout.overlappingLines == [] && layout.linesOverNodes == [] && layout.outside == [])
    }
  }

  /// The letters of a legend are those in the picture, and the other way round.
  @Test(arguments: [.overview, .contacts] as [NetworkDiagram.Kind])
  func lettersStandBesideColours(_ kind: NetworkDiagram.Kind) throws {
    let words = SVGTexts(
      try svg(of: Network(column: "trade", ["x", "x", "y", nil]), by: .attribute("trade"), kind)
    )
    .words.split(separator: "\n")
    #expect(words.count { $0 == "A" } == 3 && words.count { $0 == "B" } == 2)
    #expect(words.count { $0 == "?" } == 2 && words.contains("unknown"))
  }

  /// Letters tell sectors apart beside fills, and stand in the legend if they do.
  @Test(arguments: Theme.named.map(\.name), [NetworkDiagram.Kind.overview, .contacts, .matrix])
  func sectorsHaveLetters(_ name: String, _ kind: NetworkDiagram.Kind) throws {
    var options = NetworkDiagram.Options()
    options.theme = try #require(Theme.named.first { $0.name == name }?.theme)
    options.kind = kind
    let network = try Network.sample(fictitious: false)
    let diagram = try NetworkDiagram(
      of: network, as: network.graph(of: View()), options: options)
    let texts = SVGTexts(try diagram.rendered(as: .svg))
    let lines = texts.words.split(separator: "\n")
    let hasLetters = kind != .matrix
    #expect((lines.count { $0 == "A" } > 5) == hasLetters)
    #expect(texts.words.contains("Colour and letter: sector") == hasLetters)
    #expect(texts.words.contains("Colour: sector") == !hasLetters)
  }

  @Test func wordsWithoutAFillAreCounted() throws {
    let texts = SVGTexts(
      try svg(
        of: Network(column: "trade", (0..<12).map { "<b>\($0 % 11)</b>" }), by: .attribute("trade"))
    )
    #expect(texts.isWellFormed)
    #expect(texts.words.contains("3 others"))
    #expect(texts.words.contains("<b>0</b>"))
    #expect(texts.titles.contains { $0.hasSuffix("trade: <b>10</b>") })
  }

  @Test(arguments: zip(Language.allCases, ["0.5–2.0", "0,5–2,0", "0,5–2,0"]))
  func numbersHaveSteps(_ language: Language, _ step: String) throws {
    let numbers = ["0,5", "2", "3", "4", "5", "6", "7", "8", "9", "10"]
    let words = SVGTexts(
      try svg(of: Network(column: "trade", numbers), by: .attribute("trade"), .contacts, language)
    ).words
    #expect(words.contains(step))
  }

  @Test func aGroupHasAFillIfAllItsMembersAgree() throws {
    var network = Network(column: "trade", ["x", "x", "x", "y", "y", nil])
    for (place, side) in ["N", "N", "S", "S", "W", "W"].enumerated() {
      network.actors[place].side = side
    }
    var view = View()
    view.rollUp = .side
    let titles = SVGTexts(try svg(of: network, by: .attribute("trade"), view: view)).titles
    #expect(titles.contains { $0.hasPrefix("N\n") && $0.hasSuffix("trade: x") })
    #expect(titles.contains { $0.hasPrefix("S\n") && $0.contains("trade: mixed") })
    #expect(titles.contains { $0.hasPrefix("W\n") && $0.contains("trade: mixed") })
  }

  /// People have the values of their first actors, unless the table of people has its own.
  @Test func people() throws {
    var network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = .people
    let ofActors = SVGTexts(try svg(of: network, by: .country, .contacts, view: view))
    #expect(ofActors.words.contains("Colour and letter: country (first actor)"))
    #expect(ofActors.words.contains("women"))
    network.people[0].attributes["field"] = "water"
    let own = SVGTexts(try svg(of: network, by: .attribute("field"), .contacts, view: view))
    #expect(own.words.contains("Colour and letter: field\n"))
    #expect(own.titles.contains { $0.contains("field: water") })
    #expect(
      try svg(of: network, by: .gender, view: view) == svg(of: network, by: nil, view: view))
  }

  @Test func communitiesOfPeopleAreFilledToo() throws {
    var network = Network()
    network.people = (0...600).map { Person(id: "p\($0)", gender: $0 < 300 ? .woman : .man) }
    network.activities = (0..<3).map { Activity(id: "m\($0)") }
    network.participations = (0...600).map {
      Participation(activity: "m\($0 / 201)", participant: "p\($0)")
    }
    var view = View()
    view.layer = .people
    let titles = SVGTexts(try svg(of: network, by: .gender, view: view)).titles
    #expect(titles.contains { $0.hasPrefix("around p") && $0.hasSuffix("gender: woman") })
    #expect(titles.contains { $0.hasPrefix("around p") && $0.contains("gender: mixed") })
  }

  @Test func onlyWhatSomebodyHasIsOffered() throws {
    let network = Network(column: "trade", ["x", "okänd", "?"])
    #expect(NetworkDiagram.Fact.known(in: network, seenAs: View()) == [.attribute("trade")])
    #expect(
      NetworkDiagram.Fact.known(in: Network(column: "trade", ["-", nil]), seenAs: View()) == [])
    var view = View()
    view.layer = .people
    let sample = try Network.sample(fictitious: true)
    #expect(NetworkDiagram.Fact.known(in: sample, seenAs: view).contains(.gender))
    #expect(!NetworkDiagram.Fact.known(in: sample, seenAs: View()).contains(.gender))
  }

  @Test(arguments: [0, 1, 600]) func anyNumberOfActors(_ count: Int) throws {
    var network = Network(
      column: "trade", (0..<count).map { "\($0)" + String(repeating: "å", count: 3000) })
    network.ties = (0..<max(0, count - 1)).map { Tie(from: "a\($0)", to: "a\($0 + 1)") }
    #expect(SVGTexts(try svg(of: network, by: .attribute("trade"))).isWellFormed)
  }
}
