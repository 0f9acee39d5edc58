/// The names that programs give to attributes that mean the same everywhere.
enum GraphMLNames {
  /// Whether a graph has attributes that would be taken for those of other programs.
  static func isAmbiguous(_ graph: AttributedGraph) -> Bool {
    let familiar = familiar(graph)
    return familiar.nodes.columns.map(\.name) != graph.nodes.columns.map(\.name)
      || familiar.edges.columns.map(\.name) != graph.edges.columns.map(\.name)
  }

  /// Returns a graph whose attributes have the names of ``KnownAttribute`` where no other has.
  static func familiar(_ graph: AttributedGraph) -> AttributedGraph {
    var graph = graph
    graph.nodes.rename(["Label", "name", "Name"], to: KnownAttribute.label) { $0 == .text }
    graph.edges.rename(["Label", "Edge Label"], to: KnownAttribute.label) { $0 == .text }
    graph.edges.rename(["Weight", "Edge Weight"], to: KnownAttribute.weight) {
      $0 == .integer || $0 == .real
    }
    graph.nodes.mixColors()
    graph.edges.mixColors()
    return graph
  }
}

extension AttributeTable {
  /// Gives the first attribute of one of these names and a type another name, if none has that.
  fileprivate mutating func rename(
    _ names: [String], to known: String, where isFit: (AttributeType) -> Bool
  ) {
    guard self[known] == nil else { return }
    for name in names {
      if let index = columns.firstIndex(where: { $0.name == name && isFit($0.type) }) {
        columns[index].name = known
        return
      }
    }
  }

  /// Makes one attribute of the three parts of a colour that Gephi writes.
  fileprivate mutating func mixColors() {
    let parts = ["r", "g", "b"].compactMap { name in columns.firstIndex { $0.name == name } }
    guard self[KnownAttribute.color] == nil, parts.count == 3 else { return }
    var colors: [AttributeValue?] = []
    for row in 0..<rowCount {
      let values = parts.compactMap { columns[$0][row] }
      let bytes = values.compactMap { value -> UInt8? in
        if case .integer(let number) = value { UInt8(exactly: number) } else { nil }
      }
      guard values.count == bytes.count, bytes.isEmpty || bytes.count == 3 else { return }
      colors.append(bytes.isEmpty ? nil : .text(ColorText.text(bytes)))
    }
    columns[parts[0]] = AttributeColumn(KnownAttribute.color, type: .text, values: colors)
    for index in parts.dropFirst().sorted(by: >) { columns.remove(at: index) }
  }
}
