/// An attribute as a file in XML declares it: its values are all of one type.
struct WrittenColumn {
  let column: AttributeColumn
  /// The type that holds every value as it is, or `text`.
  let type: AttributeType
  /// Whether some whole number takes more than 32 bits.
  let isLong: Bool
  /// How many values become texts that aren't.
  let misfitCount: Int
  /// How many values changed in time.
  let timedCount: Int

  /// Decides on the type of an attribute.
  ///
  /// - Parameters:
  ///   - column: The attribute.
  ///   - hasLists: Whether the format has lists.
  init(_ column: AttributeColumn, hasLists: Bool) {
    var tally = ValueTally()
    for case let value? in column.values { tally.add(value) }
    if let value = column.defaultValue { tally.add(value) }
    let type = tally.type(declared: column.type)
    self.column = column
    self.type = type == .list && !hasLists ? .text : type
    isLong = tally.isLong
    timedCount = tally.timedCount
    misfitCount = self.type == .text ? tally.count - tally.texts : 0
  }
}

/// How many values of each type an attribute has.
private struct ValueTally {
  private(set) var texts = 0
  private(set) var timedCount = 0
  private(set) var isLong = false
  private var integers = 0
  private var reals = 0
  private var booleans = 0
  private var lists = 0
  /// Whether each whole number is one as a number with decimals, too.
  private var isExact = true

  var count: Int { texts + integers + reals + booleans + lists }

  mutating func add(_ value: AttributeValue) {
    switch value {
    case .text: texts += 1
    case .real: reals += 1
    case .boolean: booleans += 1
    case .list: lists += 1
    case .integer(let number):
      integers += 1
      isLong = isLong || Int32(exactly: number) == nil
      isExact = isExact && Double(exactly: number) != nil
    case .timed(let values):
      timedCount += 1
      for value in values { add(value.value) }
    }
  }

  /// The one type of all values.
  func type(declared: AttributeType) -> AttributeType {
    switch count {
    case 0: declared
    case lists: .list
    case booleans: .boolean
    case integers: declared == .real && isExact ? .real : .integer
    case integers + reals where isExact || integers == 0: .real
    default: .text
    }
  }
}

extension AttributeValue {
  /// The value as XML Schema writes it; a list as GEXF does, and the last of values in time.
  var xmlText: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .real(let number): ScalarText.text(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .list(let values): ListText.text(values)
    case .timed(let values): values.last?.value.xmlText ?? ""
    }
  }
}
