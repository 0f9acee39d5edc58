private import Synchronization

/// The one door to the Graphviz library.
///
/// Graphviz keeps global state and isn't safe to call from two threads, so that renders wait for
/// each other. Each gets a context of its own: a failed render leaves its context unusable. Where
/// there is a ``RenderWorker``, Graphviz draws in a process of its own.
public enum Renderer {
  /// Renders a document.
  ///
  /// The same document gives the same bytes, in this process and in any other that runs the same
  /// Graphviz with the same fonts.
  ///
  /// - Parameters:
  ///   - document: What to draw.
  ///   - layout: How nodes are placed.
  ///   - format: What to render it as.
  /// - Returns: The bytes of a file of that format.
  /// - Throws: What Graphviz said, or why it wasn't asked.
  public static func render(
    _ document: DOTDocument, layout: LayoutEngine = .dot, format: OutputFormat
  ) throws(GraphvizError) -> [UInt8] {
    let dot = document.text
    if format == .dot { return Array(dot.utf8) }
    try check(document, dot: dot, layout: layout)
    let job = RenderJob(document, layout: layout, format: format)
    let rendered =
      if let worker = RenderWorker.current { try worker.draw(job) } else { try drawing(job) }
    switch format {
    case .svg: return SVGDocument(rendered).finished(for: document)
    case .pdf: return PDFDate.removed(from: rendered)
    case .png, .json, .dot: return rendered
    }
  }

  /// Draws a job in this process, when no other thread does.
  static func drawing(_ job: RenderJob) throws(GraphvizError) -> [UInt8] {
    try lock.withLock { (fontsAreChecked) throws(GraphvizError) in
      if !fontsAreChecked {
        try checkFonts()
        fontsAreChecked = true
      }
      return try job.drawing()
    }
  }

  /// Held while Graphviz works; whether the fonts have been found to be good.
  private static let lock = Mutex(false)

  private static func check(
    _ document: DOTDocument, dot: String, layout: LayoutEngine
  ) throws(GraphvizError) {
    let nodes = document.nodeCount
    let edges = document.edgeCount
    let depth = document.depth
    guard nodes <= layout.maximumNodeCount else {
      throw .tooManyNodes(nodes, maximum: layout.maximumNodeCount)
    }
    guard edges <= layout.maximumEdgeCount else {
      throw .tooManyEdges(edges, maximum: layout.maximumEdgeCount)
    }
    guard depth <= 50 else { throw .tooDeep(depth, maximum: 50) }
    guard dot.utf8.count <= 20_000_000 else {
      throw .tooLarge(bytes: dot.utf8.count, maximum: 20_000_000)
    }
  }

  /// Without any font Graphviz draws every letter as the same empty box, and reports success.
  private static func checkFonts() throws(GraphvizError) {
    var widths: [Double] = []
    for letters in ["iiiiiiii", "WWWWWWWW"] {
      var document = DOTDocument(name: "font", isDirected: false)
      document.nodeDefaults = ["fontname": .keyword("Liberation Sans,Arial,Helvetica,sans-serif")]
      document.statements = [
        .node(
          .init(id: "letters", attributes: ["label": .text(letters), "shape": .keyword("box")]))
      ]
      widths.append(try Drawing(dot: document.text, layout: LayoutEngine.dot.rawValue).width)
    }
    guard widths[0] < widths[1] else { throw .noFont }
  }
}
