import Foundation
import Graphviz
import Testing

@Suite struct RenderWorkerTests {
  private func document() -> DOTDocument {
    var document = DOTDocument(name: "pair", isDirected: false)
    document.statements = [.node(.init(id: "å")), .node(.init(id: "ễ"))]
    return document
  }

  private func shell(_ command: String) -> RenderWorker {
    RenderWorker(executable: URL(filePath: "/bin/sh"), arguments: ["-c", command], seconds: 1)
  }

  @Test(arguments: [
    ("kill -SEGV $$", GraphvizError.crashed), ("exit 1", .crashed), ("echo what >&0", .crashed),
    ("exec sleep 20", .timedOut(seconds: 1)), ("while :; do :; done", .timedOut(seconds: 1)),
  ])
  func whateverBecomesOfAWorkerIsAnError(_ command: String, _ error: GraphvizError) throws {
    #expect(throws: error) {
      try RenderWorker.$current.withValue(shell(command)) {
        try Renderer.render(document(), format: .svg)
      }
    }
    #expect(try Renderer.render(document(), format: .svg).count > 100)
  }

  @Test func aWorkerThatIsNotThereIsAnError() {
    let worker = RenderWorker(executable: URL(filePath: "/no/such/program"), arguments: [])
    #expect(throws: GraphvizError.failed(.starting, message: "program can't be started")) {
      try RenderWorker.$current.withValue(worker) {
        try Renderer.render(document(), format: .svg)
      }
    }
  }

  @Test func dotNeedsNoWorker() throws {
    let dot = try RenderWorker.$current.withValue(shell("exit 1")) {
      try Renderer.render(document(), format: .dot)
    }
    #expect(dot == Array(document().text.utf8))
  }
}
