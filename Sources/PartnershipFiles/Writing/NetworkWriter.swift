private import Foundation
public import Partnerships
import Tables
public import Wording

/// Writes a network as a folder with a CSV file for each table.
public enum NetworkWriter {
  /// Writes a network.
  ///
  /// The folder is made if it isn't there; all ten tables replace those that are there, and every
  /// other file is left alone.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - path: The folder.
  ///   - language: The language whose spreadsheet programs the files are for.
  /// - Throws: What keeps the folder or a file from being written.
  public static func write(
    _ network: Network, to path: String, for language: Language = .english
  ) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files(of: network, for: language) {
      try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }
  }

  /// Returns the files of a network.
  ///
  /// In English they are UTF-8 with commas and line feeds. In Swedish and Vietnamese they are what
  /// Excel opens where the decimal mark is a comma: UTF-8 with a byte order mark, semicolons, carriage
  /// returns with line feeds, and headings and words in that language. Reading either gives the network again, as long as no text
  /// in it begins or ends with white space or is a mere dash.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - language: The language of headings and words.
  /// - Returns: The name and the text of every table, of an empty one its headings, in the order of
  ///   the tables.
  public static func files(
    of network: Network, for language: Language = .english
  ) -> [(name: String, text: String)] {
    [
      file(of: network.information.entries(in: language), .network, language),
      file(of: network.actors, .actors, language),
      file(of: network.people, .people, language),
      file(of: network.affiliations, .affiliations, language),
      file(of: network.activities, .activities, language),
      file(of: network.participations, .participations, language),
      file(of: network.ties, .ties, language),
      file(of: network.phases, .phases, language),
      file(of: network.sources, .sources, language),
      file(of: network.requirements, .requirements, language),
    ]
  }

  /// Returns one table of ties, in which actors without any stand in a row of their own.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - language: The language of headings and words.
  /// - Returns: The text of the table.
  public static func tableOfTies(
    of network: Network, for language: Language = .english
  ) -> String {
    let tied = Set(network.ties.flatMap { [$0.from, $0.to] })
    let others = network.actors.map(\.id) + network.people.map(\.id)
    let alone = others.filter { !tied.contains($0) }.map { Tie(from: $0, to: "") }
    return file(of: network.ties + alone, .ties, language).text
  }

  /// Returns a table's file: every column that the table defines and, in the order of the alphabet,
  /// those that its records have besides.
  private static func file<Record>(
    of records: [Record], _ layout: Layout<Record>, _ language: Language
  ) -> (name: String, text: String) {
    let attributes = Set(records.flatMap { $0[keyPath: layout.attributes].keys }).sorted()
    let headings = layout.columns.map { $0.heading(in: language) } + attributes
    let rows = records.map { record in
      layout.columns.map { $0.write(record, language) }
        + attributes.map { record[keyPath: layout.attributes][$0] ?? "" }
    }
    let text =
      switch language {
      case .english: CSVWriter.text(of: [headings] + rows)
      case .swedish, .vietnamese:
        byteOrderMark
          + CSVWriter.text(of: [headings] + rows, separator: .semicolon, lineBreak: "\r\n")
      }
    return ("\(layout.table.rawValue).csv", text)
  }
}

/// What tells Excel and Notepad that a file is UTF-8.
let byteOrderMark = "\u{FEFF}"

extension NetworkInformation {
  /// Returns the rows of the table `network`, without those whose value isn't known.
  fileprivate func entries(in language: Language) -> [NetworkEntry] {
    let defined = Column<NetworkInformation>.keys.map {
      ($0.heading(in: language), $0.write(self, language))
    }
    let others = attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (defined.filter { !$0.1.isEmpty } + others).map { NetworkEntry(key: $0.0, value: $0.1) }
  }
}
