/// The nodes of a file of NetDraw.
struct VNANodes {
  private var names = NameTable()
  private var columns: [InferredColumn] = []
  /// The sections that each node stands in a row of, by the number of their first column.
  private var seen: Set<[Int]> = []

  /// The ids.
  var ids: [String] { names.all }

  /// Adds a column, and returns its number.
  mutating func addColumn(_ heading: String) -> Int {
    columns.append(InferredColumn(heading))
    return columns.count - 1
  }

  /// Returns the node of a field, which is added if it is new.
  mutating func node(_ rows: FieldRows, _ field: Int) -> Int32 {
    names.number(of: rows.content(of: rows.fields[field]))
  }

  /// Adds the values of a node; returns `false` if it has values in these columns already, which
  /// are replaced.
  mutating func add(_ rows: FieldRows, _ columns: [Int]) -> Bool {
    let node = Int(node(rows, 0))
    for (field, column) in columns.enumerated() where field + 1 < rows.fields.count {
      self.columns[column].set(rows.fields[field + 1], row: node)
    }
    return seen.insert([columns.first ?? -1, node]).inserted
  }

  /// Adds the columns to a graph, under the names that they have in every format.
  func addColumns(to graph: inout AttributedGraph, _ rows: FieldRows) {
    for column in columns {
      var values = column.column(in: rows, rowCount: graph.nodeCount)
      values.readDrawing()
      let isThere = graph.nodes[values.name] != nil
      if isThere { values.name = graph.nodes.freeName(values.name) }
      graph.nodes.add(values)
    }
  }
}

extension AttributeTable {
  /// Returns a name that no attribute has, with a number after it.
  func freeName(_ name: String) -> String {
    var number = 2
    while self["\(name) (\(number))"] != nil { number += 1 }
    return "\(name) (\(number))"
  }
}

extension AttributeColumn {
  /// Gives a column of NetDraw the name and the values that it has in every format.
  mutating func readDrawing() {
    switch name.lowercased() {
    case "x" where hasNumbers: readNumbers(as: KnownAttribute.x) { $0 }
    case "y" where hasNumbers: readNumbers(as: KnownAttribute.y) { -$0 }
    case "size" where hasNumbers: readNumbers(as: KnownAttribute.size) { $0 }
    case "shortlabel":
      name = KnownAttribute.label
      type = .text
      values = values.map { value in value.map { .text($0.plainText) } }
    case "color", "colour":
      let colors = values.map { $0?.drawnColor }
      guard zip(colors, values).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { return }
      name = KnownAttribute.color
      type = .text
      values = colors
    default: break
    }
  }

  /// Whether each value that is stated is a number.
  var hasNumbers: Bool { type == .integer || type == .real }

  private mutating func readNumbers(as name: String, _ change: (Double) -> Double) {
    self.name = name
    type = .real
    values = values.map { value in (value?.number).map { .real(change($0)) } }
  }
}

extension AttributeValue {
  /// The colour that NetDraw means by a number.
  fileprivate var drawnColor: AttributeValue? {
    guard case .integer(let number) = self, 0...0xFF_FFFF ~= number else { return nil }
    let turned = (number & 0xFF) << 16 | number & 0xFF00 | number >> 16
    let digits = String(turned, radix: 16, uppercase: true)
    return .text("#" + String(repeating: "0", count: 6 - digits.count) + digits)
  }
}
