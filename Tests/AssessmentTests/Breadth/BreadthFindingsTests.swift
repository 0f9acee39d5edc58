import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import Testing
import Wording

/// What breadth says in sentences.
@Suite struct BreadthFindingsTests {
  private func sentence(_ sectors: String?..., in language: Language = .english) -> String? {
    var network = Network()
    network.actors = sectors.enumerated().map { index, sector in
      var actor = Actor(id: "\(index)")
      actor.sector = sector
      return actor
    }
    return Breadth(of: network).absentSectors(in: language)?.sentence
  }

  @Test func sectorsWithoutActorsAreNamed() {
    #expect(
      sentence("public", "private", "academia")
        == "Sectors that no actor is stated to belong to: civil society and environment.")
    #expect(
      sentence("public", "private", "academia", "environment", nil)
        == "Sectors that no actor is stated to belong to: civil society. The sector of 1 actor "
        + "isn’t known.")
  }

  @Test func nothingIsAbsentWhereAllOrNoneIsKnown() {
    #expect(sentence("public", "private", "academia", "civil-society", "environment") == nil)
    #expect(sentence(nil, nil) == nil)
    #expect(sentence() == nil)
  }

  /// The paper names no organisation of civil society, and the sample says so in every language.
  @Test(arguments: [
    (Language.english, "civil society"), (.swedish, "civilsamhälle"),
    (.vietnamese, "xã hội dân sự"),
  ])
  func theSampleHasNoCivilSociety(language: Language, word: String) throws {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    let read = NetworkReader.read(at: "\(root)/SampleData/linkoping-thai-nguyen")
    let breadth = try Breadth(of: #require(read.network))
    let notes = breadth.tables(in: language).flatMap(\.notes)
    #expect(notes.count { $0.sentence.contains(word) } == 1)
    #expect(breadth.absentSectors(in: language)?.pointers.isEmpty == false)
  }
}
