extension AttributedGraph {
  /// The name of the graph in one line, for a comment that people read; `nil` if it has none.
  var titleLine: String? {
    guard let name, !name.isEmpty else { return nil }
    return name.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
