import Graphs
import TestSupport
import Testing

@Suite struct DyadCensusTests {
  @Test(arguments: RandomCase.all) func countsEveryPairOnce(random: RandomCase) {
    let matrix = random.graph.adjacencyMatrix
    var (mutual, asymmetric, null) = (0, 0, 0)
    for u in matrix.indices {
      for v in 0..<u {
        switch matrix[u][v] + matrix[v][u] {
        case 2: mutual += 1
        case 1: asymmetric += 1
        default: null += 1
        }
      }
    }
    let census = random.graph.dyadCensus()
    #expect(census.mutual == mutual)
    #expect(census.asymmetric == asymmetric)
    #expect(census.null == null)
  }

  /// igraph 1.0.0 `dyad_census`, sna 2.7 `dyad.census`.
  @Test func isThatOfOtherPrograms() {
    let census = Classics.knokeInformation.dyadCensus()
    #expect([census.mutual, census.asymmetric, census.null] == [17, 15, 13])
  }
}
