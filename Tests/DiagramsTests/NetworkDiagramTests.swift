import Diagrams
import Foundation
import Graphviz
import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct NetworkDiagramTests {
  static let views: [View] = {
    var views: [View] = [View()]
    for layer in [View.Layer.people, .twoMode] {
      var view = View()
      view.layer = layer
      views.append(view)
    }
    var actors = View()
    actors.layer = .twoMode
    actors.participants = .actors
    views.append(actors)
    for rollUp in View.RollUp.allCases where rollUp != .none {
      var view = View()
      view.rollUp = rollUp
      views.append(view)
    }
    var projected = View()
    projected.includesParticipation = true
    projected.isDirected = true
    return views + [projected]
  }()

  @Test(arguments: views, Language.allCases)
  func everyViewOfTheSampleIsDrawn(_ view: View, _ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    let diagram = try NetworkDiagram(
      of: network, as: network.graph(of: view), options: options(language))
    let svg = try diagram.rendered(as: .svg)
    #expect(XMLParser(data: Data(svg)).parse())
    #expect(SVGTexts(svg).words.contains(Text.fictitiousMark[language].split(separator: " ")[0]))
    #expect(try diagram.rendered(as: .svg) == svg)
    let again = try NetworkDiagram(
      of: network, as: network.graph(of: view), options: options(language))
    #expect(again == diagram)
  }

  @Test func everyActorIsInThePicture() throws {
    let network = try Network.sample(fictitious: false)
    let svg = try NetworkDiagram(
      of: network, as: network.graph(of: View()), options: options(.swedish)
    )
    .rendered(as: .svg)
    let titles = SVGTexts(svg).titles
    for actor in network.actors {
      #expect(titles.contains { $0.hasPrefix(actor.name) }, "\(actor.name)")
    }
    let shown = SVGTexts(svg).words
    for word in ["26\u{A0}aktörer", "avtal 2012-05", "Sverige", "Vietnam", "odaterad"] {
      #expect(shown.contains(word), "\(word)")
    }
    #expect(!shown.contains("PÅHITTADE"))
  }

  @Test func theLegendSaysExactlyWhatOccurs() throws {
    var network = Network()
    var first = Actor(id: "a", name: "A")
    first.kind = "company"
    first.sector = "private"
    var second = Actor(id: "b", name: "B")
    second.kind = "university"
    second.sector = "academia"
    network.actors = [first, second]
    var tie = Tie(from: "a", to: "b")
    tie.kind = "funds"
    tie.isDirected = true
    network.ties = [tie]
    let occurring = ["private sector", "academia", "company", "university", "funding"]
    let others = [
      "public sector", "civil society", "environment", "unknown sector", "embassy", "agreement",
      "disputed", "likely", "country", "unnamed group", "women", "inferred", "weight",
    ]
    let shown = try words(in: network, options(.english))
    for word in occurring { #expect(shown.contains(word), "\(word)") }
    for word in others { #expect(!shown.contains(word), "\(word)") }

    network.ties[0].certainty = .disputed
    network.actors[0].count = .unknown
    network.actors[1].sector = nil
    network.actors[1].country = "VN"
    let changed = try words(in: network, options(.english))
    for word in ["disputed", "number unknown", "unnamed group", "unknown sector", "country"] {
      #expect(changed.contains(word), "\(word)")
    }
    #expect(!changed.contains("academia"))

    var silent = options(.english)
    silent.hasLegend = false
    #expect(try !words(in: network, silent).contains("unknown sector"))
  }

  @Test func namesOfPeopleAreShownOnlyWhenAskedFor() throws {
    var network = Network()
    network.people = ["Kim Öberg", "Lo Ek"].enumerated().map { place, name in
      var person = Person(id: "p\(place)", gender: .woman)
      person.name = name
      return person
    }
    network.activities = [Activity(id: "x")]
    network.participations = [
      Participation(activity: "x", participant: "p0"),
      Participation(activity: "x", participant: "p1"),
    ]
    for layer in [View.Layer.people, .twoMode] {
      var view = View()
      view.layer = layer
      let graph = network.graph(of: view)
      let pseudonymous = try NetworkDiagram(of: network, as: graph)
      #expect(!pseudonymous.document.text.contains("Kim"))
      #expect(pseudonymous.document.text.contains("p0"))
      var options = NetworkDiagram.Options()
      options.showsNames = true
      #expect(
        try NetworkDiagram(of: network, as: graph, options: options).document.text.contains(
          "Kim Öberg")
      )
    }
  }

  /// A shape that grew with its label would seem to matter more than the others.
  @Test func longIDsOfPeopleAreSetInShortLines() throws {
    var network = Network()
    network.people = [Person(id: "anne-conway-viscountess-conway-and-killultagh", gender: .woman)]
    var view = View()
    view.layer = .people
    let text = try NetworkDiagram(of: network, as: network.graph(of: view)).document.text
    #expect(text.contains("anne-conway-"))
  }

  @Test func notesStayOutOfPictures() throws {
    var network = Network()
    network.actors = [Actor(id: "a")]
    network.actors[0].evidence = Evidence(
      source: "s", quote: "quoted words", note: "internal words")
    let text = try NetworkDiagram(of: network, as: network.graph(of: View())).document.text
    #expect(text.contains("quoted words"))
    #expect(!text.contains("internal words"))
  }

  @Test(arguments: 0..<20)
  func strangeNamesAreDrawn(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    var network = Network()
    network.information.title = strange(&random)
    for number in 0..<6 {
      var actor = Actor(id: "\(number)\(strange(&random))", name: strange(&random))
      actor.kind = strange(&random)
      actor.country = strange(&random)
      actor.partOf = network.actors.randomElement(using: &random)?.id
      actor.evidence.quote = strange(&random)
      network.actors.append(actor)
      var tie = Tie(from: actor.id, to: network.actors[0].id)
      tie.kind = strange(&random)
      tie.weight = [nil, -1, 0, 1e300].randomElement(using: &random) ?? nil
      network.ties.append(tie)
    }
    for layout in [LayoutEngine.dot, .neato] {
      var options = NetworkDiagram.Options()
      options.layout = layout
      let diagram = try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
      let svg = try diagram.rendered(as: .svg)
      #expect(XMLParser(data: Data(svg)).parse())
      #expect(SVGTexts(svg).titles.count >= 6)
    }
  }

  @Test(arguments: 0..<15)
  func manyTiesBetweenTheSameActorsAreDrawn(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    let size = 6 + seed * 4
    var network = Network()
    network.actors = (0..<size).map { number in
      var actor = Actor(id: "a\(number)")
      actor.country = ["SE", "VN", nil].randomElement(using: &random) ?? nil
      actor.sector = Vocabulary.sectors.randomElement(using: &random)
      actor.partOf = number > 3 && number.isMultiple(of: 4) ? "a\(number % 3)" : nil
      return actor
    }
    network.ties = (0..<(size * 5)).map { _ in
      let ends = [0, 1].map { _ in Int.random(in: 0..<size, using: &random) }
      var tie = Tie(from: "a\(ends[0])", to: "a\(min(ends[1], 7))")
      tie.kind = Vocabulary.tieKinds.randomElement(using: &random)
      tie.isDirected = Bool.random(using: &random)
      return tie
    }
    for rollUp in [View.RollUp.none, .entity, .sector, .country] {
      var view = View()
      view.rollUp = rollUp
      let diagram = try NetworkDiagram(of: network, as: network.graph(of: view))
      #expect(throws: Never.self) { try diagram.rendered(as: .svg) }
    }
  }

  @Test(arguments: views)
  func theCommandLineAcceptsEveryDocument(_ view: View) throws {
    let dot = "/usr/bin/dot"
    guard FileManager.default.isExecutableFile(atPath: dot) else { return }
    let network = try Network.sample(fictitious: true)
    let diagram = try NetworkDiagram(of: network, as: network.graph(of: view))
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).gv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(diagram.rendered(as: .dot)).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: dot)
    process.arguments = ["-Tsvg", "-o", "/dev/null", file.path]
    let messages = Pipe()
    process.standardError = messages
    try process.run()
    let said = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(String(decoding: said, as: UTF8.self) == "")
  }

  @Test func anEmptyNetworkIsDrawn() throws {
    let network = Network()
    for view in Self.views {
      let diagram = try NetworkDiagram(of: network, as: network.graph(of: view))
      #expect(throws: Never.self) { try diagram.rendered(as: .svg) }
    }
  }

  @Test func aViewWithoutVerticesSaysWhyNothingIsDrawn() throws {
    let network = try Network.sample(fictitious: false)
    var view = View()
    view.layer = .people
    let svg = try NetworkDiagram(
      of: network, as: network.graph(of: view), options: options(.swedish)
    )
    .rendered(as: .svg)
    let shown = SVGTexts(svg).words
    #expect(shown.contains("0\u{A0}personer"))
    #expect(shown.contains("nätverket har inga personer"))
    #expect(!shown.contains("aktör"))
  }

  @Test func inferredTiesLeaveStatedOnesTheirPlaces() throws {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.includesParticipation = true
    let graph = network.graph(of: view)
    let document = try NetworkDiagram(of: network, as: graph).document
    #expect(document.straightEdges.count == graph.edges.filter(\.ties.isEmpty).count)
    #expect(
      try NetworkDiagram(of: network, as: network.graph(of: View())).document.straightEdges == [])
  }

  @Test func manyActorsAreDrawnBySprings() throws {
    var random = SplitMix(seed: 1)
    var network = Network()
    network.actors = (0..<200).map { Actor(id: "a\($0)") }
    network.ties = (0..<400).map { _ in
      Tie(
        from: "a\(Int.random(in: 0..<200, using: &random))",
        to: "a\(Int.random(in: 0..<200, using: &random))")
    }
    let diagram = try NetworkDiagram(of: network, as: network.graph(of: View()))
    #expect(diagram.layout == .placed)
    #expect(try SVGTexts(diagram.rendered(as: .svg)).titles.count >= 200)
  }

  /// Whoever is tied to nobody, or only to one other, is in no community that is drawn by itself.
  @Test(arguments: [NetworkDiagram.Kind.contacts, nil])
  func tooManyActorsAreDrawnAsCommunities(_ kind: NetworkDiagram.Kind?) throws {
    var network = Network()
    network.actors = (0...10_000).map { Actor(id: "a\($0)") }
    network.ties = (0..<60).map { Tie(from: "a\($0 / 20 * 20)", to: "a\($0)") }
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.language = .swedish
    let diagram = try NetworkDiagram(
      of: network, as: network.graph(of: View()), options: options)
    #expect(diagram.vertexIDs.count == 4)
    #expect(try #require(diagram.remark)[.swedish].contains("10001 är för många"))
    let texts = SVGTexts(try diagram.rendered(as: .svg))
    #expect(texts.words.contains("I gemenskaper (Louvain)") && texts.words.contains("kring a0"))
    #expect(texts.words.contains("(9941)"))
  }

  private func options(_ language: Language) -> NetworkDiagram.Options {
    var options = NetworkDiagram.Options()
    options.language = language
    return options
  }

  private func words(in network: Network, _ options: NetworkDiagram.Options) throws -> String {
    SVGTexts(
      try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
        .rendered(as: .svg)
    ).words
  }

  private func strange(_ random: inout SplitMix) -> String {
    let pieces = [
      "node", ":", "\"", "\\", "\\N", "<b>", "</td>", "&", "&eacute;", "\n", "åäö", "Đại học", "🙂",
      "\u{301}", "]", "{", "|", "\u{1}", " ", "", String(repeating: "lång", count: 30),
    ]
    return (0..<Int.random(in: 0...5, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }
}
