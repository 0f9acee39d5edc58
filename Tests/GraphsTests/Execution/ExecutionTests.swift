import Graphs
import Testing

@Suite struct ExecutionTests {
  @Test func holdsWithinItsRun() {
    let outside = Execution.current.threadCount
    #expect(Execution(threadCount: 3).run { Execution.current.threadCount } == 3)
    #expect(Execution.current.threadCount == outside)
  }

  @Test func anExecutionWithoutThreadsIsRefused() async {
    await #expect(processExitsWith: .failure) { _ = Execution(threadCount: 0) }
  }
}
