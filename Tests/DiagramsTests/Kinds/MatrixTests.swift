import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct MatrixTests {
  private func matrix(
    of network: Network, _ view: View = View(), language: Language = .english
  ) throws -> [UInt8] {
    var options = NetworkDiagram.Options()
    options.kind = .matrix
    options.language = language
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
      .rendered(as: .svg)
  }

  @Test(arguments: Language.allCases) func theSampleIsATable(_ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    let svg = try matrix(of: network, language: language)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    #expect(texts.words.contains(Text.severalTies[language].prefix(10)))
    for actor in network.actors {
      let name = actor.names[language.rawValue] ?? actor.name
      #expect(texts.titles.contains { $0.hasPrefix(name) }, "\(name)")
    }
    #expect(try matrix(of: network, language: language) == svg)
  }

  /// Groups are named at the edge: countries, or sectors where all are of one country.
  @Test func groupsHaveNames() throws {
    var network = Network()
    network.actors = ["SE", "SE", "VN", nil].enumerated().map { place, country in
      var actor = Actor(id: "\(place)")
      actor.country = country
      return actor
    }
    let names = ["Sweden", "Vietnam", "Country unknown"]
    let countries = PictureLayout(try matrix(of: network)).lines
    let tops = try names.map { name in
      try #require(countries.first { $0.text == name }).box.top
    }
    #expect(tops == tops.sorted())
    for place in network.actors.indices { network.actors[place].country = "SE" }
    network.actors[0].sector = String(repeating: "<b>", count: 4000)
    let sectors = PictureLayout(try matrix(of: network))
    #expect(sectors.lines.contains { $0.text == "unknown sector" })
    #expect(sectors.overlappingLines == [] && sectors.outside == [])
  }

  /// A tie without direction is in two cells, one with direction in one, a loop in one.
  @Test func everyTieIsInItsCells() throws {
    var network = Network()
    network.actors = ["A", "B", "C"].map { Actor(id: $0) }
    network.ties = [
      Tie(from: "A", to: "B"), Tie(from: "A", to: "B"), Tie(from: "B", to: "C"),
      Tie(from: "C", to: "C"),
    ]
    network.ties[2].isDirected = true
    network.ties[2].certainty = .disputed
    let titles = SVGTexts(try matrix(of: network)).titles
    #expect(titles.count { $0.hasPrefix("A – B") } == 2)
    #expect(titles.count { $0.hasPrefix("B – C") } == 1)
    #expect(titles.count { $0.hasPrefix("C – C") } == 1)
    let words = SVGTexts(try matrix(of: network)).words
    #expect(words.contains("none of them sure") && words.contains("one tie"))
  }

  @Test(arguments: [
    ([true], "one tie, from the row to", false), ([false], "one tie of the row", false),
    ([true, false], "one tie, from the row to", true),
  ])
  func theLegendTellsOnlyDirectionsThatOccur(
    areDirected: [Bool], words: String, tellsBoth: Bool
  ) throws {
    var network = Network()
    network.actors = ["A", "B", "C"].map { Actor(id: $0) }
    network.ties = areDirected.enumerated().map { index, isDirected in
      var tie = Tie(from: "A", to: ["B", "C"][index])
      tie.isDirected = isDirected
      return tie
    }
    let texts = SVGTexts(try matrix(of: network))
    #expect(texts.words.contains(words) && texts.words.contains("both ways") == tellsBoth)
  }

  @Test(arguments: [0, 1, 300]) func anyNumberOfActors(_ count: Int) throws {
    var network = Network()
    network.actors = (0..<count).map { Actor(id: "a\($0)", name: "Aktör <\($0)> & co") }
    network.ties = (0..<max(0, count - 1)).map { Tie(from: "a\($0)", to: "a\($0 + 1)") }
    #expect(SVGTexts(try matrix(of: network)).isWellFormed)
  }
}
