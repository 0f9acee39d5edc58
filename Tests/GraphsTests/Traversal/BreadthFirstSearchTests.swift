import Graphs
import TestSupport
import Testing

@Suite struct BreadthFirstSearchTests {
  @Test(arguments: RandomCase.all)
  func findsTheDistancesOfTheOracle(random: RandomCase) {
    let graph = random.graph
    let oracle = ShortestPathOracle(graph).distances
    for source in graph.vertices {
      let search = graph.breadthFirstSearch(from: source)
      let expected = oracle[source].map { $0 < .infinity ? Int($0) : nil }
      #expect(search.source == source)
      #expect(search.distances == expected)
      #expect(graph.vertices.map(search.distance) == expected)
      #expect(search.reachedCount == expected.count { $0 != nil })
      #expect(search.eccentricity == expected.compactMap(\.self).max())
    }
  }

  @Test(arguments: RandomCase.all)
  func pathsLeadThroughTheFirstOfTheVerticesOneStepNearer(random: RandomCase) {
    let graph = random.graph
    let matrix = graph.adjacencyMatrix
    for source in graph.vertices {
      let search = graph.breadthFirstSearch(from: source)
      let parents = graph.vertices.map { vertex -> Int? in
        guard let distance = search.distance(to: vertex), distance > 0 else { return nil }
        return graph.vertices.first {
          matrix[$0][vertex] == 1 && search.distance(to: $0) == distance - 1
        }
      }
      #expect(search.parents == parents)
      for vertex in graph.vertices {
        let path = search.path(to: vertex)
        #expect(path?.count == search.distance(to: vertex).map { $0 + 1 })
        guard let path else { continue }
        #expect(path.first == source && path.last == vertex)
        #expect(zip(path, path.dropFirst()).allSatisfy { matrix[$0][$1] == 1 })
      }
    }
  }

  @Test func reachesItsSourceAlone() {
    let search = Graph(vertexCount: 1, edges: [(0, 0)]).breadthFirstSearch(from: 0)
    #expect(search.distances == [0])
    #expect(search.parents == [nil])
    #expect(search.path(to: 0) == [0])
    #expect(search.eccentricity == 0)
  }

  @Test func hasNoPathWhereNoneLeads() {
    let search = Graph.path(3, isDirected: true).breadthFirstSearch(from: 1)
    #expect(search.path(to: 0) == nil)
    #expect(search.path(to: 2) == [1, 2])
    #expect(search.eccentricity == 1)
  }

  /// networkx 3.6.1 `shortest_path_length`, `eccentricity`.
  @Test func findsTheEccentricitiesOfTheKarateClub() {
    let graph = Classics.karateClub
    let eccentricities = [0, 11, 16, 33].map { graph.breadthFirstSearch(from: $0).eccentricity }
    #expect(eccentricities == [3, 4, 5, 4])
  }

  @Test func needsASourceInTheGraph() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.path(2).breadthFirstSearch(from: 2)
    }
  }
}
