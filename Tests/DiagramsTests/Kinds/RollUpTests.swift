import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct RollUpTests {
  private func diagram(
    of network: Network, by rollUp: View.RollUp, language: Language = .english
  ) throws -> NetworkDiagram {
    var view = View()
    view.rollUp = rollUp
    var options = NetworkDiagram.Options()
    options.language = language
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
  }

  @Test(arguments: [View.RollUp.side, .sector, .country], Language.allCases)
  func nothingOfTheSampleOverlaps(_ rollUp: View.RollUp, _ language: Language) throws {
    for fictitious in [true, false] {
      let diagram = try diagram(of: .sample(fictitious: fictitious), by: rollUp, language: language)
      let svg = try diagram.rendered(as: .svg)
      let layout = PictureLayout(svg)
      #expect(layout.overlappingLines == [])
      #expect(layout.linesOverNodes == [])
      #expect(layout.outside == [])
      #expect(SVGTexts(svg).isWellFormed)
      #expect(try diagram.rendered(as: .svg) == svg)
    }
  }

  /// Each tie is counted once: on a line between two groups, or within one.
  @Test(arguments: [1, 2, 3, 7, 12, 13]) func everyTieIsCounted(_ count: Int) throws {
    let network = network(groups: count)
    let diagram = try diagram(of: network, by: .country)
    let svg = try diagram.rendered(as: .svg)
    #expect(SVGTexts(svg).isWellFormed)
    // More groups than stand on a ring are a map of contacts.
    guard count <= 12 else {
      #expect(SVGTexts(svg).words.contains(Text.sizeLegend(.numberOfMembers)[.english]))
      return
    }
    let words = PictureLayout(svg).lines.map(\.text)
    let between = words.compactMap { Int($0) }.reduce(0, +)
    let within = words.filter { $0.hasSuffix(" within") }
      .compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }.reduce(0, +)
    #expect(between + within == network.ties.count)
    #expect(words.contains { $0.contains("\(within)\u{A0}within\u{A0}groups") })
    #expect(PictureLayout(svg).linesOverNodes == [])
  }

  /// Sweden is left of Viet Nam, whichever the table has first.
  @Test(arguments: [false, true]) func theLargestIsLeft(_ isReversed: Bool) throws {
    var network = try Network.sample(fictitious: true)
    if isReversed { network.actors.reverse() }
    let svg = try diagram(of: network, by: .country).rendered(as: .svg)
    let lines = PictureLayout(svg).lines
    let places = try ["Sweden", "Vietnam"].map { name in
      try #require(lines.first { $0.text == name }).box.left
    }
    #expect(places[0] < places[1])
    let words = SVGTexts(svg).words
    #expect(words.contains("45 people") && words.contains("21 actors"))
    let published = try diagram(of: network.folded(), by: .country).rendered(as: .svg)
    #expect(!SVGTexts(published).words.contains("45 people"))
  }

  private func network(groups: Int) -> Network {
    var network = Network()
    network.actors = (0..<(3 * groups)).map { number in
      var actor = Actor(id: "a\(number)", name: "Actor \(number)")
      actor.country = "X\(number % groups)"
      return actor
    }
    let size = network.actors.count
    network.ties = (0..<(5 * size)).map { number in
      Tie(from: "a\(number % size)", to: "a\((number * number + number / 3) % size)")
    }
    return network
  }
}
