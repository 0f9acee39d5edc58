import Assessment
import Graphviz
import Partnerships
import Testing
import Wording

@testable import Diagrams

@Suite struct SizesTests {
  private func options(
    _ quantity: NetworkDiagram.Quantity, _ kind: NetworkDiagram.Kind?
  ) -> NetworkDiagram.Options {
    var options = NetworkDiagram.Options()
    options.size = quantity
    options.kind = kind
    options.focus = .init(id: "icld", distance: 1)
    options.leaving = ["icld"]
    return options
  }

  private func sizes(
    of network: Network, by quantity: NetworkDiagram.Quantity, _ kind: NetworkDiagram.Kind? = nil,
    view: View = View()
  ) throws -> (sizes: Sizes, graph: NetworkGraph) {
    let options = options(quantity, kind)
    var graph = network.graph(of: view)
    if kind == .ego { graph = graph.neighborhood(of: options.focus) }
    let sheet = Sheet(network: network, graph: graph, options: options)
    return (try #require(sheet.sizes), graph)
  }

  @Test(
    arguments: [.overview, .contacts, .ego, .whatIf] as [NetworkDiagram.Kind], Language.allCases)
  func everyPictureOfTheSampleTellsIt(_ kind: NetworkDiagram.Kind, _ language: Language) throws {
    let network = try Network.sample(fictitious: true)
    for quantity in [.ties, .betweenness, .people] as [NetworkDiagram.Quantity] {
      var options = options(quantity, kind)
      options.language = language
      options.fill = .level
      let svg = try NetworkDiagram(
        of: network, as: network.graph(of: View()), options: options
      ).rendered(as: .svg)
      let texts = SVGTexts(svg)
      #expect(texts.isWellFormed)
      let heading = kind == .contacts ? Text.sizeLegend(quantity.name) : .barLegend(quantity.name)
      #expect(texts.words.contains(heading[language]))
      #expect(texts.titles.contains { $0.contains("\(quantity.name[language]): ") })
      let layout = PictureLayout(svg)
      #expect(layout.overlappingLines == [] && layout.linesOverNodes == [] && layout.outside == [])
    }
  }

  /// In a picture around one actor, too, it is what the command says of the whole view.
  @Test(arguments: [.contacts, .ego] as [NetworkDiagram.Kind])
  func betweennessIsThatOfConnectivity(_ kind: NetworkDiagram.Kind) throws {
    let network = try Network.sample(fictitious: true)
    let (sizes, graph) = try sizes(of: network, by: .betweenness, kind)
    let told = try Connectivity(of: network.graph(of: View())).vertices
    for (vertex, value) in zip(graph.vertices, sizes.values) {
      #expect(value == told.first { $0.id == vertex.id }?.betweenness)
    }
  }

  @Test func groupsHaveTheSumOfWhatIsKnown() throws {
    var network = Network(column: "budget", ["1,5", "2", "3", nil, nil, "?"])
    for (place, side) in ["N", "N", "S", "S", "W", "W"].enumerated() {
      network.actors[place].side = side
    }
    var view = View()
    view.rollUp = .side
    let sizes = try sizes(of: network, by: .attribute("budget"), view: view).sizes
    #expect(sizes.values == [3.5, 3, nil])
    #expect(sizes.isUnknown == [false, true, true])
    #expect(
      (0...2).map { sizes.words(at: $0) } == [
        "budget: 3.5", "budget: at least 3", "budget: unknown",
      ])
  }

  @Test func peopleAreThoseKnownAtAnActor() throws {
    let network = try Network.sample(fictitious: true)
    let (sizes, graph) = try sizes(of: network, by: .people)
    for (vertex, value) in zip(graph.vertices, sizes.values) {
      let people = Set(network.affiliations.filter { $0.actor == vertex.id }.map(\.person))
      #expect(value == Double(people.count), "\(vertex.id)")
    }
  }

  @Test(
    arguments: [
      (["10", "4", "1", "0,5"], ["10", "4", "1 or less"]), (["7", "7"], ["7"]),
      (["0", "0"], ["0"]), ([nil, "?"], []), (["100", "50", "45", "9", nil], ["100", "45", "9"]),
    ] as [([String?], [String])])
  func samplesAreNumbersThatOccur(_ numbers: [String?], _ words: [String]) throws {
    let sizes = try sizes(of: Network(column: "budget", numbers), by: .attribute("budget")).sizes
    #expect(sizes.samples(least: 0.136).map(\.words) == words)
  }

  @Test func whatIsUnknownIsTheSmallestAndBroken() throws {
    let network = Network(column: "budget", ["100", nil, "1"])
    let diagram = try NetworkDiagram(
      of: network, as: network.graph(of: View()),
      options: options(.attribute("budget"), .contacts))
    #expect(diagram.document.text.contains("filled,dashed"))
    let words = SVGTexts(try diagram.rendered(as: .svg)).words
    #expect(words.contains("unknown, wholly or in part"))
  }

  @Test func onlyNumbersHaveSizes() throws {
    let network = Network(column: "budget", ["3", "-1", "glass"])
    let graph = network.graph(of: View())
    let budget = NetworkDiagram.Quantity.attribute("budget")
    #expect(budget.textWithoutSize(in: network, seenAs: graph) == "-1")
    #expect(NetworkDiagram.Quantity.ties.textWithoutSize(in: network, seenAs: graph) == nil)
    let known = NetworkDiagram.Quantity.known(in: network, seenAs: View())
    #expect(known == [.ties, .betweenness, .people, budget])
    #expect(
      NetworkDiagram.Quantity.known(in: network.folded(), seenAs: View())
        == [.ties, .betweenness, budget])
  }

  @Test(arguments: [0, 1, 600]) func anyNumberOfActors(_ count: Int) throws {
    var network = Network(column: "budget", (0..<count).map { $0 % 3 == 0 ? nil : "\($0)" })
    network.ties.removeAll { $0.to >= "a\(count)" }
    for kind in [.overview, .contacts, nil] as [NetworkDiagram.Kind?]
    where kind != .overview || count < 600 {
      let diagram = try NetworkDiagram(
        of: network, as: network.graph(of: View()), options: options(.attribute("budget"), kind))
      #expect(SVGTexts(try diagram.rendered(as: .svg)).isWellFormed)
    }
  }
}
