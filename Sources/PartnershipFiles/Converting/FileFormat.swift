private import Foundation
public import GraphFiles

/// A format that networks are read from and written in.
public enum FileFormat: Sendable, Hashable {
  /// A folder with a CSV file for each table.
  case folder
  /// A workbook with a sheet for each table.
  case workbook
  /// One CSV file of ties.
  case ties
  /// Activities as the International Aid Transparency Initiative publishes them.
  case iati
  /// A plain graph.
  case graph(GraphFormat)
}

extension FileFormat: RawRepresentable, CaseIterable {
  /// Every format, those of tables first.
  public static var allCases: [FileFormat] {
    [.folder, .workbook, .ties, .iati] + GraphFormat.allCases.map(FileFormat.graph)
  }

  /// Finds a format by its name.
  ///
  /// - Parameter rawValue: The name, such as `xlsx` or `graphml`.
  public init?(rawValue: String) {
    guard let format = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = format
  }

  /// The name by which the format is asked for.
  public var rawValue: String {
    switch self {
    case .folder: "folder"
    case .workbook: "xlsx"
    case .ties: "csv"
    case .iati: "iati"
    case .graph(let format): format.rawValue
    }
  }

  /// What the format is called.
  public var title: String {
    switch self {
    case .folder: "a folder of CSV tables"
    case .workbook: "a workbook with a sheet for each table"
    case .iati: "activities of IATI"
    case .ties: "one CSV table of ties"
    case .graph(let format): format.title
    }
  }
}

extension FileFormat {
  /// The formats with their names and the endings of their files, a line each.
  public static var list: String {
    allCases.map { format in
      let name = format.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0)
      let endings = format.endings.map { ".\($0)" }.joined(separator: " ")
      return "  \(name)\(format.title)\(endings.isEmpty ? "" : " (\(endings))")"
    }.joined(separator: "\n")
  }

  private var endings: [String] {
    switch self {
    case .folder: []
    case .workbook: ["xlsx"]
    case .ties: ["csv"]
    case .iati: ["iati.xml"]
    case .graph(let format): format.endings
    }
  }

  /// Finds the format that a file to be written has by its name.
  ///
  /// - Parameter path: Where the file will be; a name without an ending is that of a folder.
  public init?(writtenTo path: String) {
    let name = URL(fileURLWithPath: path).lastPathComponent
    if path.hasSuffix("/") || !name.dropFirst().contains(".") {
      self = .folder
      return
    }
    let ofTables = Self.allCases.first { format in
      format.endings.contains { name.lowercased().hasSuffix(".\($0)") }
    }
    guard let format = GraphFormat(fileName: name).map(FileFormat.graph) ?? ofTables else {
      return nil
    }
    self = format
  }
}
