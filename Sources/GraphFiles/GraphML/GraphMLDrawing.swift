internal import InputFiles
internal import Wording

/// What yEd and other programs of yWorks draw of a node or an edge:
/// https://yed.yworks.com/support/manual/layout_document_structure.html.
struct GraphMLDrawing {
  private(set) var color: String?
  private(set) var shape: String?
  private(set) var thickness: Double?
  private(set) var width: Double?
  private(set) var height: Double?
  private var labels: [String] = []
  private var left: Double?
  private var top: Double?

  /// Its labels, each on a line; `nil` if it has none.
  var label: String? { labels.isEmpty ? nil : labels.joined(separator: "\n") }

  /// Where its centre is from left to right.
  var x: Double? { left.map { $0 + (width ?? 0) / 2 } }

  /// Where its centre is upwards; yEd counts downwards.
  var y: Double? { top.map { 0 - ($0 + (height ?? 0) / 2) } }

  /// Reads an element within the data to its end.
  mutating func read(_ element: XMLElement, from xml: XMLReader) throws(FileProblem) {
    var open = [element.name]
    take(element)
    // Only the first of the states that a group can have is what is seen.
    var isBeyondFirstState = false
    while let name = open.last, let event = try xml.next() {
      switch event {
      case .start(let element):
        open.append(element.name)
        if !isBeyondFirstState { take(element) }
      case .text(let text):
        if Self.namesOfLabels.contains(name), !isBeyondFirstState { add(label: text) }
      case .end:
        open.removeLast()
        if open.last == "Realizers" { isBeyondFirstState = true }
        if name == "Realizers" { isBeyondFirstState = false }
      }
    }
  }

  private static let namesOfLabels: Set<String> = ["NodeLabel", "EdgeLabel", "Label.Text"]

  private mutating func add(label text: String) {
    let text = ScalarText.trimmed(text)
    if !text.isEmpty { labels.append(text) }
  }

  private mutating func take(_ element: XMLElement) {
    switch element.name {
    case "Geometry", "RectD":
      left = number(element["x"] ?? element["X"]) ?? left
      top = number(element["y"] ?? element["Y"]) ?? top
      width = number(element["width"] ?? element["Width"]) ?? width
      height = number(element["height"] ?? element["Height"]) ?? height
    case "Fill": color = color ?? element["color"]
    case "LineStyle":
      color = color ?? element["color"]
      thickness = thickness ?? number(element["width"])
    case "Shape": shape = shape ?? element["type"]
    case "Label":
      if let text = element["Text"] { add(label: text) }
    default: break
    }
  }

  private func number(_ text: String?) -> Double? {
    text.flatMap { ScalarText.real(ScalarText.trimmed($0)) }
  }
}

extension GraphMLFile {
  /// Keeps what is drawn of a node or an edge as attributes.
  mutating func set(
    _ drawing: GraphMLDrawing, of owner: GraphPart, line: Int
  ) throws(FileProblem) {
    var values: [(name: String, value: AttributeValue?)] = [
      (KnownAttribute.label, drawing.label.map(AttributeValue.text)),
      (KnownAttribute.color, drawing.color.map(AttributeValue.text)),
    ]
    switch owner {
    case .graph: return remarks.add(.unreadDrawing, .note, line: line)
    case .node:
      values += [
        (KnownAttribute.x, drawing.x.map(AttributeValue.real)),
        (KnownAttribute.y, drawing.y.map(AttributeValue.real)),
        ("width", drawing.width.map(AttributeValue.real)),
        ("height", drawing.height.map(AttributeValue.real)),
        (KnownAttribute.shape, drawing.shape.map(AttributeValue.text)),
      ]
    case .edge:
      values.append((KnownAttribute.thickness, drawing.thickness.map(AttributeValue.real)))
    }
    remarks.add(.unreadDrawing, .note, line: line)
    for case (let name, let value?) in values {
      let key = GraphMLKey(told: name, type: value.type)
      try drafts[drafts.count - 1].set(value, key, of: owner)
    }
  }
}
