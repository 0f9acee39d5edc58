public import Graphs

/// A graph, and the numbers that its vertices have elsewhere.
public struct NumberedGraph: Sendable {
  /// The graph.
  public let graph: Graph

  /// The number of each vertex, ascending.
  public let numbers: [Int]
}

/// The numbers that name vertices in a file, and the vertices in their order.
struct VertexNumbers {
  /// The numbers, ascending.
  let all: [Int32]

  /// The vertex of each number, where the numbers are close together.
  private let vertices: [Int32]?

  /// Collects the numbers of both ends of edges.
  ///
  /// - Parameters:
  ///   - lists: The edges.
  ///   - largest: The largest number.
  init(of lists: [EdgeList], largest: Int) {
    let edgeCount = lists.reduce(0) { $0 + $1.count }
    guard largest < 8 * edgeCount + 1024 else {
      let ends = lists.flatMap { $0.sources + $0.targets }.sorted()
      all = ends.indices.filter { $0 == 0 || ends[$0] != ends[$0 - 1] }.map { ends[$0] }
      vertices = nil
      return
    }
    var vertices = [Int32](repeating: -1, count: largest + 1)
    for list in lists {
      for number in list.sources { vertices[Int(number)] = 0 }
      for number in list.targets { vertices[Int(number)] = 0 }
    }
    var all: [Int32] = []
    for number in vertices.indices where vertices[number] == 0 {
      vertices[number] = Int32(all.count)
      all.append(Int32(number))
    }
    self.all = all
    self.vertices = vertices
  }

  /// Returns edges by the vertices of their numbers.
  func renumbered(_ list: EdgeList) -> EdgeList {
    EdgeList(
      sources: renumbered(list.sources), targets: renumbered(list.targets), weights: list.weights)
  }

  private func renumbered(_ numbers: [Int32]) -> [Int32] {
    if let vertices { return numbers.map { vertices[Int($0)] } }
    return numbers.map { number in
      var range = 0..<all.count
      while range.count > 1 {
        let middle = range.lowerBound + range.count / 2
        range = all[middle] <= number ? middle..<range.upperBound : range.lowerBound..<middle
      }
      return Int32(range.lowerBound)
    }
  }
}
