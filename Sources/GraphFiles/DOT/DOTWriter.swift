/// Writes the DOT language, so that Graphviz, Gephi, networkx and igraph read it:
/// https://graphviz.org/doc/info/lang.html.
///
/// Every name and value stands within quotation marks, each node and edge has one list of attributes,
/// no attribute is empty, and nodes come before subgraphs. A node that is part of another has its id
/// as the attribute `parent`; an edge has its id as `id`.
public enum DOTWriter {
  /// Writes graphs to a file.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: The file, and what it can't carry.
  /// - Complexity: O(*n*) for *n* values.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    var output = DOTOutput()
    for graph in graphs { output.write(graph) }
    return WrittenGraphs([WrittenFile(output.bytes)], losses: output.losses.losses)
  }
}
