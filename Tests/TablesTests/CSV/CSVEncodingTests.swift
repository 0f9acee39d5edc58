import InputFiles
import Tables
import Testing

@Suite struct CSVEncodingTests {
  static let text = "id,namn\nliu,Linköpings universitet – “LiU” €\n"

  @Test(arguments: [
    (Array(text.utf8), TextEncoding.utf8),
    ([0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8),
    (utf16(text, highByteFirst: false), .utf16LittleEndian),
    ([0xFF, 0xFE] + utf16(text, highByteFirst: false), .utf16LittleEndian),
    (utf16(text, highByteFirst: true), .utf16BigEndian),
    ([0xFE, 0xFF] + utf16(text, highByteFirst: true), .utf16BigEndian),
    (windows1252(text), .windows1252),
  ])
  func findsTheEncoding(file: [UInt8], encoding: TextEncoding) {
    let document = CSVReader.read(file)
    #expect(document.encoding == encoding)
    #expect(document.headings == ["id", "namn"])
    #expect(rows(of: document) == [["liu", "Linköpings universitet – “LiU” €"]])
    #expect(document.problems.isEmpty)
  }

  @Test func readsVietnameseInUTF16() {
    let file = [0xFF, 0xFE] + utf16("id,tên\ntn,Thái Nguyên Đại học 🧑‍🤝‍🧑\n", highByteFirst: false)
    #expect(rows(of: CSVReader.read(file)) == [["tn", "Thái Nguyên Đại học 🧑‍🤝‍🧑"]])
  }

  @Test func tellsDamagedUTF8FromWindows1252() {
    let file = Array("a,b\n1,åäöåäö ett längre ord \n2,".utf8) + [0xE5] + Array(" öst\n".utf8)
    let document = CSVReader.read(file)
    #expect(document.encoding == .utf8)
    #expect(document.text(row: 0, column: 1) == "åäöåäö ett längre ord")
    #expect(document.problems == [TableProblem(.lostCharacter, row: 3, column: 1)])
  }

  @Test func reportsAnUnassignedByteOfWindows1252() {
    let file =
      Array("a,b\n1,en l".utf8) + [0xE4] + Array("ngre text med ett tecken: ".utf8) + [0x81]
    #expect(CSVReader.read(file).problems == [TableProblem(.lostCharacter, row: 2, column: 1)])
  }

  @Test func reportsHalfACharacterOfUTF16() {
    let file =
      [0xFF, 0xFE] + utf16("a,b\n1,en längre text som slutar", highByteFirst: false) + [0x61]
    #expect(CSVReader.read(file).problems == [TableProblem(.lostCharacter, row: 2, column: 1)])
  }
}

private func utf16(_ text: String, highByteFirst: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    return highByteFirst ? bytes.reversed() : bytes
  }
}

/// The text's bytes by the code page’s published table, as far as the text needs it.
private func windows1252(_ text: String) -> [UInt8] {
  let specials: [Unicode.Scalar: UInt8] = ["€": 0x80, "“": 0x93, "”": 0x94, "–": 0x96]
  return text.unicodeScalars.map { specials[$0] ?? UInt8($0.value) }
}
