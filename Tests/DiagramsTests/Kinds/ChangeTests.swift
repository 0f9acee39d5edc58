import Assessment
import Graphviz
import Partnerships
import TestSupport
import Testing
import Wording

@testable import Diagrams

@Suite struct ChangeTests {
  private func diagram(
    of network: Network, _ dates: [String] = [], _ language: Language = .english,
    change: (inout NetworkDiagram.Options) -> Void = { _ in }
  ) throws -> NetworkDiagram {
    var options = NetworkDiagram.Options()
    options.kind = .change
    options.language = language
    options.states = states(of: network, dates)
    change(&options)
    return try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
  }

  private func states(of network: Network, _ dates: [String]) -> [NetworkDiagram.State] {
    dates.compactMap { PartialDate($0) }.map { date in
      var view = View()
      view.slice = .at(date)
      return .init(of: network, seenAs: view)
    }
  }

  /// A and B are tied for all time, B and C until 2012; D comes to A in 2014 and E leaves in 2012.
  private var growing: Network {
    var network = Network()
    network.actors = ["A", "B", "C", "D", "E"].map { Actor(id: $0) }
    network.ties = [("A", "B"), ("B", "C"), ("A", "D"), ("E", "A")].map { Tie(from: $0, to: $1) }
    let year = ["2012", "2014", "2000", "2030"].map { PartialDate($0) }
    for place in 0..<3 { network.actors[place].interval = .init(start: year[2], end: year[3]) }
    network.actors[3].interval = .init(start: year[1], end: year[3])
    network.actors[4].interval = .init(start: year[2], end: year[0])
    network.ties[0].interval = .init(start: year[2], end: year[3])
    network.ties[1].interval = .init(start: year[2], end: year[0])
    network.ties[2].interval = .init(start: year[1], end: year[3])
    network.ties[3].interval = .init(start: year[2], end: year[0])
    return network
  }

