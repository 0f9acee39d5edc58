import Assessment
import Partnerships
import Reports
import TestSupport
import Testing
import Wording

@Suite struct NetworkReportTests {
  static let samples = ["linkoping-thai-nguyen", "linkoping-thai-nguyen-fictitious"]

  @Test(arguments: samples, Language.allCases)
  func sampleIsAWellFormedPage(name: String, language: Language) throws {
    let network = try Network.sample(name)
    let html = try NetworkReport(quicklyOf: network, language: language).computed().html()
    let page = PageReading(html)
    #expect(page.error == nil)
    #expect(html.prefix(80).hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\""))
    #expect(page.elements.count { $0.name == "h1" } == 1)
    for actor in network.actors {
      #expect(page.text.contains(actor.names[language.rawValue] ?? actor.name))
    }
    let ids = page.elements.compactMap(\.attributes["id"])
    #expect(Set(ids).count == ids.count)
    let anchors = page.elements.compactMap(\.attributes["href"]).filter { $0.hasPrefix("#") }
    #expect(Set(anchors.map { $0.dropFirst() }).isSubset(of: Set(ids.map { $0[...] })))
    #expect(!anchors.isEmpty)
  }

  @Test(arguments: samples)
  func fetchesNothing(name: String) throws {
    let html = try NetworkReport(quicklyOf: Network.sample(name), language: .swedish).computed()
      .html()
    let page = PageReading(html)
    #expect(!page.elements.contains { ["script", "link", "iframe", "img"].contains($0.name) })
    #expect(!page.elements.contains { $0.attributes["src"] != nil })
    #expect(page.elements.allSatisfy { $0.name == "a" || $0.attributes["href"] == nil })
    #expect(!html.contains("url(") && !html.contains("@import"))
  }

  @Test func marksEverySectionOfAFictitiousNetwork() throws {
    var network = try Network.sample("linkoping-thai-nguyen-fictitious")
    func marks() throws -> Int {
      try PageReading(quicklyOf: network, language: .english).elements
        .count { $0.attributes["class"] == "mark" }
    }
    let html = try NetworkReport(quicklyOf: network, language: .english).computed().html()
    #expect(try marks() == PageReading(html).elements.count { $0.name == "section" })
    #expect(try marks() > 0)
    network.information.isFictitious = false
    #expect(try marks() == 0)
  }

  @Test func showsPeopleByNameOnlyWhenAsked() throws {
    var network = Network.small
    for index in network.people.indices { network.people[index].name = "Zaphod \(index)" }
    var view = View()
    view.layer = .people
    var report = NetworkReport(quicklyOf: network, view: view, language: .english)
    #expect(try !PageReading(report.computed().html()).text.contains("Zaphod"))
    #expect(try PageReading(report.computed().html()).text.contains("p1"))
    report.showsNames = true
    #expect(try PageReading(report.computed().html()).text.contains("Zaphod 0"))
  }

  @Test func printsTheFiguresOfTheResults() throws {
    let network = try Network.sample("linkoping-thai-nguyen-fictitious")
    let text = try PageReading(quicklyOf: network, language: .english).text
    let gender = GenderDistribution(of: network)
    #expect(text.contains("Of \(gender.people.total) people, \(gender.people.women) are women"))
    #expect(text.contains("\(gender.seats.total) seats at activities"))
    #expect(text.contains("\(gender.leading.total) leading roles"))
    #expect(text.contains("Person-days"))
    for sentence in gender.steps.flatMap({ $0.sentences(names: Names(of: network, in: .english)) })
    {
      #expect(text.contains(sentence.english))
    }
    let connectivity = try Connectivity(of: network.graph(of: View()), in: network)
    let density = try #require(connectivity.measures.density)
    #expect(text.contains("density \(Language.english.format(density))"))
    let breadth = Breadth(of: network)
    #expect(text.contains("\(breadth.requirements.count) requirements are stated"))
    for requirement in breadth.requirements {
      #expect(text.contains(try #require(requirement.because)))
    }
  }

  @Test(arguments: Language.allCases)
  func nastyTextsStayText(language: Language) throws {
    let nasty = "</script><b>&amp;\"'>\u{0}<!--"
    var network = Network.small
    network.information.title = nasty
    network.information.isFictitious = true
    network.actors[0].name = nasty
    network.actors[0].evidence = Evidence(source: "s", quote: nasty, note: nasty)
    network.ties[0].kind = nasty
    network.sources = [Source(id: "s", title: nasty)]
    network.sources[0].address = "javascript:alert(1)"
    network.requirements = [Requirement(dimension: nasty, value: nasty)]
    let html = try NetworkReport(quicklyOf: network, language: language, remarks: [nasty])
      .computed().html()
    let page = PageReading(html)
    #expect(page.error == nil)
    #expect(!page.elements.contains { $0.name == "script" || $0.name == "b" })
    #expect(page.text.contains("</script><b>&amp;\"'>\u{FFFD}<!--"))
    #expect(page.elements.allSatisfy { $0.attributes["href"]?.hasPrefix("javascript") != true })
  }

