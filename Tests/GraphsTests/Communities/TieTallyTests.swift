import TestSupport
import Testing

@testable import Graphs

@Suite struct TieTallyTests {
  @Test(arguments: [nil, [1, 2, 4, 8]] as [[Double]?])
  func addsTiesByCommunity(weights: [Double]?) {
    let star = Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)], weights: weights)
    let labels: [Int32] = [0, 3, 1, 3, 0]
    var ties = TieTally(communityCount: 5)
    for _ in 0..<2 {
      ties.add(star.outgoing, of: 0, labels)
      #expect(Array(ties.communities) == [3, 1, 0])
      #expect(ties[3] == (weights == nil ? 2 : 5))
      #expect(ties[1] == (weights == nil ? 1 : 2))
      #expect(ties[2] == 0)
      ties.removeAll()
      #expect(ties.communities.isEmpty)
      #expect(ties[3] == 0)
    }
  }

  @Test func allCommunitiesFitIn() {
    let complete = Graph.complete(4)
    var ties = TieTally(communityCount: 4)
    ties.add(complete.outgoing, of: 0, [0, 1, 2, 3])
    ties.add(complete.outgoing, of: 1, [0, 1, 2, 3])
    #expect(Array(ties.communities) == [1, 2, 3, 0])
  }
}
