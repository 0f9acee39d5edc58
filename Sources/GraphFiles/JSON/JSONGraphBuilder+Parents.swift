/// What says in a JSON file of which node a node is a part.
let parentAttribute = "parent"

extension AttributedGraph {
  /// Makes nodes parts of those that their attribute `parent` names, if each value is the id of a
  /// node and none is a part of itself.
  ///
  /// - Parameter node: The index of the node of an id.
  mutating func settleParents(_ node: (String) -> Int32?) {
    guard let column = nodes[parentAttribute] else { return }
    var parents = [Int32](repeating: -1, count: nodeCount)
    for case (let row, let value?) in column.values.enumerated() {
      guard let parent = value.asID.flatMap(node) else { return }
      parents[row] = parent
    }
    guard isForest(parents) else { return }
    self.parents = parents
    nodes.columns.removeAll { $0.name == parentAttribute }
  }

  /// Returns whether no node is reached from itself.
  private func isForest(_ parents: [Int32]) -> Bool {
    // Each node is given the number of the first start from which it is reached.
    var starts = [Int](repeating: -1, count: parents.count)
    for start in parents.indices {
      var node = start
      while starts[node] < 0 {
        starts[node] = start
        guard parents[node] >= 0 else { break }
        node = Int(parents[node])
        if starts[node] == start { return false }
      }
    }
    return true
  }
}

extension AttributeValue {
  /// The id that the value is.
  fileprivate var asID: String? {
    switch self {
    case .text(let id): id
    case .integer(let number): String(number)
    default: nil
    }
  }
}
