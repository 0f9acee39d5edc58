import Assessment
import Wording

extension ReportContents {
  /// The measures of the view as a whole, then of its vertices.
  var connectivitySection: HTML {
    section("connectivity", .Report.connectivity) {
      basis(connectivityBasis)
      if connectivity.vertices.isEmpty {
        HTML("p") { Text.Report.noVertices[language] }
      } else {
        connectivity.tables(in: language, names: names).first.map { HTML($0, in: language) }
        verticesTable
      }
    }
  }

  /// The vertices, those with the highest betweenness first, as many as a reader can use.
  private var verticesTable: HTML {
    let most = 100
    let sorted = connectivity.vertices.enumerated().sorted {
      ($1.element.betweenness, $0.offset) < ($0.element.betweenness, $1.offset)
    }.map(\.element)
    let keys = ["degree", "betweenness", "closeness", "eigenvector", "coreNumber", "constraint"]
    let measures = keys.compactMap { key in Measure.ofVertices.first { $0.key == key } }
    return HTML(
      caption: Text.Report.oneByOne[language],
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
      notes: (sorted.count > most ? [Text.Report.leftOut(sorted.count - most)[language]] : [])
        + connectivity.vertexNotes.map { $0[language] })
  }

  private func figure(_ value: Double?) -> String {
    value.map { language.format($0, decimals: 3) } ?? "–"
  }
}
