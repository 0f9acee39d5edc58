extension Text {
  /// There is no schema of that name.
  package static func unknownSchema(_ name: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "There is no schema “\(name)”; there are \(list).",
      sv: "Det finns inget schema ”\(name)”; det finns \(list).",
      vi: "Không có lược đồ “\(name)”; có các lược đồ \(list).")
  }
}
