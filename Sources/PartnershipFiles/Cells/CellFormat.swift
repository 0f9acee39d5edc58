import Partnerships
import Wording

/// How a text is a value, and a value a text.
struct CellFormat<Value>: Sendable {
  /// Returns what a text that isn't empty stands for.
  let parse: @Sendable (String) -> ParsedCell<Value>
  /// Returns the text that a value is written as in a language; the empty text for one that isn't
  /// known.
  let text: @Sendable (Value, Language) -> String
  /// What a spreadsheet program is told of the cells.
  var content = CellContent.text
}

/// What the cells of a column hold.
enum CellContent: Sendable {
  case text
  case number
  /// One of a few words, or, if that is open, any other.
  case words(@Sendable (Language) -> [String], isOpen: Bool)
}

/// What a cell stands for, and what is wrong with it.
struct ParsedCell<Value> {
  var value: Value?
  var problem: Remark?

  init(_ value: Value) { self.value = value }

  init(_ value: Value?, _ severity: Problem.Severity, _ kind: Problem.Kind, _ message: Text) {
    self.value = value
    problem = Remark(severity, kind, message)
  }
}

/// What is wrong, wherever it is.
struct Remark {
  var severity: Problem.Severity
  var kind: Problem.Kind
  var message: Text

  init(_ severity: Problem.Severity, _ kind: Problem.Kind, _ message: Text) {
    self.severity = severity
    self.kind = kind
    self.message = message
  }
}

extension CellFormat<String> {
  /// A text as it stands.
  static var text: CellFormat { CellFormat(parse: { ParsedCell($0) }, text: { text, _ in text }) }
}

extension CellFormat<String?> {
  /// A text as it stands.
  static var text: CellFormat {
    CellFormat(parse: { ParsedCell($0) }, text: { text, _ in text ?? "" })
  }

  /// A word from a vocabulary; any other word is kept and reported.
  static func word(of known: KnownWords) -> CellFormat {
    CellFormat(
      parse: { parsed($0, of: known) { $0 } },
      text: { word, language in word.map { known.name(of: $0, in: language) } ?? "" },
      content: .words(known.names, isOpen: true))
  }

  /// A country's name or its code of two letters; any other text is kept and reported.
  static var country: CellFormat {
    CellFormat(
      parse: { text in
        if let code = KnownWords.countries.word(for: text) { return ParsedCell(code) }
        guard text.utf8.count == 2, text.allSatisfy({ $0.isASCII && $0.isLetter }) else {
          return ParsedCell(text, .warning, .unusualWord, .unusualCountry(text))
        }
        return ParsedCell(text.uppercased())
      }, text: { code, _ in code ?? "" })
  }

  /// A language that results can be written in, by its code or its name; any other text is kept and
  /// reported.
  static var language: CellFormat {
    CellFormat(
      parse: { text in
        guard let code = KnownWords.languages.word(for: text) else {
          return ParsedCell(text, .warning, .unusualWord, .unusualLanguage(text))
        }
        return ParsedCell(code)
      }, text: { code, _ in code ?? "" })
  }
}

extension CellFormat<String> {
  /// A word from a vocabulary; any other word is kept and reported.
  static func word(of known: KnownWords) -> CellFormat {
    CellFormat(
      parse: { parsed($0, of: known) { $0 } }, text: { known.name(of: $0, in: $1) },
      content: .words(known.names, isOpen: true))
  }
}

private func parsed<Value>(
  _ text: String, of known: KnownWords, value: (String) -> Value
) -> ParsedCell<Value> {
  guard let word = known.word(for: text) else {
    return ParsedCell(value(text), .warning, .unusualWord, .unusualWord(text, usual: known.listed))
  }
  return ParsedCell(value(word))
}

/// Returns a text without case, spaces, hyphens and underscores, for comparing words.
func folded(_ text: String) -> String {
  let isFolded = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  guard !isFolded else { return text }
  let letters = text.lowercased().unicodeScalars.filter { scalar in
    scalar != " " && scalar != "-" && scalar != "_" && scalar != "\u{A0}"
  }
  return String(String.UnicodeScalarView(letters))
}
