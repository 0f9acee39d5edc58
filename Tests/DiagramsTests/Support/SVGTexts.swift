import Foundation
import PartnershipFiles
import Partnerships
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What is written in a picture, as a reader of XML finds it.
struct SVGTexts {
  /// Whether the file is well-formed.
  let isWellFormed: Bool
  /// What is written in it, without its tooltips.
  let words: String
  /// The tooltips.
  let titles: [String]
  /// The names of the elements.
  let elements: Set<String>
  /// The values of the attributes by their names.
  let attributes: [String: [String]]

  init(_ svg: [UInt8]) {
    let elements = Elements()
    let parser = XMLParser(data: Data(svg))
    parser.delegate = elements
    isWellFormed = parser.parse()
    words = elements.texts["text", default: []].joined(separator: "\n")
    titles = elements.texts["title", default: []]
    self.elements = Set(elements.texts.keys)
    attributes = elements.attributes
  }
}

extension Network {
  /// Actors with a column of their own, two of them tied.
  init(column: String, _ values: [String?]) {
    self.init()
    actors = values.enumerated().map { place, value in
      var actor = Actor(id: "a\(place)")
      actor.attributes[column] = value
      return actor
    }
    ties = [Tie(from: "a0", to: "a1")]
  }

  /// The network of the position paper, or the one with made-up people.
  static func sample(fictitious: Bool) throws -> Network {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = "SampleData/linkoping-thai-nguyen" + (fictitious ? "-fictitious" : "")
    return try #require(NetworkReader.read(at: root.appending(path: folder).path).network)
  }
}

/// The letters within elements, by the elements' names.
private final class Elements: NSObject, XMLParserDelegate {
  var texts: [String: [String]] = [:]
  var attributes: [String: [String]] = [:]
  private var current = ""

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    current = ""
    for (name, value) in attributes { self.attributes[name, default: []].append(value) }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    texts[name, default: []].append(current)
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    current += string
  }
}
