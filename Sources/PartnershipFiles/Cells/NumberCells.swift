import Partnerships
import Wording

extension CellFormat<Double?> {
  /// A number from zero up, with a decimal point or a decimal comma.
  static var amount: CellFormat {
    CellFormat(
      parse: { text in
        guard let number = number(text) else {
          return ParsedCell(nil, .error, .number, .unreadableNumber(text))
        }
        guard number.isFinite else {
          return ParsedCell(nil, .error, .number, .infiniteNumber(text))
        }
        guard number >= 0 else {
          return ParsedCell(nil, .error, .number, .negativeNumber(text))
        }
        return looksLikeThousands(text)
          ? ParsedCell(number, .warning, .number, .ambiguousNumber(text)) : ParsedCell(number)
      }, text: { number, language in number.map { written($0, in: language) } ?? "" },
      content: .number)
  }
}

extension CellFormat<ActorCount> {
  /// How many actors an unnamed group has: a whole number up to a million, or `unknown`.
  static var count: CellFormat {
    CellFormat(
      parse: { text in
        if unknownWords.contains(folded(text)) { return ParsedCell(.unknown) }
        guard let count = Int(text), (1...1_000_000).contains(count) else {
          return ParsedCell(nil, .error, .number, .unreadableCount(text))
        }
        return ParsedCell(.group(count))
      },
      text: { count, language in
        switch count {
        case .one: ""
        case .group(let count): String(count)
        case .unknown: Text.unknown[language]
        }
      }, content: .number)
  }
}

/// The words for what nobody knows.
let unknownWords: Set = [
  "unknown", "okänt", "okänd", "okända", "uppgiftsaknas", "khôngrõ", "chưarõ", "?",
]

/// Returns the number that a text writes, infinite where it is too large; `nil` if it writes none.
private func number(_ text: String) -> Double? {
  let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
  if isPlain { return Double(text) }
  let digits = String(text.filter { !spaces.contains($0) }.map { $0 == "," ? "." : $0 })
  guard digits.allSatisfy({ "0123456789.+-eE".contains($0) }) else { return nil }
  return Double(digits)
}

/// The spaces that may divide thousands.
private let spaces: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]

/// Returns whether a comma in a number may as well divide thousands.
private func looksLikeThousands(_ text: String) -> Bool {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  return parts.count == 2 && (1...3).contains(parts[0].count) && parts[0] != "0"
    && parts[1].count == 3 && parts.joined().allSatisfy(\.isNumber)
}

/// Returns a number in as few digits as tell it from every other, and one more where a decimal comma
/// may as well divide thousands.
private func written(_ number: Double, in language: Language) -> String {
  let text = number.description
  let digits = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  guard language.hasDecimalComma else { return digits }
  let local = digits.replacing(".", with: ",")
  return looksLikeThousands(local) ? local + "0" : local
}
