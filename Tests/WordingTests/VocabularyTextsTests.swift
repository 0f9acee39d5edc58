import Testing
import Wording

@Suite struct VocabularyTextsTests {
  @Test func wordsOfTheVocabularyAreWorded() {
    #expect(Text.label(ofKind: "county-board")[.swedish] == "länsstyrelse")
    #expect(Text.label(ofSector: "civil-society")[.english] == "civil society")
    #expect(Text.label(ofTieKind: "thesis-work")[.swedish] == "examensarbeten")
    #expect(Text.label(ofCertainty: "disputed")[.swedish] == "omstridd")
    #expect(Text.pluralLabel(ofGender: "man")[.swedish] == "män")
    #expect(Text.label(ofValue: "vn", in: "country")[.english] == "Vietnam")
    #expect(Text.label(ofCountry: "SE")[.swedish] == "Sverige")
    #expect(Text.label(ofCountry: "SE")[.vietnamese] == "Thụy Điển")
  }

  @Test(arguments: ["folkhögskola", "", "Kind", "🙂"])
  func otherWordsAreShownAsWritten(_ word: String) {
    for text in [
      Text.label(ofKind: word), .label(ofSector: word), .label(ofLevel: word),
      .label(ofTieKind: word), .label(ofCountry: word), .label(ofGender: word),
      .label(ofCertainty: word), .label(ofValue: word, in: "side"),
    ] {
      #expect(text == Text.asWritten(word))
    }
  }
}
