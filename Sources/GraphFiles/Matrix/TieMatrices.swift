internal import InputFiles
private import Wording

/// Ties as matrices tell them: rows, columns, and a matrix for each relation.
struct TieMatrices {
  /// The ties of a relation, each with its row, its column and its strength.
  struct Relation {
    /// What it is called; `nil` if the file doesn't say.
    var name: String?
    var rows: [Int32] = []
    var columns: [Int32] = []
    /// How strong each tie is; `nil` where the file doesn't say.
    var values: [Double?] = []

    mutating func add(row: Int32, column: Int32, value: Double?) {
      rows.append(row)
      columns.append(column)
      values.append(value)
    }
  }

  /// The labels of the rows.
  var rowLabels: [String]
  /// The labels of the columns; `nil` if they are the nodes of the rows.
  var columnLabels: [String]?
  /// The relations.
  var relations: [Relation] = []
  /// How strong a tie is whose strength isn't said; `nil` if that is unknown.
  var defaultValue: Double?

  /// Returns the ties as a graph, undirected if each matrix is the same by rows and by columns, and
  /// says so.
  func graph(mayBeUndirected: Bool = true, remarks: inout [FileProblem]) -> AttributedGraph {
    let ids = UniqueIDs(rowLabels + (columnLabels ?? []))
    remarks += ids.remarks
    let isSymmetric =
      mayBeUndirected && columnLabels == nil
      && relations.allSatisfy { $0.readsAlikeByColumns(rowCount: rowLabels.count) }
    if isSymmetric, relations.contains(where: { !$0.rows.isEmpty }) {
      remarks.append(FileProblem(.symmetricMatrix, severity: .note))
    }
    let ties = isSymmetric ? relations.map(\.upperHalf) : relations
    let shift = columnLabels == nil ? 0 : Int32(rowLabels.count)
    var graph = AttributedGraph(
      isDirected: columnLabels == nil && !isSymmetric, nodeIDs: ids.ids,
      sources: ties.flatMap(\.rows), targets: ties.flatMap { $0.columns.map { $0 + shift } })
    ids.label(&graph)
    addModes(to: &graph)
    addStrengths(of: ties, to: &graph)
    return graph
  }

  private func addModes(to graph: inout AttributedGraph) {
    guard let columnLabels else { return }
    let values =
      [AttributeValue?](repeating: .integer(1), count: rowLabels.count)
      + [AttributeValue?](repeating: .integer(2), count: columnLabels.count)
    graph.nodes.add(AttributeColumn(KnownAttribute.mode, type: .integer, values: values))
  }

  /// Adds the strengths of ties unless each is 1, and the names of relations if there are any.
  private func addStrengths(of ties: [Relation], to graph: inout AttributedGraph) {
    let values = ties.flatMap(\.values)
    if values.contains(where: { $0 != nil && $0 != 1 }) {
      graph.edges.add(
        AttributeColumn(
          KnownAttribute.weight, type: .real, defaultValue: defaultValue.map { .real($0) },
          values: values.map { value in value.map { .real($0) } }))
    }
    guard ties.count > 1 || ties.first?.name != nil else { return }
    let names = ties.enumerated().flatMap { index, relation in
      let name = AttributeValue.text(relation.name ?? "\(index + 1)")
      return [AttributeValue?](repeating: name, count: relation.rows.count)
    }
    graph.edges.add(AttributeColumn(KnownAttribute.relation, type: .text, values: names))
  }
}

extension TieMatrices.Relation {
  /// The ties on the diagonal and above it.
  var upperHalf: TieMatrices.Relation {
    var half = TieMatrices.Relation(name: name)
    for tie in rows.indices where rows[tie] <= columns[tie] {
      half.add(row: rows[tie], column: columns[tie], value: values[tie])
    }
    return half
  }

  /// Returns whether each tie stands there from its column to its row, too, with the same value.
  ///
  /// - Parameter rowCount: How many rows there are, and as many columns.
  /// - Returns: Whether the matrix is symmetric.
  /// - Complexity: O(*V* + *E*) time and space.
  func readsAlikeByColumns(rowCount: Int) -> Bool {
    let all = rows.indices.map { Int32($0) }
    let byRow = sorted(sorted(all, by: columns, rowCount), by: rows, rowCount)
    let byColumn = sorted(sorted(all, by: rows, rowCount), by: columns, rowCount)
    return zip(byRow, byColumn).allSatisfy { tie, other in
      let (tie, other) = (Int(tie), Int(other))
      return rows[tie] == columns[other] && columns[tie] == rows[other]
        && values[tie]?.bitPattern == values[other]?.bitPattern
    }
  }

  /// Returns ties in the order of their keys; those with the same key stay in order.
  private func sorted(_ ties: [Int32], by keys: [Int32], _ keyCount: Int) -> [Int32] {
    var ends = [Int](repeating: 0, count: keyCount + 1)
    for tie in ties { ends[Int(keys[Int(tie)]) + 1] += 1 }
    for key in 1..<ends.count { ends[key] += ends[key - 1] }
    var result = ties
    for tie in ties {
      let key = Int(keys[Int(tie)])
      result[ends[key]] = tie
      ends[key] += 1
    }
    return result
  }
}

/// Returns how many nodes a file may state that it has.
///
/// Nodes without ties take no room in a file; but a small file that states a huge number is damaged
/// or means harm.
func nodeLimit(byteCount: Int) -> Int { min(max(100_000, byteCount), 1_000_000_000) }
