import Graphs
public import Partnerships
public import Wording

extension Connectivity {
  /// Returns the vertices and ties behind each count, and the sources that they name.
  ///
  /// - Parameters:
  ///   - view: The view that was measured.
  ///   - network: The network that it was taken of.
  ///   - language: The language of the headings.
  /// - Returns: The table: every piece, the articulation points, the bridges, and every vertex with
  ///   its ties.
  public func evidenceTable(
    of view: NetworkGraph, in network: Network, in language: Language
  ) -> ResultTable {
    let sources = RowSources(of: network)
    let ids = view.vertices.map(\.id)
    func rows(_ vertices: [String], _ measure: MeasureText, _ value: Text? = nil) -> CountedRows {
      view.view.layer == .people
        ? sources.people(vertices, measure.name, value)
        : sources.actors(vertices, measure.name, value)
    }
    let pieces = view.graph.underlying().connectedComponents().members.enumerated().map {
      rows($1.map { ids[$0] }, .components, .asWritten(String($0 + 1)))
    }
    var ends: [[Int]] = ids.map { _ in [] }
    for edge in view.edges {
      for vertex in Set([edge.from, edge.to]) { ends[vertex].append(edge.from + edge.to - vertex) }
    }
    let ties = ids.indices.map { vertex in
      sources.pairs(
        ends[vertex].map { [ids[vertex], ids[$0]] }, MeasureText.degree.name,
        .asWritten(ids[vertex]))
    }
    return
      (pieces + [
        rows(measures.articulationPoints, .articulationPoints),
        sources.pairs(measures.bridges, MeasureText.bridges.name),
      ] + ties).table(in: language)
  }
}
