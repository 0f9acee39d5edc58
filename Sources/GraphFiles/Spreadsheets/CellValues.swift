/// The values of attributes as cells tell them.
enum CellValues {
  /// Returns a column of the values that cells hold.
  ///
  /// They are whole numbers, numbers or yes and no where each is one; a number that begins with noughts
  /// is a text. Lists and values in time are told by their brackets.
  ///
  /// - Parameters:
  ///   - texts: The texts of the cells; an empty one states no value.
  ///   - name: What the column is called.
  ///   - listMark: What divides the values of a list; `nil` if lists stand in brackets.
  /// - Returns: The column.
  static func column(of texts: [String], name: String, listMark: String?) -> AttributeColumn {
    if [KnownAttribute.label, KnownAttribute.relation].contains(name) {
      return Self.texts(texts, name: name)
    }
    let timed = texts.map(TimedCells.values)
    let type = type(of: zip(texts, timed).filter { $1 == nil }.map(\.0))
    let values = zip(texts, timed).map { text, timed -> AttributeValue? in
      if text.isEmpty { return nil }
      if let timed { return .timed(timed) }
      switch type {
      case .integer: return integer(text).map(AttributeValue.integer)
      case .real: return real(text).map(AttributeValue.real)
      case .boolean: return boolean(text).map(AttributeValue.boolean)
      case .text, .list: return special(text, listMark) ?? .text(text)
      }
    }
    let isList = values.contains { $0?.type == .list }
    let isText = values.contains { $0?.type == .text }
    let isTimed = type == .text && !isText && !isList
    let timedType = values.lazy.compactMap { $0?.type }.first ?? .text
    return AttributeColumn(
      name, type: isList && !isText ? .list : isTimed ? timedType : type, values: values)
  }

  private static func texts(_ texts: [String], name: String) -> AttributeColumn {
    AttributeColumn(
      name, type: .text, values: texts.map { $0.isEmpty ? nil : AttributeValue.text($0) })
  }

  /// Returns the value that a text stands for alone.
  static func value(_ text: String) -> AttributeValue {
    if let number = integer(text) { return .integer(number) }
    if let number = real(text) { return .real(number) }
    return boolean(text).map(AttributeValue.boolean) ?? .text(text)
  }

  /// Returns the text of a value.
  static func text(_ value: AttributeValue, listMark: String?) -> String {
    switch value {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): number.shortText
    case .boolean(let truth): truth ? "true" : "false"
    case .list(let values):
      if let listMark {
        values.map { text($0, listMark: nil) }.joined(separator: listMark)
      } else {
        ListText.text(values)
      }
    case .timed(let values): TimedCells.text(values)
    }
  }

  /// The one type of all texts.
  private static func type(of texts: [String]) -> AttributeType {
    let stated = texts.lazy.filter { !$0.isEmpty }
    if stated.isEmpty { return .text }
    if stated.allSatisfy({ integer($0) != nil }) { return .integer }
    if stated.allSatisfy({ real($0) != nil }) { return .real }
    return stated.allSatisfy { boolean($0) != nil } ? .boolean : .text
  }

  private static func special(_ text: String, _ listMark: String?) -> AttributeValue? {
    if let listMark {
      guard text.contains(listMark) else { return nil }
      return .list(text.split(separator: listMark).map { .text(ScalarText.trimmed(String($0))) })
    }
    guard text == "[]" || text.hasPrefix("[\"") && text.hasSuffix("\"]") else { return nil }
    return .list(ListText.values(text).map(AttributeValue.text))
  }

  private static func integer(_ text: String) -> Int? { Int(plain: Array(text.utf8)[...]) }

  private static func real(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let digits = bytes.drop { $0.isSign }
    let isCode = digits.first == UInt8(ascii: "0") && digits.dropFirst().first?.isDigit == true
    let isTooLong = digits.count > 18 && digits.allSatisfy(\.isDigit)
    return isCode || isTooLong ? nil : Double(number: bytes[...], hasDecimalComma: true)
  }

  private static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "TRUE", "True": true
    case "false", "FALSE", "False": false
    default: nil
    }
  }
}
