import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct WhatIfTests {
  private func picture(
    of network: Network, without leaving: Set<String>, kind: NetworkDiagram.Kind? = .whatIf,
    language: Language = .english
  ) throws -> NetworkDiagram {
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.leaving = leaving
    options.language = language
    return try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
  }

  /// Everything stands where it stands in the whole.
  @Test(arguments: Language.allCases) func theSampleKeepsItsPlaces(_ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    let whole = try picture(of: network, without: [], kind: nil, language: language)
    let part = try picture(of: network, without: ["icld"], language: language)
    func rows(_ diagram: NetworkDiagram) throws -> [[String]] {
      let places = try diagram.places().centers.mapValues(\.x)
      return Dictionary(grouping: places.keys, by: { places[$0] ?? 0 }).sorted { $0.key < $1.key }
        .map { $0.value.sorted() }
    }
    #expect(try rows(part) == rows(whole))
    let svg = try part.rendered(as: .svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    for text in [Text.leaves, .isCutOff, .lostTie, .cuttingTie] {
      #expect(texts.words.contains(text[language].prefix(12)))
    }
    #expect(texts.words.contains(Text.fictitiousMark[language].split(separator: " ")[0]))
    #expect(
      try picture(of: network, without: ["icld"], language: language).rendered(as: .svg) == svg)
  }

  /// In a row of four the third holds the fourth, and nobody else loses touch.
  @Test func theCutIsMarked() throws {
    var network = Network()
    network.actors = (0..<4).map { Actor(id: "a\($0)", name: "A\($0) & <co>") }
    network.ties = (0..<3).map { Tie(from: "a\($0)", to: "a\($0 + 1)") }
    let diagram = try picture(of: network, without: ["a2"])
    let dot = diagram.document.text.split(separator: "\n")
    func line(_ start: String) throws -> Substring {
      try #require(dot.first { $0.contains(start) })
    }
    #expect(try line("\"a2\" [").contains("<s>A2 &amp; &lt;co&gt;</s>"))
    #expect(try line("\"a3\" [").contains("penwidth=3.5"))
    #expect(try !line("\"a1\" [").contains("penwidth=3.5"))
    let ties = dot.filter { $0.contains(" -> ") && $0.contains("tooltip") }
    #expect(ties.count { $0.contains("tee") } == 1)
    #expect(ties.count { $0.contains("dashed") } == 2)
    let words = SVGTexts(try diagram.rendered(as: .svg)).words
    #expect(words.contains("Without A2 & <co>. What stays is 3"))
    #expect(words.contains("Of 3 ties, 2 are lost."))
  }

  @Test(arguments: [[], ["nobody"], ["a"], ["a", "b"]] as [Set<String>])
  func anybodyMayLeave(_ leaving: Set<String>) throws {
    var network = Network()
    network.actors = ["a", "b"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "a"), Tie(from: "a", to: "b"), Tie(from: "a", to: "b")]
    let words = SVGTexts(try picture(of: network, without: leaving).rendered(as: .svg)).words
    #expect(words.contains("leaves") == !leaving.isDisjoint(with: ["a", "b"]))
    #expect(words.contains("Nobody stays") == (leaving == ["a", "b"]))
  }
}
