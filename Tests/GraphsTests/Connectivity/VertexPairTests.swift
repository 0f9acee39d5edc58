import Graphs
import Testing

@Suite struct VertexPairTests {
  @Test func isTheSameInEitherOrder() {
    #expect(VertexPair(5, 2) == VertexPair(2, 5))
    #expect(VertexPair(5, 2).source == 2)
    #expect(VertexPair(5, 2).target == 5)
  }
}
