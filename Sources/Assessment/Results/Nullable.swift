/// A value that is written as `null` where it is missing, so that its key is always there.
@propertyWrapper
public struct Nullable<Value: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
  /// The value, or `nil` where there is none.
  public var wrappedValue: Value?

  /// Makes a value that may be missing.
  ///
  /// - Parameter wrappedValue: The value, or `nil` where there is none.
  public init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  /// Reads a value or a `null`.
  ///
  /// - Parameter decoder: Where to read it from.
  /// - Throws: A decoding error if something else stands there.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  /// Writes the value, or a `null`.
  ///
  /// - Parameter encoder: Where to write it to.
  /// - Throws: An encoding error if the value can't be written.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    guard let wrappedValue else { return try container.encodeNil() }
    try container.encode(wrappedValue)
  }
}
