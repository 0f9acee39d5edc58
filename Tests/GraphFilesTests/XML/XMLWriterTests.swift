import GraphFiles
import InputFiles
import Testing

@Suite struct XMLWriterTests {
  @Test func writesElementsOnLinesOfTheirOwn() {
    var xml = XMLWriter()
    xml.begin("a", ["b": "1", "c": nil])
    xml.write("d", text: "å & <ä>")
    xml.write("e", ["f": "\"\n"])
    xml.end()
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a b="1">
          <d>å &amp; &lt;ä&gt;</d>
          <e f="&quot;&#10;"/>
        </a>

        """)
    #expect(xml.damagedTextCount == 0)
  }

  @Test(arguments: [
    "", " ", "\n", "a\r\nb\tc\r", "]]>", "<![CDATA[", "&amp;", "\"'", "\u{202E}שלום", "👩‍👩‍👧 e\u{301}",
    "\u{85}\u{2028}\u{FFFD}", String(repeating: "x", count: 10_000),
  ])
  func textsAreReadBackAsTheyWere(text: String) throws {
    var xml = XMLWriter()
    xml.write("a", ["b": text], text: text)
    let reader = try XMLReader(.bytes(xml.bytes))
    guard case .start(let element) = try reader.next() else { return #expect(Bool(false)) }
    #expect(element["b"].map { Array($0.utf8) } == Array(text.utf8))
    #expect(Array(try reader.elementText().utf8) == Array(text.utf8))
    #expect(xml.damagedTextCount == 0)
  }

  @Test(arguments: ["\u{0}a", "a\u{1B}", "\u{FFFE}a\u{FFFF}"])
  func countsTextsThatLoseCharacters(text: String) throws {
    var xml = XMLWriter()
    xml.write("a", ["b": text], text: "whole")
    let reader = try XMLReader(.bytes(xml.bytes))
    #expect(
      try reader.next() == .start(XMLElement(name: "a", attributes: [.init(name: "b", value: "a")]))
    )
    #expect(xml.damagedTextCount == 1)
  }
}
