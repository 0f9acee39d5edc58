import Foundation
import InputFiles
import PartnershipFiles
import Partnerships
import Tables
import TestSupport
import Testing
import Wording

@Suite struct NetworkWorkbookTests {
  @Test(arguments: ["linkoping-thai-nguyen", "linkoping-thai-nguyen-fictitious"])
  func samplesAreReadBackByteForByte(name: String) throws {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let network = try #require(NetworkReader.read(at: "\(root)/SampleData/\(name)").network)
    for language in Language.allCases { try expectSameFiles(network, in: language) }
  }

  @Test(arguments: 0..<50) func networksAreReadBackByteForByte(seed: Int) throws {
    let languages = Language.allCases
    try expectSameFiles(hostileNetwork(seed: seed), in: languages[seed % languages.count])
  }

  @Test(arguments: Language.allCases) func templatesAreReadWithoutAProblem(language: Language)
    throws
  {
    let network = NetworkTemplate.network(in: language)
    let workbook = try NetworkWriter.workbook(of: network, for: language)
    #expect(workbook.losses == [])
    let folder = try TemporaryFolder(["new.xlsx": workbook.file])
    let reading = NetworkReader.read(at: folder.path + "/new.xlsx")
    #expect(reading.network == network)
    #expect(reading.problems == [])
    #expect(try NetworkWriter.workbook(of: network, for: language).file == workbook.file)
  }

  @Test(arguments: [
    (Language.english, "READ ME", "actors", "lists", "municipality"),
    (.swedish, "LÄS MIG", "aktörer", "listor", "kommun"),
    (.vietnamese, "ĐỌC TRƯỚC", "tác-nhân", "danh sách", "chính quyền địa phương"),
  ])
  func notesAndListsAreInTheLanguage(
    language: Language, notes: String, actors: String, lists: String, word: String
  ) throws {
    let file = try NetworkWriter.workbook(of: .small, for: language).file
    let sheets = try XLSXReader.read(.bytes(file)).sheets
    #expect(sheets.first?.name == notes)
    #expect(sheets[2].name == actors)
    #expect(sheets.last?.name == lists)
    #expect(sheets.last?.document.text(row: 0, column: 0) == word)
  }

  @Test func tellsATextThatIsTooLong() throws {
    var network = Network.small
    network.actors[0].evidence.quote = String(repeating: "x", count: 40_000)
    let losses = try NetworkWriter.workbook(of: network).losses
    #expect(losses.map(\.message) == [.cellCutShort(limit: XLSXWriter.cellLimit)])
    #expect(losses.map(\.part) == ["actors"])
    #expect(losses.map(\.line) == [2])
  }

  /// Expects the files of a network that was read from a folder to be those of the network that is
  /// read from its workbook.
  private func expectSameFiles(_ network: Network, in language: Language) throws {
    let folder = try TemporaryFolder()
    try NetworkWriter.write(network, to: folder.path + "/folder", for: language)
    let normal = try #require(NetworkReader.read(at: folder.path + "/folder").network)
    let workbook = try NetworkWriter.workbook(of: normal, for: language)
    #expect(workbook.losses == [])
    try Data(workbook.file).write(to: URL(filePath: folder.path + "/new.xlsx"))
    let readBack = try #require(NetworkReader.read(at: folder.path + "/new.xlsx").network)
    #expect(
      NetworkWriter.files(of: readBack, for: language).map(\.text)
        == NetworkWriter.files(of: normal, for: language).map(\.text))
  }
}

/// Returns a network with texts that formats stumble over; the same seed gives the same network.
private func hostileNetwork(seed: Int) -> Network {
  var random = SplitMix(seed: seed)
  let texts = [
    "=1+1", "007", "2100000", "1.50", "a\"b", "a\nb", "a\r\nb", "a;b,c\td", "]]>", "<&>", "a:b",
    "שלום", "👩‍👩‍👧", "Đại học", "_x000D_", "2012-05", "TRUE", "#N/A", "1e5", "'x", "sep=;",
    String(repeating: "å", count: 10_000),
  ]
  func text(_ random: inout SplitMix) -> String {
    texts[Int.random(in: 0..<texts.count, using: &random)]
  }
  func id(_ random: inout SplitMix, _ index: Int) -> String {
    index % 3 == 0 ? "\(index)" : text(&random).prefix(20) + "\(index)"
  }
  var network = Network()
  network.information.title = text(&random)
  network.information.attributes = ["owner": text(&random)]
  network.actors = (0..<Int.random(in: 1...8, using: &random)).map { index in
    var actor = Actor(id: id(&random, index), name: text(&random))
    actor.kind = text(&random)
    actor.count = [.one, .group(Int.random(in: 1...999, using: &random)), .unknown][index % 3]
    actor.evidence.quote = text(&random)
    actor.attributes = ["budget": text(&random), "Ö": text(&random)]
    return actor
  }
  let ids = network.actors.map(\.id)
  network.ties = (0..<8).map { _ in
    var tie = Tie(
      from: ids[Int.random(in: 0..<ids.count, using: &random)],
      to: ids[Int.random(in: 0..<ids.count, using: &random)])
    let weights = [
      0.1, 0.1 + 0.2, 1234, 1.234, 1e300, .leastNonzeroMagnitude,
      Double.random(in: 0..<1, using: &random),
    ]
    tie.weight = weights[Int.random(in: 0..<weights.count, using: &random)]
    tie.isDirected = Bool.random(using: &random)
    tie.certainty = [.sure, .likely, .disputed][Int.random(in: 0..<3, using: &random)]
    tie.interval.start = PartialDate("2012-05")
    return tie
  }
  return network
}
