import Assessment
import Partnerships
import Reports
import TestSupport
import Testing
import Wording

@Suite struct LedgerTests {
  /// Every figure that a sentence of the page states is one of its claim's, or follows from them.
  @Test(arguments: NetworkReportTests.samples, Language.allCases)
  func everySentenceWithAFigureHasItsClaim(name: String, language: Language) throws {
    var network = try Network.sample(name)
    network.information.description = nil
    let computed = try NetworkReport(quicklyOf: network, language: language).computed()
    let sentences = PageSentences(computed.html()).all
    #expect(sentences.count > 30)
    var claims: [String: [ClaimedFigure]] = [:]
    for claim in try computed.claims().claims {
      claims[claim.sentence, default: []] += claim.figures
    }
    let names = Names(of: network, in: language)
    let called =
      [names.actors, names.phases, names.activities].flatMap(\.values) + network.people.map(\.id)
    for sentence in sentences
    where !StatedFigures.rules.contains(where: { $0[language] == sentence }) {
      let stated = StatedFigures(in: sentence, names: called)
      guard !stated.numbers.isEmpty else { continue }
      let figures = try #require(claims[sentence], "no claim: \(sentence)")
      let values = ClaimedValues(figures)
      for number in stated.numbers {
        #expect(values.bearOut(number), "\(number) in: \(sentence)")
      }
    }
  }

  /// The check above finds a figure that is not claimed, and one that is another.
  @Test func aFigureWithoutClaimIsFound() {
    let figure = ClaimedFigure(verb: "gender", pointer: "/people/women", value: .number(31))
    let values = ClaimedValues([figure])
    #expect(values.bearOut("31"))
    #expect(!values.bearOut("32") && !values.bearOut("56"))
    #expect(!ClaimedValues([]).bearOut("7"))
    #expect(StatedFigures(in: "Of 63 people 53 % (50,5–56 %).", names: []).numbers.count == 4)
  }
}
