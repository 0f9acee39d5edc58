/// A cell as a sheet has it.
struct SheetCell {
  /// What the value is: `n` a number, `b` a truth value, `str` a text, `d` a date.
  var type: String
  /// How the cell shows a date; `nil` if it shows none.
  var form: DateForm?
  var value: String?
  var isFormula = false

  init(type: String, form: DateForm?) {
    self.type = type
    self.form = form
  }

  /// Adds what the cell shows.
  ///
  /// - Parameters:
  ///   - value: The value as it is stored.
  ///   - system: How the workbook counts days.
  ///   - text: Gets what the cell shows.
  func addText(of value: String, in system: DateSystem, to text: inout [UInt8]) {
    switch type {
    case "n": text += number(value, in: system).utf8
    case "b": text += (isTrue(value) ? "TRUE" : "FALSE").utf8
    case "d": text += date(value).utf8
    default: addUnescaped(value, to: &text)
    }
  }

  private func number(_ value: String, in system: DateSystem) -> String {
    if form == nil, isPlainWhole(value) { return value }
    guard let number = Double(value) else { return value }
    if let form, let date = system.text(of: number, as: form) { return date }
    if let whole = Int(exactly: number) { return String(whole) }
    return number.description
  }

  /// Returns a date such as `2012-05-14T00:00:00Z` without what it doesn't say.
  private func date(_ value: String) -> String {
    var text = value.hasSuffix("Z") ? String(value.dropLast()) : value
    if let point = text.firstIndex(of: "."), text[point...].dropFirst().allSatisfy({ $0 == "0" }) {
      text = String(text[..<point])
    }
    if text.hasSuffix("T00:00:00") { return String(text.dropLast(9)) }
    return text.replacing("T", with: " ")
  }
}

private func isPlainWhole(_ value: String) -> Bool {
  let digits = value.utf8.first == UInt8(ascii: "-") ? value.utf8.dropFirst() : value.utf8[...]
  return !digits.isEmpty && digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    && (digits.first != UInt8(ascii: "0") || value == "0")
}
