internal import InputFiles
private import Wording

/// The ties of a file of NetDraw, or how they are drawn.
struct VNATies {
  private var sources: [Int32] = []
  private var targets: [Int32] = []
  private var columns: [InferredColumn] = []

  /// Adds a column, and returns its number.
  mutating func addColumn(_ heading: String) -> Int {
    columns.append(InferredColumn(heading))
    return columns.count - 1
  }

  /// Adds a tie with its values.
  mutating func add(_ source: Int32, _ target: Int32, _ rows: FieldRows, _ columns: [Int]) {
    for (field, column) in columns.enumerated() where field + 2 < rows.fields.count {
      self.columns[column].set(rows.fields[field + 2], row: sources.count)
    }
    sources.append(source)
    targets.append(target)
  }

  /// Returns the graph of the ties.
  func graph(
    nodes: [String], _ rows: FieldRows, remarks: inout [FileProblem]
  ) -> AttributedGraph {
    let values = columns.map { $0.column(in: rows, rowCount: sources.count) }
    let strengths = values.filter(\.hasNumbers)
    let attributes = values.filter { !$0.hasNumbers }
    let tieRows = strengths.isEmpty ? [Array(sources.indices)] : strengths.map(rows(of:))
    var matrices = TieMatrices(rowLabels: nodes)
    for (number, rows) in tieRows.enumerated() {
      let column = strengths.isEmpty ? nil : strengths[number]
      let isUnnamed = strengths.count == 1 && isStrength(strengths[0].name)
      matrices.relations.append(
        relation(rows, name: isUnnamed ? nil : column?.name) { column?.values[$0]?.number })
    }
    if strengths.count == 1, tieRows[0].count < sources.count {
      let count = sources.count - tieRows[0].count
      remarks.append(FileProblem(.zeroTiesLeftOut(count: count), severity: .note))
    }
    var graph = matrices.graph(
      mayBeUndirected: tieRows.allSatisfy { readAlikeByColumns($0, attributes, nodes.count) },
      remarks: &remarks)
    let keptRows = tieRows.flatMap { rows in
      rows.filter { graph.isDirected || sources[$0] <= targets[$0] }
    }
    for column in attributes {
      var attribute = column
      attribute.values = keptRows.map { column.values[$0] }
      if graph.edges[column.name] != nil { attribute.name = graph.edges.freeName(column.name) }
      graph.edges.add(attribute)
    }
    return graph
  }

  /// Adds how ties are drawn to all edges with the same ends.
  func addProperties(to graph: inout AttributedGraph, _ rows: FieldRows) {
    guard !columns.isEmpty else { return }
    var rowsOfEnds: [[Int32]: Int] = [:]
    for row in sources.indices { rowsOfEnds[[sources[row], targets[row]]] = row }
    let edgeRows = (0..<graph.edgeCount).map { edge in
      let ends = [graph.sources[edge], graph.targets[edge]]
      return rowsOfEnds[ends] ?? (graph.isDirected ? nil : rowsOfEnds[ends.reversed()])
    }
    for column in columns {
      var values = column.column(in: rows, rowCount: sources.count)
      values.readDrawing()
      if values.name == KnownAttribute.size { values.name = KnownAttribute.thickness }
      values.values = edgeRows.map { $0.flatMap { values.values[$0] } }
      if graph.edges[values.name] != nil { values.name = graph.edges.freeName(values.name) }
      graph.edges.add(values)
    }
  }

  /// Returns the rows with a tie, by a column of strengths.
  private func rows(of column: AttributeColumn) -> [Int] {
    sources.indices.filter { (column.values[$0]?.number ?? 0) != 0 }
  }

  private func relation(
    _ rows: [Int], name: String?, value: (Int) -> Double?
  ) -> TieMatrices.Relation {
    TieMatrices.Relation(
      name: name, rows: rows.map { sources[$0] }, columns: rows.map { targets[$0] },
      values: rows.map(value))
  }

  /// Returns whether each tie has one in the other direction with the same attributes.
  private func readAlikeByColumns(
    _ rows: [Int], _ attributes: [AttributeColumn], _ nodeCount: Int
  ) -> Bool {
    let ties = relation(rows, name: nil) { _ in nil }
    guard ties.readsAlikeByColumns(rowCount: nodeCount) else { return false }
    var kinds: [[AttributeValue?]: Int] = [:]
    let kindOfRow = sources.indices.map { row in
      let values = attributes.map { $0.values[row] }
      let kind = kinds[values] ?? kinds.count
      kinds[values] = kind
      return Double(kind)
    }
    return relation(rows, name: nil) { kindOfRow[$0] }.readsAlikeByColumns(rowCount: nodeCount)
  }

  private func isStrength(_ heading: String) -> Bool {
    ["strength", "weight", "value"].contains(heading.lowercased())
  }
}
