import Assessment
import Foundation
import Graphs
import Partnerships
import TestSupport
import Testing

@Suite struct ConnectivityTests {
  /// The keys that other programs rely on.
  private static let graphKeys: Set = [
    "density", "components", "largestComponent", "strongComponents", "articulationPoints",
    "bridges", "vertexConnectivity", "edgeConnectivity", "diameter", "radius", "averageDistance",
    "unreachablePairShare", "globalEfficiency", "fragmentation", "transitivity",
    "averageClustering", "reciprocity", "degreeAssortativity", "degeneracy",
    "degreeCentralization", "betweennessCentralization", "closenessCentralization",
  ]
  private static let vertexKeys: Set = [
    "id", "degree", "betweenness", "closeness", "harmonic", "eigenvector", "pageRank",
    "coreNumber", "localClustering", "constraint", "effectiveSize",
  ]

  private func object(_ result: Connectivity) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(try result.json().utf8))
    return try #require(json as? [String: Any])
  }

  /// NetworkX 3.6.1, all functions with their default arguments, `pagerank` and
  /// `eigenvector_centrality` with `tol=1e-12`; centralizations from its centralities.
  @Test func karateClub() throws {
    let result = try Connectivity(of: .of(Classics.karateClub))
    let graph = result.graph
    #expect(graph.vertices == 34 && graph.edges == 78)
    #expect(!graph.directed && !graph.weighted && graph.loops + graph.parallelEdges == 0)
    let measures = result.measures
    #expect(measures.components == 1 && measures.largestComponent == 34)
    #expect(measures.strongComponents == nil && measures.reciprocity == nil)
    #expect(measures.articulationPoints == ["1"])
    #expect(measures.bridges == [["1", "12"]])
    #expect(measures.vertexConnectivity == 1 && measures.edgeConnectivity == 1)
    #expect(measures.diameter == 5 && measures.radius == 3)
    #expect(measures.unreachablePairShare == 0 && measures.fragmentation == 0)
    #expect(measures.degeneracy == 4)
    let whole = [
      measures.density, measures.averageDistance, measures.globalEfficiency,
      measures.transitivity, measures.averageClustering, measures.degreeAssortativity,
      measures.degreeCentralization, measures.betweennessCentralization,
      measures.closenessCentralization,
    ]
    #expect(
      whole.areNear(
        [
          0.1390374332, 2.4081996435, 0.4920083185, 0.2556818182, 0.5706384782, -0.4756130977,
          0.3996212121, 0.4055571953, 0.2981948912,
        ], within: 1e-10))
    let first = try #require(result.vertices.first)
    #expect(first.id == "1" && first.degree == 16 && first.coreNumber == 4)
    let single = [
      first.betweenness, first.closeness, first.harmonic, first.eigenvector, first.pageRank,
      first.localClustering, first.constraint, first.effectiveSize,
    ]
    #expect(
      single.areNear(
        [
          0.4376352814, 0.5689655172, 0.7020202020, 0.3554914445, 0.0969972854, 0.15,
          0.1554232976, 13.75,
        ], within: 1e-9))
    #expect(
      result.undefined == [
        "strongComponents": "the graph is undirected", "reciprocity": "the graph is undirected",
      ])
  }

  @Test func keysAreTheAgreedOnes() throws {
    let plain = try object(Connectivity(of: .of(Classics.karateClub)))
    #expect(Set(plain.keys) == ["schema", "graph", "measures", "vertices", "undefined"])
    #expect(plain["schema"] as? String == "samverkan/connectivity/1")
    let measures = try #require(plain["measures"] as? [String: Any])
    #expect(Set(measures.keys) == Self.graphKeys)
    #expect(measures["strongComponents"] is NSNull)
    let vertices = try #require(plain["vertices"] as? [[String: Any]])
    #expect(vertices.allSatisfy { Set($0.keys) == Self.vertexKeys })

    let directed = try object(Connectivity(of: .of(.path(3, isDirected: true))))
    #expect(Set(directed.keys) == Set(plain.keys).union(["underlying"]))
    let small = Network.small
    let network = try object(Connectivity(of: small.graph(of: View()), in: small))
    #expect(Set(network.keys) == Set(plain.keys).union(["network", "view"]))
  }

  @Test func wholeNumbersHaveNoDecimals() throws {
    let json = try Connectivity(of: .of(Classics.karateClub)).json()
    #expect(json.contains(#""diameter" : 5,"#))
    #expect(json.contains(#""schema" : "samverkan/connectivity/1""#))
  }

  @Test func saysWhichViewItIsOf() throws {
    let network = Network.small
    var view = View()
    view.rollUp = .entity
    view.slice = .at(try #require(PartialDate("2013")))
    view.tieKinds = ["cooperates", "agreement"]
    view.certainty = .undisputed
    let label = try #require(Connectivity(of: network.graph(of: view), in: network).view)
    #expect(label.rollUp == .entity)
    #expect(label.slice == "at 2013")
    #expect(label.ties == ["agreement", "cooperates"])
    #expect(label.certainty == .undisputed)
    #expect(label.description == view.description(of: network))
  }

  @Test(arguments: RandomCase.all)
  func measuresOfTheUnderlyingGraphLeaveDirectionAside(of random: RandomCase) throws {
    let result = try Connectivity(of: .of(random.graph))
    let flat = try object(Connectivity(of: .of(random.graph.underlying())))
    let object = try object(result)
    let (measures, others) = (
      try #require(object["measures"] as? [String: Any]),
      try #require(flat["measures"] as? [String: Any])
    )
    for key in result.underlying ?? [] where Self.graphKeys.contains(key) {
      #expect("\(measures[key] ?? "")" == "\(others[key] ?? "")", "\(key)")
    }
    #expect((result.underlying == nil) == !random.isDirected)
    #expect(result.vertices.map(\.degree) == random.graph.degrees())
  }

  @Test(arguments: RandomCase.all)
  func survivesItsOwnJSON(of random: RandomCase) throws {
    var result = try Connectivity(of: .of(random.weightedGraph), usingWeights: true)
    let json = Data(try result.json().utf8)
    result.further = nil
    #expect(try JSONDecoder().decode(Connectivity.self, from: json) == result)
  }

  @Test func weightsAreDistancesIfAsked() throws {
    let graph = Graph(
      vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2), (0, 2)], weights: [1, 1, 9, 5])
    #expect(try Connectivity(of: .of(graph), usingWeights: true).measures.diameter == 2)
    #expect(try Connectivity(of: .of(graph)).measures.diameter == 1)
    #expect(try Connectivity(of: .of(.path(3)), usingWeights: true).measures.diameter == 2)
  }
}
