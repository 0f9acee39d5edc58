private import Foundation
public import Partnerships
import Tables

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
  /// - Throws: What keeps the folder or a file from being written.
  public static func write(_ network: Network, to path: String) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files(of: network) {
      try Data(text.utf8).write(to: folder.appending(path: name), options: .atomic)
    }
  }

  /// Returns the files of a network: UTF-8, commas, line feeds.
  ///
  /// Reading them gives the network again, as long as no text in it begins or ends with white space.
  ///
  /// - Parameter network: The network.
  /// - Returns: The name and the text of every table, of an empty one its headings, in the order of
  ///   the tables.
  public static func files(of network: Network) -> [(name: String, text: String)] {
    [
      file(of: network.information.entries, .network),
      file(of: network.actors, .actors),
      file(of: network.people, .people),
      file(of: network.affiliations, .affiliations),
      file(of: network.activities, .activities),
      file(of: network.participations, .participations),
      file(of: network.ties, .ties),
      file(of: network.phases, .phases),
      file(of: network.sources, .sources),
      file(of: network.requirements, .requirements),
    ]
  }

  /// Returns a table's file: every column that the table defines and, in the order of the alphabet,
  /// those that its records have besides.
  private static func file<Record>(
    of records: [Record], _ layout: Layout<Record>
  ) -> (name: String, text: String) {
    let attributes = Set(records.flatMap { $0[keyPath: layout.attributes].keys }).sorted()
    let headings = layout.columns.map { $0.headings[0] } + attributes
    let rows = records.map { record in
      layout.columns.map { $0.write(record) }
        + attributes.map { record[keyPath: layout.attributes][$0] ?? "" }
    }
    return ("\(layout.table.rawValue).csv", CSVWriter.text(of: [headings] + rows))
  }
}

extension NetworkInformation {
  /// The rows of the table `network`, without those whose value isn't known.
  fileprivate var entries: [NetworkEntry] {
    let defined = Column<NetworkInformation>.keys.map { ($0.headings[0], $0.write(self)) }
    let others = attributes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return (defined.filter { !$0.1.isEmpty } + others).map { NetworkEntry(key: $0.0, value: $0.1) }
  }
}
