/// How a program lays a graph out in two tables, one of nodes and one of edges.
///
/// Headings are understood in small and capital letters; the first of several is the one that is
/// written.
public struct SpreadsheetLayout: Sendable, Hashable {
  /// What the sheets of nodes and of edges are called.
  let nodeSheet, edgeSheet: String
  /// The headings of the ids of nodes.
  let nodeID: [String]
  /// The headings of the two ends of edges.
  let source, target: String
  /// The heading of the words that say whether edges are arrows.
  let direction: String
  /// The words for an arrow, and for an edge without direction.
  let arrow, line: [String]
  /// Whether edges are arrows of which nothing is said; `nil` if that isn't known.
  let isDirected: Bool?
  /// The heading of the ids of edges; `nil` if they have none.
  let edgeID: String?
  /// The headings of when nodes and edges were there; none if nothing tells that.
  let times: [String]
  /// The headings of the known attributes of nodes.
  let nodeHeadings: [String: String]
  /// The headings of the known attributes of edges.
  let edgeHeadings: [String: String]
  /// What divides the values of a list; `nil` if lists stand in brackets.
  let listMark: String?
}

extension SpreadsheetLayout {
  /// The nodes table and the edges table of Gephi:
  /// https://docs.gephi.org/desktop/User_Manual/Import/CSV_Import/.
  public static let gephi = SpreadsheetLayout(
    nodeSheet: "Nodes", edgeSheet: "Edges", nodeID: ["Id"], source: "Source", target: "Target",
    direction: "Type", arrow: ["Directed"], line: ["Undirected"], isDirected: true, edgeID: "Id",
    times: ["Timeset", "Interval", "Timestamp"], nodeHeadings: [KnownAttribute.label: "Label"],
    edgeHeadings: [
      KnownAttribute.label: "Label", KnownAttribute.weight: "Weight",
      KnownAttribute.relation: "Kind",
    ], listMark: nil)

  /// The sheets of NodeXL: https://nodexl.com.
  public static let nodeXL = SpreadsheetLayout(
    nodeSheet: "Vertices", edgeSheet: "Edges", nodeID: ["Vertex"], source: "Vertex 1",
    target: "Vertex 2", direction: "Directed?", arrow: ["Yes", "Directed"],
    line: ["No", "Undirected"], isDirected: nil, edgeID: "ID", times: [],
    nodeHeadings: [KnownAttribute.label: "Label", KnownAttribute.size: "Size"],
    edgeHeadings: [
      KnownAttribute.label: "Label", KnownAttribute.weight: "Edge Weight",
      KnownAttribute.relation: "Relationship", KnownAttribute.thickness: "Width",
    ], listMark: nil)

  /// The elements and connections of Kumu: https://docs.kumu.io/guides/import.
  public static let kumu = SpreadsheetLayout(
    nodeSheet: "Elements", edgeSheet: "Connections", nodeID: ["ID", "Label"], source: "From",
    target: "To", direction: "Direction", arrow: ["directed"], line: ["undirected", "mutual"],
    isDirected: true, edgeID: "ID", times: [], nodeHeadings: [KnownAttribute.label: "Label"],
    edgeHeadings: [
      KnownAttribute.label: "Label", KnownAttribute.relation: "Type",
      KnownAttribute.weight: "Weight",
    ], listMark: "|")
}
