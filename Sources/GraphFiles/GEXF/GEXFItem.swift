internal import InputFiles
internal import Wording

/// A node or an edge of a GEXF file that is being read.
struct GEXFItem {
  /// A value of an attribute as the file states it.
  struct Value {
    let attribute: String
    let text: String
    let span: TimeSpan?
    let line: Int
  }

  let owner: GraphPart
  let line: Int
  /// When it was there.
  var spans: [TimeSpan] = []
  var values: [Value] = []
  /// The attributes that GEXF has elements or names of its own for.
  var drawn: [(name: String, value: AttributeValue)] = []
  /// Whether it is an edge in both directions.
  var isMutual = false
  private var hasWhole = false

  init(_ owner: GraphPart, line: Int) {
    self.owner = owner
    self.line = line
  }

  /// Takes in an element within the node or edge.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - file: The file, which is told what is doubtful.
  /// - Returns: Whether it is one that a node or an edge may have.
  mutating func take(_ element: XMLElement, from file: inout GEXFFile) -> Bool {
    switch element.name {
    case "attvalue": take(value: element, from: &file)
    case "spell": spans += GEXFTime.spans(element)
    case "parent": take(whole: element, from: &file)
    case "color": take(color: element, from: &file)
    case "position":
      for name in [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z] {
        take(element, name, as: name, from: &file)
      }
    case "size": take(element, "value", as: KnownAttribute.size, from: &file)
    case "thickness": take(element, "value", as: KnownAttribute.thickness, from: &file)
    case "shape":
      if let shape = element["value"] { drawn.append((KnownAttribute.shape, .text(shape))) }
      if let image = element["uri"] { drawn.append(("uri", .text(image))) }
    default: return false
    }
    return true
  }

  private mutating func take(value element: XMLElement, from file: inout GEXFFile) {
    guard let attribute = element["for"] ?? element["id"], let text = element["value"] else {
      return file.remarks.add(.valueWithoutAttribute, line: file.xml.line)
    }
    values.append(
      Value(
        attribute: attribute, text: text, span: GEXFTime.spans(element).first,
        line: file.xml.line))
  }

  private mutating func take(whole element: XMLElement, from file: inout GEXFFile) {
    guard case .node(let node) = owner, let id = element["for"] else { return }
    guard !hasWhole else { return file.remarks.add(.severalParents, line: file.xml.line) }
    hasWhole = true
    file.wholes.append((node, id, file.xml.line))
  }

  private mutating func take(
    _ element: XMLElement, _ attribute: String, as name: String, from file: inout GEXFFile
  ) {
    guard let text = element[attribute],
      let value = file.remarks.value(text, of: name, type: .real, line: file.xml.line)
    else { return }
    drawn.append((name, value))
  }

  private mutating func take(color element: XMLElement, from file: inout GEXFFile) {
    let opacity = (element["a"] ?? element["alpha"]).flatMap(ScalarText.real)
    var bytes = element["hex"].flatMap(ColorText.bytes)
    if bytes == nil {
      let parts = ["r", "g", "b"].compactMap { element[$0].flatMap { UInt8($0) } }
      bytes = parts.count == 3 ? parts : nil
    }
    guard var bytes else { return file.remarks.add(.unknownColor, line: file.xml.line) }
    if let opacity, 0..<1 ~= opacity, bytes.count == 3 {
      bytes.append(UInt8((opacity * 255).rounded()))
    }
    drawn.append((KnownAttribute.color, .text(ColorText.text(bytes))))
  }
}

/// How GEXF states times.
enum GEXFTime {
  /// Returns the stretches of time that an element states; none if it states none.
  static func spans(_ element: XMLElement) -> [TimeSpan] {
    var span = TimeSpan()
    var spans: [TimeSpan] = []
    var hasSpan = false
    for attribute in element.attributes {
      let time =
        ["-Infinity", "Infinity", "-INF", "INF"].contains(attribute.value)
        ? nil : attribute.value
      switch attribute.name {
      case "start": span.start = time
      case "end": span.end = time
      case "startopen":
        span.start = time
        span.excludesStart = true
      case "endopen":
        span.end = time
        span.excludesEnd = true
      case "timestamp":
        spans.append(TimeSpan(start: time, end: time))
        continue
      case "timestamps":
        spans += TimeSpanText.moments(attribute.value)
        continue
      case "intervals":
        spans += TimeSpanText.spans(attribute.value)
        continue
      default: continue
      }
      hasSpan = true
    }
    return hasSpan ? [span] + spans : spans
  }
}
