import Foundation
import Graphviz
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What Graphviz's own parser reads back of names and labels that were written.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<50)
  func strangeTextsComeBack(_ seed: Int) throws {
    var random = SplitMix(seed: seed)
    var document = DOTDocument(name: strangeText(&random), isDirected: seed.isMultiple(of: 2))
    var labels: [String: String] = [:]
    for number in 0..<8 {
      let id = "\(number)" + strangeText(&random)
      labels[id] = strangeText(&random)
      document.statements.append(
        .node(
          .init(
            id: id,
            attributes: [
              "label": .text(labels[id] ?? ""), "tooltip": .text(labels[id] ?? ""),
              "shape": .keyword("box"),
            ])))
      document.statements.append(
        .edge(
          .init(
            from: id, to: document.firstNode,
            attributes: ["label": .label(.text(strangeText(&random)).bold())])))
    }
    let json = try Renderer.render(document, format: .json)
    let read = try JSONDecoder().decode(Picture.self, from: Data(json))
    let nodes = read.objects.filter { $0.label != nil && $0.name != nil }
    #expect(nodes.count == labels.count)
    for (id, label) in labels {
      let node = try #require(nodes.first { $0.name == nameInGraphviz(id) })
      #expect(try shown(#require(node.label)) == visible(label))
    }
    let svg = try Renderer.render(document, format: .svg)
    #expect(XMLParser(data: Data(svg)).parse())
  }

  @Test(arguments: [
    #"\N \G \\ \"#, "x]", "]]>", "a & <b> \"c\" 'd'", "{|}", "&eacute;", "]\u{301}", "\\\u{301}N",
    "Miljö- och",
  ])
  func htmlLikeLabelsAreDrawnLetterByLetter(_ text: String) throws {
    var document = DOTDocument(name: "g", isDirected: false)
    document.statements = [.node(.init(id: "n", attributes: ["label": .label(.text(text).bold())]))]
    let reader = DrawnText()
    let parser = XMLParser(data: Data(try Renderer.render(document, format: .svg)))
    parser.delegate = reader
    #expect(parser.parse())
    #expect(reader.text == text)
  }

  private func strangeText(_ random: inout SplitMix) -> String {
    let pieces = [
      "node", "graph", ":", "::s", "\"", "\\", "\\N", "\\G", "\\l", "<b>", "</b>", "<", ">", "&",
      "&amp;", "&eacute;", "&#65;", "\n", "\r\n", "\t", "åäö", "Thái Nguyên", "Đại học", "🙂", "👩‍🌾",
      "e\u{301}", "\u{301}", "'", "{", "}", "|", "[", "]", ";", ",", "--", "->", "/*", "//", "#",
      "%n",
      "\u{1}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{202E}", " ", "1e-05", "=",
      "x",
    ]
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  /// The name that Graphviz keeps: backslashes stay doubled, and control characters are pictures.
  private func nameInGraphviz(_ id: String) -> String {
    String(
      String.UnicodeScalarView(
        id.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          switch scalar.value {
          case 0x5C: ["\\", "\\"]
          case 0..<0x20: [Unicode.Scalar(0x2400 + scalar.value) ?? "?"]
          case 0x7F..<0xA0: ["\u{FFFD}"]
          default: [scalar]
          }
        }))
  }

  /// The letters that Graphviz draws for a label, by its own rules of escapes and entities.
  private func shown(_ label: String) -> String {
    var result = ""
    var isEscaped = false
    for scalar in label.unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "\\"): isEscaped = true
      case (true, "n"): (result, isEscaped) = (result + "\n", false)
      default:
        result.unicodeScalars.append(scalar)
        isEscaped = false
      }
    }
    return result.replacing("&amp;", with: "&")
  }

  /// The text without the characters that no picture can hold.
  private func visible(_ text: String) -> String {
    let lines = text.replacing("\r\n", with: "\n").replacing("\t", with: " ")
    return String(
      String.UnicodeScalarView(
        lines.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0 == "\n" || !($0.value < 0x20 || (0x7F..<0xA0).contains($0.value))
        }))
  }

  private struct Picture: Decodable {
    var objects: [Object]
  }

  private struct Object: Decodable {
    var name: String?
    var label: String?
  }
}

/// The letters of a picture's text elements.
private final class DrawnText: NSObject, XMLParserDelegate {
  var text = ""
  private var isInside = false

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    isInside = name == "text"
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInside = false
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if isInside { text += string }
  }
}

extension DOTDocument {
  fileprivate var firstNode: String {
    for case .node(let node) in statements { return node.id }
    return ""
  }
}
