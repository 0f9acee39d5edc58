private import Foundation

/// What Graphviz is asked to do.
enum Work: Sendable, Codable {
  /// Draw a graph.
  case draw(RenderJob)
  /// Read a file of the DOT language.
  case parse(String)

  /// Does it in this process, only while no other thread does.
  func done() throws(GraphvizError) -> [UInt8] {
    switch self {
    case .draw(let job): try job.drawing()
    case .parse(let dot): DOTParsing.parsed(dot)
    }
  }

  /// Whether what was done before would change the outcome.
  var needsProcessOfItsOwn: Bool {
    guard case .draw(let job) = self else { return false }
    return job.layout.needsProcessOfItsOwn
  }
}

/// What Graphviz is asked to draw, in its own notation.
struct RenderJob: Sendable, Codable {
  /// The graph in the DOT language.
  var dot: String
  /// How nodes are placed.
  var layout: LayoutEngine
  /// The edges that are drawn straight over the finished layout, in the DOT language.
  var straightEdges: [String] = []
  /// What to render it as; `nil` asks where its nodes stand.
  var format: OutputFormat?

  /// How large it is.
  var size = PictureSize()

  init(
    _ document: DOTDocument, layout: LayoutEngine, format: OutputFormat?,
    size: PictureSize = PictureSize()
  ) {
    let isLayered = layout == .dot
    dot = isLayered ? document.placedText : document.text
    straightEdges = isLayered ? document.straightLines : []
    self.layout = layout
    self.format = format
    self.size = size
  }

  /// Draws it in this process, only while no other thread does; places are written as JSON.
  func drawing() throws(GraphvizError) -> [UInt8] {
    let drawing = try Drawing(dot: dot, layout: layout.rawValue)
    guard let format else {
      return (try? JSONEncoder().encode(drawing.places)).map(Array.init) ?? []
    }
    guard !straightEdges.isEmpty else {
      return try drawing.rendered(as: format, size: size)
    }
    return try drawing.adding(straightEdges).rendered(as: format, size: size)
  }
}
