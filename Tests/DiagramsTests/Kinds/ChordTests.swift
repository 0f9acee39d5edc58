import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct ChordTests {
  private func chords(
    of network: Network, by rollUp: View.RollUp = .none, language: Language = .english
  ) throws -> SVGTexts {
    var options = NetworkDiagram.Options()
    options.kind = .chord
    options.language = language
    var view = View()
    view.rollUp = rollUp
    func picture() throws -> [UInt8] {
      try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
        .rendered(as: .svg)
    }
    let svg = try picture()
    #expect(try picture() == svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    return texts
  }

  /// The first lines of the tooltips of bands, each once: two groups and the number of their ties.
  private func bands(in texts: SVGTexts) -> Set<Substring> {
    Set(
      texts.titles.compactMap { $0.split(separator: "\n").first }
        .filter { $0.contains(" – ") && $0.contains(": ") })
  }

  @Test(arguments: Language.allCases) func theSampleIsDrawn(_ language: Language) throws {
    let texts = try chords(of: .sample(fictitious: true), language: language)
    for sector in ["public", "private", "academia"] {
      let name = Text.label(ofSector: sector)[language]
      #expect(texts.words.contains(name.prefix(1).uppercased() + name.dropFirst()))
    }
    #expect(texts.words.contains(Text.unknownValue[language]))
    #expect(texts.words.contains(Text.fictitiousMark[language].prefix(8)))
    #expect(texts.words.contains(Text.arcMeaning[language].prefix(8)))
  }

  /// Whatever the groups, every tie is in one band.
  @Test(arguments: View.RollUp.allCases) func everyTieIsInABand(_ rollUp: View.RollUp) throws {
    let network = try Network.sample(fictitious: false)
    let counts = bands(in: try chords(of: network, by: rollUp)).compactMap {
      $0.split(separator: " ").last.flatMap { Int($0) }
    }
    #expect(counts.reduce(0, +) == network.ties.count)
  }

  @Test func tiesAreCountedWhateverTheirWays() throws {
    var network = Network()
    network.actors = ["A", "B", "C"].map { Actor(id: $0) }
    for (place, sector) in ["public", "private"].enumerated() {
      network.actors[place].sector = sector
    }
    network.ties = [
      Tie(from: "A", to: "B"), Tie(from: "B", to: "A"), Tie(from: "A", to: "A"),
      Tie(from: "B", to: "C"), Tie(from: "C", to: "C"),
    ]
    network.ties[0].isDirected = true
    network.ties[1].certainty = .disputed
    let texts = try chords(of: network)
    #expect(
      bands(in: texts) == [
        "Public sector – Private sector: 2", "Public sector – Public sector: 1",
        "Private sector – Unknown: 1", "Unknown – Unknown: 1",
      ])
    let words = texts.words.replacing("\u{A0}", with: " ")
    for fact in ["5 ties", "1 of them within a group", "2 with an unknown group", "1 not sure"] {
      #expect(words.contains(fact), "\(fact)")
    }
  }

  /// Of many groups the small ones are one, but never the unknown one.
  @Test(arguments: [0, 1, 40]) func anyNumberOfGroups(_ count: Int) throws {
    var network = Network()
    network.actors = (0..<count).map { place in
      var actor = Actor(id: "a\(place)")
      actor.side = place == 3 ? nil : "Sida <\(place)> & \(String(repeating: "lång", count: place))"
      return actor
    }
    network.ties = (0..<(count * 3)).map { place in
      Tie(from: "a\(place % count)", to: "a\(place * place % count)")
    }
    let words = try chords(of: network, by: .side).words
    #expect(words.contains("nothing to draw") == (count == 0))
    #expect(words.contains("28 smaller groups") == (count == 40))
    #expect(words.contains("Unknown") == (count == 40))
  }

  @Test func whatIsUnknownOfAllIsNoGroup() throws {
    var network = Network()
    network.actors = [Actor(id: "a"), Actor(id: "b")]
    network.ties = [Tie(from: "a", to: "b")]
    #expect(try chords(of: network).words.contains("nothing to draw"))
  }

  @Test func groupsWithoutTiesAreDrawn() throws {
    var network = try Network.sample(fictitious: false)
    network.ties = []
    let texts = try chords(of: network, by: .country)
    #expect(texts.words.contains("0 ties") && texts.words.contains("Vietnam"))
    #expect(bands(in: texts).isEmpty)
  }
}
