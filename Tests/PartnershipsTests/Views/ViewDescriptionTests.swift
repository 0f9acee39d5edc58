import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct ViewDescriptionTests {
  @Test func saysWhatDiffersFromTheDefault() {
    var view = View()
    #expect(view.description(of: .small)[.english] == "actors and their stated ties")
    view.rollUp = .entity
    view.slice = .between(date("2012"), date("2014-05"))
    view.certainty = .sure
    view.tieKinds = ["funds", "agreement"]
    #expect(
      view.description(of: .small)[.swedish] == """
        aktörer och deras angivna relationer, endast avtal, finansiering, förvaltningar räknade \
        som sin juridiska person, från 2012 till 2014-05, endast säkra relationer
        """)
  }

  @Test func leavesOutWhatDoesNotApply() {
    var view = View()
    view.layer = .twoMode
    view.rollUp = .entity
    view.certainty = .sure
    view.isDirected = true
    view.slice = .phase("one")
    #expect(
      view.description(of: .small)[.english]
        == "people and the activities they took part in, phase “one”")
  }

  @Test func tellsOfThePeopleWhoAreTied() {
    var view = View()
    view.layer = .people
    view.certainty = .sure
    #expect(
      view.description(of: .small)[.english]
        == "people who are tied or took part in the same activity, sure ties only")
    view.tieKinds = ["agreement"]
    #expect(
      view.description(of: .small)[.english].hasPrefix(
        "people and their stated ties, only agreement"))
  }
}
