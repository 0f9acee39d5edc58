import Assessment
import Partnerships
import TestSupport
import Testing

@Suite struct VerificationTests {
  private func verification(of value: JSONValue, at pointer: String) -> VerifiedFigure? {
    let label = NetworkLabel(of: .small)
    let figure = ClaimedFigure(verb: "gender", pointer: pointer, value: value)
    let claims = Claims(
      network: label, options: [], claims: [Claim(sentence: "So it is.", figures: [figure])])
    let answers = ["gender": JSONValue.object(["share": .number(0.1 + 0.2), "n": .list([.null])])]
    return Verification(of: claims, in: label, answers: answers).figures.first
  }

  @Test func numbersAgreeButForTheirLastDigits() {
    #expect(verification(of: .number(0.3), at: "/share")?.agrees == true)
    #expect(verification(of: .number(0.3000001), at: "/share")?.agrees == false)
    #expect(verification(of: .text("0.3"), at: "/share")?.agrees == false)
    #expect(verification(of: .list([.null]), at: "/n")?.agrees == true)
    #expect(verification(of: .list([]), at: "/n")?.agrees == false)
  }

  @Test func whatIsNotThereDiffers() {
    let figure = verification(of: .null, at: "/elsewhere")
    #expect(figure?.found == nil)
    #expect(figure?.agrees == false)
  }
}
