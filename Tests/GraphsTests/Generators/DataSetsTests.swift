import Graphs
import Testing

@Suite struct DataSetsTests {
  @Test func countsOfTheSources() {
    let counts = [
      (Graph.karateClub, 34, 78), (.whiteKinship, 10, 22), (.krackhardtKite, 10, 18),
      (.florentineMarriages, 16, 20), (.florentineBusiness, 16, 15), (.knokeInformation, 10, 49),
      (.southernWomen, 32, 89),
    ]
    for (graph, vertexCount, edgeCount) in counts {
      #expect(graph.vertexCount == vertexCount)
      #expect(graph.edgeCount == edgeCount)
      #expect(graph.isSimple)
    }
    #expect(Graph.knokeInformation.isDirected)
    #expect(Graph.whiteKinshipGenders.count == 10)
  }

  // NetworkX 3.6.1, davis_southern_women_graph().degree.
  @Test func womenAndEventsHaveTheirDegrees() {
    let women = [8, 7, 8, 7, 4, 4, 4, 3, 4, 4, 4, 6, 7, 8, 5, 2, 2, 2]
    let events = [3, 3, 6, 4, 8, 8, 10, 14, 12, 5, 4, 6, 3, 3]
    #expect(Graph.southernWomen.degrees() == women + events)
  }

  // UCINET's PADGB, row sums.
  @Test func familiesHaveTheirBusiness() {
    #expect(
      Graph.florentineBusiness.degrees() == [0, 0, 4, 3, 3, 2, 2, 4, 5, 1, 4, 0, 0, 1, 0, 1])
  }
}
