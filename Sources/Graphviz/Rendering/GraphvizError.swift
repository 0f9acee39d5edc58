/// Why a document could not be rendered.
public enum GraphvizError: Error, Sendable, Hashable, Codable {
  /// More nodes than the layout can place in reasonable time.
  case tooManyNodes(Int, maximum: Int)
  /// More edges than the layout can draw in reasonable time.
  case tooManyEdges(Int, maximum: Int)
  /// More text than a picture can hold, in bytes of DOT.
  case tooLarge(bytes: Int, maximum: Int)
  /// Clusters within clusters, more than Graphviz can read.
  case tooDeep(Int, maximum: Int)
  /// A picture so large, in points, that no bitmap can hold it as finely as is needed, but only with
  /// some dots per inch.
  case tooLargeForBitmap(width: Int, height: Int, dotsPerInch: Int)
  /// No font that Graphviz finds has letters of their own widths.
  case noFont
  /// Graphviz was stopped since it took too long.
  case timedOut(seconds: Int)
  /// Graphviz crashed, or took more memory than it may.
  case crashed
  /// Graphviz failed at a stage, and said why.
  case failed(Stage, message: String)

  /// What Graphviz was doing.
  public enum Stage: String, Sendable, Hashable, Codable {
    /// Preparing to render.
    case starting
    /// Reading the document.
    case reading
    /// Placing nodes and edges.
    case layout
    /// Writing the picture.
    case rendering
  }
}

extension GraphvizError: CustomStringConvertible {
  /// The reason, in a sentence.
  public var description: String {
    switch self {
    case .tooManyNodes(let count, let maximum):
      "The graph has \(count) nodes, and this layout takes at most \(maximum)."
    case .tooManyEdges(let count, let maximum):
      "The graph has \(count) edges, and this layout takes at most \(maximum)."
    case .tooLarge(let bytes, let maximum):
      "The graph takes \(bytes) bytes of DOT, and at most \(maximum) can be drawn."
    case .tooDeep(let depth, let maximum):
      "Clusters are nested \(depth) deep, and at most \(maximum) can be drawn."
    case .tooLargeForBitmap(let width, let height, let dots):
      "The picture measures \(width) by \(height) points, of which a bitmap holds \(dots) per inch."
    case .noFont:
      "Graphviz finds no font to write labels with."
    case .timedOut(let seconds):
      "Graphviz had not drawn the graph after \(seconds) seconds."
    case .crashed:
      "Graphviz crashed, or needed more memory than it may have."
    case .failed(let stage, let message):
      "Graphviz failed while \(stage.rawValue): \(message)"
    }
  }
}
