import Graphs
import TestSupport
import Testing

@Suite struct AffiliationTests {
  @Test(arguments: 0..<20) func edgesJoinPersonsAndActivities(seed: Int) {
    let graph = Graph.affiliation(personCount: 40, activityCount: 15, seed: UInt64(seed))
    #expect(graph.vertexCount == 55)
    #expect(graph.isSimple)
    #expect(!graph.isDirected)
    #expect(graph.edges.allSatisfy { $0.source < 40 && $0.target >= 40 })
  }

  @Test func followsFromItsSeed() {
    let graphs = [1, 1, 2].map { seed in
      Graph.affiliation(personCount: 100, activityCount: 30, seed: seed)
    }
    #expect(graphs[0].outgoing == graphs[1].outgoing)
    #expect(graphs[0].outgoing != graphs[2].outgoing)
  }

  /// Among so many persons hardly any is drawn twice.
  @Test func sizesOfActivitiesFollowThePowerLaw() {
    let graph = Graph.affiliation(
      personCount: 100_000, activityCount: 2000, meanActivitySize: 40, seed: 1)
    let sizes = graph.degrees().dropFirst(100_000)
    // The least size is 20; the share above twice that is a quarter, above four times a sixteenth.
    #expect((sizes.min() ?? 0) >= 18)
    let above = [40, 80].map { limit in sizes.count { $0 > limit } }
    #expect(
      arePlausible(
        [2000 - above[0], above[0] - above[1], above[1]], expected: [1500, 375, 125]))
  }

  @Test func firstPersonsAreTheMostActive() {
    let graph = Graph.affiliation(
      personCount: 1000, activityCount: 5000, meanActivitySize: 4, activityExponent: 9,
      personExponent: 3, seed: 1)
    let degrees = graph.degrees().prefix(1000)
    // The first quarter takes half of the places.
    let share = Double(degrees.prefix(250).reduce(0, +)) / Double(degrees.reduce(0, +))
    #expect(share.isNear(0.5, within: 0.02))
    #expect(Double(degrees.reduce(0, +)).isNear(20_000, within: 600))
  }

  @Test func eitherModeMayBeEmpty() {
    #expect(Graph.affiliation(personCount: 0, activityCount: 0, seed: 1).vertexCount == 0)
    #expect(Graph.affiliation(personCount: 3, activityCount: 0, seed: 1).edgeCount == 0)
    #expect(Graph.affiliation(personCount: 1, activityCount: 9, seed: 1).edgeCount == 9)
  }

  @Test func misuseIsRefused() async {
    await #expect(processExitsWith: .failure) {
      _ = Graph.affiliation(personCount: 0, activityCount: 1, seed: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = Graph.affiliation(personCount: 1, activityCount: 1, personExponent: 2, seed: 1)
    }
  }
}
