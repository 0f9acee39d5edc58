internal import InputFiles
internal import Wording

/// What is told of a file while it is read: each thing once, where it is first met.
struct Remarks {
  /// How many remarks a person can be expected to read.
  static let limit = 1000

  private(set) var problems: [FileProblem] = []
  private var told: Set<String> = []

  /// Adds a remark unless the same has been told.
  ///
  /// - Parameters:
  ///   - message: What there is to say.
  ///   - severity: Whether something may not be what was meant.
  ///   - line: Where it is.
  ///   - topic: What makes two remarks the same; their text where it is `nil`.
  mutating func add(
    _ message: @autoclosure () -> Text, _ severity: FileProblem.Severity = .warning, line: Int?,
    once topic: String? = nil
  ) {
    if let topic, told.contains(topic) { return }
    guard problems.count < Self.limit else {
      if problems.count == Self.limit {
        problems.append(FileProblem(.furtherRemarks, severity: .warning, line: line))
      }
      return
    }
    let message = message()
    guard told.insert(topic ?? message.english).inserted else { return }
    problems.append(FileProblem(message, severity: severity, line: line))
  }

  /// Reads a value.
  ///
  /// - Parameters:
  ///   - text: The text of the value.
  ///   - name: The name of the attribute.
  ///   - type: The type that the attribute is declared with.
  ///   - line: Where it is.
  /// - Returns: The value; the text itself, with a remark, if it isn't of that type, and `nil` for a
  ///   number or truth left empty.
  mutating func value(
    _ text: String, of name: String, type: AttributeType, line: Int
  ) -> AttributeValue? {
    if let value = ScalarText.value(text, type: type) { return value }
    if ScalarText.isBlank(text) { return nil }
    add(.unfitValue(text, of: name), line: line, once: "unfit \(type) \(name)")
    return .text(text)
  }

  /// The remarks in the order of the file, those on the file as a whole first.
  var inOrder: [FileProblem] {
    problems.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}
