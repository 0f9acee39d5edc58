/// The words that say what a network contains and which view a figure is of.
extension Text {
  package static let contents = Text(en: "Contents", sv: "Innehåll")
  package static let tableHeading = Text(en: "Table", sv: "Tabell")
  package static let rowsHeading = Text(en: "Rows", sv: "Rader")
  package static let measureHeading = Text(en: "Measure", sv: "Mått")
  package static let definitionHeading = Text(en: "Definition", sv: "Definition")
  package static let referenceHeading = Text(en: "Reference", sv: "Referens")
  package static let figureHeading = Text(en: "Value", sv: "Värde")
  package static let remarkHeading = Text(en: "Remark", sv: "Anmärkning")
  package static let idHeading = Text(en: "Id", sv: "Id")
  package static let nameHeading = Text(en: "Name", sv: "Namn")
  package static let startHeading = Text(en: "Start", sv: "Början")
  package static let endHeading = Text(en: "End", sv: "Slut")
  package static let titleHeading = Text(en: "Title", sv: "Titel")
  package static let dateHeading = Text(en: "Date", sv: "Datum")
  package static let addressHeading = Text(en: "Address", sv: "Adress")
  package static let referencesHeading = Text(en: "References", sv: "Hänvisningar")

  package static let wholeGraph = Text(en: "The network as a whole", sv: "Nätverket som helhet")
  package static let singleVertices = Text(en: "One by one", sv: "Var för sig")

  package static let actorsTable = Text(en: "Actors", sv: "Aktörer")
  package static let peopleTable = Text(en: "People", sv: "Personer")
  package static let affiliationsTable = Text(en: "Affiliations", sv: "Tillhörigheter")
  package static let activitiesTable = Text(en: "Activities", sv: "Aktiviteter")
  package static let participationsTable = Text(en: "Participations", sv: "Deltaganden")
  package static let tiesTable = Text(en: "Ties", sv: "Relationer")
  package static let phasesTable = Text(en: "Phases", sv: "Faser")
  package static let sourcesTable = Text(en: "Sources", sv: "Källor")
  package static let requirementsTable = Text(en: "Requirements", sv: "Krav")

  package static let peopleByGender = Text(en: "People by gender", sv: "Personer efter kön")
  package static let actorsByKind = Text(en: "Actors by kind", sv: "Aktörer efter slag")
  package static let actorsBySector = Text(en: "Actors by sector", sv: "Aktörer efter sektor")
  package static let actorsByLevel = Text(en: "Actors by level", sv: "Aktörer efter nivå")
  package static let actorsByCountry = Text(en: "Actors by country", sv: "Aktörer efter land")
  package static let actorsBySide = Text(en: "Actors by side", sv: "Aktörer efter sida")
  package static let tiesByKind = Text(en: "Ties by kind", sv: "Relationer efter slag")
  package static let tiesByCertainty = Text(
    en: "Ties by certainty", sv: "Relationer efter säkerhet")
  package static let activitiesByTheme = Text(
    en: "Activities by theme", sv: "Aktiviteter efter tema")

  package static let fictitiousNote = Text(
    en: "Fictitious: people or other parts of this network are made up.",
    sv: "Fiktivt: personer eller andra delar av nätverket är påhittade.")

  package static let ofUnderlyingGraph = Text(
    en: "regardless of direction", sv: "utan hänsyn till riktning")

  /// From when to when the network's dates run.
  package static func datesRun(from earliest: String, to latest: String) -> Text {
    Text(
      en: "Dates run from \(earliest) to \(latest).",
      sv: "Datum finns från \(earliest) till \(latest).")
  }

  /// How many rows have no date.
  package static func undated(_ count: Int) -> Text {
    Text(
      en: "Without any date: \(count) actors, ties and activities.",
      sv: "Helt utan datum: \(count) aktörer, relationer och aktiviteter.")
  }

  /// How many ties name a source.
  package static func tiesWithSource(_ count: Int, of total: Int) -> Text {
    Text(
      en: "\(count) of \(total) ties name a source.",
      sv: "\(count) av \(total) relationer anger källa.")
  }

  /// Which view figures are of.
  package static func ofView(_ view: Text) -> Text {
    Text(en: "Shown: \(view.english).", sv: "Visar: \(view.swedish).")
  }

  /// How large the graph is that figures are of.
  package static func graphSize(vertices: Int, edges: Int, isDirected: Bool) -> Text {
    Text(
      en: "\(vertices) vertices, \(edges) \(isDirected ? "arrows" : "edges").",
      sv: "\(vertices) noder, \(edges) \(isDirected ? "pilar" : "relationer").")
  }

  /// How many edges a graph has that measures leave out.
  package static func leftOut(loops: Int, parallelEdges: Int) -> Text {
    Text(
      en: "Left out of every measure but degree: \(loops) loops, \(parallelEdges) repeated edges.",
      sv: "Räknas bara i graden: \(loops) öglor, \(parallelEdges) upprepade relationer.")
  }

  /// A note on ties within what was counted as one.
  package static func tiesWithin(_ count: Int) -> Text {
    Text(
      en: "Not shown, since they fall within what is counted as one: \(count) ties.",
      sv: "Visas inte, eftersom de ligger inom det som räknas som en: \(count) relationer.")
  }

  /// A note on what was kept although its time is uncertain.
  package static func datesAreUncertain(_ count: Int) -> Text {
    Text(
      en: "Kept, although their dates are unknown or imprecise: \(count).",
      sv: "Medräknade, fast datumen är okända eller ungefärliga: \(count).")
  }

  /// How many of a list are not named.
  package static func andMore(_ count: Int) -> Text {
    Text(en: "and \(count) more", sv: "och \(count) till")
  }
}
