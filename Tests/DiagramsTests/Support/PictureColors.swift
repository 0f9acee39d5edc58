import Foundation
import Graphviz

@testable import Diagrams

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What the words and lines of a picture stand on, from its own file.
struct PictureColors {
  /// A line of words or of ink, and what it is drawn on.
  struct Mark: Hashable, CustomStringConvertible {
    var what: String
    var color: Color
    var ground: Color

    var contrast: Double { color.contrast(to: ground) }

    var description: String {
      "\(what): \(color.notation) on \(ground.notation), \((contrast * 10).rounded() / 10)"
    }
  }

  /// The lines of words.
  private(set) var words: [Mark] = []
  /// The lines of ties, and the outlines of nodes.
  private(set) var strokes: [Mark] = []
  /// What actors and people are filled with.
  private(set) var vertexFills: Set<Color> = []
  /// The colours of ties.
  private(set) var tieLines: Set<Color> = []
  /// What is filled that is neither: frames, halos and the samples of the legend.
  private(set) var otherFills: Set<Color> = []

  init(_ svg: [UInt8]) {
    let painter = Painter()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = painter
    _ = parser.parse()
    words = painter.words
    strokes = painter.strokes
    vertexFills = painter.vertexFills
    tieLines = painter.tieLines
    otherFills = painter.otherFills
  }
}

/// Follows the elements of a picture in the order in which they are painted.
private final class Painter: NSObject, XMLParserDelegate {
  var words: [PictureColors.Mark] = []
  var strokes: [PictureColors.Mark] = []
  var vertexFills: Set<Color> = []
  var tieLines: Set<Color> = []
  var otherFills: Set<Color> = []
  /// What has been filled by now: corners and colour.
  private var areas: [(corners: [Point], color: Color)] = []
  private var text: (attributes: [String: String], words: String)?
  /// The outlines and fills of the node that is open.
  private var node: [PictureColors.Mark] = []
  /// The classes of the groups that are open, and their ids.
  private var classes: [String] = []
  private var ids: [String] = []

  private typealias Point = (x: Double, y: Double)

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    switch name {
    case "g":
      classes.append(attributes["class"] ?? "")
      ids.append(attributes["id"] ?? "")
    case "text": text = (attributes, "")
    case "polygon", "path", "ellipse", "polyline": paint(name, attributes)
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text?.words += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    if name == "g" { ids.removeLast() }
    if name == "g", classes.removeLast() == "node" {
      // A node is seen if an outline or what fills it stands out; paper under words is none.
      if let mark = node.filter({ $0.color != areas.first?.color })
        .max(by: { $0.contrast < $1.contrast })
      {
        strokes.append(mark)
      }
      node = []
    }
    guard name == "text", let text else { return }
    self.text = nil
    let size = Double(text.attributes["font-size"] ?? "") ?? 0
    let letters = text.words.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !letters.isEmpty, let x = Double(text.attributes["x"] ?? ""),
      let y = Double(text.attributes["y"] ?? "")
    else { return }
    let width = LetterWidths.width(of: letters, size: size)
    let middle =
      switch text.attributes["text-anchor"] {
      case "middle": x
      case "end": x - width / 2
      default: x + width / 2
      }
    let color = Color(css: text.attributes["fill"] ?? "black") ?? Color(0)
    let mark = PictureColors.Mark(
      what: letters, color: color, ground: ground(at: (middle, y - 0.3 * size)))
    // The legend's samples of arrowheads and genders are letters that are drawn as marks.
    if letters.count == 1, letters.allSatisfy({ !$0.isLetter && !$0.isNumber && $0 != "?" }) {
      strokes.append(mark)
    } else {
      words.append(mark)
    }
  }

