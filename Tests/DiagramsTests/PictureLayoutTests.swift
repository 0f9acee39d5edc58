import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

/// What every kind of picture must be, read from the picture's own file.
@Suite struct PictureLayoutTests {
  static let kinds = NetworkDiagram.Kind.allCases

  private func layout(
    of network: Network, _ kind: NetworkDiagram.Kind, _ language: Language,
    _ change: (inout View) -> Void = { _ in }
  ) throws -> PictureLayout {
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.focus = .init(id: "icld", distance: 2)
    options.leaving = ["icld"]
    options.language = language
    var view = View()
    change(&view)
    return PictureLayout(
      try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
        .rendered(as: .svg))
  }

  @Test(arguments: kinds, Language.allCases)
  func nothingOverlapsOrLeavesThePage(
    _ kind: NetworkDiagram.Kind, _ language: Language
  ) throws {
    for fictitious in [true, false] {
      let layout = try layout(of: .sample(fictitious: fictitious), kind, language)
      #expect(layout.lines.count > 20)
      #expect(layout.overlappingLines == [])
      #expect(layout.linesOverNodes == [])
      #expect(layout.outside == [])
    }
  }

  /// The check finds what it is to find.
  @Test func overlapsAreFound() {
    let svg = """
      <svg viewBox="0 0 100 50"><g class="graph" transform="scale(1 1) translate(0 50)">
      <g id="a" class="node"><polygon fill="none" stroke="black" points="10,-40 40,-40 40,-20"/>
      <text text-anchor="middle" x="25" y="-30" font-size="10">here</text></g>
      <g id="b" class="node"><text x="20" y="-28" font-size="10">there</text></g>
      <text x="95" y="-10" font-size="10">outside</text></g></svg>
      """
    let layout = PictureLayout(Array(svg.utf8))
    #expect(layout.overlappingLines == ["“here” and “there”"])
    #expect(layout.linesOverNodes == ["“there” over a"])
    #expect(layout.outside == ["outside"])
  }
}
