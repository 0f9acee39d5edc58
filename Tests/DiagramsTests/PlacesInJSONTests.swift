import Diagrams
import Foundation
import Graphviz
import Partnerships
import Testing

/// What another program finds in the JSON of a picture.
@Suite struct PlacesInJSONTests {
  private struct Picture: Decodable {
    struct Object: Decodable {
      var number: Int
      var name: String
      var id: String?
      var pos: String?
      var width: String?
      var height: String?

      enum CodingKeys: String, CodingKey {
        case number = "_gvid"
        case name, id, pos, width, height
      }
    }

    struct Edge: Decodable {
      var tail: Int
      var head: Int
    }

    var objects: [Object]
    var edges: [Edge]
  }

  /// Every vertex has its id, its place and its size, and every line its two ends.
  @Test(arguments: [NetworkDiagram.Kind.overview, .contacts, .ego, .whatIf], View.Layer.allCases)
  func verticesHavePlacesAndLinesHaveEnds(
    _ kind: NetworkDiagram.Kind, _ layer: View.Layer
  ) throws {
    let network = try Network.sample(fictitious: true)
    var view = View()
    view.layer = layer
    let graph = network.graph(of: view)
    var options = NetworkDiagram.Options()
    options.kind = kind
    options.focus = .init(id: layer == .actors ? "icld" : "p04", distance: 2)
    let diagram = try NetworkDiagram(of: network, as: graph, options: options)
    let picture = try JSONDecoder().decode(
      Picture.self, from: Data(try diagram.rendered(as: .json)))
    let vertices = picture.objects.filter { $0.id?.hasPrefix("n") == true }
    #expect(Set(vertices.map(\.name)) == Set(diagram.vertexIDs))
    for vertex in vertices {
      let place = (vertex.pos ?? "").split(separator: ",").compactMap { Double($0) }
      #expect(place.count == 2 && vertex.width != nil && vertex.height != nil, "\(vertex)")
    }
    let names = Dictionary(
      vertices.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
    let drawn = Set(
      picture.edges.compactMap { edge -> [String]? in
        guard let tail = names[edge.tail], let head = names[edge.head] else { return nil }
        return [tail, head].sorted()
      })
    let shown = Set(diagram.vertexIDs)
    let joined = Set(
      graph.edges.map { [graph.vertices[$0.from].id, graph.vertices[$0.to].id].sorted() }
        .filter { shown.isSuperset(of: $0) })
    #expect(drawn == joined)
  }
}
