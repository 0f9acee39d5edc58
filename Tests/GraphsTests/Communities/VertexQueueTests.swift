import Testing

@testable import Graphs

@Suite struct VertexQueueTests {
  @Test func verticesComeInTheirOrderAndWaitOnce() {
    var queue = VertexQueue([2, 0, 1])
    #expect(queue.popFirst() == 2)
    queue.append(1)
    queue.append(2)
    queue.append(2)
    #expect([queue.popFirst(), queue.popFirst(), queue.popFirst()] == [0, 1, 2])
    #expect(queue.popFirst() == nil)
    queue.append(0)
    #expect(queue.popFirst() == 0)
  }

  @Test func aQueueOfNoneIsEmpty() {
    var queue = VertexQueue([])
    #expect(queue.popFirst() == nil)
  }
}
