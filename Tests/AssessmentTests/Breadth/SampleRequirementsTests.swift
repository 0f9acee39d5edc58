import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import Testing

/// The verdicts on what the position paper requires.
@Suite struct SampleRequirementsTests {
  @Test func thePaperShowsItsOrganisationsAndLeavesItsPeopleOpen() throws {
    let breadth = Breadth(of: try network("linkoping-thai-nguyen"))
    let verdicts = breadth.requirements.map { "\($0.value): \($0.verdict)" }
    #expect(
      verdicts == [
        "expert: undecided", "official: undecided", "company: undecided",
        "agency|county-board: present", "university: present", "even: undecided",
      ])
    #expect(breadth.requirements[3].actors == ["lansstyrelsen", "sida"])
    #expect(
      breadth.requirements[4].actors == [
        "linkopings-universitet", "lunds-universitet", "thai-nguyen-universitet",
      ])
  }

  @Test func fictitiousPeopleShowTheRoles() throws {
    let breadth = Breadth(of: try network("linkoping-thai-nguyen-fictitious"))
    #expect(breadth.requirements.prefix(2).allSatisfy { $0.verdict == .present })
    // Of 63 people 32 to 35 are women and 27 to 30 are men, whatever the three unstated are.
    #expect(breadth.requirements.first { $0.dimension == "gender" }?.verdict == .present)
    // Business Sweden's sector is unknown, and might be any.
    #expect(breadth.requirements.first { $0.value == "civil-society" }?.verdict == .undecided)
    #expect(
      breadth.requirements.first { $0.value == "international-organisation" }?.verdict == .missing)
  }

  private func network(_ name: String) throws -> Network {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    return try #require(NetworkReader.read(at: "\(root)/SampleData/\(name)").network)
  }
}
