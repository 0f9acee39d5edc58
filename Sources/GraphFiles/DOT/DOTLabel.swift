internal import Graphviz

/// What Graphviz shows of a label.
///
/// In it, `\n`, `\l` and `\r` end a line, `\N`, `\G`, `\E`, `\T` and `\H` stand for the names of a
/// node, the graph, an edge and its ends, and `&amp;` for a character:
/// https://graphviz.org/docs/attr-types/escString/.
struct DOTLabel {
  private let names: [Unicode.Scalar: String]

  /// A label of a graph.
  init(graph: String) { names = ["G": graph] }

  /// A label of a node.
  init(graph: String, node: String) { names = ["G": graph, "N": node] }

  /// A label of an edge.
  init(graph: String, edge: (tail: String, head: String), isDirected: Bool) {
    names = [
      "G": graph, "T": edge.tail, "H": edge.head,
      "E": edge.tail + (isDirected ? "->" : "--") + edge.head,
    ]
  }

  /// Returns the text that is shown; of markup, what is left without its tags.
  func shown(_ value: DOTGraph.Value) -> String {
    if value.isMarkup { return Self.shown(ofMarkup: value.text) }
    return CharacterEntities.resolve(Array(resolved(value.text).utf8)[...])
  }

  /// Returns the text that markup shows.
  static func shown(ofMarkup markup: String) -> String {
    CharacterEntities.resolve(Array(withoutTags(markup).utf8)[...])
  }

  private func resolved(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var shown = ""
    var isEscape = false
    for scalar in text.unicodeScalars {
      if !isEscape, scalar == "\\" {
        isEscape = true
      } else if isEscape {
        isEscape = false
        shown += resolved(escape: scalar)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return isEscape ? shown + "\\" : shown
  }

  private func resolved(escape letter: Unicode.Scalar) -> String {
    ["n", "l", "r"].contains(letter) ? "\n" : names[letter] ?? String(letter)
  }

  private static func withoutTags(_ markup: String) -> String {
    var text = ""
    var tag = ""
    var depth = 0
    for scalar in markup.unicodeScalars {
      switch scalar {
      case "<":
        depth += 1
        tag = ""
      case ">":
        depth -= 1
        if ["br", "/tr"].contains(where: { tag.lowercased().hasPrefix($0) }) { text += "\n" }
      default:
        if depth > 0 {
          if tag.unicodeScalars.count < 8 { tag.unicodeScalars.append(scalar) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text
  }

  /// Returns a label that shows a text, without its quotation marks.
  static func label(showing text: String) -> [UInt8] {
    var label: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): label += "\\\\".utf8
      case UInt8(ascii: "\""): label += "\\\"".utf8
      case UInt8(ascii: "&"): label += "&amp;".utf8
      case 0x0A: label += "\\n".utf8
      case 0x0D: label += "&#13;".utf8
      default: label.append(byte)
      }
    }
    return label
  }
}
