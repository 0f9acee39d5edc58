private import Foundation
public import GraphFiles
private import InputFiles
public import Partnerships
private import Tables
public import Wording

/// A network or a graph in another format.
public struct Conversion: Sendable {
  /// A file to write.
  public struct File: Sendable {
    /// Where it will be.
    public var path: String
    /// What it will hold.
    public var bytes: [UInt8]
  }

  /// The files to write.
  public let files: [File]
  /// What the format can't carry.
  public let losses: [Loss]

  /// Writes graphs in another format of graphs.
  ///
  /// - Parameters:
  ///   - graphs: The graphs.
  ///   - format: The format.
  ///   - path: Where the file will be.
  public init(of graphs: [AttributedGraph], to format: GraphFormat, at path: String) {
    let written = format.write(graphs)
    files = written.files.map { File(path: $0.path(beside: path), bytes: $0.bytes) }
    losses = written.losses
  }

  /// Writes a network in a format.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: What of it a graph shows.
  ///   - format: The format.
  ///   - path: Where the file or folder will be.
  ///   - showsNames: Whether people have names in a graph.
  ///   - language: The language of headings and words in tables.
  /// - Throws: `FileProblem` if a workbook can't be made on this computer.
  public init(
    of network: Network, seenAs view: View, to format: FileFormat, at path: String,
    showsNames: Bool, language: Language
  ) throws {
    switch format {
    case .folder:
      let folder = URL(fileURLWithPath: path, isDirectory: true)
      files = NetworkWriter.files(of: network, for: language).map {
        File(path: folder.appending(path: $0.name).path, bytes: Array($0.text.utf8))
      }
      losses = []
    case .workbook:
      let workbook = try NetworkWriter.workbook(of: network, for: language)
      files = [File(path: path, bytes: workbook.file)]
      var collector = LossCollector()
      for loss in workbook.losses { collector.add(.textEnd, name: loss.part) }
      losses = collector.losses
    case .iati:
      let written = IATIWriter.write(network)
      files = [File(path: path, bytes: written.bytes)]
      losses = written.losses
    case .ties:
      let text = NetworkWriter.tableOfTies(of: network, for: language)
      files = [File(path: path, bytes: Array(text.utf8))]
      losses = network.lossesBesideTies
    case .graph(let format):
      let seen = network.graph(of: view)
      var graph = AttributedGraph(of: seen, in: network, showsNames: showsNames)
      var conversion = Conversion(of: [graph], to: format, at: path)
      let losesMark = conversion.losses.contains { $0.name == "fictitious" }
      if network.information.isFictitious, losesMark {
        // Where nothing else says that parts are made up, the title does.
        let mark = Text.fictitiousMark[language]
        graph.name = graph.name.map { "\($0) (\(mark))" } ?? mark
        conversion = Conversion(of: [graph], to: format, at: path)
      }
      files = conversion.files
      losses = network.losses(as: seen, showsNames: showsNames) + conversion.losses
    }
  }

  /// Writes the files, each at once or not at all; the folder that they are in is made if need be.
  ///
  /// - Throws: What keeps a file from being written.
  public func write() throws {
    for file in files {
      let url = URL(fileURLWithPath: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url, options: .atomic)
    }
  }
}

extension Network {
  /// What a table of ties doesn't hold.
  fileprivate var lossesBesideTies: [Loss] {
    let described = actors.filter { $0 != Actor(id: $0.id) }.count
    let rows: [(Table, Int)] = [
      (.actors, described), (.people, people.count), (.affiliations, affiliations.count),
      (.activities, activities.count), (.participations, participations.count),
      (.phases, phases.count), (.sources, sources.count), (.requirements, requirements.count),
    ]
    return rows.filter { $0.1 > 0 }.map { Loss(.row, name: $0.0.rawValue, count: $0.1) }
  }

  /// What a view of the network doesn't show of its tables.
  fileprivate func losses(as seen: NetworkGraph, showsNames: Bool) -> [Loss] {
    var rows: [(Table, Int)] = [
      (.affiliations, affiliations.count), (.phases, phases.count), (.sources, sources.count),
      (.requirements, requirements.count),
    ]
    let shown = seen.vertices.map(\.subject)
    let (actorCount, personCount, activityCount) = shown.reduce(into: (0, 0, 0)) {
      counts, subject in
      switch subject {
      case .actor: counts.0 += 1
      case .person: counts.1 += 1
      case .activity: counts.2 += 1
      case .group: break
      }
    }
    rows.append((.actors, actors.count - actorCount))
    rows.append((.people, people.count - personCount))
    rows.append((.activities, activities.count - activityCount))
    let seats = seen.view.layer == .twoMode ? seen.edges.count : 0
    rows.append((.participations, participations.count - seats))
    rows.append((.ties, ties.count - Set(seen.edges.flatMap(\.ties)).count))
    let nameCount = showsNames || personCount == 0 ? 0 : people.count { $0.name != nil }
    let names = nameCount > 0 ? [Loss(.personName, count: nameCount)] : []
    let order = Table.allCases
    return names
      + rows.filter { $0.1 > 0 }
      .sorted { order.firstIndex(of: $0.0) ?? 0 < order.firstIndex(of: $1.0) ?? 0 }
      .map { Loss(.row, name: $0.0.rawValue, count: $0.1) }
  }
}
