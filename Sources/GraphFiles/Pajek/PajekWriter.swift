/// Writes graphs in the project files of Pajek, which ``PajekReader`` reads.
///
/// Ids are the labels of vertices. Where ids are whole numbers only, the labels of nodes take their
/// place if each node has its own, or if the ids count the nodes as Pajek does. Places, shapes,
/// colours and sizes stand with the vertices; further attributes of nodes follow as partitions of
/// whole numbers, as vectors of other numbers, and as partitions whose comment says which text each
/// number stands for. Quotation marks and characters that can't be printed are written as numbers
/// such as `&#34;`, and a line break as `\n`.
///
/// V. Batagelj and A. Mrvar, *Pajek: Reference Manual*, <http://mrvar.fdv.uni-lj.si/pajek/>.
public enum PajekWriter {
  /// Writes graphs.
  ///
  /// - Parameter graphs: The graphs.
  /// - Returns: A file with a network of each graph, and what it can't carry: most attributes of
  ///   edges, and times that aren't whole numbers.
  /// - Complexity: O(*V* + *E*) time and space for each attribute.
  public static func write(_ graphs: [AttributedGraph]) -> WrittenGraphs {
    var output = PajekOutput()
    var networks = graphs.map { PajekVertices($0, &output.losses) }
    if networks.count > 1, networks[0].lists.isEmpty {
      // With a list after the first network, those of the others are taken for theirs alone.
      let lists = networks.lazy.flatMap(\.lists)
      networks[0].lists = lists.prefix(1).map { $0.withoutValues(count: graphs[0].nodeCount) }
    }
    for (graph, vertices) in zip(graphs, networks) {
      output.add(name: graph.name, isNeeded: graphs.count > 1)
      output.add(vertices, of: graph)
      output.add(tiesOf: graph, vertices)
      for list in vertices.lists { output.add(list, vertices) }
      output.add(groupsOf: graph, vertices)
      output.loseRest(of: graph)
    }
    return WrittenGraphs([WrittenFile(output.bytes)], losses: output.losses.losses)
  }
}
