/// The attributes of nodes or of edges as GEXF has them.
struct GEXFColumns {
  /// What GEXF has elements or names of its own for.
  enum Own: Int, CaseIterable {
    case label, relation, weight, x, y, z, size, thickness, shape, color

    /// Finds the one that an attribute of that name is.
    init?(name: String) {
      guard let own = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
      self = own
    }
  }

  /// An attribute that is declared.
  struct Declared {
    let id: String
    let name: String
    /// The name as it stands in the file.
    let title: String
    let type: String
    let defaultValue: AttributeValue?
    let values: [AttributeValue?]
    /// Whether it has values that changed in time.
    let isDynamic: Bool
    /// How many values become texts that aren't.
    let misfitCount: Int
  }

  private(set) var declared: [Declared] = []
  private var own: [AttributeColumn?] = [AttributeColumn?](
    repeating: nil, count: Own.allCases.count)

  /// Sorts the attributes of nodes.
  init(nodes: AttributeTable) {
    self.init(nodes, own: [.label, .x, .y, .z, .size, .shape, .color]) { column, own in
      own == .shape ? column.isAmong(["disc", "square", "triangle", "diamond"]) : own.fits(column)
    }
  }

  /// Sorts the attributes of edges.
  init(edges: AttributeTable) {
    self.init(edges, own: [.label, .relation, .weight, .thickness, .shape, .color]) { column, own in
      own == .shape ? column.isAmong(["solid", "dotted", "dashed", "double"]) : own.fits(column)
    }
  }

  private init(_ table: AttributeTable, own allowed: [Own], fits: (AttributeColumn, Own) -> Bool) {
    for column in table.columns {
      if let kind = Own(name: column.name), allowed.contains(kind), !has(kind),
        fits(column, kind)
      {
        own[kind.rawValue] = column
      }
    }
    if !hasWholePlaces(rowCount: table.rowCount) {
      for kind in [Own.x, .y, .z] { own[kind.rawValue] = nil }
    }
    for column in table.columns where Own(name: column.name).map(has) != true {
      declared.append(Declared(column, number: declared.count))
    }
  }

  /// Whether GEXF's own place is used.
  func has(_ kind: Own) -> Bool { own[kind.rawValue] != nil }

  /// The text of a value that stands in GEXF's own place.
  func text(_ kind: Own, row: Int) -> String? {
    guard let column = own[kind.rawValue] else { return nil }
    return column[row]?.xmlText
  }

  /// Whether each place has both of its first two numbers, or none of the three.
  private func hasWholePlaces(rowCount: Int) -> Bool {
    (0..<rowCount).allSatisfy { row in
      let x = own[Own.x.rawValue]?[row] != nil
      let y = own[Own.y.rawValue]?[row] != nil
      return x == y && (x || own[Own.z.rawValue]?[row] == nil)
    }
  }
}

extension GEXFColumns.Own {
  /// Whether the values of an attribute are such as GEXF's own place holds.
  fileprivate func fits(_ column: AttributeColumn) -> Bool {
    switch self {
    case .label, .relation, .shape: column.hasOnly { if case .text = $0 { true } else { false } }
    case .weight, .x, .y, .z: column.hasOnly { $0.number != nil }
    case .size, .thickness: column.hasOnly { ($0.number ?? -1) >= 0 }
    case .color:
      column.hasOnly {
        if case .text(let text) = $0 { ColorText.bytes(text) != nil } else { false }
      }
    }
  }
}

extension AttributeColumn {
  /// Whether each value that there is passes a test, and there is one.
  fileprivate func hasOnly(_ isFit: (AttributeValue) -> Bool) -> Bool {
    (values + [defaultValue]).allSatisfy { $0.map(isFit) ?? true }
      && values.contains { $0 != nil }
  }

  /// Whether each value is one of these texts.
  fileprivate func isAmong(_ texts: [String]) -> Bool {
    hasOnly { if case .text(let text) = $0 { texts.contains(text) } else { false } }
  }
}
