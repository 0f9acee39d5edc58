import Graphviz
import Testing

@testable import Diagrams

@Suite struct LetterWidthsTests {
  /// As wide as Graphviz measures in the font itself, give or take what hinting moves.
  @Test(arguments: [
    "Miljö- och samhällsbyggnadsförvaltningen", "Sveriges Kommuner och Landsting (SKL)",
    "Đại học Thái Nguyên, Việt Nam", "avtal 2012-05 · 40–60 %", "ÅÄÖ åäö WWW iii Qq@&…",
    "“Quote” [a/b] {c|d} <e> = f+g*h", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz",
    "0123456789 .,:;!?'\"-_#$~^`", "ễ ợ ữ ặ ẩ ư ơ đ Ư Ơ",
  ])
  func areThoseOfTheFont(_ text: String) throws {
    var document = DOTDocument(name: "text", isDirected: false)
    document.statements = [
      .node(
        .init(
          id: "n",
          attributes: [
            "label": .text(text), "fontname": HouseStyle.font, "fontsize": .number(100),
            "shape": .keyword("plaintext"), "margin": .number(0), "width": .number(0),
          ]))
    ]
    let measured = try #require(Renderer.places(of: document, layout: .dot)["n"]?.width)
    let expected = LetterWidths.width(of: text, size: 100)
    #expect(abs(measured - expected) < 0.01 * expected + 4)
  }

  @Test func thereIsRoomToSpare() {
    #expect(LetterWidths.room(for: "", size: 10) == 2)
    #expect(LetterWidths.room(for: "nnnnnnnnnn", size: 10) == 63)
  }
}