  @Test(arguments: Language.allCases) func phasesAreBesideEachOther(_ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    let svg = try diagram(of: network, [], language).rendered(as: .svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    for (place, phase) in network.phases.enumerated() {
      #expect(texts.words.contains("\(place + 1). \(phase.name)"))
    }
    #expect(texts.words.contains(Text.fictitiousMark[language].prefix(8)))
    #expect(texts.words.contains(Text.undatedTieOfPair[language].prefix(12)))
    for actor in network.actors {
      let name = actor.names[language.rawValue] ?? actor.name
      #expect(texts.titles.count { $0.hasPrefix("\(name)\n") } == 3, "\(name)")
    }
    #expect(try diagram(of: network, [], language).rendered(as: .svg) == svg)
  }

  @Test func whatChangedIsSaidAndDrawn() throws {
    let texts = SVGTexts(
      try diagram(of: growing, ["2010", "2014", "2016"]).rendered(as: .svg))
    let words = texts.words
    #expect(words.contains("4 actors\n3 pairs with a tie\n"))
    #expect(words.contains("4 actors (1 new, 1 gone)"))
    #expect(words.contains("2 pairs with a tie (1 new, 2 lost)"))
    #expect(words.contains("4 actors (0 new, 0 gone)"))
    #expect(words.contains("2 pairs with a tie (0 new, 0 lost)"))
    #expect(words.contains("new: not in the picture"))
    #expect(words.contains("lost: had a tie in the"))
    #expect(!words.contains("may not have held"))
    // E is in the first picture and crossed out in the second.
    let boxes = texts.attributes["id", default: []].filter { $0.hasPrefix("s") }
    #expect(boxes.filter { $0.hasSuffix("-n3") }.sorted() == ["s1-n3", "s2-n3"])
    #expect(boxes.filter { $0.hasSuffix("-n4") }.sorted() == ["s2-n4", "s3-n4"])
    #expect(texts.titles.count { $0.hasPrefix("B – C") } == 2)
    #expect(texts.titles.count { $0.hasPrefix("A – D") } == 2)
    #expect(
      texts.titles.contains {
        $0.hasPrefix("A – D") && $0.hasSuffix("no tie in the picture before")
      })
    #expect(
      texts.titles.contains { $0.hasPrefix("E") && $0.hasSuffix("gone: in the picture before") })
  }

  /// The figures of each picture are those of a comparison with the one before.
  @Test(arguments: 0..<20) func countsAreThoseOfComparisons(_ seed: Int) throws {
    let network = network(seed: seed)
    let dates = ["2010", "2012-06", "2014"]
    var options = NetworkDiagram.Options()
    options.states = states(of: network, dates)
    let changes = Changes(of: network, as: network.graph(of: View()), options)
    for place in 1..<dates.count {
      let (before, after) = (changes.states[place - 1], changes.states[place])
      let comparison = try Comparison(
        of: network, seenAs: before.origin.view, with: network, seenAs: after.origin.view)
      let actors = comparison.actors
      let marks = zip(changes.graph.vertices, after.vertices)
      func ids(_ change: Changes.Change) -> Set<String> {
        Set(marks.filter { $0.1?.change == change }.map(\.0.id))
      }
      #expect(ids(.none) == Set(actors.kept))
      #expect(ids(.came) == Set(actors.joined))
      #expect(ids(.went) == Set(actors.left))
      func pairs(_ change: Changes.Change) -> Int {
        after.pairs.values.count { $0.change == change }
      }
      let ties = comparison.ties
      #expect(pairs(.none) == ties.kept.count)
      #expect(pairs(.came) == ties.newByArrival.count + ties.newAmongKept.count)
      #expect(pairs(.went) == ties.lostByDeparture.count + ties.lostByDissolution.count)
      let uncertain = changes.graph.edges.count { edge in
        let pair = Changes.Pair(edge.from, edge.to)
        return [before, after].contains { $0.pairs[pair].map(\.isUncertainNow) ?? false }
      }
      #expect(uncertain == ties.uncertain.count)
    }
  }

  /// Everyone who is in some state is in the graph of all, and nobody else.
  @Test(arguments: 0..<20) func allIsWhatTheStatesHold(_ seed: Int) throws {
    let network = network(seed: seed)
    var options = NetworkDiagram.Options()
    options.states = states(of: network, ["2010", "2014"])
    let changes = Changes(of: network, as: network.graph(of: View()), options)
    let graphs = options.states.map { network.graph(of: $0.view) }
    #expect(
      Set(changes.graph.vertices.map(\.id)) == Set(graphs.flatMap(\.vertices).map(\.id)))
    let pairs = Set(
      graphs.flatMap { graph in
        graph.edges.filter { $0.from != $0.to }.map { edge in
          Set([graph.vertices[edge.from].id, graph.vertices[edge.to].id])
        }
      })
    #expect(changes.graph.edges.count == pairs.count)
  }

  /// Everyone has one place in all pictures, and keeps one that was given.
  @Test func everyoneHasOnePlace() throws {
    let layout = try picture(of: diagram(of: growing, ["2010", "2014", "2016"]))
    for vertex in 0..<5 {
      let places = layout.filter { $0.key.hasSuffix("-n\(vertex)") }
        .map { place in
          let state = String(place.key.prefix { $0 != "-" })
          let first = layout["\(state)-n0"]
          return [place.value.x - (first?.x ?? 0), place.value.y - (first?.y ?? 0)]
        }
      #expect(places.count >= 2)
      for place in places {
        #expect(zip(place, places[0]).allSatisfy { abs($0 - $1) < 0.01 }, "\(vertex)")
      }
    }
    let saved = try diagram(of: growing, ["2010", "2014"]).places()
    #expect(saved.centers.count == 5)
    let kept = try diagram(of: growing, ["2010", "2016"]) { $0.places = saved }.places()
    #expect(kept.centers == saved.centers)
  }

  /// Long names and short ones, in pictures of some and of too many for all names.
  @Test(arguments: [1, 12, 40, 90]) func nothingOverlaps(_ count: Int) throws {
    var network = network(seed: count, size: count)
    for place in network.actors.indices {
      let name = place.isMultiple(of: 3) ? "Miljö- och samhällsbyggnadsförvaltningen" : "Sida"
      network.actors[place].name = "\(name) \(place)"
    }
    let layout = PictureLayout(
      try diagram(of: network, ["2010", "2012-06", "2014"]).rendered(as: .svg))
    #expect(layout.nodes.count >= count)
    #expect(layout.overlappingLines == [])
    #expect(layout.linesOverNodes == [])
    #expect(layout.outside == [])
  }

  /// In an animated picture the states are frames in one place.
  @Test func statesFollowOneAnother() throws {
    let animated = try diagram(of: growing, ["2010", "2014", "2016"]) { $0.isAnimated = true }
    let texts = SVGTexts(try animated.rendered(as: .svg))
    #expect(texts.isWellFormed && texts.elements.contains("style"))
    for year in ["1. 2010", "2. 2014", "3. 2016"] { #expect(texts.words.contains(year)) }
    #expect(texts.attributes["visibility"] == ["hidden", "hidden"])
    #expect(Set(texts.attributes["width", default: []]).count == 1)
    #expect(animated.document.summary.contains(". 2. 2014: 4 actors (1 new, 1 gone), 2 pairs"))
    let last = String(decoding: try animated.rendered(as: .dot), as: UTF8.self)
    #expect(last.contains("3. 2016") && !last.contains("2. 2014"))
    #expect(try animated.rendered(as: .svg) == animated.rendered(as: .svg))
  }

  /// A state may be empty, the same as the one before, or hold one vertex; all may leave.
  @Test(arguments: [
    ["2010"], ["1990", "1991"], ["1990", "2010"], ["2010", "2010"], ["2010", "2050", "2010"],
  ])
  func statesOfAnySize(_ dates: [String]) throws {
    let texts = SVGTexts(try diagram(of: growing, dates).rendered(as: .svg))
    #expect(texts.isWellFormed)
    #expect(texts.words.contains("nothing to draw") == (dates == ["1990", "1991"]))
    #expect(texts.words.contains("4 gone") == dates.contains("2050"))
  }

  @Test(arguments: [0, 1, 61, 500]) func anyNumberOfActors(_ count: Int) throws {
    var network = Network()
    network.actors = (0..<count).map { Actor(id: "a\($0)/1", name: "Aktör <\($0)> & co") }
    network.ties = (0..<count).map { Tie(from: "a\($0)/1", to: "a\($0 / 2)/1") }
    let texts = SVGTexts(try diagram(of: network, ["2010", "2012"]).rendered(as: .svg))
    #expect(texts.isWellFormed)
    #expect(texts.titles.count { $0.hasPrefix("Aktör <0> & co") } >= min(count, 1) * 2)
    #expect(texts.words.contains("40 who came or left") == (count > 60))
  }

  @Test func tooManyActorsAreASentence() throws {
    var network = Network()
    network.actors = (0...500).map { Actor(id: "a\($0)") }
    #expect(throws: GraphvizError.tooManyNodes(501, maximum: 500)) {
      try diagram(of: network, ["2010", "2012"])
    }
  }

  /// Two networks, of which the later names its actors otherwise.
  @Test func twoNetworks() throws {
    var (earlier, later) = (Network(), Network())
    earlier.information.title = "Then"
    later.information.title = "Now"
    later.information.attributes["date"] = "2020"
    earlier.actors = [Actor(id: "A", name: "Alfa"), Actor(id: "B", name: "Beta")]
    later.actors = [Actor(id: "x", name: "ALFA"), Actor(id: "C", name: "Gamma")]
    later.ties = [Tie(from: "x", to: "C")]
    later = ActorMatching(of: earlier, with: later).later
    let texts = SVGTexts(
      try diagram(of: earlier.united(with: later)) { options in
        options.states = [earlier, later].map { .init(of: $0, seenAs: View()) }
      }.rendered(as: .svg))
    #expect(texts.words.contains("1. Then") && texts.words.contains("2. Now (2020)"))
    #expect(texts.words.contains("2 actors (1 new, 1 gone)"))
    #expect(texts.titles.contains { $0.hasPrefix("ALFA – Gamma") })
  }

  /// What nobody stated is told from what somebody did.
  @Test func inferredTiesLookInferred() throws {
    var network = growing
    network.activities = [Activity(id: "m")]
    network.participations = ["A", "C"].map { Participation(activity: "m", participant: $0) }
    func words(withParticipation: Bool) throws -> String {
      let svg = try diagram(of: network, ["2010", "2016"]) { options in
        for state in options.states.indices {
          options.states[state].view.includesParticipation = withParticipation
        }
      }.rendered(as: .svg)
      return SVGTexts(svg).words
    }
    #expect(try words(withParticipation: true).contains("half as wide"))
    #expect(try !words(withParticipation: false).contains("half as wide"))
  }

  private func picture(of diagram: NetworkDiagram) throws -> [String: (x: Double, y: Double)] {
    let layout = PictureLayout(try diagram.rendered(as: .svg))
    return Dictionary(
      layout.nodes.map { node in
        (node.owner, ((node.box.left + node.box.right) / 2, (node.box.top + node.box.bottom) / 2))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func network(seed: Int, size: Int = 12) -> Network {
    var random = SplitMix(seed: seed)
    func interval() -> Interval {
      let years = [nil, nil, "2009", "2011", "2012", "2012-09", "2013", "2015"]
      let start = (years.randomElement(using: &random) ?? nil).flatMap { PartialDate($0) }
      let end = (years.randomElement(using: &random) ?? nil).flatMap { PartialDate($0) }
      return Interval(start: start, end: end)
    }
    var network = Network()
    network.actors = (0..<size).map { number in
      var actor = Actor(id: "a\(number)")
      actor.interval = interval()
      return actor
    }
    network.ties = (0..<(2 * size)).map { _ in
      let ends = (0...1).map { _ in "a\(Int.random(in: 0..<size, using: &random))" }
      var tie = Tie(from: ends[0], to: ends[1])
      tie.interval = interval()
      return tie
    }
    return network
  }
}

extension Changes.Mark {
  /// Whether it is there, and may not be.
  fileprivate var isUncertainNow: Bool { change != .went && isUncertain }
}
