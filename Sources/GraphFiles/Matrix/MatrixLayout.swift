/// Which row and which column of a matrix stand for each node.
struct MatrixLayout {
  /// Whether the rows are the nodes of one mode and the columns those of the other.
  let isTwoMode: Bool
  /// The nodes of the rows.
  let rowNodes: [Int]
  /// The nodes of the columns.
  let columnNodes: [Int]
  /// The row or column of each node.
  private let places: [Int32]
  private let modes: [Bool]

  /// Lays a graph out, in two modes if each of its nodes has one and each tie joins both.
  init(_ graph: AttributedGraph) {
    let column = graph.nodes[KnownAttribute.mode]
    let modes = column.map { column in
      (0..<graph.nodeCount).map { column[$0]?.number == 1 }
    }
    let hasModes =
      column.map { column in
        (0..<graph.nodeCount).allSatisfy { [1, 2].contains(column[$0]?.number) }
      } ?? false
    if let modes, hasModes, modes.contains(true), modes.contains(false),
      (0..<graph.edgeCount).allSatisfy({
        modes[Int(graph.sources[$0])] != modes[Int(graph.targets[$0])]
      })
    {
      isTwoMode = true
      self.modes = modes
      rowNodes = modes.indices.filter { modes[$0] }
      columnNodes = modes.indices.filter { !modes[$0] }
    } else {
      isTwoMode = false
      self.modes = []
      rowNodes = Array(0..<graph.nodeCount)
      columnNodes = rowNodes
    }
    var places = [Int32](repeating: 0, count: graph.nodeCount)
    for (place, node) in rowNodes.enumerated() { places[node] = Int32(place) }
    for (place, node) in columnNodes.enumerated() { places[node] = Int32(place) }
    self.places = places
  }

  /// How many rows there are.
  var rowCount: Int { rowNodes.count }
  /// How many columns there are.
  var columnCount: Int { columnNodes.count }

  /// Returns the cell of a tie; of two modes the first gives the row, whichever end it is.
  func cell(_ source: Int32, _ target: Int32) -> (row: Int32, column: Int32) {
    let isTurned = isTwoMode && !modes[Int(source)]
    let (row, column) = isTurned ? (target, source) : (source, target)
    return (places[Int(row)], places[Int(column)])
  }

  /// The id that a node gets where only its place is known.
  func numberedID(_ node: Int) -> String {
    let number = "\(places[node] + 1)"
    guard isTwoMode else { return number }
    return (modes[node] ? "r" : "c") + number
  }
}

extension AttributeValue {
  /// The value as a number; `nil` if it is something else.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }
}
