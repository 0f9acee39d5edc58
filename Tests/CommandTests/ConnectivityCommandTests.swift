import Assessment
import Foundation
import Graphs
import Partnerships
import TestSupport
import Testing

@Suite struct ConnectivityCommandTests {
  /// The karate club as an edge list whose members are numbered from 1.
  private static func karateClub() throws -> TemporaryFolder {
    let graph = Classics.karateClub
    let edges = (0..<graph.vertexCount).flatMap { vertex in
      graph.neighbors(of: vertex).filter { $0 > vertex }.map { "\(vertex + 1),\($0 + 1)" }
    }
    return try TemporaryFolder(
      texts: ["karate.csv": (["from,to"] + edges).joined(separator: "\n")])
  }

  private func connectivity(_ arguments: String..., in folder: TemporaryFolder) throws
    -> Connectivity
  {
    let run = try Tool.run(
      ["connectivity"] + arguments + ["--format", "json"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    return try JSONDecoder().decode(Connectivity.self, from: run.output)
  }

  /// Of many vertices a person reads the first thirty, and a program all.
  @Test func longTablesAreShownInPart() throws {
    let folder = try Self.karateClub()
    func text(_ format: String) throws -> String {
      try Tool.run(["connectivity", "karate.csv", "--format", format], in: folder.path).text
    }
    #expect(try text("text").contains("\nAnd 4 more; --format csv has them all.\n"))
    let csv = try text("csv")
    #expect((1...34).allSatisfy { csv.contains("\n\($0),") })
  }

  /// The values that others rely on: networkx 3.6.1 on `karate_club_graph()` without weights.
  @Test func karateClub() throws {
    let result = try connectivity("karate.csv", in: try Self.karateClub())
    #expect(result.graph.vertices == 34)
    #expect(result.graph.edges == 78)
    let measures = result.measures
    #expect(measures.density.map(rounded) == 0.139)
    #expect(measures.articulationPoints == ["1"])
    #expect(measures.bridges == [["1", "12"]])
    #expect(measures.diameter == 5)
    #expect(measures.radius == 3)
    #expect(measures.averageDistance.map(rounded) == 2.408)
    #expect(measures.globalEfficiency.map(rounded) == 0.492)
    #expect(measures.transitivity.map(rounded) == 0.256)
    #expect(measures.averageClustering.map(rounded) == 0.571)
    #expect(measures.degreeAssortativity.map(rounded) == -0.476)
    #expect(measures.degeneracy == 4)
    #expect(measures.degreeCentralization.map(rounded) == 0.400)
    #expect(measures.betweennessCentralization.map(rounded) == 0.406)
    #expect(measures.closenessCentralization.map(rounded) == 0.298)
    let first = try #require(result.vertices.first)
    #expect(first.id == "1")
    #expect(first.degree == 16)
    #expect(rounded(first.betweenness) == 0.438)
    #expect(rounded(first.closeness) == 0.569)
    #expect(rounded(first.pageRank) == 0.097)
    #expect(first.eigenvector.map(rounded) == 0.355)
    #expect(first.constraint.map(rounded) == 0.155)
    #expect(first.effectiveSize == 13.75)
    #expect(
      result.undefined == [
        "strongComponents": "the graph is undirected", "reciprocity": "the graph is undirected",
      ])
  }

  /// The keys of an edge list's result are those that others rely on, no fewer and no more.
  @Test func keysOfAnEdgeList() throws {
    let folder = try Self.karateClub()
    let run = try Tool.run("connectivity", "karate.csv", "--format", "json", in: folder.path)
    let object = try #require(
      JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(object.keys.sorted() == ["graph", "measures", "schema", "undefined", "vertices"])
    let measures = try #require(object["measures"] as? [String: Any])
    #expect(
      measures.keys.sorted() == [
        "articulationPoints", "averageClustering", "averageDistance", "betweennessCentralization",
        "bridges", "closenessCentralization", "components", "degeneracy", "degreeAssortativity",
        "degreeCentralization", "density", "diameter", "edgeConnectivity", "fragmentation",
        "globalEfficiency", "largestComponent", "radius", "reciprocity", "strongComponents",
        "transitivity", "unreachablePairShare", "vertexConnectivity",
      ])
    #expect(measures["reciprocity"] is NSNull)
    let vertices = try #require(object["vertices"] as? [[String: Any]])
    #expect(
      vertices.first?.keys.sorted() == [
        "betweenness", "closeness", "constraint", "coreNumber", "degree", "effectiveSize",
        "eigenvector", "harmonic", "id", "localClustering", "pageRank",
      ])
  }

  @Test func directedEdgeList() throws {
    let folder = try TemporaryFolder(texts: [
      "arcs.csv": "from;to;weight\na;b;0,5\nb;c;1\nc;a;2\nc;d;1\ne;;\n"
    ])
    let directed = try connectivity("arcs.csv", "--directed", in: folder)
    #expect(directed.graph.directed)
    #expect(directed.graph.vertices == 5)
    #expect(directed.measures.strongComponents == 3)
    #expect(directed.measures.components == 2)
    #expect(directed.measures.reciprocity == 0)
    #expect(directed.measures.articulationPoints == ["c"])
    #expect(directed.underlying?.contains("articulationPoints") == true)
    let undirected = try connectivity("arcs.csv", in: folder)
    #expect(undirected.underlying == nil)
    #expect(undirected.measures.diameter == 2)
  }

  @Test func weightsAreDistancesWhenAsked() throws {
    let folder = try TemporaryFolder(texts: [
      "lengths.csv": "from;to;weight\na;b;0,5\nb;c;1,25\na;c;4\n"
    ])
    let result = try connectivity("lengths.csv", "--weights", "distance", in: folder)
    #expect(result.graph.weighted)
    #expect(result.measures.diameter == 1.75)
    #expect(try connectivity("lengths.csv", in: folder).measures.diameter == 1)
  }

  @Test func loopsAndParallelEdgesAreCounted() throws {
    let folder = try TemporaryFolder(texts: ["edges.csv": "from,to\na,b\nb,a\na,a\n"])
    let result = try connectivity("edges.csv", in: folder)
    #expect(result.graph.loops == 1)
    #expect(result.graph.parallelEdges == 1)
    #expect(result.graph.edges == 3)
    #expect(result.measures.density == 1)
    #expect(result.vertices.map(\.degree) == [4, 2])
  }

  /// A network says besides which network and which view it is of.
  @Test func network() throws {
    let run = try Tool.run("connectivity", Tool.fictitious, "--format", "json")
    let result = try JSONDecoder().decode(Connectivity.self, from: run.output)
    #expect(result.network?.fictitious == true)
    #expect(result.view?.layer == .actors)
    #expect(result.graph.vertices == 26)
  }

  private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
