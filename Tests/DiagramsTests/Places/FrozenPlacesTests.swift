import Diagrams
import Graphviz
import Partnerships
import Testing
import Wording

@Suite struct FrozenPlacesTests {
  private func diagram(
    of network: Network, places: FrozenPlaces = FrozenPlaces()
  ) throws -> NetworkDiagram {
    var options = NetworkDiagram.Options()
    options.kind = .contacts
    options.places = places
    return try NetworkDiagram(of: network, as: network.graph(of: View()), options: options)
  }

  @Test func aTableComesBack() throws {
    let places = FrozenPlaces([
      "å, ä": .init(x: 1.5, y: -20), "": .init(x: 0, y: 0), "\"": .init(x: 1e5, y: 1.0 / 3),
    ])
    var named = places
    named.centers[""] = nil
    #expect(try FrozenPlaces(table: Array(named.table.utf8), named: "p.csv") == named)
    #expect(throws: PlacesError.self) {
      try FrozenPlaces(table: Array(places.table.utf8), named: "p.csv")
    }
  }

  @Test(arguments: [
    ("x;y;id\n1,5;2;liu\n", []),
    ("id,x\nliu,1\n", ["p.csv, row 1: places have the columns id, x and y"]),
    (
      "id,x,y\nliu,1 cm,1e9\n,1,2\nsida,1,2\nsida,1,nan\n",
      [
        "row 2, column x: “1 cm” is no place", "row 2, column y: “1e9” is no place",
        "row 3, column id: the id is missing", "row 5, column y: “nan” is no place",
        "row 5, column id: “sida” has a place already",
      ]
    ),
  ])
  func faultsAreToldWithTheirPlace(_ table: String, _ faults: [String]) {
    var texts: [String] = []
    do {
      _ = try FrozenPlaces(table: Array(table.utf8), named: "p.csv")
    } catch {
      texts = error.texts.map(\.english)
    }
    #expect(texts.count == faults.count)
    for (text, fault) in zip(texts, faults) { #expect(text.contains(fault)) }
  }

  /// Whoever was there stands where they stood, and all others stand somewhere else.
  @Test func aNetworkGrowsAroundItsPlaces() throws {
    let whole = try Network.sample(fictitious: true)
    var early = whole
    early.actors.removeLast(9)
    let before = try diagram(of: early).places()
    #expect(before.centers.count == early.actors.count)
    let grown = try diagram(of: whole, places: before)
    #expect(grown.layout == .placed)
    let after = try grown.places()
    #expect(after.centers.count == whole.actors.count)
    for (id, place) in before.centers { #expect(after.centers[id] == place) }
    #expect(Set(after.centers.values).count == whole.actors.count)
    #expect(try diagram(of: whole, places: after).places() == after)
    let svg = try grown.rendered(as: .svg)
    #expect(SVGTexts(svg).isWellFormed)
    #expect(try diagram(of: whole, places: before).rendered(as: .svg) == svg)
  }

  @Test func placesOfOthersChangeNothing() throws {
    let network = try Network.sample(fictitious: false)
    let others = FrozenPlaces(["nobody": .init(x: 1, y: 1)])
    #expect(try diagram(of: network, places: others) == diagram(of: network))
  }
}
