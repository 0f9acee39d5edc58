import Testing

@testable import Reports

@Suite struct InlineDrawingTests {
  private let svg = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    <svg width="200pt" height="100pt"
     viewBox="0.00 0.00 200.00 100.00" xmlns="http://www.w3.org/2000/svg">
    <g><title>A &amp; B</title></g>
    </svg>

    """

  @Test func leavesThePrologueAndTheSizeOut() throws {
    let drawing = try #require(InlineDrawing(svg, label: "2 < 3"))
    #expect(
      drawing.html.markup == """
        <svg viewBox="0.00 0.00 200.00 100.00" xmlns="http://www.w3.org/2000/svg" role="img" \
        aria-label="2 &lt; 3">
        <g><title>A &amp; B</title></g>
        </svg>

        """)
  }

  @Test(arguments: [("200 100", true), ("100 200", false), ("100 100", false)])
  func knowsWhetherItIsWide(size: String, isWide: Bool) throws {
    let drawing = try #require(InlineDrawing("<svg viewBox=\"0 0 \(size)\"></svg>", label: ""))
    #expect(drawing.isWide == isWide)
  }

  @Test(arguments: ["", "<html></html>", "<svg"])
  func refusesWhatIsNoDrawing(_ text: String) {
    #expect(InlineDrawing(text, label: "") == nil)
  }
}
