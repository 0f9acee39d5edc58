internal import InputFiles
internal import Wording

/// A partition, a vector or a permutation of a project file: a value of each vertex.
struct PajekList {
  /// What a partition has for a vertex of which nothing is known.
  static let missingInPartition = 9_999_998
  /// What a vector has for a vertex of which nothing is known.
  static let missingInVector = 999_999_998

  let title: String
  /// How many networks stand before it in the file.
  let networkCount: Int
  /// For how many vertices it says that it has values; `nil` if it doesn't say.
  var count: Int?
  private(set) var values: [AttributeValue?] = []

  private let isVector: Bool
  private let isPartition: Bool
  private var comments: [Range<Int>] = []

  init(_ keyword: String, title: String, networkCount: Int) {
    self.title = title.isEmpty ? keyword : title
    self.networkCount = networkCount
    isVector = keyword == "vector"
    isPartition = keyword == "partition"
  }

  /// Reads values of a line; the comments before it may name the numbers of a partition.
  mutating func read(
    _ line: inout PajekLine, comments: [Range<Int>], _ remarks: inout RemarkCollector
  ) throws(FileProblem) {
    if values.isEmpty { self.comments = comments }
    while let field = try line.next() {
      if let count, values.count >= count {
        throw line.problem(.Pajek.longList(count), at: field.range.lowerBound)
      }
      values.append(try value(in: field, of: line, &remarks))
    }
  }

  private func value(
    in field: PajekLine.Field, of line: PajekLine, _ remarks: inout RemarkCollector
  ) throws(FileProblem) -> AttributeValue? {
    let value = try line.value(in: field, &remarks)
    guard isVector else {
      guard case .integer(let number) = value else {
        throw line.problem(.Pajek.noWholeNumber(line.text(of: field)), at: field.range.lowerBound)
      }
      return isPartition && number == Self.missingInPartition ? nil : value
    }
    return switch value {
    case .integer(let whole):
      whole == Self.missingInVector ? nil : .real(Double(whole))
    case .real(let number):
      number == Double(Self.missingInVector) ? nil : value
    default: value
    }
  }

  /// Returns the attribute that it is: texts where a comment names the numbers, else numbers.
  func column(in file: DecodedText) -> AttributeColumn {
    guard !isVector else { return AttributeColumn(title, type: .real, values: values) }
    let column = AttributeColumn(title, type: .integer, values: values)
    guard isPartition, let legend = legend(in: file) else { return column }
    return AttributeColumn(
      title, type: .text,
      values: values.map { value in
        guard case .integer(let number)? = value else { return nil }
        return legend[number].map(AttributeValue.text)
      })
  }

  /// The names of all numbers, from the first comment that names all but 0; `nil` if none does.
  private func legend(in file: DecodedText) -> [Int: String]? {
    for comment in comments {
      guard let legend = PajekLegend.read(file.bytes[comment]) else { continue }
      let isWhole = values.allSatisfy { value in
        guard case .integer(let number)? = value else { return true }
        return number == 0 || legend[number] != nil
      }
      if isWhole { return legend }
    }
    return nil
  }
}
