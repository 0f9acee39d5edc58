/// What the command line says around results.
extension Text {
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
}
