import GraphFiles
import InputFiles

/// What tests compare of a graph: its nodes, and its edges in no particular order.
struct GraphOutline: Equatable {
  var isDirected: Bool
  var nodes: [[UInt8]]
  var edges: [String]

  /// Outlines a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - attributes: The attributes of edges that are compared.
  ///   - hasIDs: Whether ids stand for nodes, and not their numbers.
  init(
    _ graph: AttributedGraph, attributes: [String] = ["weight", "relation"], hasIDs: Bool = true
  ) {
    isDirected = graph.isDirected
    nodes = graph.nodeIDs.enumerated().map { Array((hasIDs ? $1 : "\($0)").utf8) }
    edges = (0..<graph.edgeCount).map { edge in
      let ends = [graph.sources[edge], graph.targets[edge]]
      let sorted = graph.isDirected(edge: edge) ? ends : ends.sorted()
      let values = attributes.map { name in
        graph.edges[name]?[edge].map { value in
          switch value {
          case .real(let number): "\(number)"
          case .integer(let number): "\(Double(number))"
          default: "\(value)"
          }
        } ?? "nothing"
      }
      return "\(sorted) \(graph.isDirected(edge: edge)) \(values)"
    }.sorted()
  }
}

extension GraphDocument {
  /// The only graph; one without nodes if there isn't one.
  var graph: AttributedGraph {
    graphs.count == 1 ? graphs[0] : AttributedGraph(isDirected: true)
  }
}

extension FileSource {
  /// A file of a text in UTF-8.
  static func text(_ text: String) -> FileSource { .bytes(Array(text.utf8)) }
}

extension AttributedGraph {
  /// The ends of each edge, by their ids: `a>b`, or `a-b` where it has no direction.
  var ties: [String] {
    (0..<edgeCount).map { edge in
      nodeIDs[Int(sources[edge])] + (isDirected(edge: edge) ? ">" : "-")
        + nodeIDs[Int(targets[edge])]
    }
  }

  /// The weights of edges.
  var weights: [Double?] {
    (0..<edgeCount).map { edge in
      switch edges["weight"]?[edge] {
      case .real(let number): number
      case .integer(let number): Double(number)
      default: nil
      }
    }
  }

  /// The values of an attribute of edges, as texts.
  func texts(_ name: String) -> [String?] { texts(name, of: edges) }

  /// The values of an attribute of nodes, as texts.
  func nodeTexts(_ name: String) -> [String?] { texts(name, of: nodes) }

  private func texts(_ name: String, of table: AttributeTable) -> [String?] {
    (0..<table.rowCount).map { row in
      switch table[name]?[row] {
      case .text(let text): text
      case .integer(let number): "\(number)"
      case .real(let number): "\(number)"
      case .boolean(let boolean): "\(boolean)"
      default: nil
      }
    }
  }
}
