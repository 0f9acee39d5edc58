import Assessment
import Foundation
import Graphs
import Partnerships
import TestSupport
import Testing

@Suite struct UndefinedReasonsTests {
  @Test(arguments: RandomCase.all)
  func everyMissingMeasureHasAReasonAndNoOther(of random: RandomCase) throws {
    let result = try Connectivity(of: .of(random.graph))
    let json = try JSONSerialization.jsonObject(with: Data(try result.json().utf8))
    let object = try #require(json as? [String: Any])
    let measures = try #require(object["measures"] as? [String: Any])
    let vertices = try #require(object["vertices"] as? [[String: Any]])
    let missing = ([measures] + vertices).flatMap { $0.filter { $0.value is NSNull }.keys }
    #expect(Set(missing) == Set(result.undefined.keys))
  }

  @Test func nullGraph() throws {
    let undefined = try Connectivity(of: .of(.empty(0))).undefined
    let otherwise = ["strongComponents", "reciprocity"]
    #expect(undefined.count == 18)
    for (key, reason) in undefined where !otherwise.contains(key) {
      #expect(reason == "the graph has no vertices", "\(key)")
    }
  }

  @Test func oneVertex() throws {
    let undefined = try Connectivity(of: .of(.empty(1))).undefined
    #expect(undefined["density"] == "the graph has only one vertex")
    #expect(undefined["averageDistance"] == "the graph has only one vertex")
    #expect(undefined["degreeCentralization"] == "the graph has fewer than three vertices")
    #expect(undefined["transitivity"] == "no vertex has two neighbours")
    #expect(undefined["constraint"] == "null for vertices without neighbours")
    #expect(undefined["diameter"] == nil)
  }

  @Test func disconnected() throws {
    let graph = Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0)])
    let undefined = try Connectivity(of: .of(graph)).undefined
    #expect(undefined["closenessCentralization"] == "the graph is disconnected")
    #expect(undefined["effectiveSize"] == "null for vertices without neighbours")
    #expect(
      undefined["degreeAssortativity"]
        == "the vertices that edges join all have the same degree")
    #expect(undefined["averageDistance"] == nil)
  }

  @Test func directed() throws {
    let path = try Connectivity(of: .of(.path(3, isDirected: true)))
    #expect(path.measures.strongComponents == 3)
    #expect(path.measures.reciprocity == 0)
    #expect(path.undefined["strongComponents"] == nil)
    #expect(path.undefined["eigenvector"] == "no leading eigenvector was found")
    let empty = try Connectivity(of: .of(Graph(vertexCount: 3, edges: [], isDirected: true)))
    #expect(empty.undefined["reciprocity"] == "the graph has no edges between two vertices")
    #expect(empty.undefined["eigenvector"] == "the graph has no edges between two vertices")
  }
}
