import Foundation

/// Writes the page of the documentation that lists all measures, and the schemas of results.
@main
struct Catalogue {
  /// The page is made from the sources below a folder, and from the agreements with other programs.
  static func main() throws {
    let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    try text(root: root).write(to: page(root: root), atomically: true, encoding: .utf8)
    try ResultSchemas.write(root: root)
  }

  static func page(root: URL) -> URL {
    root.appending(path: "Sources/Graphs/Graphs.docc/Catalogue.md")
  }

  /// Returns the page as the sources say it should be.
  static func text(root: URL) throws -> String {
    let measures = try measures(root: root)
    let agreements = try agreements(root: root)
    var lines = [
      "# Catalogue", "",
      "Every measure with its definition, its cost, its source and those who agree.", "",
      "## Overview", "",
      "A row says what a measure is, what it costs for *V* vertices and *E* edges, whose it is, and",
      "with which other programs its values agree where they are compared: on graphs of the field that",
      "others have measured. Where a program has several conventions, or an error, <doc:Conventions>",
      "says which values are meant.",
    ]
    for chapter in chapters(of: measures) {
      lines += [
        "", "## \(chapter.title)", "",
        "| Measure | Definition | Cost | Source | Agrees with |",
        "| --- | --- | --- | --- | --- |",
      ]
      lines += chapter.measures.map { row($0, agreements: agreements[$0.link] ?? []) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the measures in the order of chapters and names.
  static func measures(root: URL) throws -> [MeasureDocumentation] {
    let folder = root.appending(path: "Sources/Graphs")
    // What makes graphs and carries out computations measures nothing.
    let others = ["Execution", "Generators", "Graph", "Graphs.docc"]
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .filter { !others.contains($0) }
      .flatMap { chapter in
        let files = try FileManager.default
          .contentsOfDirectory(atPath: folder.appending(path: chapter).path).sorted()
        return try files.filter { $0.hasSuffix(".swift") }.flatMap { file in
          try MeasureDocumentation.measures(
            in: String(contentsOf: folder.appending(path: "\(chapter)/\(file)"), encoding: .utf8),
            chapter: chapter)
        }
      }
  }

  /// Returns the programs that agree with each measure.
  static func agreements(root: URL) throws -> [String: [String]] {
    let file = root.appending(path: "Tests/Catalogue/Agreements.csv")
    var agreements: [String: [String]] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: ",").map(String.init)
      let link = cells[0].contains("/") ? cells[0] : "Graph/\(cells[0])"
      agreements[link, default: []].append(cells[1])
    }
    return agreements
  }

  private static func chapters(
    of measures: [MeasureDocumentation]
  ) -> [(title: String, measures: [MeasureDocumentation])] {
    let titles = Set(measures.map(\.chapter)).sorted()
    return titles.map { chapter in
      // StructuralHoles becomes Structural holes.
      let words = chapter.replacing(#/([a-z])([A-Z])/#) {
        "\($0.output.1) \($0.output.2.lowercased())"
      }
      return (words, measures.filter { $0.chapter == chapter }.sorted { $0.name < $1.name })
    }
  }

  private static func row(_ measure: MeasureDocumentation, agreements: [String]) -> String {
    let summary = measure.summary.replacing(#/^Returns (.)/#) { $0.output.1.uppercased() }
    let cells = [
      "``\(measure.link)``", summary, measure.complexity,
      measure.sources.joined(separator: "; "), agreements.joined(separator: ", "),
    ]
    // Links that a comment has to its neighbours start at the type here.
    let linked = cells.map { $0.replacing(#/``(?=[a-z])/#, with: "``\(measure.type)/") }
    return "| " + linked.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }
}
