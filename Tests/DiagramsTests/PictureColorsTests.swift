import Diagrams
import Graphviz
import Partnerships
import Testing

/// What stands out in every kind of picture in every theme, read from the picture's own file.
@Suite struct PictureColorsTests {
  private func picture(
    _ kind: NetworkDiagram.Kind, _ theme: Theme, _ layer: View.Layer = .actors
  ) throws -> [UInt8] {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = layer
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.focus = .init(id: "icld", distance: 2)
    options.leaving = ["icld"]
    options.theme = theme
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
  }
}
