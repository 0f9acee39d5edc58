import Partnerships
import Testing

@testable import Diagrams

@Suite struct HouseStyleTests {
  @Test func noTwoKindsOfTieLookTheSame() {
    #expect(Set(LineStyle.known.map(\.style)).count == LineStyle.known.count)
    let others = (0..<35).map { "kind \($0)" }
    let styles = others.map { LineStyle(ofTieKind: $0, among: others) }
    #expect(Set(styles).count == 35)
  }

  @Test func theVocabularyIsDrawn() {
    for kind in Vocabulary.kinds where kind != "other" {
      #expect(HouseStyle.shape(ofKind: kind) != .other, "\(kind)")
    }
    #expect(HouseStyle.sectors.sorted() == Vocabulary.sectors.sorted())
    #expect(LineStyle.known.map(\.kind).sorted() == Vocabulary.tieKinds.sorted())
  }
}
