import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The sentences of a page that are the report's own: paragraphs, items of lists and captions of
/// figures, without quotes and the user's own entries.
final class PageSentences: NSObject, XMLParserDelegate {
  /// The sentences with their words as they are read, in order.
  private(set) var all: [String] = []
  private var path: [(name: String, id: String?, kind: String?)] = []
  private var text = ""

  private static let foreign: Set = ["blockquote", "nav", "svg", "style", "footer", "header"]
  private static let foreignSections: Set = ["actors", "ties", "sources", "definitions"]

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    path.append((name, attributes["id"], attributes["class"]))
    if isSentence(name) { text = "" }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if isSentence(name), !isForeign, !words.isEmpty { all.append(words) }
    if isSentence(name) { text = "" }
    path.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

  private func isSentence(_ name: String) -> Bool { ["p", "li", "figcaption"].contains(name) }

  private var isForeign: Bool {
    path.contains { element in
      Self.foreign.contains(element.name) || element.id.map(Self.foreignSections.contains) == true
    }
  }
}
