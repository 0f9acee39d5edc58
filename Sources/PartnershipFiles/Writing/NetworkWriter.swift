private import Foundation
public import InputFiles
public import Partnerships
public import Tables
public import Wording

/// Writes a network as a folder with a CSV file for each table, or as a workbook.
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
  /// returns with line feeds, and headings and words in that language. Reading either gives the
  /// network again, as long as no text in it begins or ends with white space or is a mere dash.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - language: The language of headings and words.
  /// - Returns: The name and the text of every table, of an empty one its headings, in the order of
  ///   the tables.
  public static func files(
    of network: Network, for language: Language = .english
  ) -> [(name: String, text: String)] {
    tables(of: network, in: language).map { ("\($0.table.rawValue).csv", $0.csv(in: language)) }
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
    return WrittenTable(of: network.ties + alone, .ties, language).csv(in: language)
  }

  /// Returns a network as a workbook: a sheet for each table, and before them notes on how they are
  /// filled in.
  ///
  /// Headings stay in sight, columns offer their words, and what isn't a number is kept as it is
  /// typed. Reading it gives the network again, on the same terms as its files.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - language: The language of sheets, headings, words and notes.
  /// - Returns: The bytes of the file, and the texts that were too long for a cell.
  /// - Throws: `FileProblem` if no workbook can be written on this computer.
  public static func workbook(
    of network: Network, for language: Language = .english
  ) throws(FileProblem) -> XLSXWriter.Written {
    let notes = SheetContent(
      name: Text.notesSheet[language], columns: [],
      rows: NetworkTemplate.workbookNotes(in: language).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { [String($0)] })
    let sheets = tables(of: network, in: language).map { $0.sheet(in: language) }
    return try XLSXWriter.write([notes] + sheets, listName: Text.listSheet[language])
  }

  private static func tables(of network: Network, in language: Language) -> [WrittenTable] {
    [
      WrittenTable(of: network.information.entries(in: language), .network, language),
      WrittenTable(of: network.actors, .actors, language),
      WrittenTable(of: network.people, .people, language),
      WrittenTable(of: network.affiliations, .affiliations, language),
      WrittenTable(of: network.activities, .activities, language),
      WrittenTable(of: network.participations, .participations, language),
      WrittenTable(of: network.ties, .ties, language),
      WrittenTable(of: network.phases, .phases, language),
      WrittenTable(of: network.sources, .sources, language),
      WrittenTable(of: network.requirements, .requirements, language),
    ]
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
