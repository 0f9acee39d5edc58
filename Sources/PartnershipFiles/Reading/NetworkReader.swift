private import Foundation
private import InputFiles
import Partnerships
private import Tables
import Wording

/// Reads a network from a folder or a workbook of tables, from one table of ties or from a graph
/// in any format.
public enum NetworkReader {
  /// Reads a network.
  ///
  /// - Parameters:
  ///   - path: A folder with the table `actors.csv`, a workbook with the sheet `actors`, a CSV
  ///     file or a workbook of one sheet with the columns `from` and `to`, or a file of a format that
  ///     `GraphFormat` knows.
  ///   - roles: What the attributes of a plain graph mean.
  ///   - graph: The name of the graph, or its number counted from 1, of a file with several.
  /// - Returns: The network, unless there are errors, and every problem of its files.
  public static func read(
    at path: String, roles: AttributeRoles = .init(), graph: String? = nil
  ) -> NetworkReading {
    guard !path.isEmpty else { return .failure(.nothingThere, path: "“”") }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
    switch attributes?[.type] as? FileAttributeType {
    case nil, .typeSymbolicLink: return .failure(.nothingThere, path: path)
    case .typeDirectory:
      let pair = FolderReader.fileOfPair(in: path)
      return pair.flatMap { GraphFileReader(path: $0, roles: roles, graph: graph).read() }
        ?? FolderReader.read(at: path)
    case .typeRegular:
      let graph = GraphFileReader(path: path, roles: roles, graph: graph)
      return file(at: path, orGraph: graph) ?? graph.read() ?? table(at: path)
    default: return .failure(.notAFile, path: path)
    }
  }

  /// Reads a file of a partnership, which is told by how it begins, whatever its name, or a graph of
  /// a workbook.
  private static func file(at path: String, orGraph graph: GraphFileReader) -> NetworkReading? {
    let source = FileSource.path(path)
    let name = URL(fileURLWithPath: path).lastPathComponent
    if let beginning = try? source.prefix(4), XLSXReader.mayRead(beginning) {
      return WorkbookReader(graph: graph).read(source)
    }
    if case .xml(let root) = try? FileOutline(source), root.hasPrefix("iati-") {
      return IATIReader.read(source, name: name)
    }
    return nil
  }

  /// Reads a table of ties; what is none and isn't called one may be anything.
  private static func table(at path: String) -> NetworkReading {
    let reading = EdgeListReader.read(at: path)
    let name = URL(fileURLWithPath: path).lastPathComponent
    let isCalledTable = ["csv", "tsv", "txt"].contains { name.lowercased().hasSuffix(".\($0)") }
    let lacksColumns = reading.problems.contains { $0.kind == .column && $0.severity == .error }
    return lacksColumns && !isCalledTable ? .failure(.unknownKindOfFile, path: name) : reading
  }
}

extension NetworkReading {
  /// What comes of a path from which nothing can be read.
  static func failure(_ message: Text, path: String) -> NetworkReading {
    let problem = Problem(severity: .error, kind: .file, file: path, message: message)
    return NetworkReading(problems: [problem])
  }
}
