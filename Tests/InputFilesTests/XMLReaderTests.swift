import InputFiles
import Testing
import Wording

@Suite struct XMLReaderTests {
  @Test func tellsStartsTextsAndEnds() throws {
    let events = try events(
      of:
        "<?xml version='1.0'?>\n<g:graph id='1' g:n='&lt;2'>\n <b> </b>tå<![CDATA[<]]> g\n</g:graph>"
    )
    #expect(
      events == [
        .start(
          XMLElement(
            name: "graph",
            attributes: [.init(name: "id", value: "1"), .init(name: "g:n", value: "<2")])),
        .start(XMLElement(name: "b", attributes: [])), .text(" "), .end("b"), .text("tå< g\n"),
        .end("graph"),
      ])
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='windows-1252'?><a>\u{80}å</a>", "€å"),
    ("<?xml version='1.0' encoding='iso-8859-1'?><a>å</a>", "å"),
  ])
  func readsLettersOfOneByte(file: String, text: String) throws {
    let bytes = file.unicodeScalars.map { UInt8($0.value) }
    let xml = try XMLReader(.bytes(bytes))
    guard case .start = try xml.next() else { return #expect(Bool(false)) }
    #expect(try xml.elementText() == text)
  }

  @Test func lettersOfOneByteAreToldByTheirBytes() throws {
    let file = Array("<a><b>first</b><c>".utf8) + [0xE5, 0x9F] + Array("</c><d/></a>".utf8)
    let xml = try XMLReader(.bytes(file))
    var texts: [String] = []
    while let event = try xml.next() {
      if case .text(let text) = event { texts.append(text) }
    }
    #expect(texts == ["first", "åŸ"])
    #expect(xml.encoding == .windows1252)
    #expect(throws: FileProblem.self) {
      let xml = try XMLReader(.bytes(Array("<?xml version='1.0' encoding='utf-8'?>".utf8) + file))
      while try xml.next() != nil {}
    }
  }

  @Test(arguments: [true, false], ["\u{FEFF}", ""])
  func readsUTF32(highByteFirst: Bool, mark: String) throws {
    let text = mark + "<?xml version='1.0' encoding='UTF-32'?><a>Thái 🧑</a>"
    let bytes = text.unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
      return highByteFirst ? bytes : bytes.reversed()
    }
    let xml = try XMLReader(.bytes(bytes))
    _ = try xml.next()
    #expect(try xml.next() == .text("Thái 🧑"))
    #expect(xml.encoding == (highByteFirst ? .utf32BigEndian : .utf32LittleEndian))
  }

  @Test(arguments: [true, false]) func readsUTF16(highByteFirst: Bool) throws {
    let bytes = "\u{FEFF}<a>Thái 🧑</a>".utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return highByteFirst ? bytes : bytes.reversed()
    }
    let xml = try XMLReader(.bytes(bytes))
    _ = try xml.next()
    #expect(try xml.next() == .text("Thái 🧑"))
  }

  @Test(arguments: [
    ("", Text.emptyXML, 1), ("<a>\n<b>\n</a>", .mismatchedTag, 3), ("<a>\n<b", .cutOffXML, 2),
    ("<a>\n<b/>\n", .cutOffXML, 3),
    ("<a b='1' b='2'/>", .repeatedXMLAttribute, 1), ("<a/>\n<b/>", .textAfterXML, 2),
    ("<a>&b;</a>", .undefinedEntity, 1), ("<a>&#0;</a>", .invalidXMLCharacter, 1),
    ("<?xml version='1.0' encoding='klingon'?><a/>", .unknownXMLEncoding, 1),
    ("a,b\n1,2", .malformedXML, 1),
  ])
  func saysWhatIsWrongAndWhere(file: String, message: Text, line: Int) {
    let problem = #expect(throws: FileProblem.self) { try events(of: file) }
    #expect(problem?.message == message)
    #expect(problem?.line == line)
  }

  @Test func refusesBombsAndDeepNesting() {
    let entities = (1...9).map { level in
      "<!ENTITY e\(level) '\(String(repeating: "&e\(level - 1);", count: 50))'>"
    }
    let bomb =
      "<!DOCTYPE a [<!ENTITY e0 'long enough to count for something'>\(entities.joined())]><a>&e9;</a>"
    #expect(throws: FileProblem.self) { try events(of: bomb) }
    let deep = String(repeating: "<a>", count: 100_000)
    let problem = #expect(throws: FileProblem.self) { try events(of: deep) }
    #expect(problem?.message == .nestedTooDeeply(limit: XMLReader.depthLimit))
  }

  @Test func fetchesNothing() throws {
    let file =
      "<!DOCTYPE a SYSTEM 'file:///etc/hostname' [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
    #expect(try events(of: file + "<a>x&b;y</a>").contains(.text("xy")))
  }

  @Test func tellsTheLineOfEachEvent() throws {
    let xml = try XMLReader(.bytes(Array("<a>\n\n<b/>\n<c/></a>".utf8)))
    var lines: [String: Int] = [:]
    while let event = try xml.next() {
      if case .start(let element) = event { lines[element.name] = xml.line }
    }
    #expect(lines == ["a": 1, "b": 3, "c": 4])
  }

  private func events(of file: String) throws -> [XMLReader.Event] {
    let xml = try XMLReader(.bytes(Array(file.utf8)))
    var events: [XMLReader.Event] = []
    while let event = try xml.next() { events.append(event) }
    return events
  }
}
