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

  /// The heading of the sizes' legend.
  ///
  /// - Parameter name: What the areas of shapes tell.
  /// - Returns: The heading.
  public static func sizeLegend(_ name: Text) -> Text {
    [Text(en: "Area", sv: "Yta", vi: "Diện tích"), name].joined(separator: ": ")
  }

  /// The heading of the legend of bars below names.
  ///
  /// - Parameter name: What the lengths of bars tell.
  /// - Returns: The heading.
  public static func barLegend(_ name: Text) -> Text {
    [Text(en: "Bar", sv: "Stapel", vi: "Thanh"), name].joined(separator: ": ")
  }

  /// What sizes tell unless another thing is asked for.
  public static let numberOfTies = Text(
    en: "number of ties", sv: "antal relationer", vi: "số quan hệ")
  /// What the sizes of groups tell.
  public static let numberOfMembers = Text(
    en: "number of members", sv: "antal medlemmar", vi: "số thành viên")
  /// How many people are known at an actor.
  public static let numberOfPeople = Text(
    en: "number of people", sv: "antal personer", vi: "số người")
  /// A number that isn't known, or not of all members of a group.
  public static let unknownSize = Text(
    en: "unknown, wholly or in part", sv: "okänt, helt eller delvis",
    vi: "không rõ toàn bộ hoặc một phần")

  /// A number that may be greater.
  public static func atLeast(_ number: String) -> Text {
    Text(en: "at least \(number)", sv: "minst \(number)", vi: "ít nhất \(number)")
  }

  /// A number that may be less.
  public static func atMost(_ number: String) -> Text {
    Text(en: "\(number) or less", sv: "\(number) eller mindre", vi: "\(number) trở xuống")
  }

  /// That a column can't be shown as sizes.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - text: What it holds that isn't a number of 0 or more.
  /// - Returns: The sentence.
  package static func notASize(_ column: String, text: String) -> Text {
    let text = text.count > 40 ? text.prefix(39) + "…" : text
    return Text(
      en: "The column “\(column)” holds “\(text)”; sizes need numbers of 0 or more. For words, "
        + "write --fill-by.",
      sv: "Kolumnen ”\(column)” innehåller ”\(text)”; storlekar behöver tal från 0 och uppåt. För "
        + "ord, skriv --fill-by.",
      vi: "Cột “\(column)” có “\(text)”; kích thước cần các số từ 0 trở lên. Với chữ, hãy viết "
        + "--fill-by.")
  }

  /// That nobody who is shown has what fills or sizes were to tell.
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
