public import InputFiles
private import Wording

/// Reads node-link JSON: a list of nodes and a list of edges, in any of its dialects.
///
/// These are networkx (`nodes` and `edges` or `links`), d3 (`source` and `target` by index, id or
/// name), graphology and sigma (`key`, `attributes`, `options`), Cytoscape.js (`elements` with
/// `data`) and vis.js (`from` and `to`). They have no specification in common; those of networkx and
/// Cytoscape.js are the closest to one:
/// https://networkx.org/documentation/stable/reference/readwrite/json_graph.html,
/// https://js.cytoscape.org/#notation/elements-json.
///
/// Ids that are numbers become the texts that they are written as.
public enum NodeLinkReader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its graph, and what was guessed of it.
  /// - Throws: `FileProblem` if it can't be read, or has a node twice or an edge without its nodes.
  /// - Complexity: O(*n*) for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    var file = JSONGraphBuilder(try JSONReader(source))
    let outline = try NodeLinkOutline(of: &file.json)
    try outline.readAttributes(into: &file)
    if let nodes = outline.nodes {
      let items = try NodeLinkNodes(nodes, outline.dialect, in: &file.json)
      try items.read(into: &file)
      try NodeLinkEdges(outline, nodes: items, in: &file)?.read(into: &file)
    } else {
      file.addsMissingNodes = true
      try NodeLinkEdges(outline, nodes: nil, in: &file)?.read(into: &file)
    }
    outline.dialect.rename(&file)
    let graph = try file.endGraph()
    return file.document([graph])
  }
}

/// A habit of writing node-link JSON.
enum NodeLinkDialect {
  /// That of networkx and of d3.
  case plain
  /// That of graphology, which sigma uses.
  case graphology
  /// That of Cytoscape.js.
  case cytoscape
  /// That of vis.js.
  case vis

  /// The name of the object that holds the attributes of a node or an edge.
  var container: String? {
    switch self {
    case .graphology: "attributes"
    case .cytoscape: "data"
    case .plain, .vis: nil
    }
  }

  /// Gives attributes that the dialect has names of its own for the names of all formats.
  func rename(_ file: inout JSONGraphBuilder) {
    switch self {
    case .plain, .vis:
      if file.rename("value", of: .edge, to: KnownAttribute.weight, where: \.isNumber) {
        file.remark(.GraphJSON.valueAsWeight)
      }
    case .cytoscape:
      file.rename("name", of: .node, to: KnownAttribute.label)
      file.rename("interaction", of: .edge, to: KnownAttribute.relation)
    case .graphology: break
    }
  }
}
