import Testing
import Wording

@Suite struct RoleTextsTests {
  @Test func usualRolesAreWorded() {
    #expect(
      Text.label(ofRole: "official") == Text(en: "official", sv: "tjänsteperson", vi: "cán bộ"))
    #expect(Text.label(ofValue: "expert", in: "role")[.swedish] == "expert")
    #expect(Text.label(ofValue: "chair", in: "role")[.swedish] == "ordförande")
  }

  @Test func otherRolesAreShownAsWritten() {
    #expect(Text.label(ofRole: "tolk") == Text.asWritten("tolk"))
  }
}
