import Graphviz
import Partnerships

/// One drawn line: all ties of one kind between the same two vertices, or all ties of two groups.
struct TieLine: Hashable {
  /// The two vertices, the first of which is where the first tie comes from.
  var from: Int
  var to: Int
  var kind: String?
  /// The indices of the ties in the network; empty where the line is projected.
  var ties: [Int]
  /// The sum of the weights that are stated, or `nil` where none is.
  var weight: Double?
  /// Whether a tie goes one way from the first vertex to the second.
  var isForward: Bool
  /// Whether a tie goes one way from the second vertex to the first.
  var isBackward: Bool
  /// How sure the surest of its ties is.
  var certainty: Certainty

  var isProjected: Bool { ties.isEmpty }
}

extension NetworkGraph {
  /// The lines to draw, in the order of their first ties.
  ///
  /// - Parameters:
  ///   - network: The network that it is a view of.
  ///   - kindsAreMerged: Whether two vertices have one line whatever their ties are.
  /// - Returns: The lines.
  func tieLines(of network: Network, kindsAreMerged: Bool) -> [TieLine] {
    struct Key: Hashable {
      var low: Int
      var high: Int
      var kind: String?
      var isProjected: Bool
    }
    var lines: [TieLine] = []
    var places: [Key: Int] = [:]
    var seen: Set<Int> = []
    for edge in edges {
      if let tie = edge.ties.first, !seen.insert(tie).inserted { continue }
      let ties = edge.ties.map { network.ties[$0] }
      let key = Key(
        low: min(edge.from, edge.to), high: max(edge.from, edge.to),
        kind: kindsAreMerged ? nil : ties.first?.kind,
        isProjected: ties.isEmpty)
      let place = places[key] ?? lines.count
      if place == lines.count {
        places[key] = place
        lines.append(
          TieLine(
            from: edge.from, to: edge.to, kind: key.kind, ties: [], weight: nil, isForward: false,
            isBackward: false, certainty: .disputed))
      }
      lines[place].add(edge, ties: ties)
    }
    return lines
  }
}

extension TieLine {
  fileprivate mutating func add(_ edge: NetworkGraph.Edge, ties stated: [Tie]) {
    ties += edge.ties
    if let added = edge.weight { weight = (weight ?? 0) + added }
    if stated.isEmpty { certainty = .sure }
    for tie in stated {
      certainty = [certainty, tie.certainty].min { $0.doubt < $1.doubt } ?? certainty
      guard tie.isDirected else { continue }
      if edge.from == from { isForward = true } else { isBackward = true }
    }
  }
}

extension Certainty {
  fileprivate var doubt: Int {
    switch self {
    case .sure: 0
    case .likely: 1
    case .disputed: 2
    }
  }
}
