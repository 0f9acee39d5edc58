/// What the command line says around results.
extension Text {
  /// Work that takes a while.
  package static let measuring = Text(en: "Measuring …", sv: "Mäter …")

  /// Work that takes a while.
  package static let drawing = Text(en: "Drawing …", sv: "Ritar …")

  /// A table without rows.
  package static let nothingHere = Text(en: "Nothing.", sv: "Inget.")

  /// The title of what a check found.
  package static let checkTitle = Text(
    en: "What to look into in the tables", sv: "Vad som bör ses över i tabellerna")
  /// The heading of how bad a remark is.
  package static let severityHeading = Text(en: "Severity", sv: "Allvar")

  /// How much a check found.
  ///
  /// - Parameters:
  ///   - errors: How many remarks keep the network from being used.
  ///   - warnings: How many should be looked into.
  ///   - notes: How many are only worth knowing.
  /// - Returns: The sentence.
  package static func checkSummary(errors: Int, warnings: Int, notes: Int) -> Text {
    Text(
      en: "Errors: \(errors). Warnings: \(warnings). Notes: \(notes).",
      sv: "Fel: \(errors). Varningar: \(warnings). Upplysningar: \(notes).")
  }

  /// How many errors keep a network from being used.
  ///
  /// - Parameter errors: The number of errors, each of which has been told.
  /// - Returns: The sentence.
  package static func networkUnusable(errors: Int) -> Text {
    errors == 1
      ? Text(
        en: "The network can’t be used until the error is mended.",
        sv: "Nätverket kan inte användas förrän felet är rättat.")
      : Text(
        en: "The network can’t be used until the \(errors) errors are mended.",
        sv: "Nätverket kan inte användas förrän de \(errors) felen är rättade.")
  }

  /// How bad a problem is, in one word.
  ///
  /// - Parameter severity: `error`, `warning` or `note`.
  /// - Returns: The word.
  package static func severity(_ severity: String) -> Text {
    switch severity {
    case "error": Text(en: "error", sv: "fel")
    case "warning": Text(en: "warning", sv: "varning")
    default: Text(en: "note", sv: "upplysning")
    }
  }

  /// A folder that a new network would be written over.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence.
  package static func folderInUse(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” has files in it already, and none is written over; name a new folder.",
      sv: "”\(folder)” innehåller redan filer, och ingen skrivs över; ange en ny mapp.")
  }

  /// A folder that can't be made.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence.
  package static func folderUnwritable(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” can’t be made; name a folder where you may write.",
      sv: "”\(folder)” kan inte skapas; ange en mapp där du får skriva.")
  }

  /// A new network folder.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence, and what to do next.
  package static func folderMade(_ folder: String) -> Text {
    Text(
      en: "Made “\(folder)”. Open its tables, replace the example, then: samverkan check \(folder)",
      sv:
        "Skapade ”\(folder)”. Öppna tabellerna, byt ut exemplet och kör: samverkan check \(folder)")
  }

  /// A verb that there isn't.
  ///
  /// - Parameters:
  ///   - verb: The word that was written.
  ///   - known: The verbs.
  /// - Returns: The sentence.
  package static func unknownVerb(_ verb: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "There is no verb “\(verb)”; the verbs are \(list).",
      sv: "Verbet ”\(verb)” finns inte; verben är \(list).")
  }

  /// A kind of tie that no tie has.
  ///
  /// - Parameters:
  ///   - kind: The word that was written.
  ///   - known: The kinds that ties have.
  /// - Returns: The sentence.
  package static func unknownTieKind(_ kind: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return known.isEmpty
      ? Text(
        en: "--ties: no tie of this network has a kind; leave --ties out.",
        sv: "--ties: ingen relation i nätverket har något slag; utelämna --ties.")
      : Text(
        en: "--ties: no tie of this network is of the kind “\(kind)”; its kinds are \(list).",
        sv: "--ties: ingen relation i nätverket är av slaget ”\(kind)”; slagen är \(list).")
  }

  /// A phase that the network doesn’t have.
  ///
  /// - Parameters:
  ///   - phase: The id that was written.
  ///   - known: The ids of the network’s phases.
  /// - Returns: The sentence.
  package static func unknownPhase(_ phase: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return known.isEmpty
      ? Text(
        en: "--phase: the network has no phases; leave --phase out.",
        sv: "--phase: nätverket har inga faser; utelämna --phase.")
      : Text(
        en: "--phase: the network has no phase “\(phase)”; its phases are \(list).",
        sv: "--phase: nätverket har ingen fas ”\(phase)”; faserna är \(list).")
  }

  /// A tie whose weight can’t be taken as a distance.
  ///
  /// - Parameters:
  ///   - ends: The two ends of the tie.
  ///   - weight: Its weight, if it has one.
  /// - Returns: The sentence.
  package static func unusableDistance(_ ends: String, weight: Double?) -> Text {
    let advice = Text(
      en: "write one in the column weight, or leave --weights out.",
      sv: "skriv en i kolumnen weight, eller utelämna --weights.")
    let fault =
      weight.map {
        Text(
          en: "has the weight \($0), which is no usable distance",
          sv: "har vikten \($0), som inte duger som avstånd")
      } ?? Text(en: "has no weight", sv: "har ingen vikt")
    return Text(
      en: "--weights distance: the tie \(ends) \(fault.english); \(advice.english)",
      sv: "--weights distance: relationen \(ends) \(fault.swedish); \(advice.swedish)")
  }

  /// A table that a result doesn’t have.
  ///
  /// - Parameters:
  ///   - table: The word that was written.
  ///   - known: The tables that it has.
  /// - Returns: The sentence.
  package static func unknownTable(_ table: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "--table: there is no table “\(table)” here; there are \(list).",
      sv: "--table: här finns ingen tabell ”\(table)”; det finns \(list).")
  }

  /// Standard output that takes nothing.
  package static let outputClosed = Text(
    en: "The result can’t be written to standard output; name a file with --output.",
    sv: "Resultatet kan inte skrivas till standard ut; ange en fil med --output.")

  /// An output that is a folder.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputIsFolder(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: it is a folder; name a file in it.",
      sv: "”\(path)” kan inte skrivas: det är en mapp; ange en fil i den.")
  }

  /// An output whose folder isn’t there.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputWithoutFolder(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: make its folder first, or name another.",
      sv: "”\(path)” kan inte skrivas: skapa mappen först, eller ange en annan.")
  }

  /// An output that can’t be written for another reason.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputUnwritable(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: the folder may be protected or the disk full; "
        + "name another place.",
      sv: "”\(path)” kan inte skrivas: mappen kan vara skyddad eller disken full; "
        + "ange en annan plats.")
  }
}
