import Graphviz
import Testing

@testable import Diagrams

@Suite struct LegendGridTests {
  @Test func outlinesStandInTheMiddleOfTheirRowsAndColumns() throws {
    let shapes = HouseStyle.Shape.allCases.prefix(3)
    let grid = LegendGrid(
      of: [
        ("H", shapes.map { .init(.shape($0), "word") }),
        ("I", [.init(.label(.text("x")), "word")]),
      ], width: 1)
    // Two columns, so that the third outline starts a second row, and a third row follows: each
    // of one line of 17 points.
    #expect(grid.height == 51)
    #expect(grid.glyphs.map(\.shape) == Array(shapes))
    #expect(grid.glyphs.map(\.center.y) == [42.5, 42.5, 25.5])
    #expect(grid.glyphs[0].center.x == grid.glyphs[2].center.x)
    #expect(grid.glyphs[1].center.x > grid.glyphs[0].center.x + 2 * grid.glyphs[0].reach.x)
  }

  @Test(arguments: HouseStyle.Shape.allCases)
  func everyShapeHasAnOutlineOfItsOwn(_ shape: HouseStyle.Shape) {
    func drawn(_ shape: HouseStyle.Shape) -> Background {
      var background = Background()
      ShapeGlyph(shape: shape, center: .init(x: 20, y: 10)).draw(on: &background, in: .light)
      return background
    }
    #expect(drawn(shape) != Background())
    for other in HouseStyle.Shape.allCases where other != shape {
      #expect(drawn(shape) != drawn(other))
    }
  }
}
