import Partnerships
import Wording

extension CellFormat<Bool> {
  /// Yes or no.
  static var yesOrNo: CellFormat {
    choice(
      [(true, yesWords), (false, noWords)], empty: false, refusal: Text.unreadableYesOrNo)
  }
}

extension CellFormat<Bool?> {
  /// Yes, no, or not known.
  static var yesOrNo: CellFormat {
    choice([(true, yesWords), (false, noWords)], empty: nil, refusal: Text.unreadableYesOrNo)
  }
}

extension CellFormat<Gender> {
  /// A gender as it was stated.
  static var gender: CellFormat {
    choice(
      [
        (.woman, ["woman", "kvinna", "nữ", "phụ nữ", "female", "f", "k", "w"]),
        (.man, ["man", "man", "nam", "nam giới", "male", "m"]),
        (
          .other,
          [
            "other", "annat", "khác", "annan", "annan könsidentitet", "giới tính khác",
            "icke-binär",
            "non-binary",
          ]
        ),
        (
          .undisclosed,
          [
            "undisclosed", "vill ej uppge", "không muốn nêu", "vill inte uppge",
            "prefer not to say",
          ]
        ),
        (.unknown, Array(unknownWords)),
      ], empty: .unknown, refusal: Text.unreadableGender)
  }
}

extension CellFormat<Certainty> {
  /// How sure a tie is.
  static var certainty: CellFormat {
    choice(
      [
        (.sure, ["sure", "säker", "chắc chắn", "säkert"]),
        (.likely, ["likely", "trolig", "có khả năng", "troligt", "sannolik", "sannolikt"]),
        (
          .disputed, ["disputed", "omstridd", "có tranh cãi", "omstritt", "omtvistad", "omtvistat"]
        ),
      ], empty: .sure, refusal: Text.unreadableCertainty)
  }
}

private let yesWords = ["yes", "ja", "có", "true", "sant", "y", "j", "1"]
private let noWords = ["no", "nej", "không", "false", "falskt", "n", "0"]

extension CellFormat {
  /// Makes the format of one of a few values, each of which several words stand for.
  ///
  /// - Parameters:
  ///   - choices: The values, each with its English, Swedish and Vietnamese word and others.
  ///   - empty: The value that an empty cell stands for.
  ///   - refusal: What is said of any other word.
  /// - Returns: The format.
  private static func choice(
    _ choices: [(value: Value, words: [String])], empty: Value,
    refusal: @escaping @Sendable (String) -> Text
  ) -> CellFormat where Value: Sendable & Hashable {
    let values = Dictionary(
      choices.flatMap { choice in choice.words.map { (folded($0), choice.value) } },
      uniquingKeysWith: { first, _ in first })
    let texts = Dictionary(
      uniqueKeysWithValues: choices.filter { $0.value != empty }.map { choice in
        (choice.value, Text(en: choice.words[0], sv: choice.words[1], vi: choice.words[2]))
      })
    return CellFormat(
      parse: { text in
        guard let value = values[folded(text)] else {
          return ParsedCell(nil, .error, .word, refusal(text))
        }
        return ParsedCell(value)
      }, text: { value, language in texts[value]?[language] ?? "" },
      content: .words(
        { language in
          choices.map { Text(en: $0.words[0], sv: $0.words[1], vi: $0.words[2])[language] }
        }, isOpen: false))
  }
}
