internal import InputFiles
internal import Wording

/// An attribute that a GEXF file declares.
struct GEXFAttribute {
  let name: String
  /// The type of its values, or of the values of its lists.
  let type: AttributeType
  let isList: Bool
  /// Its index among those of nodes or of edges.
  var column = 0

  /// Makes an attribute.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - declared: The type as GEXF has it, such as `listfloat`; any other than those of GEXF is
  ///     taken for texts.
  init(_ name: String, declared: String) {
    self.name = name
    let declared = declared.lowercased()
    isList = declared.hasPrefix("list")
    type =
      switch isList ? String(declared.dropFirst(4)) : declared {
      case "integer", "int", "long", "short", "byte", "biginteger": .integer
      case "float", "double", "bigdecimal": .real
      case "boolean": .boolean
      default: .text
      }
  }

  /// The types of GEXF, without those of lists.
  static let types: Set<String> = [
    "integer", "int", "long", "short", "byte", "biginteger", "float", "double", "bigdecimal",
    "boolean", "string", "char", "anyuri",
  ]
}

extension GEXFFile {
  /// Reads the declarations of one class to their end.
  mutating func readAttributes(_ element: XMLElement) throws(FileProblem) {
    let isOfNodes = element["class"] != "edge"
    while let event = try xml.next(), event != .end("attributes") {
      guard case .start(let child) = event else { continue }
      guard child.name == "attribute" else {
        remarks.add(.unreadElement(child.name), line: xml.line)
        try xml.skipElement()
        continue
      }
      try readAttribute(child, isOfNodes: isOfNodes)
    }
  }

  private mutating func readAttribute(
    _ element: XMLElement, isOfNodes: Bool
  ) throws(FileProblem) {
    let line = xml.line
    guard let id = element["id"] else {
      remarks.add(.attributeWithoutID, line: line)
      return try xml.skipElement()
    }
    let declared = element["type"] ?? "string"
    let title = element["title"] ?? id
    // So Gephi declares weights that change in time.
    let isWeight = !isOfNodes && id == KnownAttribute.weight && title == "Weight"
    var attribute = GEXFAttribute(isWeight ? KnownAttribute.weight : title, declared: declared)
    let base = declared.lowercased()
    if !GEXFAttribute.types.contains(attribute.isList ? String(base.dropFirst(4)) : base) {
      remarks.add(.unknownType(declared, of: attribute.name), .note, line: line)
    }
    var defaultValue: AttributeValue?
    while let event = try xml.next(), event != .end("attribute") {
      guard case .start(let child) = event else { continue }
      switch child.name {
      case "default":
        let text = try xml.elementText()
        defaultValue = value(text, of: attribute, line: line)
      case "options":
        remarks.add(.optionsLeftOut, .note, line: xml.line)
        try xml.skipElement()
      default: try xml.skipElement()
      }
    }
    let isNew = draft.declare(&attribute, id: id, isOfNodes: isOfNodes, default: defaultValue)
    if !isNew { remarks.add(.repeatedGEXFAttribute(id), line: line) }
  }

  /// Returns the value of an attribute that a text stands for; `nil` for a number left empty.
  mutating func value(
    _ text: String, of attribute: GEXFAttribute, line: Int
  ) -> AttributeValue? {
    guard attribute.isList else {
      return remarks.value(text, of: attribute.name, type: attribute.type, line: line)
    }
    return .list(
      ListText.values(text).compactMap {
        remarks.value($0, of: attribute.name, type: attribute.type, line: line)
      })
  }
}
