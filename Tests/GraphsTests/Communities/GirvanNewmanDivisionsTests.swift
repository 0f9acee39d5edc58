import TestSupport
import Testing

@testable import Graphs

@Suite struct GirvanNewmanDivisionsTests {
  /// The same by removing edges one after another from graphs made anew.
  @Test(arguments: RandomCase.all) func followFromTheDefinition(_ random: RandomCase) throws {
    let graph = Graph.random(
      seed: random.seed, maximumVertexCount: 9, isDirected: random.isDirected)
    var edges = graph.underlying().edges.map { ($0.source, $0.target) }
    var expected = [graph.connectedComponents()]
    while !edges.isEmpty {
      let rest = Graph(vertexCount: graph.vertexCount, edges: edges)
      let betweenness = betweenness(rest, edges)
      let most = betweenness.max() ?? 0
      edges.remove(at: betweenness.firstIndex { $0.isNear(most, within: 1e-9) } ?? 0)
      let division = Graph(vertexCount: graph.vertexCount, edges: edges).connectedComponents()
      if division.count > expected[expected.count - 1].count { expected.append(division) }
    }
    #expect(try graph.girvanNewmanDivisions() == expected)
  }

  @Test(arguments: RandomCase.all) func partOnePartAtATime(_ random: RandomCase) throws {
    let graph = random.graph
    let divisions = try graph.girvanNewmanDivisions()
    let fewest = graph.connectedComponents().count
    #expect(divisions.map(\.count) == Array(fewest...graph.vertexCount))
    for (coarser, finer) in zip(divisions, divisions.dropFirst()) {
      for members in finer.members {
        #expect(Set(members.map { coarser.parts[$0] }).count == 1)
      }
    }
  }

  /// igraph 1.0.0, `community_edge_betweenness(directed=False)`, where the order of equal edges
  /// makes no difference.
  @Test func valuesOfAnotherProgram() throws {
    let karate = Classics.karateClub
    let best = try karate.girvanNewmanDivisions().compactMap { karate.modularity(of: $0) }.max()
    #expect(best.isNear(0.4012984878, within: 1e-10))
    let florence = Classics.florentineMarriages
    let worths = try florence.girvanNewmanDivisions().prefix(4).map { florence.modularity(of: $0) }
    #expect(worths.areNear([0, 0.08875, 0.35125, 0.3975], within: 1e-10))
  }

  @Test func edgeCases() throws {
    #expect(try Graph.empty(0).girvanNewmanDivisions() == [Partition(labels: [])])
    #expect(try Graph.empty(1).girvanNewmanDivisions() == [Partition(labels: [0])])
    let edges = [(0, 0), (0, 1), (1, 0)]
    let graph = Graph(vertexCount: 2, edges: edges, isDirected: true)
    #expect(try graph.girvanNewmanDivisions().map(\.parts) == [[0, 0], [0, 1]])
  }

  @Test(arguments: RandomCase.all) func theTwinOfAnArcLeadsBack(_ random: RandomCase) {
    let rows = random.graph.underlying().outgoing
    let sources = rows.sources()
    for (arc, twin) in rows.twins().enumerated() {
      #expect(sources[arc] == rows.targets[twin] && rows.targets[arc] == sources[twin])
    }
  }

  /// How many shortest paths use each edge, or which share of those between two vertices.
  private func betweenness(_ graph: Graph, _ edges: [(Int, Int)]) -> [Double] {
    let paths = ShortestPathOracle(graph)
    return edges.map { edge in
      var sum = 0.0
      for s in graph.vertices {
        for t in graph.vertices where paths.distances[s][t] < .infinity && s != t {
          for (u, v) in [edge, (edge.1, edge.0)]
          where paths.distances[s][u] + 1 + paths.distances[v][t] == paths.distances[s][t] {
            sum += paths.pathCounts[s][u] * paths.pathCounts[v][t] / paths.pathCounts[s][t]
          }
        }
      }
      return sum
    }
  }
}
