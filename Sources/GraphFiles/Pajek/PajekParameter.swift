/// An attribute that a Pajek file has after a word in the lines of vertices or ties.
struct PajekParameter {
  let word: String
  let column: AttributeColumn

  /// Finds the word for an attribute; `nil` if there is none or a value doesn't suit it.
  ///
  /// - Parameters:
  ///   - column: The attribute.
  ///   - words: The words for what every format knows.
  ///   - ownWords: The words that are names of attributes.
  init?(_ column: AttributeColumn, _ words: [String: String], _ ownWords: [String]) {
    let values = (column.values + [column.defaultValue]).lazy.compactMap(\.self)
    if let word = words.first(where: { $0.value == column.name })?.key {
      self.word = word
      let isSuitable =
        switch column.name {
        case KnownAttribute.color: values.allSatisfy { $0.colorInPajek != nil }
        case KnownAttribute.label, KnownAttribute.shape: values.allSatisfy(\.isText)
        default: column.hasPlainNumbers
        }
      guard isSuitable else { return nil }
    } else if ownWords.contains(column.name) {
      word = column.name
      let isKnownColor = words[word] == KnownAttribute.color
      guard
        column.hasPlainNumbers
          || values.allSatisfy({ value in
            guard case .text(let text) = value else { return false }
            return !isKnownColor || PajekColor.hexadecimal(text) == nil
          })
      else { return nil }
    } else {
      return nil
    }
    self.column = column
  }
}

extension AttributeValue {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// A colour as Pajek writes it; `nil` if this isn't one.
  var colorInPajek: String? {
    guard case .text(let color) = self else { return nil }
    return PajekColor.text(of: color)
  }
}
