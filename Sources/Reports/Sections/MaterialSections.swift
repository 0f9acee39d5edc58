import Assessment
import Partnerships
import Wording

extension ReportContents {
  /// The network as a picture, across the sheet if it is wide.
  func pictureSection(_ picture: Picture?) -> HTML {
    section("picture", .Report.picture, class: picture?.isWide == true ? "across" : nil) {
      HTML("figure") {
        switch picture {
        case .drawn(let svg): HTML("div", ["class": "picture"]) { HTML(trusted: svg) }
        case .refused(let reason): HTML("p") { reason[language] }
        case nil: HTML.empty
        }
        HTML("figcaption") {
          HTML(
            Statement(
              "\(Text.Report.pictureCaption[language]): \(connectivityBasis.sentence).",
              connectivityBasis.pointers), .connectivity)
        }
      }
    }
  }

  /// How much of everything the network contains.
  var materialSection: HTML {
    section("material", .Report.material) {
      network.information.description.map { text in HTML("p") { text } }
      HTML("dl", ["class": "numbers"]) {
        for (label, count) in [
          (Text.actorsTable, description.tables.actors), (.tiesTable, description.tables.ties),
          (.peopleTable, description.tables.people),
          (.activitiesTable, description.tables.activities),
          (.participationsTable, description.tables.participations),
          (.phasesTable, description.tables.phases), (.sourcesTable, description.tables.sources),
        ] {
          HTML("div") {
            HTML("dt") { label[language] }
            HTML("dd") { count.map { "\($0)" } ?? Text.withheld[language] }
          }
        }
      }
      // How many actors and activities there are of each value stands with breadth.
      let tables = description.tables(in: language, names: names)
      HTML("div", ["class": "tables"]) {
        for table in tables where ["ties", "certainty"].contains(table.id) {
          HTML(table, in: language, of: .describe)
        }
      }
      for table in tables where table.id == "phases" { self.table(table, .describe) }
    }
  }
}
