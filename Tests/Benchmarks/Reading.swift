import Foundation
import Graphs

/// Reads a graph from a file with the two ends of an edge on every line.
func readEdgeList(_ path: String, isDirected: Bool) throws -> Graph {
  let data = try Data(contentsOf: URL(filePath: path), options: .alwaysMapped)
  var edges: [(Int, Int)] = []
  var (source, number, last) = (0, 0, -1)
  for byte in data {
    switch byte {
    case UInt8(ascii: " "):
      (source, number) = (number, 0)
    case UInt8(ascii: "\n"):
      edges.append((source, number))
      last = max(last, source, number)
      number = 0
    default:
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
  return Graph(vertexCount: last + 1, edges: edges, isDirected: isDirected)
}
