import Graphs
import TestSupport
import Testing

@Suite struct DirectedDegreeAssortativityTests {
  /// Pearson's correlation over all arcs, from its formula in sums of whole numbers.
  @Test(arguments: RandomCase.all)
  func isTheCorrelationOfDegreesAtBothEnds(random: RandomCase) {
    let matrix = random.graph.simplified().adjacencyMatrix
    let outgoing = matrix.map { $0.reduce(0, +) }
    let incoming = matrix.indices.map { vertex in matrix.reduce(0) { $0 + $1[vertex] } }
    let degrees = [ArcDirection.outgoing: outgoing, .incoming: incoming]
    for source in ArcDirection.allCases {
      for target in ArcDirection.allCases {
        var (count, sums, squares, products) = (0.0, (0.0, 0.0), (0.0, 0.0), 0.0)
        for (u, row) in matrix.enumerated() {
          for (v, arc) in row.enumerated() where arc > 0 {
            guard let x = degrees[source]?[u], let y = degrees[target]?[v] else { continue }
            count += 1
            sums = (sums.0 + x, sums.1 + y)
            squares = (squares.0 + x * x, squares.1 + y * y)
            products += x * y
          }
        }
        let variances =
          (count * squares.0 - sums.0 * sums.0) * (count * squares.1 - sums.1 * sums.1)
        let expected =
          variances > 0 ? (count * products - sums.0 * sums.1) / variances.squareRoot() : nil
        let actual = random.graph.directedDegreeAssortativity(source: source, target: target)
        #expect(actual.isNear(expected))
      }
    }
  }

  @Test(arguments: RandomCase.all) func ofUndirectedGraphsIsTheDegreeAssortativity(
    random: RandomCase
  ) {
    let graph = random.graph.underlying()
    let assortativity = graph.degreeAssortativity()
    for source in ArcDirection.allCases {
      #expect(graph.directedDegreeAssortativity(source: source).isNear(assortativity))
    }
  }

  @Test func isNotDefinedIfDegreesDoNotDiffer() {
    #expect(Graph.empty(0).directedDegreeAssortativity() == nil)
    #expect(Graph.empty(1).directedDegreeAssortativity() == nil)
    #expect(Graph.star(leaves: 3, isDirected: true).directedDegreeAssortativity() == nil)
    let loops = Graph(vertexCount: 2, edges: [(0, 0), (0, 1), (0, 1)], isDirected: true)
    #expect(loops.directedDegreeAssortativity() == nil)
  }

  /// networkx 3.6.1 `degree_assortativity_coefficient(x:y:)`; the first is also that of igraph 1.0.0
  /// `assortativity_degree`.
  @Test(arguments: [
    (ArcDirection.outgoing, ArcDirection.incoming, -0.362967446191),
    (.outgoing, .outgoing, -0.142650033263),
    (.incoming, .outgoing, 0.050030628811),
    (.incoming, .incoming, -0.158513043846),
  ])
  func isThatOfOtherPrograms(source: ArcDirection, target: ArcDirection, value: Double) {
    let knoke = Classics.knokeInformation
    #expect(knoke.directedDegreeAssortativity(source: source, target: target).isNear(value))
  }
}
