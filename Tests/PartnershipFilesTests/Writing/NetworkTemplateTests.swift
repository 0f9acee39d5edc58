import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct NetworkTemplateTests {
  @Test(arguments: Language.allCases)
  func isReadWithoutAProblem(language: Language) throws {
    let network = NetworkTemplate.network(in: language)
    let folder = try TemporaryFolder()
    try NetworkWriter.write(network, to: folder.path, for: language)
    let reading = NetworkReader.read(at: folder.path)
    #expect(reading.network == network)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    (Language.swedish, "LÄS-MIG.txt", "Så fyller du i tabellerna"),
    (.vietnamese, "ĐỌC-TRƯỚC.txt", "Cách điền các bảng"),
  ])
  func notesAreWrittenForNotepad(language: Language, name: String, title: String) {
    let notes = NetworkTemplate.notes(in: language)
    #expect(notes.name == name)
    #expect(notes.text.hasPrefix("\u{FEFF}\(title)\r\n"))
    #expect(!notes.text.contains("\n" as Character))
    #expect(NetworkTemplate.notes(in: .english).text.hasPrefix("How to fill in the tables\n"))
  }

  /// Every word that the notes name for a column is read as one of its vocabulary.
  @Test(arguments: Language.allCases)
  func everyWordOfTheNotesIsRead(language: Language) throws {
    let headings: [(heading: String, words: Int)] =
      switch language {
      case .english: [("kind", 18), ("sector", 5), ("level", 4), ("kind", 14)]
      case .swedish: [("slag", 36), ("sektor", 10), ("nivå", 7), ("slag", 28)]
      case .vietnamese: [("loại", 38), ("khu vực", 10), ("cấp", 8), ("loại", 28)]
      }
    var rest = Self.lines(of: NetworkTemplate.notes(in: language).text)[...]
    for (index, column) in headings.enumerated() {
      let words = Self.words(after: column.heading, in: &rest)
      #expect(words.count == column.words, "\(words)")
      let isOfTies = index == 3
      let rows = words.enumerated().map { isOfTies ? "a,a,\($1)\n" : "a\($0),A,\($1)\n" }
      let reading = try read(texts: [
        "actors.csv": isOfTies ? "id,name\na,A\n" : "id,name,\(column.heading)\n" + rows.joined(),
        "ties.csv": isOfTies ? "from,to,\(column.heading)\n" + rows.joined() : "from,to\na0,a1\n",
      ])
      #expect(reading.problems.map { $0.sentence(in: .english) } == [])
    }
  }

  private static func lines(of notes: String) -> [Substring] {
    notes.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Returns the words that stand beside a heading of the notes and on the lines below it.
  private static func words(after heading: String, in lines: inout ArraySlice<Substring>)
    -> [String]
  {
    let start = lines.firstIndex { $0.hasPrefix("  \(heading) ") } ?? lines.endIndex
    let first = lines[start...].prefix(1).map { $0.dropFirst(heading.count + 2) }
    let others = lines[start...].dropFirst().prefix { $0.hasPrefix("          ") }
    lines = lines[start...].dropFirst(1 + others.count)
    let text = (first + others).map { $0.trimmingSpaces }.joined(separator: " ")
    let asOneLikes = ["or a word of your own", "ett eget ord", "một từ của bạn"]
    return text.split { ",()".contains($0) }
      .flatMap { $0.split(separator: " eller ") }.flatMap { $0.split(separator: " hoặc ") }
      .map(\.trimmingSpaces)
      .filter { !$0.isEmpty && !asOneLikes.contains($0) }
  }
}

extension StringProtocol {
  fileprivate var trimmingSpaces: String {
    let start = self.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
