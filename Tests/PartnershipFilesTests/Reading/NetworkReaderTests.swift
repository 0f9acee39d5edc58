import Foundation
import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct NetworkReaderTests {
  @Test func readsAFolder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("id,name,kind\nliu,Linköpings universitet,university\n".utf8)
      .write(to: folder.appending(path: "actors.csv"))
    try Data("from,to\nliu,liu2\n".utf8).write(to: folder.appending(path: "ties.csv"))
    let reading = NetworkReader.read(at: folder.path)
    #expect(
      reading.problems.map { $0.sentence(in: .english) } == [
        "ties.csv, row 2, column to: “liu2” is not the id of any actor; "
          + "write an id from the table actors."
      ])
  }
}
