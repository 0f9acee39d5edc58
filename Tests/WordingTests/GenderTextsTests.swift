import Testing
import Wording

@Suite struct GenderTextsTests {
  @Test(arguments: [
    ("legal sex", "Kön avser: juridiskt kön."),
    ("self-stated", "Kön avser: vad personerna själva uppgett."),
    ("enligt deltagarlistan", "Kön avser: enligt deltagarlistan."),
  ])
  func theBasisOfGenderIsWorded(_ basis: String, _ swedish: String) {
    #expect(Text.genderBasis(basis).swedish == swedish)
  }
}
