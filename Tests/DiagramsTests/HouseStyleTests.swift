import Graphviz
import Partnerships
import Testing

@testable import Diagrams

@Suite struct HouseStyleTests {
  static let fills =
    HouseStyle.sectors.map(\.fill) + Gender.allCases.map { HouseStyle.fill(of: $0) }
    + [HouseStyle.countryFill, HouseStyle.organisationFill, HouseStyle.activityFill]

  static let lines = [
    LineStyle.vermilion, LineStyle.blue, LineStyle.green, LineStyle.purple, LineStyle.black,
    LineStyle.grey,
  ]

  @Test(arguments: fills)
  func textIsReadableOnEveryFill(_ fill: Color) {
    #expect(HouseStyle.ink.contrast(to: fill) > 7)
  }

  @Test(arguments: [HouseStyle.paper, HouseStyle.countryFill])
  func softTextIsReadableOnPaper(_ paper: Color) {
    #expect(HouseStyle.softInk.contrast(to: paper) > 7)
    #expect(HouseStyle.warning.contrast(to: paper) > 7)
  }

  @Test(arguments: lines, [HouseStyle.paper, HouseStyle.countryFill])
  func linesStandOut(_ line: Color, from paper: Color) {
    #expect(line.contrast(to: paper) > 3)
  }

  @Test(arguments: [HouseStyle.outline, HouseStyle.countryLine, HouseStyle.organisationLine])
  func framesStandOut(_ line: Color) {
    #expect(line.contrast(to: HouseStyle.paper) > 3)
  }

  @Test(arguments: Vision.allCases)
  func everyReaderTellsSectorsApart(_ vision: Vision) {
    let fills = HouseStyle.sectors.map(\.fill) + [HouseStyle.paper]
    #expect(leastDistance(fills, seenBy: vision) > (vision == .grey ? 6 : 10))
  }

  @Test(arguments: Vision.allCases)
  func everyReaderTellsGendersApart(_ vision: Vision) {
    let fills = Gender.allCases.map { HouseStyle.fill(of: $0) }
    #expect(leastDistance(fills, seenBy: vision) > (vision == .grey ? 5 : 10))
  }

  @Test(arguments: Vision.allCases.filter { $0 != .grey })
  func colourBlindReadersTellLinesApart(_ vision: Vision) {
    #expect(leastDistance(Self.lines, seenBy: vision) > 20)
  }

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
    #expect(HouseStyle.sectors.map(\.sector).sorted() == Vocabulary.sectors.sorted())
    #expect(LineStyle.known.map(\.kind).sorted() == Vocabulary.tieKinds.sorted())
  }

  private func leastDistance(_ colors: [Color], seenBy vision: Vision) -> Double {
    var least = Double.infinity
    for (place, first) in colors.enumerated() {
      for second in colors[(place + 1)...] {
        least = min(least, first.distance(to: second, seenBy: vision))
      }
    }
    return least
  }
}