  private func paint(_ shape: String, _ attributes: [String: String]) {
    let corners = Self.corners(of: shape, attributes)
    // What only carries a tooltip isn't seen.
    let isSeen = Double(attributes["stroke-opacity"] ?? "") ?? 1 > 0.05
    guard let first = corners.first, isSeen else { return }
    let owner = classes.last { !$0.isEmpty && $0 != "graph" } ?? ""
    let (stroke, fill) = (
      Color(css: attributes["stroke"] ?? "none"), Color(css: attributes["fill"] ?? "none")
    )
    note(fill: fill, stroke: stroke, of: owner)
    if owner == "edge" {
      let ground = ground(at: corners[corners.count / 2])
      let marks = [stroke, fill].compactMap(\.self).map {
        PictureColors.Mark(what: owner, color: $0, ground: ground)
      }
      if let mark = marks.max(by: { $0.contrast < $1.contrast }) { strokes.append(mark) }
      return
    }
    if owner == "node" {
      let ground = ground(at: outside(first, corners))
      node += [stroke, fill].compactMap(\.self).map {
        .init(what: owner, color: $0, ground: ground)
      }
    }
    guard let fill else { return }
    let opacity = Double(attributes["fill-opacity"] ?? "") ?? 1
    let middle = (
      corners.map(\.x).reduce(0, +) / Double(corners.count),
      corners.map(\.y).reduce(0, +) / Double(corners.count)
    )
    areas.append((corners, fill.over(ground(at: middle), opacity: opacity)))
  }

  /// Notes a colour by what has it.
  private func note(fill: Color?, stroke: Color?, of owner: String) {
    let isVertex =
      owner == "node" && ids.contains { $0.wholeMatch(of: /(s\d+-)?n\d+|[bp]\d+-.*/) != nil }
    if owner == "edge" {
      if let stroke { tieLines.insert(stroke) }
    } else if let fill {
      if isVertex { vertexFills.insert(fill) } else { otherFills.insert(fill) }
    }
  }

  /// A point just outside a corner, as seen from the middle.
  private func outside(_ corner: Point, _ corners: [Point]) -> Point {
    let count = Double(corners.count)
    let middle = (corners.map(\.x).reduce(0, +) / count, corners.map(\.y).reduce(0, +) / count)
    return (corner.x + (corner.x - middle.0) * 0.02, corner.y + (corner.y - middle.1) * 0.02)
  }

  private func ground(at point: Point) -> Color {
    areas.last { Self.contains($0.corners, point) }?.color ?? Color(0xFFFFFF)
  }

  private static func contains(_ corners: [Point], _ point: Point) -> Bool {
    var isInside = false
    for (start, end) in zip(corners, corners.dropFirst() + corners.prefix(1))
    where (start.y > point.y) != (end.y > point.y) {
      let crossing = start.x + (point.y - start.y) / (end.y - start.y) * (end.x - start.x)
      if point.x < crossing { isInside.toggle() }
    }
    return isInside
  }

  private static func corners(of shape: String, _ attributes: [String: String]) -> [Point] {
    func number(_ name: String) -> Double { Double(attributes[name] ?? "") ?? 0 }
    if shape == "ellipse" {
      return (0..<24).map { step in
        let turn = Double(step) / 24 * 2 * .pi
        return (number("cx") + number("rx") * cos(turn), number("cy") + number("ry") * sin(turn))
      }
    }
    let numbers = (attributes["points"] ?? attributes["d"] ?? "")
      .split { !"0123456789.-+e".contains($0) }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }
}

extension Color {
  /// Reads a colour as Graphviz writes it; `nil` where nothing is painted.
  fileprivate init?(css: String) {
    switch css {
    case "none", "transparent": return nil
    case "black": self.init(0)
    case "white": self.init(0xFFFFFF)
    default:
      guard css.hasPrefix("#"), let value = UInt32(css.dropFirst(), radix: 16) else { return nil }
      self.init(value)
    }
  }

  /// The colour that a film of this one gives on another.
  fileprivate func over(_ ground: Color, opacity: Double) -> Color {
    func mixed(_ front: UInt8, _ back: UInt8) -> UInt32 {
      UInt32((Double(front) * opacity + Double(back) * (1 - opacity)).rounded())
    }
    return Color(
      mixed(red, ground.red) << 16 | mixed(green, ground.green) << 8 | mixed(blue, ground.blue))
  }
}
