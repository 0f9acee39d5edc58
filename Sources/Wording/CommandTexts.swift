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
        en: "The network can't be used until the error is mended.",
        sv: "Nätverket kan inte användas förrän felet är rättat.")
      : Text(
        en: "The network can't be used until the \(errors) errors are mended.",
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
      en: "“\(folder)” can't be made; name a folder where you may write.",
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
}
