extension AttributeTable {
  /// Reads the texts of an attribute as numbers, with a point or a comma before decimals, if all are;
  /// returns whether it did.
  mutating func readNumbers(in name: String) -> Bool {
    guard let index = columns.firstIndex(where: { $0.name == name }) else { return false }
    var hasTexts = false
    var values = columns[index].values
    for case (let row, .text(let text)?) in values.enumerated() {
      hasTexts = true
      let bytes = Array(text.utf8)[...]
      guard let number = Double(decimal: bytes) ?? Double(decimalComma: bytes) else { return false }
      values[row] = .real(number)
    }
    columns[index].values = values
    columns[index].unify()
    return hasTexts
  }
}
