/// What is said of the fills and sizes of a picture.
extension Text {
  /// The heading of the fills' legend.
  ///
  /// - Parameters:
  ///   - name: What fills tell.
  ///   - hasMarks: Whether letters tell the same.
  /// - Returns: The heading.
  public static func fillLegend(_ name: Text, hasMarks: Bool) -> Text {
    let sign =
      hasMarks
      ? Text(en: "Colour and letter", sv: "Färg och bokstav", vi: "Màu và chữ cái")
      : Text(en: "Colour", sv: "Färg", vi: "Màu")
    return [sign, name].joined(separator: ": ")
  }

  /// What is said of people's first actors instead of people themselves.
  public static func ofFirstActor(_ name: Text) -> Text {
    Text(
      en: "\(name.english) (first actor)", sv: "\(name.swedish) (första aktör)",
      vi: "\(name.vietnamese) (tác nhân đầu tiên)")
  }

  /// Values that share one fill.
  ///
  /// - Parameter count: How many values.
  /// - Returns: The words.
  public static func otherValues(_ count: Int) -> Text {
    Text(en: "\(count) others", sv: "\(count) andra", vi: "\(count) giá trị khác")
  }

  /// A group whose members have several values, or some an unknown one.
  public static let mixedValues = Text(
    en: "mixed, or not all known", sv: "blandat, eller inte alla kända",
    vi: "pha trộn, hoặc chưa rõ hết")

  /// That nobody who is shown has what fills were to tell.
  ///
  /// - Parameters:
  ///   - column: What was asked for.
  ///   - known: The columns that somebody has, those most like it first.
  /// - Returns: The sentence.
  package static func unknownFact(_ column: String, known: [String]) -> Text {
    let names = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? " …" : "")
    guard !known.isEmpty else {
      return Text(
        en: "Nobody in this view has anything in a column “\(column)”, nor in any other.",
        sv: "Ingen i vyn har något i en kolumn ”\(column)”, och inte i någon annan heller.",
        vi: "Không ai trong cách xem này có gì ở cột “\(column)”, cũng như ở cột nào khác.")
    }
    return Text(
      en: "Nobody in this view has anything in a column “\(column)”; write one of \(names).",
      sv: "Ingen i vyn har något i en kolumn ”\(column)”; skriv en av \(names).",
      vi: "Không ai trong cách xem này có gì ở cột “\(column)”; hãy viết một trong: \(names).")
  }
}
