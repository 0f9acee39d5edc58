import Foundation
import Testing

/// What holds of every text of the module, whichever topic it is of.
@Suite struct EveryTextTests {
  @Test func areFound() { #expect(WrittenText.all.count > 800) }

  @Test func haveEveryLanguage() {
    for text in WrittenText.all {
      #expect(Set(text.wordings.keys) == ["en", "sv", "vi"], "\(text.testDescription)")
    }
  }

  /// A figure or a name that one language tells, the others tell too; but for endings of the plural,
  /// which each language has its own of.
  @Test(arguments: ["sv", "vi"]) func tellTheSame(language: String) {
    for text in WrittenText.all {
      let told = interpolations(of: text.wordings[language])
      #expect(told == interpolations(of: text.wordings["en"]), "\(text.testDescription)")
    }
  }

  private func interpolations(of wording: String?) -> Set<String> {
    let plain = (wording ?? "")
      .replacing(/\.(english|swedish|vietnamese|en|sv|vi)(?![A-Za-z])/, with: ".language")
    return Set(plain.matches(of: /\\\(((?:[^()"?]|\([^()"?]*\))*)\)/).map { "\($0.1)" })
  }

  /// What reads alike in Vietnamese and English is the name of a country or of a measure, or has no
  /// words.
  @Test func areTranslated() {
    for text in WrittenText.all where text.file != "CountryTexts.swift" {
      guard let vietnamese = text.wordings["vi"], vietnamese == text.wordings["en"] else {
        continue
      }
      let words = vietnamese.replacing(/\\\([^()]*(\([^()]*\))?[^()]*\)/, with: "")
      let hasWords = words.contains("\"") && words.contains(where: \.isLetter)
      let isName = ["\"PageRank\"", "\"Jaccard\""].contains(vietnamese.trimmingPrefix(/\s*/))
      #expect(!hasWords || isName, "\(text.testDescription)")
    }
  }

  /// Letters with their marks are one character each, as keyboards write them, and quotation marks
  /// are those of the language.
  @Test func vietnameseIsSpelledInOneWay() {
    for text in WrittenText.all {
      let wording = text.wordings["vi"] ?? ""
      let composed = wording.precomposedStringWithCanonicalMapping
      #expect(wording.unicodeScalars.elementsEqual(composed.unicodeScalars), "\(wording)")
      #expect(wording.count { $0 == "“" } == wording.count { $0 == "”" }, "\(wording)")
      #expect(wording.matches(of: /”\w[^“]*”/).isEmpty, "\(wording)")
    }
  }
}
