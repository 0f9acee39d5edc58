import Assessment
import Wording

extension ReportContents {
  /// The measures of the view as a whole, then of its vertices.
  var connectivitySection: HTML {
    section("connectivity", .Report.connectivity) {
      if hasTiedPairs { list([multiplexityFinding], .breadth) }
      if !connectivity.vertices.isEmpty {
        connectivity.tables(in: language, names: names).first.map {
          table($0, .connectivity, isFolded: false)
        }
        verticesTable
      }
    }
  }

  private var multiplexityFinding: Statement {
    let pairs = breadth.multiplexity
    let sentence = Text.Report.tiedInSeveralWays(
      pairs.pairsOfSeveralKinds, of: pairs.pairs, undecided: pairs.undecidedPairs)
    return Statement(
      sentence[language],
      ["pairsOfSeveralKinds", "pairs", "undecidedPairs"].map { "/multiplexity/\($0)" })
  }

  /// The vertices, those with the highest betweenness first, as many as a reader can use.
  private var verticesTable: HTML {
    let most = 100
    let sorted = connectivity.vertices.enumerated().sorted {
      ($1.element.betweenness, $0.offset) < ($0.element.betweenness, $1.offset)
    }.map(\.element)
    let keys = ["degree", "betweenness", "closeness", "eigenvector", "coreNumber", "constraint"]
    let measures = keys.compactMap { key in Measure.ofVertices.first { $0.key == key } }
    let notes =
      (sorted.count > most ? [Text.Report.onlyFirst(most, of: "connectivity")] : [])
      + connectivity.vertexNotes
    let table = HTML(
      caption: Text.Report.oneByOne[language], hasCaption: false,
      headings: [HTML.Heading(Text.nameHeading[language])]
        + measures.map { HTML.Heading(sentence($0.name), isFigure: true) },
      rows: sorted.prefix(most).map { vertex in
        [
          names.vertices[vertex.id] ?? vertex.id, "\(vertex.degree)",
          language.format(vertex.betweenness, decimals: 3),
          language.format(vertex.closeness, decimals: 3), figure(vertex.eigenvector),
          "\(vertex.coreNumber)", figure(vertex.constraint),
        ]
      },
      notes: notes.map { HTML(text: $0[language]) })
    return folded(Text.Report.oneByOne[language]) { table }
  }

  private func figure(_ value: Double?) -> String {
    value.map { language.format($0, decimals: 3) } ?? "–"
  }
}
