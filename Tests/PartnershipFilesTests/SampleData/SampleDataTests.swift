import Foundation
import PartnershipFiles
import Partnerships
import Testing
import Wording

/// What the sample networks promise in their README.
@Suite struct SampleDataTests {
  @Test(arguments: [paper, fictitious])
  func everySampleReadsWithoutAProblem(_ name: String) {
    let problems = reading(name).problems.map { $0.sentence(in: .english) }
    #expect(problems == [])
  }

  @Test(arguments: [paper, fictitious])
  func everyActorAndTieHasItsSentence(_ name: String) throws {
    let network = try #require(reading(name).network)
    #expect(network.actors.count == 26)
    #expect(network.ties.count == 41)
    let evidence = network.actors.map(\.evidence) + network.ties.map(\.evidence)
    #expect(evidence.allSatisfy { $0.source == "positionspapper" && $0.quote != nil })
  }

  @Test func thePaperLeavesOpenWhatItLeavesOpen() throws {
    let network = try #require(reading(Self.paper).network)
    #expect(!network.information.isFictitious)
    #expect(network.people.isEmpty && network.affiliations.isEmpty)
    #expect(network.phases.first { $0.id == "partnerskap" }?.interval == Interval())
    #expect(network.actors.first { $0.id == "foretag-i-regionen" }?.count == .unknown)
    #expect(!network.ties.contains { $0.kind == "owns" })
    let disputed = network.ties.filter { $0.certainty == .disputed }
    #expect(disputed.map(\.from) == ["vietnams-ambassad", "thai-nguyen"])
    #expect(disputed.allSatisfy { $0.kind == "requested" && $0.interval.start?.year == 2010 })
  }

  @Test func whatIsMadeUpIsMarked() throws {
    let paper = try #require(reading(Self.paper).network)
    let network = try #require(reading(Self.fictitious).network)
    #expect(network.information.isFictitious)
    #expect(network.people.count == 63)
    #expect(network.people.allSatisfy { $0.name == nil && $0.note == "Påhittad person." })
    #expect(Set(network.people.map(\.gender)) == Set(Gender.allCases))
    #expect(network.activities.count { $0.evidence.source == "pahittat" } == 25)
    #expect(network.activities.filter { $0.evidence.source != "pahittat" } == paper.activities)
    #expect(network.actors == paper.actors && network.ties == paper.ties)
  }

  static let paper = "linkoping-thai-nguyen"
  static let fictitious = "linkoping-thai-nguyen-fictitious"

  private func reading(_ name: String) -> NetworkReading {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    return NetworkReader.read(at: "\(root)/SampleData/\(name)")
  }
}
