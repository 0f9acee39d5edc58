import Partnerships
import Wording

extension CellFormat<Bool> {
  /// Yes or no.
  static var yesOrNo: CellFormat {
    choice(
      [(true, yesWords), (false, noWords)], { $0 ? "yes" : "" }, refusal: Text.unreadableYesOrNo)
  }
}

extension CellFormat<Bool?> {
  /// Yes, no, or not known.
  static var yesOrNo: CellFormat {
    choice(
      [(true, yesWords), (false, noWords)], { $0.map { $0 ? "yes" : "no" } ?? "" },
      refusal: Text.unreadableYesOrNo)
  }
}

extension CellFormat<Gender> {
  /// A gender as it was stated.
  static var gender: CellFormat {
    choice(
      [
        (.woman, ["woman", "kvinna", "female", "f", "k", "w"]),
        (.man, ["man", "male", "m"]),
        (.other, ["other", "annat", "annan", "annankönsidentitet", "ickebinär", "nonbinary"]),
        (.undisclosed, ["undisclosed", "villejuppge", "villinteuppge", "prefernottosay"]),
        (.unknown, Array(unknownWords)),
      ], { $0 == .unknown ? "" : $0.rawValue }, refusal: Text.unreadableGender)
  }
}

extension CellFormat<Certainty> {
  /// How sure a tie is.
  static var certainty: CellFormat {
    choice(
      [
        (.sure, ["sure", "säker", "säkert"]),
        (.likely, ["likely", "trolig", "troligt", "sannolik", "sannolikt"]),
        (.disputed, ["disputed", "omstridd", "omstritt", "omtvistad", "omtvistat"]),
      ], { $0 == .sure ? "" : $0.rawValue }, refusal: Text.unreadableCertainty)
  }
}

private let yesWords = ["yes", "ja", "true", "sant", "y", "j", "1"]
private let noWords = ["no", "nej", "false", "falskt", "n", "0"]

extension CellFormat {
  /// One of a few values, each of which several words stand for.
  private static func choice(
    _ choices: [(value: Value, words: [String])], _ text: @escaping @Sendable (Value) -> String,
    refusal: @escaping @Sendable (String) -> Text
  ) -> CellFormat where Value: Sendable {
    let values = Dictionary(
      uniqueKeysWithValues: choices.flatMap { choice in choice.words.map { ($0, choice.value) } })
    return CellFormat(
      parse: { text in
        guard let value = values[folded(text)] else {
          return ParsedCell(nil, .error, .word, refusal(text))
        }
        return ParsedCell(value)
      }, text: text)
  }
}
