/// How Graphviz places nodes.
///
/// The same graph gets the same places each time; of ``fdp`` only where each picture is drawn in a
/// process of its own, which a ``RenderWorker`` sees to.
public enum LayoutEngine: String, Sendable, Hashable, CaseIterable, Codable {
  /// In layers; draws clusters.
  case dot
  /// By springs between all pairs; draws clusters without keeping others out of them.
  case neato
  /// By springs between neighbours, and a push between all others; for small graphs.
  case fdp
  /// By springs at several scales, for large graphs.
  case sfdp
  /// On one circle, or on several.
  case circo
  /// On rings around a centre.
  case twopi
  /// Clusters packed as boxes.
  case osage
  /// Not at all: every node has its place, in points, and edges that have a course keep it.
  case placed = "nop2"

  /// Whether what was drawn before in a process changes the places.
  var needsProcessOfItsOwn: Bool { self == .fdp }

  /// The greatest number of nodes that the layout takes less than about ten seconds for.
  public var maximumNodeCount: Int {
    switch self {
    case .dot: 500
    case .neato: 1000
    case .circo, .fdp: 150
    case .sfdp, .twopi, .osage: 10_000
    case .placed: 50_000
    }
  }

  /// The greatest number of edges that the layout takes less than about ten seconds for.
  public var maximumEdgeCount: Int {
    switch self {
    case .dot: 2000
    case .neato: 20_000
    case .circo, .fdp: 1000
    case .sfdp, .twopi, .osage, .placed: 50_000
    }
  }
}

/// What a document is rendered as.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable, Codable {
  /// Scalable Vector Graphics, ready to stand alone or within a page.
  case svg
  /// Portable Document Format, with its fonts.
  case pdf
  /// A bitmap.
  case png
  /// Graphviz's JSON with positions and drawing operations.
  case json
  /// The document itself, without a layout.
  case dot
}
