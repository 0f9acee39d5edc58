import TestSupport
import Testing

@testable import Graphs

@Suite struct DepthFirstStepTests {
  @Test func hasTheArcsOfItsVertexBeforeIt() {
    let step = DepthFirstStep(at: 1, number: 7, in: Graph.path(3).outgoing)
    #expect(step.vertex == 1)
    #expect(step.arc == 1)
    #expect(step.end == 3)
    #expect(step.low == 7)
  }

  @Test func takesTheLowestNumberAlongOnTheWayBack() {
    let rows = Graph.path(3).outgoing
    let parent = DepthFirstStep(at: 0, number: 3, in: rows)
    var child = DepthFirstStep(at: 1, number: 4, in: rows)
    #expect(parent.returning(from: child).low == 3)
    child.low = 2
    #expect(parent.returning(from: child).low == 2)
    #expect(parent.returning(from: child).vertex == 0)
  }
}
