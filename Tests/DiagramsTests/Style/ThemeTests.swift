import Graphviz
import Partnerships
import Testing

@testable import Diagrams

@Suite struct ThemeTests {
  static let names = Theme.named.map(\.name)

  private func theme(_ name: String) throws -> Theme {
    try #require(Theme.named.first { $0.name == name }?.theme)
  }

  @Test(arguments: names) func textAndLinesStandOut(_ name: String) throws {
    #expect(try theme(name).faults.isEmpty)
  }

  @Test func whatStandsOutTooLittleIsAFault() {
    var theme = Theme.light
    theme[.publicSector] = Color(0x3366AA)
    theme[.support] = Color(0xCCDDFF)
    let faults = theme.faults
    #expect(faults.map(\.role) == [.nodeInk, .support, .support, .support])
    #expect(faults.first?.ground == .publicSector && faults.first?.needed == 7)
  }

  @Test(arguments: names, Vision.allCases)
  func everyReaderTellsSectorsApart(_ name: String, _ vision: Vision) throws {
    let theme = try theme(name)
    let fills = HouseStyle.sectors.map { theme.fill(ofSector: $0) } + [theme[.unknownSector]]
    let least = vision == .grey || name == "print-black" ? 6.0 : 10
    #expect(leastDistance(fills, seenBy: vision) > least)
  }

  @Test(arguments: names, Vision.allCases)
  func everyReaderTellsGendersApart(_ name: String, _ vision: Vision) throws {
    let theme = try theme(name)
    let fills = Gender.allCases.map { theme.fill(of: $0) }
    let least = vision == .grey || name == "print-black" ? 5.0 : 10
    #expect(leastDistance(fills, seenBy: vision) > least)
  }

  /// In grey, and in print without colour, letters beside the fills tell them apart.
  @Test(arguments: names, Vision.allCases)
  func everyReaderTellsFillsApart(_ name: String, _ vision: Vision) throws {
    let theme = try theme(name)
    let others = [theme[.otherFill], theme[.unknownSector]]
    let least = vision == .grey || name == "print-black" ? 3.3 : 10
    #expect(
      leastDistance(Theme.fills.map { theme[$0] } + others, seenBy: vision) > least)
  }

  @Test(arguments: names, Vision.allCases)
  func everyReaderTellsStepsApart(_ name: String, _ vision: Vision) throws {
    let theme = try theme(name)
    let steps = Theme.steps.map { theme[$0] }
    #expect(leastDistance([theme[.unknownSector]] + steps, seenBy: vision) > 5)
    let contrasts = steps.map { $0.contrast(to: theme[.nodeInk]) }
    #expect(contrasts == contrasts.sorted(by: >))
  }

  /// In print without colour arrowheads and widths tell them apart.
  @Test(arguments: names.filter { $0 != "print-black" }, Vision.allCases.filter { $0 != .grey })
  func colourBlindReadersTellLinesApart(_ name: String, _ vision: Vision) throws {
    let theme = try theme(name)
    let lines: [Theme.Role] = [
      .agreement, .cooperation, .support, .request, .organisation, .participation,
    ]
    #expect(leastDistance(lines.map { theme[$0] }, seenBy: vision) > 20)
  }

  @Test(arguments: names) func noTwoKindsOfTieAreDrawnAlike(_ name: String) throws {
    let theme = try theme(name)
    let drawn = LineStyle.known.map { kind in
      "\(theme[kind.style.role].notation) \(kind.style.head) \(kind.style.width)"
    }
    #expect(Set(drawn).count == LineStyle.known.count)
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
