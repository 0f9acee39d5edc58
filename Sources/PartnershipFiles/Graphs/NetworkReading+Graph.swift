public import GraphFiles
import Partnerships
import Wording

extension NetworkReading {
  /// Makes a network of a plain graph; there is none if what was asked for isn't there.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - file: The name of its file.
  ///   - roles: Which attributes say what the tables of a partnership say.
  /// - Complexity: Linear in the size of the graph.
  public init(of graph: AttributedGraph, inFile file: String, roles: AttributeRoles = .init()) {
    var problems = ProblemList()
    var graphImport = GraphImport(graph, roles: roles)
    let network = graphImport.network()
    for remark in graphImport.remarks { problems.add(remark, at: Place(file: file)) }
    self.init(
      format: .graph, isDirected: graph.areAllEdgesDirected,
      network: problems.hasErrors ? nil : network,
      language: network.information.language.flatMap(Language.init(rawValue:)),
      problems: problems.sorted(),
      places: Dictionary(
        Table.allCases.map { ($0, TablePlaces(table: $0, file: file)) },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension AttributedGraph {
  /// Whether there are edges, and all of them are arrows.
  fileprivate var areAllEdgesDirected: Bool {
    edgeCount > 0 && (directions.isEmpty ? isDirected : directions.allSatisfy(\.self))
  }
}
