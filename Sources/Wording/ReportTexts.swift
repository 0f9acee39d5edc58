/// The headings and labels of the report.
extension Text {
  /// The texts of the report.
  package enum Report {
    /// What kind of document it is.
    package static let documentKind = Text(en: "Network analysis", sv: "Nätverksanalys")
    /// The title of a network that has none.
    package static let untitled = Text(en: "Untitled network", sv: "Nätverk utan titel")
    /// What the report is about.
    package static let subtitle = Text(
      en: "Breadth, gender distribution and connectivity",
      sv: "Bredd, könsfördelning och sammanhållning")
    /// The mark of a network that is made up, in full.
    package static let fictitious = Text(
      en: "Fictitious data. People or other parts of this network are made up.",
      sv: "Påhittade uppgifter. Personer eller andra delar av nätverket är påhittade.")
    /// The mark of a network that is made up, in short.
    package static let fictitiousMark = Text(en: "fictitious data", sv: "påhittade uppgifter")
    /// The link that leads past the top of the page.
    package static let skip = Text(en: "Skip to the content", sv: "Hoppa till innehållet")
    /// The list of sections.
    package static let contents = Text(en: "Contents", sv: "Innehåll")

    /// The heading of the findings.
    package static let findings = Text(en: "What the figures say", sv: "Vad siffrorna säger")
    /// The heading of the picture.
    package static let picture = Text(en: "The network", sv: "Nätverket")
    /// The heading of what the network contains.
    package static let material = Text(en: "What it contains", sv: "Vad det innehåller")
    /// The heading of breadth.
    package static let breadth = Text(en: "Breadth", sv: "Bredd")
    /// The heading of the gender distribution.
    package static let gender = Text(en: "Gender distribution", sv: "Könsfördelning")
    /// The heading of connectivity.
    package static let connectivity = Text(en: "Connectivity", sv: "Sammanhållning")
    /// The heading of the actors' list.
    package static let actors = Text(en: "Actors and their evidence", sv: "Aktörer och belägg")
    /// The heading of the ties' list.
    package static let ties = Text(en: "Ties and their evidence", sv: "Relationer och belägg")
    /// The heading of what the figures leave open.
    package static let limits = Text(
      en: "What the figures leave open", sv: "Vad siffrorna lämnar öppet")
    /// The heading of the definitions.
    package static let definitions = Text(en: "Definitions", sv: "Definitioner")
    /// The heading of the sources.
    package static let sources = Text(en: "Sources", sv: "Källor")

    /// The label of the date that the data are from.
    package static let dataDate = Text(en: "Date of the data", sv: "Uppgifternas datum")
    /// The date of data whose sources have none.
    package static let dataUndated = Text(
      en: "not stated in the sources", sv: "anges inte i källorna")
    /// The label of the first and last date that the tables name.
    package static let timeSpan = Text(en: "Dates in the data", sv: "Datum i uppgifterna")
    /// No date at all.
    package static let none = Text(en: "none", sv: "inga")
    /// The label of how large the network is.
    package static let extent = Text(en: "Extent", sv: "Omfattning")
    /// The label of the view.
    package static let view = Text(en: "View", sv: "Vy")
    /// The label of the program that made the report.
    package static let madeWith = Text(en: "Made with", sv: "Framställd med")
    /// The label that stands before what a figure was computed on.
    package static let computedOn = Text(en: "Computed on", sv: "Beräknat på")

    /// What stands beneath the picture.
    package static let pictureCaption = Text(
      en: "The network as a diagram", sv: "Nätverket som diagram")

    /// A source without a date, an actor without a start.
    package static let undated = Text(en: "undated", sv: "odaterad")
    /// An actor that is a part of another one.
    package static func part(of name: String) -> Text {
      Text(en: "part of \(name)", sv: "del av \(name)")
    }
    /// The weight of a tie.
    package static func weight(_ weight: Double) -> Text {
      let decimals = weight == weight.rounded() ? 0 : 2
      return Text(
        en: "weight \(Language.english.format(weight, decimals: decimals))",
        sv: "vikt \(Language.swedish.format(weight, decimals: decimals))")
    }
    /// An unnamed group of nobody knows how many.
    package static let groupOfUnknownNumber = Text(
      en: "group of unknown number", sv: "grupp av okänt antal")
    /// What whoever entered a fact has to say of it.
    package static let note = Text(en: "Note", sv: "Anmärkning")
    /// The label of a source.
    package static let source = Text(en: "Source", sv: "Källa")
    /// A fact without a source.
    package static let withoutSource = Text(en: "No source stated", sv: "Ingen källa angiven")
    /// The heading of actors of which the country isn't known.
    package static let countryUnknown = Text(en: "Country unknown", sv: "Land okänt")
    /// The heading of ties of which the kind isn't known.
    package static let kindUnknown = Text(en: "Kind unknown", sv: "Slag okänt")
    /// An empty list.
    package static let nothing = Text(en: "None.", sv: "Inga.")

    /// An unnamed group of a known number.
    ///
    /// - Parameter count: How many it stands for.
    /// - Returns: The description.
    package static func group(of count: Int) -> Text {
      Text(en: "group of \(count)", sv: "grupp av \(count)")
    }

    /// How long something lasted.
    ///
    /// - Parameters:
    ///   - start: When it began, if that is known.
    ///   - end: When it ended, if that is known.
    /// - Returns: The description; `undated` where neither is known.
    package static func interval(from start: String?, to end: String?) -> Text {
      switch (start, end) {
      case (let start?, let end?) where start == end: Text(en: start, sv: start)
      case (let start?, let end?): Text(en: "\(start) – \(end)", sv: "\(start) – \(end)")
      case (let start?, nil): Text(en: "from \(start)", sv: "från \(start)")
      case (nil, let end?): Text(en: "until \(end)", sv: "till \(end)")
      case (nil, nil): undated
      }
    }

    /// How many facts a source stands behind.
    ///
    /// - Parameter count: How many actors, ties and activities refer to it.
    /// - Returns: The description.
    package static func references(_ count: Int) -> Text {
      Text(
        en: "behind \(count) of the entries", sv: "ligger bakom \(count) av uppgifterna")
    }
  }
}
