import Graphs

/// The graph of a file in the forms in which its measures are asked for.
struct Subject: Sendable {
  let reference: ReferenceGraph
  /// The graph without weights.
  let graph: Graph
  /// The graph with its weights, if it has any.
  let weighted: Graph
  /// The graph without weights and directions.
  let underlying: Graph
  /// The attribute that the measure is about, if it is.
  var attribute: String?

  init(_ reference: ReferenceGraph) {
    self.reference = reference
    graph = Graph(
      vertexCount: reference.vertices.count, edges: reference.ends, isDirected: reference.isDirected
    )
    weighted = Graph(
      vertexCount: reference.vertices.count, edges: reference.ends, weights: reference.weights,
      isDirected: reference.isDirected)
    underlying = graph.underlying()
  }

  /// The values of the attribute in order.
  var labels: [String] {
    let texts = (attribute.flatMap { reference.attributes[$0] } ?? []).compactMap(\.known)
    return Set(texts).sorted()
  }

  /// The number of every vertex's value of the attribute, `nil` where it isn't known.
  var groups: [Int?] {
    let labels = labels
    return (attribute.flatMap { reference.attributes[$0] } ?? []).map { answer in
      answer.known.flatMap { labels.firstIndex(of: $0) }
    }
  }

  /// The largest component of the underlying graph, the first of several.
  var largestComponent: Graph {
    let components = underlying.connectedComponents()
    let sizes = components.sizes
    let largest = sizes.firstIndex(of: sizes.max() ?? 0)
    let members = components.parts.indices.filter { components.parts[$0] == largest }
    var numbers = [Int?](repeating: nil, count: underlying.vertexCount)
    for (number, member) in members.enumerated() { numbers[member] = number }
    let edges = members.flatMap { member in
      underlying.neighbors(of: member).compactMap { neighbor -> (Int, Int)? in
        guard neighbor > member, let u = numbers[member], let v = numbers[Int(neighbor)] else {
          return nil
        }
        return (u, v)
      }
    }
    return Graph(vertexCount: members.count, edges: edges)
  }

  /// Whether there is one component.
  var isConnected: Bool { underlying.connectedComponents().count == 1 }

  /// Returns the name of a vertex as an answer.
  func name(_ vertex: Int) -> Answer { .text(reference.vertices[vertex]) }
}

extension Answer {
  /// The value of an attribute as a text.
  fileprivate var known: String? {
    if case .undefined = self { nil } else { description }
  }
}

extension Partition {
  /// Makes a partition from labels of any kind.
  init(kinds: [some Hashable]) {
    let first = Dictionary(zip(kinds, 0...), uniquingKeysWith: { first, _ in first })
    self.init(labels: kinds.map { first[$0] ?? 0 })
  }
}
