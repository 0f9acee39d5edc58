/// A value of a measure, in whatever shape it is written down.
indirect enum Answer: Sendable {
  case undefined
  case number(Double)
  case text(String)
  case list([Answer])
  case table([String: Answer])

  init(_ number: Double?) { self = number.map(Answer.number) ?? .undefined }
  init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .undefined }
  init(_ numbers: [Double?]) { self = .list(numbers.map(Answer.init)) }
  init(_ numbers: [Double]) { self = .list(numbers.map(Answer.number)) }
  init(_ numbers: [Int]) { self = .list(numbers.map { .number(Double($0)) }) }

  /// The same value with every list in one order, for sets that are written as lists.
  var unordered: Answer {
    guard case .list(let elements) = self else { return self }
    return .list(elements.map(\.unordered).sorted { $0.description < $1.description })
  }

  /// Whether this is the other value, as far as that is written out.
  func agrees(with other: Answer, within tolerance: Double) -> Bool {
    switch (self, other) {
    case (.undefined, .undefined): true
    case (.number(let own), .number(let other)):
      own == other || abs(own - other) <= tolerance * max(1, abs(own), abs(other))
    case (.text(let own), .text(let other)): own == other
    case (.list(let own), .list(let others)):
      own.count == others.count
        && zip(own, others).allSatisfy { $0.agrees(with: $1, within: tolerance) }
    case (.table(let own), .table(let others)):
      own.count == others.count
        && own.allSatisfy { key, value in
          others[key].map { value.agrees(with: $0, within: tolerance) } ?? false
        }
    default: false
    }
  }

  /// The pairs of elements of this list and another, or of the two values themselves.
  func pairs(with other: Answer) -> [(Answer, Answer)] {
    if case .list(let own) = self, case .list(let others) = other, own.count == others.count {
      return Array(zip(own, others))
    }
    return [(self, other)]
  }
}

extension Answer: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .undefined
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      // Numbers that JSON can't write.
      self = text == "NaN" ? .undefined : text == "Infinity" ? .number(.infinity) : .text(text)
    } else if let list = try? container.decode([Answer].self) {
      self = .list(list)
    } else {
      self = .table(try container.decode([String: Answer].self))
    }
  }
}

extension Answer: CustomStringConvertible {
  var description: String {
    switch self {
    case .undefined: "–"
    case .number(let number): "\(number)"
    case .text(let text): text
    case .list(let elements): "[" + elements.map(\.description).joined(separator: ", ") + "]"
    case .table(let table):
      "[" + table.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ") + "]"
    }
  }
}
