import Testing

@testable import Diagrams

@Suite struct NameWrappingTests {
  @Test(arguments: [
    ("Sida", ["Sida"]),
    ("Linköpings universitet", ["Linköpings", "universitet"]),
    (
      "Miljö- och samhällsbyggnadsförvaltningen",
      ["Miljö- och", "samhällsbyggnads-", "förvaltningen"]
    ),
    ("Kommunledningsförvaltningen", ["Kommunlednings-", "förvaltningen"]),
    ("Utbildningsförvaltningen", ["Utbildnings-", "förvaltningen"]),
    (
      "Internationellt centrum för lokal demokrati",
      ["Internationellt", "centrum för lokal", "demokrati"]
    ),
    ("Đại học Thái Nguyên", ["Đại học Thái Nguyên"]),
    ("aaaaaaaaaaaaaaaaaaaaaaaaa", ["aaaaaaaaaaaaaaaaaa-", "aaaaaaa"]),
    ("Nord-Syd-samarbetsprojektet", ["Nord-Syd-", "samarbetsprojektet"]),
    ("  två   ord  ", ["två ord"]),
    ("", [""]),
  ])
  func namesBreakAtWordsAndJoints(_ name: String, _ lines: [String]) {
    #expect(NameWrapping.lines(of: name) == lines)
  }

  @Test func whatIsTooLongEndsInAnEllipsis() {
    let lines = NameWrapping.lines(
      of: "ett två tre fyra fem sex sju åtta", width: 5, maximumLineCount: 2)
    #expect(lines == ["ett", "två…"])
  }

  @Test func noLetterIsLost() {
    let name = "Miljö- och samhällsbyggnadsförvaltningens utvecklingsavdelning för Nord-Syd-frågor"
    let lines = NameWrapping.lines(of: name, width: 12, maximumLineCount: 20)
    let letters = { (text: String) in text.filter { $0 != "-" && $0 != " " } }
    #expect(letters(lines.joined()) == letters(name))
    #expect(lines.allSatisfy { $0.count <= 12 })
  }

  @Test func aNameOfAMillionLettersIsCutAtOnce() {
    let lines = NameWrapping.lines(of: String(repeating: "utveckling", count: 100_000))
    #expect(lines.count == 4)
    #expect(lines.allSatisfy { $0.count <= 20 })
    #expect(lines[3].hasSuffix("…"))
  }
}
