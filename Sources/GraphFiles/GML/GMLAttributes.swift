/// The names that GML and the programs that write it give to what every format knows.
enum GMLAttributes {
  /// The names within `graphics` of what nodes look like.
  static let ofNodes = [
    ("x", KnownAttribute.x), ("y", KnownAttribute.y), ("z", KnownAttribute.z),
    ("w", KnownAttribute.size), ("fill", KnownAttribute.color), ("type", KnownAttribute.shape),
  ]

  /// The names within `graphics` of what edges look like.
  static let ofEdges = [
    ("width", KnownAttribute.thickness), ("fill", KnownAttribute.color),
  ]

  /// Gives attributes the names that every format knows them by.
  static func unify(nodes: inout SparseColumns, edges: inout SparseColumns) {
    for (name, known) in ofNodes {
      nodes.rename("graphics." + name, to: known) { suits($0, known) }
    }
    for (name, known) in ofEdges {
      edges.rename("graphics." + name, to: known) { suits($0, known) }
    }
    // Newman's files and Gephi's call the weight so.
    edges.rename("value", to: KnownAttribute.weight) { suits($0, KnownAttribute.weight) }
  }

  /// Takes the name of the graph out of its attributes.
  static func takeName(from attributes: inout SparseColumns) -> String? {
    for key in ["label", "name"] {
      if let name = attributes.remove(key)?.values.first { return name.description }
    }
    return nil
  }

  /// Returns whether a value can be what a known attribute is.
  static func suits(_ value: AttributeValue, _ known: String) -> Bool {
    switch (known, value) {
    case (KnownAttribute.color, .text(let color)): isColor(color)
    case (KnownAttribute.shape, .text): true
    case (KnownAttribute.color, _), (KnownAttribute.shape, _): false
    case (_, .integer), (_, .real): true
    default: false
    }
  }

  private static func isColor(_ text: String) -> Bool {
    let bytes = text.utf8
    return bytes.first == UInt8(ascii: "#") && (bytes.count == 7 || bytes.count == 9)
      && bytes.dropFirst().allSatisfy { $0.isDigit || ($0 | 0x20) &- 97 < 6 }
  }
}
