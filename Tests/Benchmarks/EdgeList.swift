import Foundation
import Graphs

/// The edges of a graph before it is written.
struct EdgeList {
  var edges: [(Int, Int)]
  var vertexCount: Int
  /// How many of the vertices, the first ones, are persons that are joined to activities.
  var personCount: Int

  init(_ graph: Graph, personCount: Int = 0) {
    vertexCount = graph.vertexCount
    self.personCount = personCount
    edges = []
    edges.reserveCapacity(graph.edgeCount)
    for vertex in 0..<graph.vertexCount {
      for neighbor in graph.neighbors(of: vertex) where graph.isDirected || neighbor > vertex {
        edges.append((vertex, Int(neighbor)))
      }
    }
  }

  /// Leaves out vertices without edges, and numbers the others without gaps.
  mutating func dropIsolates() {
    var isMet = [Bool](repeating: false, count: vertexCount)
    for (source, target) in edges {
      isMet[source] = true
      isMet[target] = true
    }
    var numbers: [Int] = []
    vertexCount = 0
    for isMet in isMet {
      numbers.append(vertexCount)
      vertexCount += isMet ? 1 : 0
    }
    personCount = isMet.prefix(personCount).count { $0 }
    edges = edges.map { (numbers[$0.0], numbers[$0.1]) }
  }

  /// Returns a line for every edge, in an order that tells nothing.
  func text() -> Data {
    var generator = SplitMix64(seed: 1)
    var bytes: [UInt8] = []
    for (source, target) in edges.shuffled(using: &generator) {
      bytes.append(contentsOf: "\(source) \(target)\n".utf8)
    }
    return Data(bytes)
  }
}
