import Graphviz
import Tables
public import Wording

/// What is wrong with a style file.
public struct StyleError: Error, Hashable {
  /// A sentence for each fault, with its place and what to write instead.
  public let texts: [Text]
}

extension Theme {
  /// Reads the user's own colours: a table with the columns `key` and `value`.
  ///
  /// A row names the theme to begin with, as `base,dark`, and each other row a colour, as
  /// `sector.public,#bfdbff`. What isn't named stays as it is.
  ///
  /// - Parameters:
  ///   - file: The bytes of the table.
  ///   - name: What the file is called.
  /// - Throws: ``StyleError`` with everything that can't be understood; if all can, with every text
  ///   and line that would stand out too little.
  public init(style file: [UInt8], named name: String) throws(StyleError) {
    let table = CSVReader.read(file)
    var reader = StyleReader(name: name)
    self = reader.theme(in: table)
    if reader.problems.isEmpty {
      reader.problems = faults.map { .lowContrast($0, in: self, file: name) }
    }
    guard reader.problems.isEmpty else { throw StyleError(texts: reader.problems) }
  }
}

/// Reads the rows of a style file and notes what is wrong.
private struct StyleReader {
  let name: String
  var problems: [Text] = []

  mutating func theme(in table: TableDocument) -> Theme {
    let headings = table.headings.map { $0.lowercased() }
    guard let keys = headings.firstIndex(of: "key"), let values = headings.firstIndex(of: "value")
    else {
      note(.styleNeedsColumns, row: table.headingRow, column: nil)
      return .light
    }
    var theme = Theme.light
    var colors: [(role: Theme.Role, color: Color)] = []
    for row in 0..<table.rowCount {
      let key = table.text(row: row, column: keys)
      let value = table.text(row: row, column: values)
      let number = table.number(ofRow: row)
      if key.isEmpty && value.isEmpty { continue }
      if key == "base" {
        if let base = Theme.named.first(where: { $0.name == value })?.theme {
          theme = base
        } else {
          note(
            .unknownTheme(value, known: Theme.named.map(\.name)), row: number, column: "value")
        }
      } else if let role = Theme.Role(rawValue: key) {
        if let color = Color(notation: value) {
          colors.append((role, color))
        } else {
          note(.notAColor(value), row: number, column: "value")
        }
      } else {
        note(
          .unknownStyleKey(key, known: Theme.Role.allCases.map(\.rawValue)), row: number,
          column: "key")
      }
    }
    for (role, color) in colors { theme[role] = color }
    return theme
  }

  private mutating func note(_ message: Text, row: Int, column: String?) {
    problems.append(.problem(file: name, row: row, column: column, message: message))
  }
}

extension Text {
  fileprivate static func lowContrast(
    _ fault: Theme.Fault, in theme: Theme, file: String
  ) -> Text {
    .problem(
      file: file, row: nil, column: nil,
      message: .lowContrast(
        "\(fault.role.rawValue) \(theme[fault.role].notation)",
        on: "\(fault.ground.rawValue) \(theme[fault.ground].notation)",
        contrast: fault.contrast, needed: fault.needed))
  }
}

extension Color {
  /// Reads `#rrggbb`, with or without its sign; `nil` of anything else.
  fileprivate init?(notation: String) {
    let digits = notation.hasPrefix("#") ? notation.dropFirst() : notation[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let number = UInt32(digits, radix: 16)
    else { return nil }
    self.init(number)
  }
}
