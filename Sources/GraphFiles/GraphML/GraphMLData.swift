internal import InputFiles
internal import Wording

/// Data whose key isn't declared where it stands.
struct GraphMLDatum {
  let key: String
  let text: String
  let draft: Int
  let owner: GraphPart
  let line: Int
}

extension GraphMLFile {
  /// Reads data to its end.
  mutating func readData(_ element: XMLElement, of owner: GraphPart) throws(FileProblem) {
    let line = xml.line
    var text = ""
    var drawing = GraphMLDrawing()
    var isDrawing = false
    reading: while let event = try xml.next() {
      switch event {
      case .text(let piece): text += piece
      case .start(let child):
        isDrawing = true
        try drawing.read(child, from: xml)
      case .end: break reading
      }
    }
    guard let key = element["key"] else { return remarks.add(.dataWithoutKey, line: line) }
    if isDrawing {
      try set(drawing, of: owner, line: line)
      guard !ScalarText.isBlank(text) else { return }
    }
    let datum = GraphMLDatum(
      key: key, text: text, draft: max(0, drafts.count - 1), owner: owner, line: line)
    guard datum.draft < drafts.count, try drafts[datum.draft].set(datum, remarks: &remarks) else {
      return try resolve(datum, isLast: false)
    }
  }

  /// Finds the key of data, which may be declared after it unless this `isLast`, and sets what it
  /// says.
  mutating func resolve(_ datum: GraphMLDatum, isLast: Bool) throws(FileProblem) {
    guard isLast || datum.draft < drafts.count, let found = keys.key(datum.key, of: datum.owner)
    else {
      guard isLast else { return waiting.append(datum) }
      remarks.add(.undeclaredKey(datum.key), line: datum.line)
      return try drafts[datum.draft].set(
        .text(datum.text), GraphMLKey(undeclared: datum.key), of: datum.owner)
    }
    if !found.isMeant {
      remarks.add(.keyOfOthers(datum.key), line: datum.line)
    }
    let key = found.key
    switch key.role {
    case .attribute, .loose:
      if let value = remarks.value(datum.text, of: key.name, type: key.type, line: datum.line) {
        try drafts[datum.draft].set(value, key, of: datum.owner)
      }
    case .id: drafts[datum.draft].ids.append((datum.owner, datum.text, datum.line))
    case .names: break
    case .graphName: drafts[datum.draft].base.graph.name = datum.text
    case .parent:
      guard case .node(let node) = datum.owner else { return }
      drafts[datum.draft].parents.append((node, datum.text, datum.line))
    case .times: drafts[datum.draft].setTimes(TimeSpanText.spans(datum.text), of: datum.owner)
    }
  }

  /// Reads a description, which becomes an attribute.
  mutating func readDescription(of owner: GraphPart) throws(FileProblem) {
    let text = try xml.elementText()
    guard !drafts.isEmpty else {
      description = text
      return
    }
    let key = GraphMLKey(told: "desc", type: .text)
    try drafts[drafts.count - 1].set(.text(text), key, of: owner)
  }
}
