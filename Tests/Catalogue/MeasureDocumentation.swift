import Foundation

/// What the documentation comment of a measure says.
struct MeasureDocumentation: Equatable {
  /// The folder of its file.
  var chapter: String
  /// What it measures: `Graph`, or another type that has measures.
  var type: String
  /// Its name with the labels of its parameters.
  var name: String
  /// The first sentence.
  var summary: String
  /// What it costs.
  var complexity: String
  /// Whose measures or algorithms it is: names, years and links.
  var sources: [String]

  /// What has measures.
  private static let types = ["Graph", "Partition", "TwoModeGraph"]

  /// By what it is linked.
  var link: String { "\(type)/\(name)" }

  /// Reads the measures of a file: the public methods of graphs and partitions.
  static func measures(in source: String, chapter: String) -> [MeasureDocumentation] {
    var measures: [MeasureDocumentation] = []
    var comment: [String] = []
    var type: String?
    var lines = source.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.popFirst() {
      if line.hasPrefix("extension ") {
        type = types.first { line == "extension \($0) {" }
      } else if line == "}" {
        type = nil
      }
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("///") {
        comment.append(text.dropFirst(3).trimmingCharacters(in: .whitespaces))
        continue
      }
      if let type, text.hasPrefix("public func ") || text.hasPrefix("public static func ") {
        var declaration = text
        while declaration.count(where: { $0 == "(" }) > declaration.count(where: { $0 == ")" }),
          let next = lines.popFirst()
        {
          declaration += " " + next.trimmingCharacters(in: .whitespaces)
        }
        measures.append(
          MeasureDocumentation(
            chapter: chapter, type: type, declaration: declaration, comment: comment))
      }
      comment = []
    }
    return measures
  }

  private init(chapter: String, type: String, declaration: String, comment: [String]) {
    self.chapter = chapter
    self.type = type
    name = Self.name(of: declaration)
    let paragraphs = comment.split(separator: "").map { $0.joined(separator: " ") }
    summary = paragraphs.first ?? ""
    let list = comment.joined(separator: " ").components(separatedBy: "- Complexity: ")
    complexity = list.count > 1 ? list[1].components(separatedBy: " - ")[0] : ""
    sources = paragraphs.flatMap(Self.sources)
  }

  /// Returns the name of a function with its labels: `distances(from:)`.
  private static func name(of declaration: String) -> String {
    guard let start = declaration.firstIndex(of: "(") else { return declaration }
    let words = declaration[..<start].split(separator: " ")
    let name = words.last.map { $0.prefix { $0 != "<" } } ?? ""
    var labels: [Substring] = []
    var depth = 0
    var parameter = declaration.index(after: start)
    for place in declaration[start...].indices {
      let character = declaration[place]
      if "([{<".contains(character) { depth += 1 }
      // The end of an arrow is no bracket.
      let isArrow = character == ">" && declaration[declaration.index(before: place)] == "-"
      if ")]}>".contains(character) && !isArrow { depth -= 1 }
      if (character == "," && depth == 1) || depth == 0 {
        let text = declaration[parameter..<place]
        if let label = text.split(whereSeparator: { " :".contains($0) }).first {
          labels.append(label)
        }
        parameter = declaration.index(after: place)
      }
      if depth == 0 { break }
    }
    return "\(name)(\(labels.map { "\($0):" }.joined()))"
  }

  /// Returns the works that a paragraph names, each with its authors, its year and its link.
  private static func sources(in paragraph: String) -> [String] {
    let work = #/(?<authors>(?:[A-Z]\.[ ‑-]?)+[^"*]*?), ["*].*?\((?<year>\d{4})\)/#
    let link = #/\[(?:doi|arXiv):[^\]]*\]\([^ ]*\)/#
    let links = paragraph.matches(of: link)
    let works = paragraph.matches(of: work)
    return works.enumerated().map { number, match in
      let end =
        number + 1 < works.count ? works[number + 1].range.lowerBound : paragraph.endIndex
      let own = links.first {
        match.range.lowerBound < $0.range.lowerBound && $0.range.lowerBound < end
      }
      let authors = match.authors.trimmingCharacters(in: .whitespaces)
      return "\(authors) \(match.year)" + (own.map { ", \($0.output)" } ?? "")
    }
  }
}
