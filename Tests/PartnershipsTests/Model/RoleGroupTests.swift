import Partnerships
import Testing
import Wording

@Suite struct RoleGroupTests {
  @Test(arguments: [
    ("chair", RoleGroup.steering), ("Ordförande", .steering), ("vice-chair", .steering),
    ("member of the steering group", .steering), ("Ledamot i styrgruppen", .steering),
    ("Thành viên Ban chỉ đạo", .steering), ("speaker", .speaker), ("Talare", .speaker),
    ("diễn giả", .speaker), ("organiser", .organiser), ("Organizer", .organiser),
    ("arrangör", .organiser),
  ])
  func roleIsOfOneGroup(role: String, group: RoleGroup) {
    #expect(RoleGroup.allCases.filter { $0.includes(role) } == [group])
  }

  @Test(arguments: [
    "", "participant", "host", "politician", "loudspeaker", "chairs and tables", "samordnare",
  ])
  func roleIsOfNoGroup(role: String) {
    #expect(!RoleGroup.allCases.contains { $0.includes(role) })
  }

  /// A network in Swedish holds the Swedish words, as its template writes them.
  @Test(arguments: [
    ("chair", RoleGroup.steering), ("speaker", .speaker), ("organiser", .organiser),
  ])
  func labelsAreOfTheGroupOfTheirRole(role: String, group: RoleGroup) {
    for language in Language.allCases {
      #expect(group.includes(Text.label(ofRole: role)[language]))
    }
  }
}
