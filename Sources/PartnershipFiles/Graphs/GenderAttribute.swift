import GraphFiles
import Partnerships

/// The attribute of a plain graph's nodes that holds genders.
enum GenderAttribute {
  /// The names that it has in many files, folded.
  private static let names: Set = ["gender", "sex", "kön", "giớitính", "giới"]

  /// Finds an attribute by its name, if all that it holds is a gender.
  ///
  /// - Parameter nodes: The attributes.
  /// - Returns: Its name.
  static func guess(in nodes: AttributeTable) -> String? {
    nodes.columns.first { column in
      names.contains(folded(column.name)) && column.values.contains { $0 != nil }
        && unreadableWord(in: column) == nil
    }?.name
  }

  /// Writes genders for the words that stand for them.
  static func translate(
    _ name: String, in nodes: inout AttributeTable, words: [String: Gender]
  ) {
    guard !words.isEmpty, let column = nodes.columns.firstIndex(where: { $0.name == name }) else {
      return
    }
    for row in 0..<nodes.rowCount {
      guard let word = nodes.columns[column][row]?.cellText, let gender = words[word] else {
        continue
      }
      nodes.set(.text(gender.rawValue), column: column, row: row)
    }
  }

  /// The first word of an attribute that is no gender.
  static func unreadableWord(in column: AttributeColumn) -> String? {
    column.values.indices.lazy.compactMap { column[$0]?.cellText }.first {
      !$0.isEmpty && CellFormat<Gender>.gender.parse($0).value == nil
    }
  }
}
