import Foundation
import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ProblemListTests {
  @Test func everyProblemIsReportedAtOnceInTheOrderOfTheTables() throws {
    let reading = try read(texts: [
      "actors.csv": "id,name,start\na,A,2012-13\na,B,\n",
      "ties.csv": "from,to,weight\na,x,y\nz,a,1\n",
      "people.csv": "id,gender\np,\nq,what\n",
    ])
    let places = reading.problems.map { "\($0.file) \($0.row ?? 0) \($0.column ?? "")" }
    #expect(
      places == [
        "actors.csv 2 start", "actors.csv 3 id", "people.csv 3 gender", "ties.csv 2 to",
        "ties.csv 2 weight", "ties.csv 3 from",
      ])
  }

  @Test func manyOfAKindAreCutShort() throws {
    let rows = (0..<250).map { "a,x\($0)\n" }.joined()
    let reading = try read(texts: ["actors.csv": "id,name\na,A\n", "ties.csv": "from,to\n" + rows])
    #expect(reading.problems.count == 101)
    #expect(reading.problems[99].row == 101)
    #expect(
      reading.problems[100].sentence(in: .english)
        == "ties.csv: and 150 more references to ids that don’t exist.")
    #expect(
      reading.problems[100].sentence(in: .swedish)
        == "ties.csv: och 150 till: hänvisningar till id som inte finns.")
  }

  @Test func aWordThatManyRowsHaveIsToldOfOnce() throws {
    let reading = try read(texts: [
      "actors.csv": "id,name,kind,level\na,A,consortium,local\nb,B,club,consortium\n"
        + "c,C,consortium,local\nd,D,consortium,local\n"
    ])
    #expect(
      reading.problems.map { "\($0.row ?? 0) \($0.column ?? "")" } == [
        "2 kind", "3 kind", "3 level",
      ])
    let sentences = reading.problems.map { $0.sentence(in: .english) }
    #expect(
      sentences.map { $0.hasSuffix("The same goes for 2 more rows.") } == [true, false, false])
    #expect(reading.problems[0].message.swedish.hasSuffix("Detsamma gäller 2 rader till."))
  }

  @Test func aTableThatBreaksOffCausesNoUnknownReferences() throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n\"b,B\n", "ties.csv": "from,to\na,b\n",
    ])
    #expect(reading.problems.map(\.kind) == [.table])
  }

  @Test func warningsAndNotesDoNotStop() throws {
    let reading = try read(texts: [
      "actors.csv": "id,name,kind,country,budget\na,A,alliance,Norrland,7\n",
      "ties.csv": "from,to,weight\na,a,\"1,000\"\n", "budget.csv": "a,b\n", "README.md": "x",
    ])
    #expect(
      reading.problems.map { "\($0.severity) \($0.sentence(in: .english).prefix(60))" } == [
        "note budget.csv: this file isn’t read; the tables of a network ar",
        "note actors.csv, row 1, column budget: the table doesn’t define t",
        "warning actors.csv, row 2, column kind: “alliance” is kept but is no",
        "warning actors.csv, row 2, column country: “Norrland” is kept but is",
        "warning ties.csv, row 2, column weight: the comma of “1,000” is read",
      ])
    let network = try #require(reading.network)
    #expect(network.actors[0].kind == "alliance")
    #expect(network.actors[0].country == "Norrland")
    #expect(network.ties[0].weight == 1)
  }

  @Test func pathsWithoutANetworkAreRefused() throws {
    let folder = try TemporaryFolder(texts: [
      "ties.csv": "from,to\na,b\n", "list.tsv": "a,b\n1,2\n", "note.md": "a, b\n\nc, d, e",
    ])
    let sentences = ["/missing", "", "/list.tsv", "/note.md"].map { name in
      NetworkReader.read(at: folder.path + name).problems.map { $0.sentence(in: .english) }
        .joined(separator: "|").replacing(folder.path, with: "PATH")
    }
    #expect(
      sentences == [
        "PATH/missing: there is no such file or folder; check the spelling.",
        "PATH: the folder has no file actors.csv; "
          + "every network needs one, with the columns id and name.",
        "list.tsv, row 1: the headings “from” and “to” are missing; "
          + "write them above the two columns that say what each row joins.",
        "note.md: \(Text.unknownKindOfFile.english)",
      ])
  }

  @Test(arguments: [
    (
      "Partnerskap.xlsx",
      "mappen saknar filen aktörer.csv men har en arbetsbok; ange Partnerskap.xlsx i stället för "
        + "mappen."
    ),
    (
      "nätverk.ods",
      "mappen saknar filen aktörer.csv men har arbetsboken nätverk.ods, som inte läses; spara den "
        + "som .xlsx och ange den i stället."
    ),
  ])
  func aWorkbookAloneIsNamed(name: String, sentence: String) throws {
    let folder = try TemporaryFolder(texts: [name: "PK", "~$\(name)": ""])
    let reading = NetworkReader.read(at: folder.path)
    #expect(reading.problems.map { $0.message[.swedish] } == [sentence])
  }

  @Test func messagesNameTheFilesThatWereRead() throws {
    let reading = try read(texts: [
      "aktorer.csv": "id;namn\na;A\n", "relationer.csv": "från;till\na;bortom\n",
    ])
    #expect(
      reading.problems.map { $0.sentence(in: .swedish) } == [
        "relationer.csv, rad 2, kolumn till: ”bortom” är inte id för någon aktör; skriv ett id från "
          + "tabellen aktorer.csv."
      ])
  }

  @Test func tablesThatSayLittleAreTold() throws {
    let reading = try read(texts: ["actors.csv": "id\n", "people.csv": "id\n"])
    #expect(
      reading.problems.map { "\($0.severity) \($0.sentence(in: .english))" } == [
        "warning actors.csv: the table has headings but no rows; fill it in.",
        "note actors.csv, row 1: the heading “name” is missing, and every actor is called by its id.",
        "note people.csv: the table has headings but no rows.",
      ])
    #expect(reading.network != nil)
  }

  @Test func aDashIsAnEmptyCell() throws {
    let reading = try read(texts: ["actors.csv": "id,name,kind,start\na,A,-,–\n"])
    #expect(reading.network?.actors == [Actor(id: "a", name: "A")])
    #expect(
      reading.problems.map { "\($0.severity) \($0.sentence(in: .swedish))" } == [
        "note actors.csv, rad 2, kolumn kind: strecket läses som en tom cell, vilket betyder okänt.",
        "note actors.csv, rad 2, kolumn start: strecket läses som en tom cell, vilket betyder "
          + "okänt.",
      ])
  }

  @Test func pathsToNothingAreRefused() throws {
    let folder = try TemporaryFolder()
    let link = folder.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: folder.path + "/nowhere")
    let expected = "there is no such file or folder; check the spelling."
    #expect(NetworkReader.read(at: link).problems.map(\.message.english) == [expected])
    #expect(NetworkReader.read(at: "").problems.map(\.message.english) == [expected])
    #expect(NetworkReader.read(at: "/dev/null").problems.map(\.kind) == [.file])
  }

  @Test(arguments: 0..<50)
  func damagedTablesAreReadOrRefusedWithASentence(seed: Int) throws {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let path = root + "/SampleData/linkoping-thai-nguyen-fictitious"
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      files[name] = Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
    }
    let damaged = TableMutations.mutated(files, seed: seed)
    #expect(damaged != files)
    let folder = try TemporaryFolder(damaged)
    let reading = NetworkReader.read(at: folder.path)
    let errors = reading.problems.filter { $0.severity == .error }
    #expect((reading.network == nil) == !errors.isEmpty)
    #expect(reading.problems.allSatisfy { $0.message.english.hasSuffix(".") })
    guard let network = reading.network else { return }
    #expect(network.violations() == [])
    let findings = network.findings().map { reading.sentence(of: $0, in: .swedish) }
    #expect(findings.allSatisfy { $0.hasSuffix(".") })
    for language in Language.allCases {
      let files = NetworkWriter.files(of: network, for: language).map { ($0.name, $0.text) }
      let copy = try TemporaryFolder(texts: Dictionary(uniqueKeysWithValues: files))
      #expect(NetworkReader.read(at: copy.path).network == network)
    }
  }
}
