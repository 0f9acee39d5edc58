private import Foundation

/// Any value that JSON can hold.
public enum JSONValue: Codable, Sendable, Equatable {
  /// Nothing, because the figure is not defined or not known.
  case null
  /// Yes or no.
  case flag(Bool)
  /// A number.
  case number(Double)
  /// Words.
  case text(String)
  /// Values in a row.
  case list([JSONValue])
  /// Values by their names.
  case object([String: JSONValue])

  /// Reads a value.
  ///
  /// - Parameter decoder: Where to read it from.
  /// - Throws: A decoding error if there is no value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  /// Writes the value.
  ///
  /// - Parameter encoder: Where to write it to.
  /// - Throws: An encoding error if a number is not finite.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  /// Returns the value at a place within, by a JSON pointer.
  ///
  /// P. Bryan, K. Zyp and M. Nottingham, "JavaScript Object Notation (JSON) Pointer", RFC 6901 (2013),
  /// [doi:10.17487/RFC6901](https://doi.org/10.17487/RFC6901).
  ///
  /// - Parameter pointer: The pointer, for example `/measures/density`; empty for the whole value.
  /// - Returns: The value, or `nil` if there is none at that place.
  public subscript(pointer pointer: String) -> JSONValue? {
    pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .reduce(self) { value, name in
        let name = String(name.replacing("~1", with: "/").replacing("~0", with: "~"))
        switch value {
        case .object(let object): return object[name]
        case .list(let list):
          return Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
        default: return nil
        }
      }
  }

  /// The value as a person reads it: numbers with as many digits as they have.
  var plain: String {
    switch self {
    case .null: "–"
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number):
      number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    case .text(let text): text
    case .list(let list): list.map(\.plain).joined(separator: ", ")
    case .object(let object):
      object.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.plain)" }
        .joined(separator: ", ")
    }
  }

  /// Whether another value is the same, numbers but for the last digits.
  func agrees(with other: JSONValue) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)):
      abs(one - two) <= 1e-12 * max(1, abs(one), abs(two))
    case (.list(let one), .list(let two)):
      one.count == two.count && zip(one, two).allSatisfy { $0.agrees(with: $1) }
    case (.object(let one), .object(let two)):
      one.count == two.count && one.allSatisfy { two[$0.key]?.agrees(with: $0.value) ?? false }
    default: self == other
    }
  }
}

extension AssessmentResult {
  /// Returns the result as it is written in JSON.
  ///
  /// - Returns: The object.
  /// - Throws: A coding error if a figure is not finite.
  public func jsonValue() throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(try json().utf8))
  }
}
