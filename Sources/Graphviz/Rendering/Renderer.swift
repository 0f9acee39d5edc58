private import Foundation
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
  ///   - size: How large it is.
  /// - Returns: The bytes of a file of that format.
  /// - Throws: What Graphviz said, or why it wasn't asked.
  public static func render(
    _ document: DOTDocument, layout: LayoutEngine = .dot, format: OutputFormat,
    size: PictureSize = PictureSize()
  ) throws(GraphvizError) -> [UInt8] {
    if format == .dot { return Array(document.text.utf8) }
    let rendered = try done(document, layout: layout, format: format, size: size)
    switch format {
    case .svg: return SVGDocument(rendered).finished(for: document)
    case .pdf: return PDFDate.removed(from: rendered)
    case .png, .json, .dot: return rendered
    }
  }

  /// Renders documents as one SVG in which they follow one another.
  ///
  /// It rests on the last of them, which is also all that is seen on paper, without motion, and by
  /// programs that don't know animations. There is no script in it.
  ///
  /// - Parameters:
  ///   - documents: What to draw, in pictures of the same size.
  ///   - layout: How nodes are placed.
  ///   - size: How large it is.
  /// - Returns: The bytes of the file; none without any documents.
  /// - Throws: What Graphviz said, or why it wasn't asked.
  public static func animation(
    of documents: [DOTDocument], layout: LayoutEngine, size: PictureSize = PictureSize()
  ) throws(GraphvizError) -> [UInt8] {
    var frames: [SVGDocument] = []
    for document in documents {
      frames.append(
        SVGDocument(try done(document, layout: layout, format: .svg, size: size)))
    }
    guard let document = documents.last else { return [] }
    return SVGDocument.animation(of: frames, for: document)
  }

  /// Lays a document out, and tells where its nodes stand.
  ///
  /// - Parameters:
  ///   - document: What to lay out.
  ///   - layout: How nodes are placed.
  /// - Returns: The place of each node by its id; straight edges don't count.
  /// - Throws: What Graphviz said, or why it wasn't asked.
  public static func places(
    of document: DOTDocument, layout: LayoutEngine
  ) throws(GraphvizError) -> [String: NodePlace] {
    let written = try done(document, layout: layout, format: nil)
    let places = (try? JSONDecoder().decode([NodePlace].self, from: Data(written))) ?? []
    return Dictionary(
      zip(document.nodeIDs, places).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a worker, or this process, makes of a document.
  private static func done(
    _ document: DOTDocument, layout: LayoutEngine, format: OutputFormat?,
    size: PictureSize = PictureSize()
  ) throws(GraphvizError) -> [UInt8] {
    let job = RenderJob(document, layout: layout, format: format, size: size)
    try check(document, job)
    return try done(.draw(job))
  }

  /// Has work done by the worker, or in this process if there is none.
  static func done(_ work: Work) throws(GraphvizError) -> [UInt8] {
    if let worker = RenderWorker.current { return try worker.answer(to: work) }
    return try doing(work)
  }

  /// Does work in this process, when no other thread does.
  static func doing(_ work: Work) throws(GraphvizError) -> [UInt8] {
    try lock.withLock { (fontsAreChecked) throws(GraphvizError) in
      if case .draw = work { try checkFonts(unless: &fontsAreChecked) }
      return try work.done()
    }
  }

  /// Has Graphviz find its fonts, which takes longer than most drawings, ahead of the first one.
  static func warmUp() {
    // Whatever fails now fails again at the first picture, and is told there.
    try? lock.withLock { (fontsAreChecked) throws(GraphvizError) in
      try checkFonts(unless: &fontsAreChecked)
    }
  }

  /// Held while Graphviz works; whether the fonts have been found to be good.
  private static let lock = Mutex(false)

  private static func check(_ document: DOTDocument, _ job: RenderJob) throws(GraphvizError) {
    let layout = job.layout
    let bytes = job.dot.utf8.count
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
    guard bytes <= 20_000_000 else {
      throw .tooLarge(bytes: bytes, maximum: 20_000_000)
    }
  }

  /// Without any font Graphviz draws every letter as the same empty box, and reports success.
  private static func checkFonts(unless areChecked: inout Bool) throws(GraphvizError) {
    guard !areChecked else { return }
    var document = DOTDocument(name: "font", isDirected: false)
    document.nodeDefaults = [
      "fontname": .keyword("Liberation Sans,Arial,Helvetica,sans-serif"), "shape": .keyword("box"),
    ]
    document.statements = ["iiiiiiii", "WWWWWWWW"].map { .node(.init(id: $0)) }
    let letters = try Drawing(dot: document.text, layout: LayoutEngine.dot.rawValue).places
    guard letters[0].width < letters[1].width else { throw .noFont }
    areChecked = true
  }
}
