import Partnerships
import Wording

/// The words of a vocabulary, and what they are called in every language, which a cell may hold as
/// well: `municipal-company`, “kommunalt bolag”.
struct KnownWords: Sendable {
  /// The words as they are kept.
  let words: [String]
  private let meanings: [String: String]
  private let names: [String: Text]

  /// Makes a vocabulary.
  ///
  /// - Parameters:
  ///   - words: The words as they are kept.
  ///   - others: Other words that are understood, by the word that they stand for.
  ///   - label: Returns what a word is called.
  private init(
    _ words: [String], others: [String: [String]] = [:], label: (String) -> Text
  ) {
    self.words = words
    var meanings: [String: String] = [:]
    var names: [String: Text] = [:]
    for word in words {
      let english = label(word).english.split(separator: " or ").map(String.init)
      let swedish = label(word).swedish.split(separator: " eller ").map(String.init)
      let vietnamese = label(word).vietnamese.split(separator: " hoặc ").map(String.init)
      for name in english + swedish + vietnamese + others[word, default: []] {
        meanings[folded(name)] = word
      }
      names[word] = Text(en: word, sv: swedish.first ?? word, vi: vietnamese.first ?? word)
    }
    for word in words { meanings[folded(word)] = word }
    self.meanings = meanings
    self.names = names
  }

  /// Returns the word that a text stands for, in any case; `nil` if it is no word of the vocabulary.
  func word(for text: String) -> String? { meanings[folded(text)] }

  /// The words as they are listed to a reader: `municipality`, “kommun (municipality)”.
  var listed: [Text] {
    words.map { word in
      Text { language in
        let name = name(of: word, in: language)
        return name == word ? word : "\(name) (\(word))"
      }
    }
  }

  /// Returns what a table in a language writes for a word; the word itself if it is none of the
  /// vocabulary.
  func name(of word: String, in language: Language) -> String { names[word]?[language] ?? word }

  /// Returns what a table in a language writes for each word.
  @Sendable func names(in language: Language) -> [String] {
    words.map { name(of: $0, in: language) }
  }

  static let kinds = KnownWords(
    Vocabulary.kinds,
    others: [
      "agency": ["myndighet", "cơ quan chính phủ"], "association": ["ideell förening", "hội"],
      "cluster": ["kluster"], "committee": ["uỷ ban"], "company": ["bolag", "công ty"],
      "department": ["ban", "phòng"], "municipal-company": ["kommunalt företag"],
      "university": ["högskola", "đại học"],
    ], label: Text.label(ofKind:))
  static let sectors = KnownWords(
    Vocabulary.sectors,
    others: [
      "public": ["offentlig", "offentliga sektorn", "công"],
      "private": ["privat", "privat sektor", "privata sektorn", "näringslivet", "tư nhân"],
      "academia": ["akademisk", "akademin", "học thuật"],
      "civil-society": ["ideell", "ideell sektor", "ideella sektorn", "civilsamhället"],
    ], label: Text.label(ofSector:))
  static let levels = KnownWords(
    Vocabulary.levels,
    others: [
      "local": ["lokalt", "cấp địa phương"], "regional": ["regionalt", "cấp vùng"],
      "national": ["nationellt", "cấp quốc gia"],
      "international": ["internationellt", "cấp quốc tế"],
    ], label: Text.label(ofLevel:))
  static let tieKinds = KnownWords(
    Vocabulary.tieKinds,
    others: [
      "funds": ["finansierar"], "owns": ["äger"], "governs": ["styr"],
      "agreement": ["överenskommelse", "thoả thuận"], "participates": ["medverkar", "deltar"],
      "consulted": ["samråder"], "requested": ["efterfrågar"], "cooperates": ["samarbetar"],
      "thesis-work": ["examensarbete"], "supports": ["stöder", "stödjer"],
      "reports": ["rapporterar"], "feedback": ["återkopplar"],
      "represented-in": ["representeras i", "representerad i", "företräds i"],
    ], label: Text.label(ofTieKind:))
  static let countries = KnownWords(
    Text.countryCodes,
    others: [
      "CZ": ["Czech Republic", "Cộng hòa Séc"], "GB": ["UK", "Great Britain", "Anh"],
      "US": ["USA", "United States of America", "Mỹ"],
    ], label: Text.label(ofCountry:))
  static let languages = KnownWords(
    Language.allCases.map(\.rawValue),
    others: [
      "en": ["English", "engelska", "tiếng Anh", "en-GB", "en-US"],
      "sv": ["Swedish", "svenska", "tiếng Thụy Điển", "sv-SE"],
      "vi": ["Vietnamese", "vietnamesiska", "tiếng Việt", "vi-VN"],
    ], label: Text.asWritten)
  static let dimensions = KnownWords(
    Vocabulary.dimensions, others: ["kind": ["slag", "loại"]], label: Text.label(ofDimension:))
}
