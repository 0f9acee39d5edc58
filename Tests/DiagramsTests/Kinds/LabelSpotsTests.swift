import Testing

@testable import Diagrams

@Suite struct LabelSpotsTests {
  private func spot(below distance: Double) -> Canvas.Frame {
    let shapes = [0, 40 + distance].map { Canvas.Frame(x: 0, y: $0, width: 20, height: 20) }
    return LabelSpots(shapes: shapes, lines: [], gap: 3)
      .best(at: 0, width: 30, height: 12, taken: []).frame
  }

  @Test func namesStandBelowTheirShapes() {
    #expect(spot(below: 20) == .init(x: -5, y: 23, width: 30, height: 12))
  }

  /// Between two shapes a name could be that of either.
  @Test func namesKeepFromOtherShapes() {
    #expect(spot(below: 0) == .init(x: -5, y: -15, width: 30, height: 12))
  }
}
