import PartnershipFiles
import Partnerships
import Tables
import TestSupport
import Testing
import Wording

@Suite struct WorkbookReaderTests {
  @Test func readsTheTablesOfItsSheets() throws {
    let reading = try read(sheets: [
      ("Aktörer", [["id", "namn", "slag", "antal"], ["7", "Sju", "kommun", "12"]]),
      ("people", [["id", "gender"], ["p1", "woman"]]),
      ("Blad3", []),
    ])
    #expect(reading.problems == [])
    #expect(reading.format == .workbook)
    let network = try #require(reading.network)
    #expect(network.actors.map(\.id) == ["7"])
    #expect(network.actors.map(\.count) == [.group(12)])
    #expect(network.people.map(\.gender) == [.woman])
    #expect(reading.file(of: .actors) == "Aktörer")
    #expect(reading.row(ofRecord: 0, in: .actors) == 2)
  }

  @Test func namesTheSheetOfEachProblem() throws {
    let reading = try read(sheets: [
      ("actors", [["id", "name", "kind"], ["a", "A", "municipality"], ["b", "B", "club"]]),
      ("ties", [["from", "to", "start"], ["a", "x", "maj"]]),
      ("Budget", [["x"]]),
    ])
    #expect(
      reading.problems.map { String($0.sentence(in: .english).prefix(37)) } == [
        "sheet Budget: this sheet isn’t read; ", "sheet actors, row 3, column kind: “cl",
        "sheet ties, row 2, column to: “x” is ", "sheet ties, row 2, column start: “maj",
      ])
    #expect(
      reading.problems[2].sentence(in: .english).hasSuffix("write an id from the table actors."))
    #expect(
      reading.problems[1].sentence(in: .swedish).hasPrefix("blad actors, rad 3, kolumn kind: "))
    #expect(
      reading.problems[3].sentence(in: .vietnamese).hasPrefix("trang tính ties, hàng 2, cột "))
  }

  @Test func namesTheSheetOfAFinding() throws {
    let reading = try read(sheets: [("actors", [["id", "name"], ["a", "A"], ["b", "A"]])])
    let sentences = reading.findings().map { reading.sentence(of: $0, in: .english) }
    #expect(!sentences.isEmpty)
    #expect(sentences.allSatisfy { $0.hasPrefix("sheet actors") })
  }

  @Test func manyProblemsOfASheetAreCutShort() throws {
    let ties = (0..<150).map { ["a", "x\($0)"] }
    let reading = try read(sheets: [
      ("actors", [["id", "name"], ["a", "A"]]), ("ties", [["from", "to"]] + ties),
    ])
    #expect(
      reading.problems.last?.sentence(in: .english)
        == "sheet ties: and 50 more references to ids that don’t exist.")
  }

  @Test func oneSheetOfTiesIsANetwork() throws {
    let reading = try read(sheets: [("Kontakter", [["från", "till", "vikt"], ["a", "b", "0.5"]])])
    #expect(reading.format == .edgeList)
    #expect(reading.network?.ties.map(\.weight) == [0.5])
    #expect(reading.file(of: .ties) == "Kontakter")
  }

  @Test(arguments: [
    (
      [("people", [["id"], ["p"]])],
      "new.xlsx: the workbook has no sheet actors; every network needs one, with the columns id "
        + "and name."
    ),
    (
      [("a", [["x"]]), ("b", [["y"]])],
      "new.xlsx: the workbook has no sheet actors; every network needs one, with the columns id "
        + "and name."
    ),
    (
      [("Sheet1", [["x"]])],
      "sheet Sheet1, row 1: the headings “from” and “to” are missing; write them above the two "
        + "columns that say what each row joins."
    ),
    (
      [("actors", [["id", "name"], ["a", "A"]]), ("aktörer", [["id"]])],
      "sheet aktörer: this is the same table as actors; keep one of the two."
    ),
    (
      [("actors", [["id", "name"], ["a", "A", "B"]])],
      "sheet actors, row 2, column C: “B” stands to the right of the last heading; add a heading, "
        + "or delete it."
    ),
    (
      [("actors", [["id", "name"], ["a", "A"]]), ("ties", [])],
      "sheet ties: the table is empty; write the headings in its first row, or delete it."
    ),
  ])
  func refusesWithASentence(sheets: [(String, [[String]])], sentence: String) throws {
    let reading = try read(sheets: sheets)
    #expect(reading.network == nil)
    #expect(
      reading.problems.filter { $0.severity == .error }.map { $0.sentence(in: .english) } == [
        sentence
      ])
  }

  @Test func readsAWorkbookByItsContent() throws {
    let file = try NetworkWriter.workbook(of: .small).file
    let folder = try TemporaryFolder(["list.csv": file, "cut.xlsx": Array(file.prefix(2000))])
    #expect(NetworkReader.read(at: folder.path + "/list.csv").network == .small)
    let problems = NetworkReader.read(at: folder.path + "/cut.xlsx").problems
    #expect(
      problems.map { $0.sentence(in: .english) } == [
        "cut.xlsx: the file is damaged or cut off; fetch it anew, or save it again in the program "
          + "that wrote it."
      ])
  }

  /// Reads a workbook of sheets with texts.
  private func read(sheets: [(String, [[String]])]) throws -> NetworkReading {
    let contents = sheets.map { name, rows in
      SheetContent(name: name, columns: [], rows: rows)
    }
    let file = try XLSXWriter.write(contents, listName: "l").file
    let folder = try TemporaryFolder(["new.xlsx": file])
    return NetworkReader.read(at: folder.path + "/new.xlsx")
  }
}
