extension AttributedGraph {
  /// What no file of JSON can carry of the graph, and what it carries in another way.
  var lossesInJSON: [Loss] {
    let times = (nodeTimes + edgeTimes).count { !$0.isEmpty }
    let others = [
      Loss(.time, count: times), Loss(.group, name: groups.first?.name, count: groups.count),
    ]
    return (nodes.columns + edges.columns).flatMap(\.lossesInJSON)
      + others.filter { $0.count > 0 }
  }

  /// The id of an edge; `nil` if it has none.
  func id(ofEdge edge: Int) -> String? { edgeIDs.isEmpty ? nil : edgeIDs[edge] }

  /// The id of the node that a node is a part of, as an attribute; `nil` if it is part of none.
  func parent(of node: Int) -> (String, AttributeValue)? {
    guard !parents.isEmpty, parents[node] >= 0 else { return nil }
    return (parentAttribute, .text(nodeIDs[Int(parents[node])]))
  }
}

extension AttributeColumn {
  /// Numbers that JSON has no words for become texts, and of values over time the last is kept.
  fileprivate var lossesInJSON: [Loss] {
    var (words, timed) = (0, 0)
    for value in values {
      switch value {
      case .real(let number)? where !number.isFinite: words += 1
      case .timed: timed += 1
      default: break
      }
    }
    return [
      Loss(.attributeType, name: name, count: words), Loss(.timedValue, name: name, count: timed),
    ].filter { $0.count > 0 }
  }
}
