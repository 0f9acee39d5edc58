import Foundation
import GraphFiles
import Graphs

/// A graph of LDBC Graphalytics with the expected output of its algorithms; vertices without edges
/// are left out.
///
/// A. Iosup and others, "LDBC Graphalytics: a benchmark for large-scale graph analysis on parallel
/// and distributed platforms", *Proceedings of the VLDB Endowment* 9(13), 1317–1328 (2016),
/// [doi:10.14778/3007263.3007270](https://doi.org/10.14778/3007263.3007270).
struct GraphalyticsCase {
  private let name: String
  private let folder: URL
  private let properties: [String: String]
  /// The number that the files give each vertex.
  private let ids: [Int]
  private let graph: Graph

  /// Reads a graph by its file of properties.
  init(properties file: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    folder = file.deletingLastPathComponent()
    properties = Dictionary(
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }, uniquingKeysWith: { $1 })
    let reader = EdgeListReader(
      isDirected: properties["graph.\(name).directed"] == "true",
      hasWeights: properties["graph.\(name).edge-properties.names"] == "weight")
    let numbered = try reader.numberedGraph(at: folder.appending(path: "\(name).e").path)
    ids = numbered.numbers
    graph = numbered.graph
  }

  /// Compares the expected outputs with ours.
  func findings() throws -> [Finding] {
    try ["BFS", "CDLP", "LCC", "PR", "SSSP", "WCC"].compactMap { algorithm in
      let file = folder.appending(path: "\(name)-\(algorithm)")
      guard FileManager.default.fileExists(atPath: file.path) else { return nil }
      let expected = Dictionary(
        try Self.rows(of: file).compactMap { row in Int(row[0]).map { ($0, row[1]) } },
        uniquingKeysWith: { $1 })
      let texts = ids.map { expected[$0] ?? "" }
      // Communities are compared as a division, whatever their labels are.
      let others =
        algorithm == "CDLP"
        ? Partition(kinds: texts).parts.map(Answer.init)
        : texts.map(answer)
      var finding = Finding(graph: name, key: "LDBC.\(algorithm)", verdict: .notMeasured)
      guard let (measure, own) = try answers(to: algorithm) else { return finding }
      finding.measure = measure
      finding.peers = ["LDBC"]
      let agree = Answer.list(own).agrees(with: .list(others), within: 1e-4)
      finding.verdict = agree ? .agrees : .wrong(own: .list(own), other: .list(others))
      return finding
    }
  }

  /// What our measure gives where an algorithm is one of ours.
  private func answers(to algorithm: String) throws -> (measure: String, [Answer])? {
    switch algorithm {
    case "BFS":
      return ("distances(from:)", graph.distances(from: source(of: "bfs")).map(Answer.init))
    case "CDLP":
      let rounds = number("cdlp.max-iterations").map { Int($0) } ?? 0
      let communities = try graph.synchronousLabelPropagation(rounds: rounds)
      return ("synchronousLabelPropagation(rounds:)", communities.parts.map(Answer.init))
    case "LCC":
      let densities = try graph.egoNetworkDensity()
      return ("egoNetworkDensity()", densities.map { Answer($0 ?? 0) })
    case "PR":
      let ranks = try graph.pageRank(
        afterSteps: number("pr.num-iterations").map { Int($0) } ?? 0,
        damping: number("pr.damping-factor") ?? 0.85)
      return ("pageRank(afterSteps:damping:)", ranks.map(Answer.number))
    case "SSSP":
      let source = source(of: "sssp")
      let paths = try graph.shortestPaths(from: source)
      return ("shortestPaths(from:)", paths.distances.map { Answer($0) })
    case "WCC":
      // A component is named by the least number of its vertices.
      let components = graph.connectedComponents()
      var least = [Int](repeating: .max, count: components.count)
      for (id, part) in zip(ids, components.parts) { least[part] = min(least[part], id) }
      return ("connectedComponents()", components.parts.map { Answer(least[$0]) })
    default:
      return nil
    }
  }

  private func source(of algorithm: String) -> Int {
    let id = number("\(algorithm).source-vertex").map { Int($0) }
    return id.flatMap { ids.firstIndex(of: $0) } ?? 0
  }

  /// The value of a property that is a number.
  private func number(_ property: String) -> Double? {
    properties["graph.\(name).\(property)"].flatMap { Double($0) }
  }

  /// Vertices that aren't reached have the greatest number there is, or none.
  private func answer(_ text: String) -> Answer {
    text == "\(Int.max)" || text.lowercased().hasPrefix("inf")
      ? .undefined : Answer(Double(text))
  }

  /// Returns the columns of every line of a file.
  private static func rows(of file: URL) throws -> [[String]] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: " ").map(String.init)
    }
  }
}
