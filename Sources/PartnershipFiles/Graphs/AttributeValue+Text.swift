import GraphFiles

extension AttributeValue {
  /// The value as a cell of a table holds it.
  var cellText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number):
      number.description.hasSuffix(".0")
        ? String(number.description.dropLast(2)) : number.description
    case .boolean(let isTrue): isTrue ? "true" : "false"
    case .list(let values): values.map(\.cellText).joined(separator: "; ")
    case .timed(let values):
      values.map { "\($0.value.cellText) \($0.span.text)" }.joined(separator: "; ")
    }
  }
}
