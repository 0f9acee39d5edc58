/// What an attribute of a graph, a node or an edge is.
public enum AttributeValue: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number, which may be infinite or not a number.
  case real(Double)
  /// Yes or no.
  case boolean(Bool)
  /// Several values.
  case list([AttributeValue])
  /// Values that each held for a time.
  case timed([TimedValue])
}

/// A value that held for a time.
public struct TimedValue: Sendable, Hashable {
  /// The value.
  public var value: AttributeValue
  /// When it held.
  public var span: TimeSpan

  /// Makes a value that held for a time.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - span: When it held.
  public init(_ value: AttributeValue, during span: TimeSpan) {
    self.value = value
    self.span = span
  }
}

/// A stretch of time, as a file states its ends.
public struct TimeSpan: Sendable, Hashable {
  /// When it begins, such as `2012-05` or `3.5`; `nil` if it is open.
  public var start: String?
  /// When it ends; `nil` if it is open.
  public var end: String?
  /// Whether it begins just after its start.
  public var excludesStart = false
  /// Whether it ends just before its end.
  public var excludesEnd = false

  /// Makes a stretch of time.
  ///
  /// - Parameters:
  ///   - start: When it begins.
  ///   - end: When it ends.
  public init(start: String? = nil, end: String? = nil) {
    self.start = start
    self.end = end
  }
}

/// The kind of value that a column of attributes is declared to hold.
public enum AttributeType: String, Sendable, Hashable, Codable, CaseIterable {
  /// Texts.
  case text
  /// Whole numbers.
  case integer
  /// Numbers.
  case real
  /// Yes or no.
  case boolean
  /// Lists of values.
  case list
}

extension AttributeValue {
  /// The type that a column of such values has.
  public var type: AttributeType {
    switch self {
    case .text: .text
    case .integer: .integer
    case .real: .real
    case .boolean: .boolean
    case .list: .list
    case .timed(let values): values.first?.value.type ?? .text
    }
  }
}
