import Assessment
import Partnerships
import Reports
import TestSupport
import Testing
import Wording

@Suite struct ClaimsTests {
  private func report(_ name: String = "linkoping-thai-nguyen-fictitious") throws -> NetworkReport {
    NetworkReport(
      quicklyOf: try .sample(name), language: .english)
  }

  @Test(arguments: ["linkoping-thai-nguyen", "linkoping-thai-nguyen-fictitious"])
  func everyClaimStandsOnThePageWithItsFigures(name: String) throws {
    let computed = try report(name).computed()
    let claims = try computed.claims().claims
    #expect(claims.count >= 30)
    let page = PageReading(computed.html())
    for claim in claims {
      #expect(page.text.contains(claim.sentence))
      #expect(!claim.figures.isEmpty, "\(claim.sentence)")
    }
  }

  @Test func theSameNetworkBearsItsClaimsOut() throws {
    let report = try report()
    let claims = try report.computed().claims()
    let verification = try report.verification(of: claims)
    #expect(verification.differing == 0)
    #expect(verification.figures.count == claims.claims.reduce(0) { $0 + $1.figures.count })
  }

  @Test func everyQuestionIsAsked() throws {
    let claims = try report().computed().claims().claims
    #expect(
      Set(claims.flatMap(\.figures).map(\.verb)) == [
        "describe", "connectivity", "breadth", "gender", "gender --position --shuffles 5",
        "without --worst 3", "without --worst 3 --of people",
        "without --random-loss --samples 1",
      ])
  }

  @Test func lossesAreTriedLessOftenInALargeNetwork() throws {
    func verbs(_ network: Network) throws -> Set<String> {
      var report = NetworkReport(quicklyOf: network, language: .english)
      report.lossSamples = nil
      return try Set(report.computed().claims().claims.flatMap(\.figures).map(\.verb))
    }
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "c")]
    #expect(try verbs(network).contains("without --random-loss --samples 100"))
    network.ties += (0..<5_000).map { _ in Tie(from: "a", to: "c") }
    #expect(try verbs(network).contains("without --random-loss --samples 10"))
  }

  /// A network shows who is where, not why.
  @Test(arguments: Language.allCases) func nothingOnGenderIsExplained(language: Language) throws {
    let causes = [
      "because", "leads to", "due to", "cause", "therefore", "effect", "beror på", "leder till",
      "på grund av", "orsak", "därför", "effekt", "bởi vì", "do đó", "dẫn đến", "gây ra",
    ]
    var report = try report()
    report.language = language
    let sentences = try report.computed().claims().claims.filter { claim in
      claim.figures.contains { $0.verb.hasPrefix("gender") }
    }.map { $0.sentence.lowercased() }
    #expect(sentences.count > 20)
    for word in causes { #expect(!sentences.contains { $0.contains(word) }, "\(word)") }
  }

  @Test(arguments: View.Layer.allCases, View.RollUp.allCases)
  func everyViewBearsItsClaimsOut(layer: View.Layer, rollUp: View.RollUp) throws {
    var report = try report()
    report.network = .small
    report.view.layer = layer
    report.view.rollUp = rollUp
    let computed = try report.computed()
    #expect(PageReading(computed.html()).error == nil)
    #expect(try report.verification(of: computed.claims()).differing == 0)
  }

  @Test func chanceIsTriedAsOftenAsClaimed() throws {
    var report = try report()
    let claims = try report.computed().claims()
    report.shuffling.count = 6
    report.lossSamples = 2
    #expect(try report.verification(of: claims).differing == 0)
    var wrong = claims
    wrong.claims = [
      Claim(
        sentence: "So it is.",
        figures: [
          ClaimedFigure(
            verb: "without --random-loss --samples -1", pointer: "/samples", value: .number(-1))
        ])
    ]
    #expect(try report.verification(of: wrong).differing == 1)
  }

  @Test func anotherNetworkDoesNot() throws {
    let claims = try report().computed().claims()
    var changed = try report()
    changed.network.people[0].gender = .man
    let differing = try changed.verification(of: claims).figures.filter { !$0.agrees }
    #expect(
      Set(differing.map(\.verb)).isSuperset(of: ["gender", "gender --position --shuffles 5"]))
    #expect(!differing.contains { ["connectivity", "describe"].contains($0.verb) })
    #expect(differing.contains { $0.pointer == "/people/women" })
  }

  @Test(arguments: [Network(), .small]) func nothingTrapsWhereThereIsLittle(network: Network) throws
  {
    let report = NetworkReport(quicklyOf: network, language: .swedish)
    #expect(try report.verification(of: report.computed().claims()).differing == 0)
  }
}
