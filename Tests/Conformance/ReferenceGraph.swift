import Foundation
import Graphs

/// A graph with the values that other programs gave for it.
struct ReferenceGraph: Decodable, Sendable {
  let name: String
  let isDirected: Bool
  let vertices: [String]
  let ends: [(Int, Int)]
  let weights: [Double]?
  let attributes: [String: [Answer]]
  let values: [String: ReferenceValue]

  private enum CodingKeys: String, CodingKey {
    case graph, directed, weighted, nodes, edges, attributes, scalars
    case perNode = "per_node"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .graph)
    isDirected = try container.decode(Bool.self, forKey: .directed)
    vertices = try container.decode([String].self, forKey: .nodes)
    let edges = try container.decode([[Double]].self, forKey: .edges)
    ends = edges.map { (Int($0[0]), Int($0[1])) }
    let isWeighted = try container.decode(Bool.self, forKey: .weighted)
    weights = isWeighted ? edges.map { $0[2] } : nil
    attributes = try container.decode([String: [Answer]].self, forKey: .attributes)
    values = try container.decode([String: ReferenceValue].self, forKey: .scalars)
      .merging(container.decode([String: ReferenceValue].self, forKey: .perNode)) { $1 }
  }

  init(contentsOf file: URL) throws {
    self = try JSONDecoder().decode(ReferenceGraph.self, from: Data(contentsOf: file))
  }
}

/// What other programs gave for a measure of a graph.
struct ReferenceValue: Decodable, Sendable {
  /// The values, each with the programs that gave it; several where they disagree.
  let alternatives: [(answer: Answer, peers: [String])]
  /// Why the programs disagree.
  let why: String?

  private enum CodingKeys: String, CodingKey { case value, peers, disagree, why }

  /// One of several values of a measure of vertices.
  private struct Alternative: Decodable {
    var peers: [String]
    var value: Answer
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    why = try container.decodeIfPresent(String.self, forKey: .why)
    if let lists = try? container.decode([Alternative].self, forKey: .disagree) {
      alternatives = lists.map { ($0.value, $0.peers) }
    } else if let table = try? container.decode([String: Answer].self, forKey: .disagree) {
      alternatives = table.sorted { $0.key < $1.key }.map { ($1, [$0]) }
    } else {
      let peers = try container.decode([String].self, forKey: .peers)
      alternatives = [(try container.decode(Answer.self, forKey: .value), peers)]
    }
  }
}
