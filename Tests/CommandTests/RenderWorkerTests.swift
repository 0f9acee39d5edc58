import Foundation
import Graphviz
import Testing

/// The tool as the process in which Graphviz draws.
@Suite struct RenderWorkerTests {
  private func worker(seconds: Int = 60, bytes: Int = 4 << 30) -> RenderWorker {
    RenderWorker(
      executable: Tool.executable, arguments: ["render-worker"], seconds: seconds, bytes: bytes)
  }

  private func circle(of count: Int) -> DOTDocument {
    var document = DOTDocument(name: "circle", isDirected: false)
    document.statements = (0..<count).flatMap { number -> [DOTDocument.Statement] in
      let steps = count > 100 ? [1, 7, 19] : [1]
      return [.node(.init(id: "å\(number)"))]
        + steps.map {
          .edge(.init(from: "å\(number)", to: "å\((number + $0) % count)", attributes: [:]))
        }
    }
    return document
  }

  @Test(arguments: OutputFormat.allCases) func drawsTheSameBytes(_ format: OutputFormat) throws {
    let here = try Renderer.render(circle(of: 9), format: format)
    let there = try RenderWorker.$current.withValue(worker()) {
      try Renderer.render(circle(of: 9), format: format)
    }
    #expect(here == there)
  }

  @Test func tellsTheSamePlaces() throws {
    let here = try Renderer.places(of: circle(of: 9), layout: .neato)
    let there = try RenderWorker.$current.withValue(worker()) {
      try Renderer.places(of: circle(of: 9), layout: .neato)
    }
    #expect(here == there && here.count == 9)
  }

  @Test func tellsWhatGraphvizSays() throws {
    var document = circle(of: 900)
    document.statements += (0..<200).map { .node(.init(id: "more \($0)")) }
    #expect(throws: GraphvizError.tooManyNodes(1100, maximum: 1000)) {
      try RenderWorker.$current.withValue(worker()) {
        try Renderer.render(document, layout: .neato, format: .svg)
      }
    }
  }

  @Test func staysWithinItsTimeAndMemory() throws {
    #expect(throws: GraphvizError.timedOut(seconds: 1)) {
      try RenderWorker.$current.withValue(worker(seconds: 1)) {
        try Renderer.render(circle(of: 500), layout: .dot, format: .svg).count
      }
    }
    #expect(throws: GraphvizError.crashed) {
      try RenderWorker.$current.withValue(worker(bytes: 1 << 20)) {
        try Renderer.render(circle(of: 400), layout: .dot, format: .svg).count
      }
    }
  }

  @Test(arguments: LayoutEngine.allCases.filter { $0 != .placed })
  func oneWorkerDrawsManyPicturesEachAsIfItWereTheFirst(_ layout: LayoutEngine) throws {
    let worker = worker()
    worker.start()
    try RenderWorker.$current.withValue(worker) {
      let first = try Renderer.render(circle(of: 9), layout: layout, format: .svg)
      _ = try Renderer.render(circle(of: 30), layout: .neato, format: .png)
      #expect(try Renderer.render(circle(of: 9), layout: layout, format: .svg) == first)
    }
  }

  @Test func afterAPictureThatFailsTheNextOneIsDrawn() throws {
    let worker = worker(seconds: 1)
    #expect(throws: GraphvizError.timedOut(seconds: 1)) {
      try RenderWorker.$current.withValue(worker) {
        try Renderer.render(circle(of: 500), layout: .dot, format: .svg).count
      }
    }
    let next = try RenderWorker.$current.withValue(worker) {
      try Renderer.render(circle(of: 9), format: .svg)
    }
    #expect(next.count > 100)
  }

  @Test func itsOwnOrderIsNotForPeople() throws {
    let run = try Tool.run("render-worker")
    #expect(run.status == 0 && !run.wasKilled)
    #expect(try Tool.run("help").text.contains("render-worker") == false)
  }
}
