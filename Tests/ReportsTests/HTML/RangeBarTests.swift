import Assessment
import Testing

@testable import Reports

@Suite struct RangeBarTests {
  @Test func drawsTheRangeAndTheStatedShare() throws {
    let share = try #require(Tally(women: 2, men: 2, unknown: 1).womenShare)
    let bar = HTML(bar: share, label: "a < b")
    let drawn = PageReading(bar.markup).elements
    // 0 per cent is at 2 and 100 per cent at 158, so that 40 is at 64.4, 50 at 80 and 60 at 95.6.
    let rectangles = drawn.filter { $0.name == "rect" }.map { $0.attributes }
    #expect(rectangles.map { $0["x"] } == ["64.4", "2.0", "64.4"])
    #expect(rectangles.map { $0["width"] } == ["31.2", "156.0", "31.2"])
    #expect(drawn.first { $0.name == "circle" }?.attributes["cx"] == "80.0")
    #expect(drawn.first?.attributes["aria-label"] == "a < b")
  }

  @Test func drawsNoRingWhereNobodyIsKnown() throws {
    let share = try #require(Tally(women: 0, men: 0, unknown: 3).womenShare)
    let drawn = PageReading(HTML(bar: share, label: "").markup).elements
    #expect(!drawn.contains { $0.name == "circle" })
    #expect(drawn.last { $0.name == "rect" }?.attributes["width"] == "156.0")
  }
}
