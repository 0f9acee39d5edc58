/// What the command line says around results.
extension Text {
  /// Work that takes a while.
  public static let measuring = Text(en: "Measuring …", sv: "Mäter …")

  /// Work that takes a while.
  public static let drawing = Text(en: "Drawing …", sv: "Ritar …")

  /// A table without rows.
  public static let nothingHere = Text(en: "Nothing.", sv: "Inget.")

  /// How many errors keep a network from being used.
  ///
  /// - Parameter errors: The number of errors, each of which has been told.
  /// - Returns: The sentence.
  public static func networkUnusable(errors: Int) -> Text {
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
  public static func severity(_ severity: String) -> Text {
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
  public static func folderInUse(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” has files in it already, and none is written over; name a new folder.",
      sv: "”\(folder)” innehåller redan filer, och ingen skrivs över; ange en ny mapp.")
  }

  /// A folder that can't be made.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence.
  public static func folderUnwritable(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” can't be made; name a folder where you may write.",
      sv: "”\(folder)” kan inte skapas; ange en mapp där du får skriva.")
  }

  /// A new network folder.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence, and what to do next.
  public static func folderMade(_ folder: String) -> Text {
    Text(
      en: "Made “\(folder)”. Open its tables, replace the example, then: samverkan check \(folder)",
      sv:
        "Skapade ”\(folder)”. Öppna tabellerna, byt ut exemplet och kör: samverkan check \(folder)")
  }
}
