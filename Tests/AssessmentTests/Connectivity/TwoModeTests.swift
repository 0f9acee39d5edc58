import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct TwoModeTests {
  private static func connectivity(
    of network: Network, participants: View.Participants = .people
  ) throws -> Connectivity {
    var view = View()
    view.layer = .twoMode
    view.participants = participants
    return try Connectivity(of: network.graph(of: view), in: network)
  }

  /// Three people and two activities: `v` had all three, `w` the first.
  private static var meetings: Network {
    var network = Network()
    network.people = ["1", "2", "3"].map { Person(id: $0) }
    network.activities = ["v", "w"].map { Activity(id: $0) }
    network.participations = [("v", "1"), ("v", "2"), ("v", "3"), ("w", "1"), ("w", "1")]
      .map { Participation(activity: $0, participant: $1) }
    return network
  }

  @Test func densityIsOfPairsOfAParticipantAndAnActivity() throws {
    let result = try Self.connectivity(of: Self.meetings)
    #expect(result.graph.vertices == 5)
    #expect(result.measures.density == 4.0 / 6)
    // Seven actors; a and n took part in v, a, n and u in w, a in y.
    #expect(
      try Self.connectivity(of: .small, participants: .actors).measures.density == 6.0 / 21)
  }

  @Test func whatNeedsOneModeHasNoAnswer() throws {
    let result = try Self.connectivity(of: Self.meetings)
    let keys = [
      "transitivity", "averageClustering", "degreeAssortativity", "degreeCentralization",
      "betweennessCentralization", "closenessCentralization", "localClustering", "constraint",
      "effectiveSize",
    ]
    for key in keys { #expect(result.undefined[key] == "the graph is two-mode", "\(key)") }
    #expect(result.further?.eigenvectorCentralization == nil)
    #expect(result.undefined.count == keys.count + 2)  // Both of directed graphs alone.
  }

  // networkx 3.6.1 on the same graph, all functions with their default arguments.
  @Test func whatIsOfAnyGraphStays() throws {
    let result = try Self.connectivity(of: Self.meetings)
    #expect(result.measures.diameter == 3)
    #expect(result.measures.articulationPoints == ["1", "v"])
    #expect(result.vertices.map(\.degree) == [2, 1, 1, 3, 1])
    #expect(result.vertices.map(\.betweenness).areNear([0.5, 0, 0, 5.0 / 6, 0]))
    #expect(result.vertices.map(\.closeness).areNear([4.0 / 6, 0.5, 0.5, 0.8, 4.0 / 9]))
  }

  @Test(arguments: 0..<50, [View.Participants.people, .actors])
  func everyMissingMeasureHasAReasonAndNoOther(
    seed: Int, participants: View.Participants
  ) throws {
    let result = try Self.connectivity(of: .random(seed: seed), participants: participants)
    let json = try JSONSerialization.jsonObject(with: Data(try result.json().utf8))
    let object = try #require(json as? [String: Any])
    let measures = try #require(object["measures"] as? [String: Any])
    let vertices = try #require(object["vertices"] as? [[String: Any]])
    let missing = ([measures] + vertices).flatMap { $0.filter { $0.value is NSNull }.keys }
    #expect(Set(missing) == Set(result.undefined.keys))
    if let density = result.measures.density { #expect((0...1).contains(density)) }
  }

  @Test func withoutActivitiesThereIsNoDensity() throws {
    var network = Self.meetings
    network.activities = []
    network.participations = []
    let result = try Self.connectivity(of: network)
    #expect(result.measures.density == nil)
    #expect(result.undefined["density"] == "the graph lacks participants or activities")
    #expect(
      try Self.connectivity(of: Network()).undefined["density"] == "the graph has no vertices")
  }

  @Test func notesSayHowToCompare() throws {
    let tables = try Self.connectivity(of: Self.meetings).tables(in: .swedish)
    #expect(tables[0].notes.contains { $0.sentence.hasSuffix("har avståndet 2.") })
    #expect(tables[1].notes.contains { $0.sentence.contains("jämför deltagare med deltagare") })
    #expect(
      tables[0].rows.contains { $0[2].formatted(in: .swedish) == "grafen har två slags noder" })
  }

  @Test func notesSayWhetherWeightsAreUsed() throws {
    var view = View()
    view.layer = .people
    let graph = Network.small.graph(of: view)
    func notes(usingWeights: Bool) throws -> String {
      let result = try Connectivity(of: graph, in: .small, usingWeights: usingWeights)
      return result.tables(in: .english)[1].notes.map(\.sentence).joined()
    }
    #expect(try notes(usingWeights: false).contains("The weights of ties are not used"))
    #expect(try notes(usingWeights: true).contains("Weights are taken as distances"))
    let plain = try Connectivity(of: Network.small.graph(of: View()), in: .small)
    #expect(!plain.vertexNotes.contains { $0.english.lowercased().contains("weights") })
  }
}
