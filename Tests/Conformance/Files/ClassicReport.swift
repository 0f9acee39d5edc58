import Foundation
import GraphFiles
import PartnershipFiles

/// How the classic graphs were read from the files that hold them, in one format or another.
struct ClassicReport {
  /// A file that holds a classic graph.
  struct Reading {
    let graph: String
    let file: String
    /// How the edges that were read differ; `nil` if they are those of the graph.
    let difference: String?
    /// Why they differ; empty where there is no reason for that.
    let reason: String
  }

  private let readings: [Reading]

  /// Reads each file that holds a classic graph.
  ///
  /// - Parameters:
  ///   - folder: The folder of the data, which has the graphs in `reference/graphs`.
  ///   - table: A CSV file with the columns `graph`, `file`, `relation` and `why`.
  /// - Throws: What keeps the table or the graphs from being read.
  init(_ folder: URL, table: URL) throws {
    let rows = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst()
    readings = try rows.map { row in
      let cells = row.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
        .map(String.init)
      let reference = try ReferenceGraph(
        contentsOf: folder.appending(path: "reference/graphs/\(cells[0]).json"))
      let graphs = NetworkReader.read(at: folder.appending(path: cells[1]).path).graphs
      return Reading(
        graph: cells[0], file: cells[1],
        difference: reference.difference(from: graphs, relation: cells[2]),
        reason: cells[3])
    }
  }

  /// The files that were read otherwise for no reason that is known.
  var wrong: [Reading] { readings.filter { $0.difference != nil && $0.reason.isEmpty } }

  /// A line for every file.
  var text: String {
    (["", "The classic graphs, read from each file that holds them:"]
      + readings.map { reading in
        let parts = [reading.graph, reading.file, reading.difference ?? "the same", reading.reason]
        return "  " + parts.filter { !$0.isEmpty }.joined(separator: " | ")
      })
      .joined(separator: "\n")
  }
}

extension ReferenceGraph {
  /// Returns how the graph that was read from a file differs; loops and parallel edges don't count.
  fileprivate func difference(from graphs: [AttributedGraph], relation: String) -> String? {
    guard let graph = graphs.first(where: { $0.has(relation) }) else { return "not read" }
    guard graph.nodeCount == vertices.count else {
      return "\(graph.nodeCount) nodes instead of \(vertices.count)"
    }
    let expected = Set(ends.flatMap { pairs($0.0, $0.1, isDirected: true) })
    let differences = orders(of: graph).map { order in
      let ties = graph.ties(in: relation).flatMap { edge in
        pairs(
          order[Int(graph.sources[edge])], order[Int(graph.targets[edge])],
          isDirected: graph.isDirected(edge: edge))
      }
      return expected.symmetricDifference(ties).count
    }
    let least = differences.min() ?? 0
    return least == 0 ? nil : "\(least) edges differ of \(expected.count)"
  }

  /// The numbers of the nodes of a file here: as they come, and by their names.
  private func orders(of graph: AttributedGraph) -> [[Int]] {
    let places = Dictionary(
      zip(vertices, vertices.indices), uniquingKeysWith: { first, _ in first })
    let labels = graph.nodes[KnownAttribute.label]
    let byNames = graph.nodeIDs.enumerated().compactMap { node, id in
      if case .text(let label) = labels?[node] { places[label] } else { places[id] }
    }
    let asTheyCome = Array(vertices.indices)
    return byNames.count == vertices.count ? [asTheyCome, byNames] : [asTheyCome]
  }

  private func pairs(_ source: Int, _ target: Int, isDirected: Bool) -> [[Int]] {
    guard source != target else { return [] }
    guard self.isDirected else { return [[min(source, target), max(source, target)]] }
    return isDirected ? [[source, target]] : [[source, target], [target, source]]
  }
}

extension AttributedGraph {
  /// Whether edges of a relation are here, or it is named so; each has the relation without a name.
  fileprivate func has(_ relation: String) -> Bool {
    relation.isEmpty || name == relation || !ties(in: relation).isEmpty
  }

  /// The edges of a relation; all if it has no name or the graph has its name.
  fileprivate func ties(in relation: String) -> [Int] {
    guard !relation.isEmpty, name != relation else { return Array(0..<edgeCount) }
    let relations = edges[KnownAttribute.relation]
    return (0..<edgeCount).filter { relations?[$0] == .text(relation) }
  }
}
