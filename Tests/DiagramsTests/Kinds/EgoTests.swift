import Diagrams
import Graphviz
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct EgoTests {
  private func ego(
    of network: Network, around id: String, distance: Int = 1, layer: View.Layer = .actors,
    language: Language = .english
  ) throws -> NetworkDiagram {
    var options = NetworkDiagram.Options()
    options.kind = .ego
    options.focus = .init(id: id, distance: distance)
    options.language = language
    var view = View()
    view.layer = layer
    return try NetworkDiagram(of: network, as: network.graph(of: view), options: options)
  }

  @Test(arguments: Language.allCases) func theSampleIsDrawnAroundItsCentre(
    _ language: Language
  ) throws {
    let network = try Network.sample(fictitious: true)
    let diagram = try ego(of: network, around: "icld", language: language)
    let svg = try diagram.rendered(as: .svg)
    let texts = SVGTexts(svg)
    #expect(texts.isWellFormed)
    let actor = try #require(network.actors.first { $0.id == "icld" })
    let name = actor.names[language.rawValue] ?? actor.name
    let line = Text.around(name, distance: 1)[language].prefix(20)
    #expect(texts.words.contains(line))
    #expect(texts.words.contains(Text.fictitiousMark[language].split(separator: " ")[0]))
    #expect(try ego(of: network, around: "icld", language: language).rendered(as: .svg) == svg)
  }

  /// In a row of seven the one in the middle reaches as many to each side as there are steps.
  @Test(arguments: 1...2) func theRingsAreDistances(_ distance: Int) throws {
    var network = Network()
    network.actors = (0..<7).map { Actor(id: "a\($0)") }
    network.ties = (0..<6).map { Tie(from: "a\($0)", to: "a\($0 + 1)") }
    network.ties.append(Tie(from: "a3", to: "a3"))
    let diagram = try ego(of: network, around: "a3", distance: distance)
    #expect(diagram.vertexIDs == (3 - distance...3 + distance).map { "a\($0)" })
    let places = try diagram.places().centers
    let middle = try #require(places["a3"])
    func reach(_ id: String) throws -> Double {
      let place = try #require(places[id])
      let (x, y) = ((place.x - middle.x) / 1.6, place.y - middle.y)
      return (x * x + y * y).squareRoot()
    }
    #expect(abs(try reach("a2") - (try reach("a4"))) < 2)
    if distance == 2 { #expect(try reach("a1") > reach("a2") + 20) }
    let words = SVGTexts(try diagram.rendered(as: .svg)).words
    #expect(words.contains("among the others") == (distance == 2))
  }

  /// However many there are around it, no two shapes overlap.
  @Test(arguments: [2, 5, 40, 150]) func nobodyOverlaps(_ count: Int) throws {
    var network = Network()
    network.actors = (0...count).map {
      Actor(id: "a\($0)", name: String(repeating: "Nämnden <\($0)> & co ", count: $0 % 5 + 1))
    }
    network.ties = (1...count).map { Tie(from: $0 % 3 == 0 ? "a\($0 - 1)" : "a0", to: "a\($0)") }
    let diagram = try ego(of: network, around: "a0", distance: 2)
    let nodes = try Renderer.places(of: diagram.document, layout: diagram.layout)
    let places = diagram.vertexIDs.compactMap { nodes[$0] }
    #expect(places.count == count + 1)
    for first in places.indices {
      for second in places[..<first] {
        let isApart =
          abs(places[first].center.x - second.center.x) >= (places[first].width + second.width) / 2
          || abs(places[first].center.y - second.center.y)
            >= (places[first].height + second.height) / 2
        #expect(isApart)
      }
    }
  }

  @Test(arguments: ["nobody", "a"]) func nobodyAround(_ id: String) throws {
    var network = Network()
    network.actors = [Actor(id: "a")]
    let svg = try ego(of: network, around: id).rendered(as: .svg)
    #expect(SVGTexts(svg).isWellFormed)
    #expect(SVGTexts(svg).words.contains("nothing to draw") == (id == "nobody"))
  }

  @Test func peopleAreCalledByTheirIDs() throws {
    var network = try Network.sample(fictitious: true)
    network.people[0].name = "Anna Nguyễn"
    let person = network.people[0]
    let words = SVGTexts(
      try ego(of: network, around: person.id, layer: .people).rendered(as: .svg)
    ).words
    #expect(words.contains("Around \(person.id)"))
    #expect(!words.contains("Nguyễn"))
  }
}
