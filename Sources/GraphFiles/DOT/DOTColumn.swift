internal import Graphviz

/// An attribute as it is written in the DOT language.
struct DOTColumn {
  /// What the language can't carry of it.
  private(set) var losses: [Loss] = []

  private let name: String
  /// The value of each row and its name; `nil` where there is none.
  private var pairs: [(name: String, text: DOTText)?] = []

  init(_ column: AttributeColumn, name: String, in table: AttributeTable) {
    self.name = name
    var losses = LossCollector()
    var texts: [AttributeValue?] = []
    for row in 0..<table.rowCount {
      let text = column[row]?.description
      texts.append(text.flatMap { $0.isEmpty ? nil : .text($0) })
      if text == "" { losses.add(.emptyText, name: column.name) }
      if case .timed? = column[row] { losses.add(.timedValue, name: column.name) }
      pairs.append(text.flatMap { $0.isEmpty ? nil : pair(of: $0, row: row, in: table) })
      if let pair = pairs[row], !pair.text.isExact { losses.add(.characters, name: column.name) }
    }
    let type = AttributeColumn(column.name, type: .text, values: texts).withTypes.type
    if type != column.type {
      losses.add(.attributeType, name: column.name, count: texts.count { $0 != nil })
    }
    self.losses = losses.losses
  }

  /// The name and the value of a row; `nil` if it has none.
  func pair(ofRow row: Int) -> (name: String, text: DOTText)? { pairs[row] }

  private func pair(
    of text: String, row: Int, in table: AttributeTable
  ) -> (name: String, text: DOTText)? {
    if name.hasPrefix(DOTConversion.markupPrefix) {
      let name = String(name.dropFirst(DOTConversion.markupPrefix.utf8.count))
      if let markup = Self.markup(text, of: name, row: row, in: table) { return (name, markup) }
    } else if name == KnownAttribute.label {
      let markup = table[DOTConversion.markupPrefix + name]?[row]?.description ?? ""
      if Self.markup(markup, of: name, row: row, in: table) != nil { return nil }
      return (name, DOTText(showing: text))
    }
    return (name, DOTText(text))
  }

  /// Returns the markup of an attribute that has nothing but it, or a label that it shows.
  private static func markup(
    _ markup: String, of name: String, row: Int, in table: AttributeTable
  ) -> DOTText? {
    let text = table[name]?[row]
    let isAlone =
      name == KnownAttribute.label ? text == .text(DOTLabel.shown(ofMarkup: markup)) : text == nil
    return isAlone ? DOTText(markup: markup) : nil
  }
}

extension AttributeTable {
  /// Whether nodes have places: both numbers or none.
  var hasPlaces: Bool {
    guard let x = self[KnownAttribute.x], let y = self[KnownAttribute.y] else { return false }
    let z = self[KnownAttribute.z]
    return (0..<rowCount).allSatisfy { row in
      let hasX = x[row]?.isFinite == true
      let isSound = [x[row], y[row], z?[row]].allSatisfy { $0?.isFinite ?? true }
      return isSound && hasX == (y[row] != nil) && (hasX || z?[row] == nil)
    }
  }

  /// The place of a node as numbers with commas between them.
  func place(of node: Int) -> String? {
    let numbers = [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z].compactMap {
      self[$0]?[node]?.description
    }
    return numbers.isEmpty ? nil : numbers.joined(separator: ",")
  }
}

extension AttributeValue {
  /// Whether the value is a number with an end.
  fileprivate var isFinite: Bool {
    switch self {
    case .integer: true
    case .real(let number): number.isFinite
    default: false
    }
  }
}
