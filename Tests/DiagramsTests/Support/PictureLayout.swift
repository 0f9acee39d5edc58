import Foundation

@testable import Diagrams

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Where the words and the nodes of a picture stand, from its own file.
struct PictureLayout {
  /// A rectangle, from its upper left corner.
  struct Box {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    /// How far two rectangles reach into each other, in points; 0 or less if they don't.
    func overlap(with other: Box) -> Double {
      min(
        min(right, other.right) - max(left, other.left),
        min(bottom, other.bottom) - max(top, other.top))
    }

    func isWithin(_ other: Box, sparing spare: Double) -> Bool {
      left >= other.left - spare && top >= other.top - spare && right <= other.right + spare
        && bottom <= other.bottom + spare
    }
  }

  /// A line of words and the node, edge or frame that it belongs to, if any.
  struct Line {
    var text: String
    var box: Box
    var owner: String?
  }

  /// The page.
  private(set) var page = Box(left: 0, top: 0, right: 0, bottom: 0)
  /// The lines of words.
  private(set) var lines: [Line] = []
  /// The shapes of nodes, by the element that they belong to.
  private(set) var nodes: [(owner: String, box: Box)] = []

  init(_ svg: [UInt8]) {
    let reader = Reader()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = reader
    _ = parser.parse()
    page = reader.page
    lines = reader.lines
    nodes = reader.nodes
  }

  /// The pairs of lines that reach into each other by more than a point.
  var overlappingLines: [String] {
    lines.indices.flatMap { place in
      lines[(place + 1)...].filter { $0.box.overlap(with: lines[place].box) > 1 }
        .map { "“\(lines[place].text)” and “\($0.text)”" }
    }
  }

  /// The lines that reach into a node that isn't their own by more than a point.
  var linesOverNodes: [String] {
    lines.flatMap { line in
      nodes.filter { $0.owner != line.owner && $0.box.overlap(with: line.box) > 1 }
        .map { "“\(line.text)” over \($0.owner)" }
    }
  }

  /// The words and nodes that reach outside the page.
  var outside: [String] {
    lines.filter { !$0.box.isWithin(page, sparing: 1) }.map(\.text)
      + nodes.filter { !$0.box.isWithin(page, sparing: 1) }.map(\.owner)
  }
}

/// Reads the elements of a picture that Graphviz wrote.
private final class Reader: NSObject, XMLParserDelegate {
  var page = PictureLayout.Box(left: 0, top: 0, right: 0, bottom: 0)
  var lines: [PictureLayout.Line] = []
  var nodes: [(owner: String, box: PictureLayout.Box)] = []
  /// The ids of the groups that are open; empty for those that are neither node nor edge nor frame.
  private var owners: [(id: String, isNode: Bool)] = []
  private var text: (attributes: [String: String], words: String)?

  private var owner: (id: String, isNode: Bool)? { owners.last { !$0.id.isEmpty } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    switch name {
    case "svg":
      let sides = Self.numbers(in: attributes["viewBox"] ?? "")
      guard sides.count == 4 else { return }
      page = .init(left: sides[0], top: sides[1], right: sides[2], bottom: sides[3])
    case "g":
      let kind = attributes["class"] ?? ""
      if kind == "graph" { shiftPage(by: attributes["transform"] ?? "") }
      owners.append(
        (["node", "edge", "cluster"].contains(kind) ? attributes["id"] ?? "" : "", kind == "node"))
    case "text": text = (attributes, "")
    case "polygon", "path", "ellipse": add(shape: name, attributes)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text?.words += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "g" { owners.removeLast() }
    guard name == "text", let text else { return }
    self.text = nil
    let (x, y) = (Self.number(text.attributes["x"]), Self.number(text.attributes["y"]))
    let size = Self.number(text.attributes["font-size"])
    let words = text.words.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !words.isEmpty else { return }
    let width = LetterWidths.width(of: words, size: size)
    let left =
      switch text.attributes["text-anchor"] {
      case "middle": x - width / 2
      case "end": x - width
      default: x
      }
    lines.append(
      .init(
        text: words,
        box: .init(left: left, top: y - 0.72 * size, right: left + width, bottom: y + 0.2 * size),
        owner: owner?.id))
  }

  /// Puts the page where the picture's own coordinates count from.
  private func shiftPage(by transform: String) {
    guard let range = transform.range(of: "translate(") else { return }
    let shift = Self.numbers(in: String(transform[range.upperBound...].prefix { $0 != ")" }))
    guard shift.count == 2 else { return }
    let scale = Self.numbers(
      in: String(transform.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }))
    let factor = scale.first ?? 1
    page = .init(
      left: page.left / factor - shift[0], top: page.top / factor - shift[1],
      right: page.right / factor - shift[0], bottom: page.bottom / factor - shift[1])
  }

  private func add(shape: String, _ attributes: [String: String]) {
    guard let owner, owner.isNode, attributes["stroke"] != "none" || attributes["fill"] != "none"
    else { return }
    var points: [(x: Double, y: Double)] = []
    if shape == "ellipse" {
      let (x, y) = (Self.number(attributes["cx"]), Self.number(attributes["cy"]))
      let (width, height) = (Self.number(attributes["rx"]), Self.number(attributes["ry"]))
      points = [(x - width, y - height), (x + width, y + height)]
    } else {
      let numbers = Self.numbers(in: attributes["points"] ?? attributes["d"] ?? "")
      points = stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }
    guard let first = points.first else { return }
    var box = PictureLayout.Box(left: first.x, top: first.y, right: first.x, bottom: first.y)
    for point in points {
      box.left = min(box.left, point.x)
      box.right = max(box.right, point.x)
      box.top = min(box.top, point.y)
      box.bottom = max(box.bottom, point.y)
    }
    nodes.append((owner.id, box))
  }

  private static func number(_ text: String?) -> Double { text.flatMap { Double($0) } ?? 0 }

  private static func numbers(in text: String) -> [Double] {
    text.split { !"0123456789.-+e".contains($0) }.compactMap { Double($0) }
  }
}
