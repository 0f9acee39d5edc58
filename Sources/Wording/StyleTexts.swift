/// What is said of a file with the user's own colours.
extension Text {
  /// The table lacks a column.
  public static let styleNeedsColumns = Text(
    en: "a style has the columns key and value, for example sector.public and #bfdbff.",
    sv: "en stil har kolumnerna key och value, till exempel sector.public och #bfdbff.",
    vi: "tệp kiểu có các cột key và value, ví dụ sector.public và #bfdbff.")

  /// There is no theme of that name.
  public static func unknownTheme(_ name: String, known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return Text(
      en: "“\(name)” is no theme; write one of \(names).",
      sv: "”\(name)” är inget tema; skriv ett av \(names).",
      vi: "“\(name)” không phải là chủ đề; hãy viết một trong các tên \(names).")
  }

  /// There is nothing of that name to colour.
  public static func unknownStyleKey(_ key: String, known: [String]) -> Text {
    let names = known.joined(separator: ", ")
    return Text(
      en: "nothing is called “\(key)”; write base or one of \(names).",
      sv: "inget heter ”\(key)”; skriv base eller ett av \(names).",
      vi: "không có gì tên là “\(key)”; hãy viết base hoặc một trong các tên \(names).")
  }

  /// The value is no colour.
  public static func notAColor(_ value: String) -> Text {
    Text(
      en: "“\(value)” is no colour; write red, green and blue as in #bfdbff.",
      sv: "”\(value)” är ingen färg; skriv rött, grönt och blått som i #bfdbff.",
      vi: "“\(value)” không phải là màu; hãy viết đỏ, lục và lam như trong #bfdbff.")
  }

  /// Something stands out too little from what it stands on.
  public static func lowContrast(
    _ first: String, on second: String, contrast: Double, needed: Double
  ) -> Text {
    func sentence(
      _ language: Language, _ words: (_ has: String, _ needed: String) -> String
    ) -> String {
      words(
        language.format(contrast, decimals: 1), language.format(needed, decimals: 0))
    }
    return Text(
      en: sentence(.english) {
        "\(first) on \(second) has a contrast of \($0) : 1 and needs \($1) : 1; make one of them "
          + "lighter or darker."
      },
      sv: sentence(.swedish) {
        "\(first) på \(second) har kontrasten \($0) : 1 och behöver \($1) : 1; gör en av dem "
          + "ljusare eller mörkare."
      },
      vi: sentence(.vietnamese) {
        "\(first) trên \(second) có độ tương phản \($0) : 1 nhưng cần \($1) : 1; hãy làm một màu "
          + "sáng hơn hoặc tối hơn."
      })
  }
}
