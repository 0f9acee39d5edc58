import GraphFiles

/// What a program read from a file, as far as tests compare it.
struct PeerAnswer: Decodable, Hashable {
  /// A node.
  struct Node: Decodable, Hashable {
    /// Its id; `nil` where the program has no place for it.
    var id: String?
    /// The attribute `note`; empty where there is none.
    var note: String

    /// What nodes are sorted by.
    fileprivate var key: [UInt8] { Array((id ?? "").utf8) }
  }

  /// An edge.
  struct Edge: Decodable, Hashable {
    var source: Int
    var target: Int
    var weight: Double?
    var note: String
  }

  /// Why the program refused the file.
  var error: String?
  /// Whether edges are arrows.
  var isDirected: Bool?
  /// The nodes, in the order of the file.
  var nodes: [Node] = []
  /// How often each edge is there; the ends of those that aren't arrows stand in order.
  var edges: [Edge: Int] = [:]

  /// Tells what a graph holds.
  ///
  /// - Parameters:
  ///   - graph: The graph, whose edges are all arrows or all aren't.
  ///   - hasHalves: Whether an edge that isn't an arrow becomes one each way.
  init(_ graph: AttributedGraph, hasHalves: Bool = false) {
    isDirected = graph.isDirected || hasHalves
    let notes = graph.nodes["note"]
    nodes = graph.nodeIDs.enumerated().map { Node(id: $1, note: notes?[$0]?.plainText ?? "") }
    for edge in 0..<graph.edgeCount {
      let ends = (Int(graph.sources[edge]), Int(graph.targets[edge]))
      let weight = graph.edges[KnownAttribute.weight].map { $0[edge]?.plainNumber } ?? 1
      let note = graph.edges["note"]?[edge]?.plainText ?? ""
      add(Edge(source: ends.0, target: ends.1, weight: weight, note: note))
      if hasHalves, !graph.isDirected, ends.0 != ends.1 {
        add(Edge(source: ends.1, target: ends.0, weight: weight, note: note))
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    error = try values.decodeIfPresent(String.self, forKey: .error)
    isDirected = try values.decodeIfPresent(Bool.self, forKey: .directed)
    nodes = try values.decodeIfPresent([Node].self, forKey: .nodes) ?? []
    for edge in try values.decodeIfPresent([Edge].self, forKey: .edges) ?? [] { add(edge) }
  }

  /// Says how the answer differs first; `nil` if it doesn't.
  func difference(from expected: PeerAnswer) -> String? {
    if let error { return "refused: \(error)" }
    if isDirected != expected.isDirected { return "other direction" }
    if nodes.count != expected.nodes.count {
      return "\(nodes.count) nodes instead of \(expected.nodes.count)"
    }
    if let (node, other) = zip(nodes, expected.nodes).first(where: { $0 != $1 }) {
      return "\(node) instead of \(other)"
    }
    if edges == expected.edges { return nil }
    let (extra, missing) = (
      edges.filter { expected.edges[$0.key] != $0.value },
      expected.edges.filter { edges[$0.key] != $0.value }
    )
    return "\(extra) instead of \(missing)"
  }

  /// The same with the nodes in the order of their ids.
  var sorted: PeerAnswer {
    let order = nodes.indices.sorted { nodes[$0].key.lexicographicallyPrecedes(nodes[$1].key) }
    var places = order
    for (place, node) in order.enumerated() { places[node] = place }
    var sorted = self
    sorted.nodes = order.map { nodes[$0] }
    sorted.edges = [:]
    for (edge, count) in edges {
      var edge = edge
      (edge.source, edge.target) = (places[edge.source], places[edge.target])
      for _ in 0..<count { sorted.add(edge) }
    }
    return sorted
  }

  private enum Key: String, CodingKey {
    case error, directed, nodes, edges
  }

  private mutating func add(_ edge: Edge) {
    var edge = edge
    if isDirected == false, edge.source > edge.target { swap(&edge.source, &edge.target) }
    edges[edge, default: 0] += 1
  }
}

extension PeerAnswer.Edge {
  init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    source = try values.decode(Int.self)
    target = try values.decode(Int.self)
    weight = try values.decodeIfPresent(Double.self)
    note = try values.decode(String.self)
  }
}

extension AttributeValue {
  fileprivate var plainText: String? { if case .text(let text) = self { text } else { nil } }

  fileprivate var plainNumber: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }
}
