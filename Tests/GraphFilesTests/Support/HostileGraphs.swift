import GraphFiles
import TestSupport

/// Graphs whose names and values are what readers and writers trip over.
enum HostileGraphs {
  /// Texts that mean something in one format or another, or are long, empty or hard to print.
  static let texts = [
    "", " ", "a b", " led", "trail ", "x,y", "x;y", "x\ty", "line\nbreak", "line\r\nbreak",
    "cr\rcr",
    "\"quoted\"", "\"", "it's", "a:b", "a->b", "a--b", "back\\slash", "<b>&amp;</b>", "]]>", "&",
    "%",
    "#", "# no comment", "% no comment", "*Vertices", "!", "=", "0", "007", "2100000", "-1", "1,5",
    "1.5", "1e5", "NaN", "na", "?", ".", "null", "true", "node", "graph", "edge", "Å", "A\u{30A}",
    "Thái Nguyên", "Đại học", "Å, ä och \"ö\"", "שלום", "مرحبا", "🧑‍🤝‍🧑", "\u{0}", "\u{1}\u{1F}",
    "\u{7F}",
    "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "[x]", "{x}", "(x)", "|", "'", "`", "Larry",
    "larry",
    String(repeating: "långt ", count: 1700),
  ]

  /// Returns a graph with loops, parallel edges, nodes without edges and attributes of each type.
  ///
  /// - Parameter seed: What decides everything about it.
  /// - Returns: The graph; every other one is directed, every fifth has edges of both sorts.
  static func graph(seed: Int) -> AttributedGraph {
    var random = SplitMix(seed: seed)
    var graph = AttributedGraph(isDirected: seed.isMultiple(of: 2))
    if seed.isMultiple(of: 3) { graph.name = texts.randomElement(using: &random) }
    for id in texts.shuffled(using: &random).prefix(Int.random(in: 0...14, using: &random)) {
      graph.addNode(id)
    }
    guard graph.nodeCount > 0 else { return graph }
    let nodes = 0..<Int32(graph.nodeCount)
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      graph.addEdge(
        .random(in: nodes, using: &random), .random(in: nodes, using: &random),
        isDirected: seed.isMultiple(of: 5) ? .random(using: &random) : nil)
    }
    addAttributes(to: &graph.nodes, using: &random)
    addAttributes(to: &graph.edges, using: &random)
    addWeights(to: &graph.edges, using: &random)
    return graph
  }

  /// Adds an attribute of each type, with values that are missing here and there.
  private static func addAttributes(to table: inout AttributeTable, using random: inout SplitMix) {
    for type in AttributeType.allCases {
      let values = (0..<table.rowCount).map { _ -> AttributeValue? in
        Int.random(in: 0..<4, using: &random) == 0 ? nil : value(of: type, using: &random)
      }
      table.add(AttributeColumn("its \(type)", type: type, values: values))
    }
  }

  private static func addWeights(to table: inout AttributeTable, using random: inout SplitMix) {
    let weights = (0..<table.rowCount).map { _ in AttributeValue.real(real(using: &random)) }
    table.add(AttributeColumn(KnownAttribute.weight, type: .real, values: weights))
    let relations = (0..<table.rowCount).map { _ in
      AttributeValue.text(
        ["advice", "Å, \"ö\"", "money & more"].randomElement(using: &random) ?? "")
    }
    table.add(AttributeColumn(KnownAttribute.relation, type: .text, values: relations))
  }

  private static func value(
    of type: AttributeType, using random: inout SplitMix
  ) -> AttributeValue {
    switch type {
    case .text: .text(texts.randomElement(using: &random) ?? "")
    case .integer: .integer([0, -1, 2_100_000, .max, .min].randomElement(using: &random) ?? 0)
    case .real: .real(real(using: &random))
    case .boolean: .boolean(.random(using: &random))
    case .list:
      .list((0..<Int.random(in: 0...3, using: &random)).map { .text(texts[$0 * 7]) })
    }
  }

  private static func real(using random: inout SplitMix) -> Double {
    [0, 1, -0.5, 0.1, 1e-300, .greatestFiniteMagnitude, 1 / 3].randomElement(using: &random) ?? 0
  }
}
