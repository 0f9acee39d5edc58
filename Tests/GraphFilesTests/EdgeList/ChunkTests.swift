import Testing

@testable import GraphFiles

@Suite struct ChunkTests {
  private func firstField(
    _ text: String, isFirst: Bool = true, hasHeader: Bool = false
  ) -> String? {
    let chunk = Chunk(bytes: Array(text.utf8), isFirst: isFirst)
    var scanner = chunk.scanner(hasHeader: hasHeader)
    return scanner.findLine() ? scanner.text(at: scanner.place) : nil
  }

  @Test func beginsAfterTheMarkOfUTF8() {
    #expect(firstField("\u{FEFF}1 2") == "1")
    #expect(firstField("\u{FEFF}1 2", isFirst: false) == "\u{FEFF}1")
  }

  @Test func leavesOutTheHeader() {
    #expect(firstField("# made by hand\nfrom to\n1 2", hasHeader: true) == "1")
    #expect(firstField("from to\n1 2", isFirst: false, hasHeader: true) == "from")
    #expect(firstField("from to", hasHeader: true) == nil)
    #expect(firstField("", hasHeader: true) == nil)
  }

  @Test(arguments: [("", false), ("\n \n# 1 2", false), ("\n1", true), ("\u{FEFF}", false)])
  func knowsWhetherThereIsALine(text: String, hasLine: Bool) {
    #expect(Chunk(bytes: Array(text.utf8), isFirst: true).hasLine == hasLine)
  }

  @Test func countsTheLinesBefore() {
    let chunk = Chunk(bytes: Array("1 2\n3 4\n".utf8), isFirst: false)
    #expect(chunk.scanner(hasHeader: false, linesBefore: 7).lineCount == 7)
  }
}