  @Test func linksSourcesOnTheWeb() throws {
    var network = Network()
    network.sources = [Source(id: "s")]
    network.sources[0].address = "https://example.org/?a=1&b=2"
    let page = try PageReading(quicklyOf: network, language: .english)
    #expect(page.elements.contains { $0.attributes["href"] == "https://example.org/?a=1&b=2" })
  }

  @Test(arguments: Language.allCases)
  func emptyNetworkSaysThatNothingIsKnown(language: Language) throws {
    let report = NetworkReport(quicklyOf: Network(), language: language)
    let page = try PageReading(report.computed().html())
    #expect(page.error == nil)
    #expect(page.text.contains(Text.Report.untitled[language]))
    #expect(!page.text.split { !$0.isLetter }.contains { $0.lowercased() == "nan" })
  }

  @Test func edgeListGivesAPage() throws {
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "c")]
    let page = try PageReading(quicklyOf: network, language: .english)
    #expect(page.error == nil)
    #expect(page.text.contains("It is one connected whole of 3 actors."))
    #expect(page.text.contains("It hangs on 1 actor: b. If it leaves, others are cut off."))
    #expect(page.text.contains("The network names no people"))
  }

  @Test func groupsAreCalledByTheirValue() throws {
    var view = View()
    view.rollUp = .sector
    let report = NetworkReport(quicklyOf: .small, view: view, language: .swedish)
    #expect(try PageReading(report.computed().html()).text.contains("Helt utan relationer: okänt."))
  }

  @Test func leavesOutWhatThereIsNothingToTellOf() throws {
    func sections(_ name: String) throws -> Set<String> {
      let page = try PageReading(quicklyOf: Network.sample(name), language: .swedish)
      return Set(page.elements.filter { $0.name == "section" }.compactMap { $0.attributes["id"] })
    }
    let (paper, fictitious) = (try sections(Self.samples[0]), try sections(Self.samples[1]))
    #expect(fictitious.isSuperset(of: ["borders", "gender", "positions", "dependence"]))
    #expect(fictitious.subtracting(paper) == ["gender", "positions"])
    let empty = try PageReading(quicklyOf: Network(), language: .swedish)
    #expect(!empty.elements.contains { $0.attributes["id"] == "dependence" })
  }

  @Test func foldsLongTables() throws {
    let network = try Network.sample("linkoping-thai-nguyen-fictitious")
    let page = try PageReading(quicklyOf: network, language: .english)
    #expect(page.elements.count { $0.attributes["class"] == "folded" } > 10)
    #expect(page.text.contains("The most central among people who met"))
  }

  @Test func saysNothingOfHoldingTogetherWhatIsNotJoined() throws {
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    func text() throws -> String {
      try PageReading(quicklyOf: network, language: .english).text
    }
    #expect(try text().contains("The view holds 3 actors and no ties, so that nothing is joined."))
    #expect(try !text().contains("Without any tie"))
    #expect(try !text().contains("holds it together alone"))
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "c"), Tie(from: "c", to: "a")]
    #expect(try text().contains("Nobody holds it together alone"))
  }

  @Test func namesOnlyTheFirstOfMany() throws {
    var network = Network()
    network.actors = (0..<100).map { Actor(id: "a\($0)") }
    network.ties = (1..<100).map { Tie(from: "a\($0 - 1)", to: "a\($0)") }
    let text = try PageReading(quicklyOf: network, language: .english).text
    #expect(text.contains("It hangs on 98 actors: a1, "))
    #expect(text.contains("a15 and 83 more. If one of them leaves, others are cut off."))
    network.actors.append(Actor(id: "last"))
    network.ties = [Tie(from: "a0", to: "last")]
    let sparse = try PageReading(quicklyOf: network, language: .english).text
    #expect(sparse.contains("Of all possible pairs 0.02% are joined (density 0.0002)."))
  }

  @Test(arguments: samples)
  func isTheSameEveryTime(name: String) throws {
    let network = try Network.sample(name)
    let pages = try (0..<2).map { _ in
      try NetworkReport(quicklyOf: network, language: .swedish).computed().html()
    }
    #expect(pages[0] == pages[1])
  }

  /// The paper gives no year in which the partnership began or ended.
  @Test func namesThePhasesWithoutDates() throws {
    let network = try Network.sample(Self.samples[0])
    let text = try PageReading(quicklyOf: network, language: .english).text
    #expect(text.contains("Phases without a known start or end: Kommunalt partnerskap."))
    #expect(text.contains("no actor is stated to belong to: civil society and environment."))
    var dated = network
    dated.phases = []
    let page = try PageReading(quicklyOf: dated, language: .english)
    #expect(!page.text.contains("Phases without"))
  }

  @Test func holdsThePictureWithWhatItShows() throws {
    let page = try PageReading(quicklyOf: .small, language: .swedish)
    #expect(page.elements.contains { $0.name == "svg" && $0.attributes["viewBox"] != nil })
    let view = View().description(of: .small)[.swedish]
    #expect(page.text.contains("\(view); 7 aktörer och 6 relationer"))
  }
}
