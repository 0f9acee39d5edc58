private import Foundation
import GraphFiles
import InputFiles
import Partnerships
import Tables
import Wording

/// Reads a network from a file of a plain graph.
struct GraphFileReader {
  let path: String
  let roles: AttributeRoles
  /// The name or the number of the graph that is asked for, of a file with several.
  let graph: String?

  /// Reads the file; `nil` if it is a table of ties rather than a graph.
  func read() -> NetworkReading? {
    do throws(FileProblem) {
      if let format = try format() { return reading(of: try format.read(.path(path))) }
      guard let format = GraphFormat(rowsOf: .path(path)) else { return nil }
      var document = try format.read(.path(path))
      if [.matrix, .edgeList].contains(format) {
        let message = format == .matrix ? Text.takenForMatrix : .takenForTies
        document.remarks.append(FileProblem(message, severity: .note))
      }
      return reading(of: document)
    } catch {
      return NetworkReading(problems: [Problem(error, file: name)])
    }
  }

  /// What the file is called.
  var name: String { URL(fileURLWithPath: path).lastPathComponent }

  /// What the file begins with says more than its name.
  private func format() throws(FileProblem) -> GraphFormat? {
    let source = FileSource.path(path)
    if let format = GraphFormat(try FileOutline(source)) { return format }
    let format = GraphFormat(fileName: name)
    guard format == .edgeList else { return format }
    return isTable || MatrixReader.isMatrix(source) ? nil : format
  }

  private var isTable: Bool { [".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) } }

  /// Reads the graph that is asked for as a network.
  func reading(of document: GraphDocument) -> NetworkReading {
    let remarks = document.remarks.map { Problem($0, file: name) }
    guard let index = index(in: document.graphs) else {
      let message = graph.map { Text.unknownGraph($0, known: names(of: document.graphs)) }
      return NetworkReading(
        problems: remarks + [Problem(FileProblem(message ?? .emptyFile), file: name)])
    }
    var reading = NetworkReading(of: document.graphs[index], inFile: name, roles: roles)
    reading.graphs = document.graphs
    reading.problems = remarks + reading.problems
    if graph == nil, document.graphs.count > 1 {
      let names = names(of: document.graphs)
      let message = Text.severalGraphs(names[0], others: Array(names.dropFirst()))
      reading.problems.append(Problem(FileProblem(message, severity: .note), file: name))
    }
    return reading
  }

  /// The index of the graph that is asked for, by its name or its number.
  private func index(in graphs: [AttributedGraph]) -> Int? {
    guard let graph else { return graphs.indices.first }
    if let named = graphs.firstIndex(where: { $0.name == graph }) { return named }
    return Int(graph).flatMap { graphs.indices.contains($0 - 1) ? $0 - 1 : nil }
  }

  private func names(of graphs: [AttributedGraph]) -> [String] {
    graphs.enumerated().map { $1.name ?? String($0 + 1) }
  }
}

extension Problem {
  /// Makes a problem of a file that isn't a table; its notes are told, too.
  init(_ problem: FileProblem, file: String) {
    let severity: Severity =
      switch problem.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let name = [file, problem.part].compactMap(\.self).joined(separator: ", ")
    self.init(
      severity: severity, kind: severity == .note ? .guess : .file, file: name,
      line: problem.line, message: problem.message)
  }
}
