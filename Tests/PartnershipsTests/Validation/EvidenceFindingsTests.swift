import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct EvidenceFindingsTests {
  /// What is found of a kind: the table, the column and the English sentence.
  private func found(_ kind: Finding.Kind, in network: Network) -> [[String]] {
    network.findings().filter { $0.kind == kind }.map {
      [$0.table.rawValue, $0.column ?? "", $0.message.english]
    }
  }

  @Test func rowsWithoutSourceAreCountedWhereSomeHaveOne() {
    var network = Network.small
    #expect(found(.missingSources, in: network).isEmpty)
    network.ties[0].evidence.source = "s"
    #expect(found(.missingSources, in: network).map { $0[0] } == ["actors", "activities", "ties"])
    #expect(
      found(.missingSources, in: network).last == [
        "ties", "source",
        "5 of 6 rows name no source, so that nobody can look it up; write the id of a source.",
      ])
  }

  @Test func openIntervalsAreCounted() {
    #expect(
      found(.openIntervals, in: .small) == [
        [
          "ties", "end",
          "2 of 6 rows have a start and no end, and are counted at every later time.",
        ]
      ])
  }

  @Test func whoTookPartInNothingIsNamed() {
    let findings = Network.small.findings().filter { $0.kind == .missingParticipation }
    #expect(findings.map(\.found) == ["p4"])
    var network = Network.small
    network.participations = []
    #expect(found(.missingParticipation, in: network).isEmpty, "nobody is known to have taken part")
  }

  @Test(arguments: [
    (["1", "2,5", "0.5"], true), (["1", "strong", "2"], false), (["1", "2", ""], false),
  ])
  func aColumnOfNumbersMayBeTheWeights(values: [String], isFound: Bool) {
    var network = Network.small
    for (index, value) in values.enumerated() { network.ties[index].attributes["styrka"] = value }
    #expect(found(.unreadWeights, in: network).map { $0[1] } == (isFound ? ["styrka"] : []))
    network.ties[0].weight = 1
    #expect(found(.unreadWeights, in: network).isEmpty)
  }
}
