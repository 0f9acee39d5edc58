import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct TwoModeTests {
  private func diagram(
    of network: Network, _ participants: View.Participants = .people,
    language: Language = .english, kind: NetworkDiagram.Kind? = nil
  ) throws -> NetworkDiagram {
    var view = View()
    view.layer = .twoMode
    view.participants = participants
    var options = NetworkDiagram.Options()
    options.language = language
    options.kind = kind
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
  }

  @Test(arguments: [NetworkDiagram.Kind.overview, .matrix], View.Participants.allCases)
  func nothingOfTheSampleOverlaps(
    _ kind: NetworkDiagram.Kind, _ participants: View.Participants
  ) throws {
    for language in Language.allCases {
      try nothingOverlaps(kind, participants, language)
    }
  }

  private func nothingOverlaps(
    _ kind: NetworkDiagram.Kind, _ participants: View.Participants, _ language: Language
  ) throws {
    for fictitious in [true, false] {
      let network = try Network.sample(fictitious: fictitious)
      let diagram = try diagram(of: network, participants, language: language, kind: kind)
      let svg = try diagram.rendered(as: .svg)
      let layout = PictureLayout(svg)
      #expect(layout.overlappingLines == [])
      #expect(layout.linesOverNodes == [])
      #expect(layout.outside == [])
      let texts = SVGTexts(svg)
      for activity in network.activities {
        #expect(texts.titles.contains { $0.hasPrefix(activity.name) }, "\(activity.name)")
      }
      #expect(texts.words.contains(Text.dateNotKnown[language]))
      #expect(diagram.remark == nil)
      #expect(try diagram.rendered(as: .svg) == svg)
    }
  }

  /// The earlier above the later, an imprecise date by its first day, no date last.
  @Test func activitiesStandInOrderOfTime() throws {
    var network = Network()
    let dates = ["", "2013", "2012-05", "2012-05-14", "2011"]
    network.activities = dates.enumerated().map { place, date in
      var activity = Activity(id: "a\(place)", name: "Meeting \(place)")
      activity.interval.start = PartialDate(date)
      return activity
    }
    network.people = [Person(id: "p", gender: .woman)]
    network.participations = network.activities.map {
      Participation(activity: $0.id, participant: "p")
    }
    let lines = PictureLayout(try diagram(of: network).rendered(as: .svg)).lines
    func height(_ words: String) throws -> Double {
      try #require(lines.first { $0.text == words }).box.top
    }
    let order =
      try ["Meeting 4", "Meeting 2", "Meeting 3", "Meeting 1", "Date not known"]
      .map(height) + [height("Meeting 0")]
    #expect(order == order.sorted())
  }

  /// Women and men of an activity are counted, roles said, organisations named.
  @Test func participantsAreCountedAndTheirRolesSaid() throws {
    var network = Network()
    network.actors = [Actor(id: "k", name: "Kommunen"), Actor(id: "b", name: "Bolaget")]
    network.activities = [Activity(id: "x", name: "Kurs"), Activity(id: "y", name: "Möte")]
    network.people = [
      Person(id: "a", gender: .woman), Person(id: "b", gender: .woman),
      Person(id: "c", gender: .man), Person(id: "d", gender: .unknown),
    ]
    network.affiliations = [
      Affiliation(person: "a", actor: "k"), Affiliation(person: "b", actor: "b"),
    ]
    network.participations = ["a", "b", "c"].map {
      Participation(activity: "x", participant: $0)
    }
    network.participations[0].role = "speaker"
    let people = SVGTexts(try diagram(of: network).rendered(as: .svg))
    #expect(people.titles.contains("a – Kurs: speaker"))
    #expect(people.titles.contains("b – Kurs: took part"))
    for words in [
      "2\u{A0}●", "1\u{A0}■", "nobody stated", "Kommunen", "Bolaget", "People without an actor",
    ] {
      #expect(people.words.contains(words), "\(words)")
    }
    let actors = SVGTexts(try diagram(of: network, .actors).rendered(as: .svg))
    #expect(actors.titles.contains("Kommunen – Kurs: speaker"))
    #expect(actors.words.contains("2 actors") && !actors.words.contains("●"))
  }

  /// Every participation is an edge between a participant and an activity in the file for others.
  @Test(arguments: View.Participants.allCases)
  func theDocumentHasTheEdges(_ participants: View.Participants) throws {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = .twoMode
    view.participants = participants
    let graph = network.graph(of: view)
    let text = try diagram(of: network, participants).document.text
    for edge in graph.edges {
      let ends = "\"\(graph.vertices[edge.from].id)\" -- \"\(graph.vertices[edge.to].id)\""
      #expect(text.contains(ends), "\(ends)")
    }
  }

  /// Too many are a table of the largest, and the sums of all others make up the whole.
  @Test func theTableOfManySumsTheOthers() throws {
    var network = Network()
    network.activities = (0..<100).map { Activity(id: "x\($0)", name: "Meeting \($0)") }
    network.people = (0..<150).map { Person(id: "p\($0)", gender: .woman) }
    for activity in 0..<100 {
      for person in 0..<150 where person % (activity + 1) == 0 {
        network.participations.append(
          Participation(activity: "x\(activity)", participant: "p\(person)"))
      }
    }
    let diagram = try diagram(of: network)
    #expect(diagram.remark?[.english].contains("64 activities with the most") == true)
    let svg = try diagram.rendered(as: .svg)
    let texts = SVGTexts(svg)
    #expect(texts.words.contains("others (36)") && texts.words.contains("others (86)"))
    let cells = texts.attributes["id", default: []].count { $0.hasPrefix("c") && $0.contains("-") }
    let table = PictureLayout(svg).lines
    let row = try #require(table.first { $0.text == "others (36)" }).box.top
    let column = try #require(table.first { $0.text == "others (86)" }).box.left
    let sums = table.filter { abs($0.box.top - row) < 4 || $0.box.left > column }
      .compactMap { Int($0.text) }
    #expect(cells + sums.reduce(0, +) == network.participations.count)
  }

  @Test(arguments: [0, 1, 40, 400]) func anyNumberOfActivities(_ count: Int) throws {
    var network = Network()
    let long = String(repeating: "lång & <b>", count: 100)
    network.activities = (0..<count).map { Activity(id: "x\($0)", name: "\($0) \(long)") }
    network.people = (0..<(count / 2)).map { Person(id: "p\($0)", gender: .man) }
    network.participations = (0..<count).map {
      Participation(activity: "x\($0)", participant: "p\($0 / 2)")
    }
    #expect(SVGTexts(try diagram(of: network).rendered(as: .svg)).isWellFormed)
  }
}
