import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What an XML parser sees of a page.
final class PageReading: NSObject, XMLParserDelegate {
  /// Where and why the page isn't well-formed; `nil` if it is.
  private(set) var error: String?
  /// Every element with its attributes, in order.
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The text of the page, without that of its style sheet.
  private(set) var text = ""
  private var isInStyle = false

  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      error = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "unknown")"
    }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    isInStyle = name == "style"
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    isInStyle = false
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if !isInStyle { text += characters }
  }
}
