import Diagrams
import Graphviz
import Partnerships
import Testing

/// What stands out in every kind of picture in every theme, read from the picture's own file.
@Suite struct PictureColorsTests {
  private func picture(
    _ kind: NetworkDiagram.Kind, _ theme: Theme, _ layer: View.Layer = .actors,
    filledBy fill: NetworkDiagram.Fact? = nil
  ) throws -> [UInt8] {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = layer
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.focus = .init(id: "icld", distance: 2)
    options.leaving = ["icld"]
    options.theme = theme
    options.fill = fill
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
      .rendered(as: .svg)
  }

  @Test(arguments: NetworkDiagram.Kind.allCases, Theme.named.map(\.name))
  func wordsAndLinesStandOut(_ kind: NetworkDiagram.Kind, _ name: String) throws {
    let theme = try #require(Theme.named.first { $0.name == name }?.theme)
    let colors = PictureColors(try picture(kind, theme))
    #expect(colors.words.count > 20 && !colors.strokes.isEmpty)
    #expect(Set(colors.words.filter { $0.contrast < 7 }) == [])
    #expect(Set(colors.strokes.filter { $0.contrast < 3 }) == [])
  }

  @Test(
    arguments: [NetworkDiagram.Kind.overview, .contacts, .matrix],
    [View.Layer.people, .twoMode])
  func peopleStandOut(_ kind: NetworkDiagram.Kind, _ layer: View.Layer) throws {
    for (_, theme) in Theme.named {
      let colors = PictureColors(try picture(kind, theme, layer))
      #expect(Set(colors.words.filter { $0.contrast < 7 }) == [])
      #expect(Set(colors.strokes.filter { $0.contrast < 3 }) == [])
    }
  }

  /// Every fill and line that tells something is explained, and none that doesn't occur; but the
  /// groups that bands join have their names beside them.
  @Test(
    arguments: NetworkDiagram.Kind.allCases.filter { $0 != .chord }, Theme.named.map(\.name))
  func theLegendTellsWhatOccurs(_ kind: NetworkDiagram.Kind, _ name: String) throws {
    let theme = try #require(Theme.named.first { $0.name == name }?.theme)
    let common = Set([.paper, .ink, .softInk, .nodeInk, .outline].map { theme[$0] })
    func told(_ isTold: (String) -> Bool) -> Set<Color> {
      Set(Theme.Role.allCases.filter { isTold($0.rawValue) }.map { theme[$0] }).subtracting(common)
    }
    let fills = told { $0.hasPrefix("sector") || $0.hasPrefix("gender") || $0.hasPrefix("fill") }
    let lines = told { $0.hasPrefix("line") }
    var choices: [(NetworkDiagram.Fact?, View.Layer)] = [(nil, .actors)]
    if ![.matrix, .gender].contains(kind) { choices.append((.kind, .actors)) }
    if kind == .contacts { choices.append((nil, .people)) }
    for (fact, layer) in choices {
      let colors = PictureColors(try picture(kind, theme, layer, filledBy: fact))
      #expect(!colors.vertexFills.isDisjoint(with: fills))
      #expect(colors.otherFills.intersection(fills) == colors.vertexFills.intersection(fills))
      #expect(colors.otherFills.intersection(lines) == colors.tieLines.intersection(lines))
    }
  }

  /// The check finds what it is to find.
  @Test func whatStandsOutTooLittleIsFound() {
    let svg = """
      <svg viewBox="0 0 100 50"><g class="graph">
      <polygon fill="white" stroke="none" points="0,0 100,0 100,50 0,50"/>
      <g class="node"><polygon fill="#888888" stroke="#eeeeee" points="10,10 40,10 40,40 10,40"/>
      <text text-anchor="middle" x="25" y="30" font-size="8" fill="#777777">grey</text></g>
      <text x="50" y="30" font-size="8">black</text></g></svg>
      """
    let colors = PictureColors(Array(svg.utf8))
    #expect(colors.words.map(\.what) == ["grey", "black"])
    #expect(colors.words[0].contrast < 1.5 && colors.words[1].contrast == 21)
    #expect(colors.strokes.map(\.ground.notation) == ["#ffffff"])
    #expect(colors.vertexFills == [] && colors.otherFills.count == 2)
  }

  @Test func fillsAreKnownByWhatHasThem() {
    let svg = """
      <svg viewBox="0 0 100 50"><g class="graph">
      <polygon fill="#0000ff" stroke="none" points="0,0 100,0 100,50 0,50"/>
      <g id="n1" class="node"><polygon fill="#ff0000" stroke="black" points="10,10 40,10 40,40"/></g>
      <g id="box-1" class="node"><polygon fill="#ffff00" stroke="black" points="1,1 4,1 4,4"/></g>
      <g class="edge"><path fill="none" stroke="#00ff00" d="M1,1C2,2 3,3 4,4"/></g></g></svg>
      """
    let colors = PictureColors(Array(svg.utf8))
    #expect(colors.vertexFills == [Color(0xFF0000)])
    #expect(colors.otherFills == [Color(0x0000FF), Color(0xFFFF00)])
    #expect(colors.tieLines == [Color(0x00FF00)])
  }
}
