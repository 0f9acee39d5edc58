import Graphs
import Partnerships
import TestSupport
import Testing

@Suite struct NetworkGraphTests {
  private func graph(_ change: (inout View) -> Void = { _ in }) -> NetworkGraph {
    var view = View()
    change(&view)
    return Network.small.graph(of: view)
  }

  /// The edges of a view as pairs of vertex ids, sorted.
  private func pairs(_ seen: NetworkGraph) -> [String] {
    seen.edges.map { "\(seen.vertices[$0.from].id)-\(seen.vertices[$0.to].id)" }.sorted()
  }

  @Test func actorsKeepIsolatesAndParallelTies() {
    let seen = graph()
    #expect(seen.vertices.map(\.id) == ["m", "a", "b", "c", "u", "n", "x"])
    #expect(pairs(seen) == ["a-b", "a-n", "m-n", "m-n", "n-m", "u-n"])
    #expect(seen.graph.parallelEdgeCount == 2)
    #expect(!seen.graph.isDirected)
    #expect(!seen.graph.isWeighted)
  }

  @Test func directedTiesAreArcs() {
    let seen = graph { $0.isDirected = true }
    #expect(seen.graph.isDirected)
    #expect(
      pairs(seen) == [
        "a-b", "a-n", "m-n", "m-n", "n-a", "n-m", "n-m", "n-m", "n-u", "u-n",
      ])
  }

  @Test func filters() {
    #expect(pairs(graph { $0.tieKinds = ["cooperates"] }) == ["a-n", "m-n", "u-n"])
    #expect(pairs(graph { $0.certainty = .undisputed }).count == 5)
    #expect(pairs(graph { $0.certainty = .sure }).count == 4)
    #expect(pairs(graph { $0.slice = .phase("one") }) == ["a-b", "a-n", "m-n", "m-n"])
  }

  @Test func rollUpToEntities() {
    let seen = graph { $0.rollUp = .entity }
    #expect(seen.vertices.map(\.id) == ["m", "u", "n", "x"])
    #expect(seen.vertices[0].members == ["m", "a", "b", "c"])
    #expect(seen.tiesWithin == 1)
    #expect(pairs(seen) == ["m-n", "m-n", "m-n", "n-m", "u-n"])
  }

  @Test func rollUpKeepsUnknownApart() {
    let seen = graph { $0.rollUp = .country }
    #expect(seen.vertices.map(\.subject) == [.group("SE"), .group("VN"), .group(nil)])
    #expect(seen.vertices.map(\.id) == ["SE", "VN", "?"])
  }

  @Test func verticesHaveIDsOfTheirOwn() {
    var network = Network()
    network.actors = ["?", "??", nil].enumerated().map { index, side in
      var actor = Actor(id: "\(index)")
      actor.side = side
      return actor
    }
    network.activities = ["0", "activity:0", "3"].map { Activity(id: $0) }
    var view = View()
    view.rollUp = .side
    #expect(network.graph(of: view).vertices.map(\.id) == ["?", "??", "???"])
    view = View()
    view.layer = .twoMode
    view.participants = .actors
    #expect(
      network.graph(of: view).vertices.map(\.id) == [
        "0", "1", "2", "activity:activity:0", "activity:0", "3",
      ])
  }

  @Test func participationIsSharedAmongThosePresent() {
    let seen = graph {
      $0.tieKinds = []
      $0.includesParticipation = true
    }
    // v joins a and n (1); w joins a, n and u (1/2 each).
    #expect(pairs(seen) == ["a-n", "a-u", "u-n"])
    #expect(seen.edges.map(\.weight).compactMap(\.self).sorted() == [0.5, 0.5, 1.5])
    #expect(seen.graph.isWeighted)
  }

  @Test func peopleMeetInActivities() {
    let seen = graph { $0.layer = .people }
    #expect(seen.vertices.map(\.id) == ["p1", "p2", "p3", "p4"])
    #expect(pairs(seen) == ["p1-p2", "p1-p3", "p2-p3"])
    // A person's strength is the number of activities with company.
    let strength = seen.edges.filter { $0.from == 0 || $0.to == 0 }.compactMap(\.weight)
    #expect(strength.reduce(0, +) == 2)
  }

  @Test func twoModeJoinsParticipantsAndActivities() {
    let people = graph { $0.layer = .twoMode }
    #expect(people.vertices.map(\.id) == ["p1", "p2", "p3", "p4", "v", "w", "y"])
    #expect(pairs(people) == ["p1-v", "p1-w", "p1-y", "p2-v", "p3-v", "p3-w"])
    let actors = graph {
      $0.layer = .twoMode
      $0.participants = .actors
    }
    #expect(pairs(actors) == ["a-v", "a-w", "a-y", "n-v", "n-w", "u-w"])
  }

  @Test func weightedOnlyIfEveryTieIs() {
    var network = Network.small
    network.ties[0].weight = 2
    #expect(!network.graph(of: View()).graph.isWeighted)
    for tie in network.ties.indices { network.ties[tie].weight = 2 }
    #expect(network.graph(of: View()).graph.isWeighted)
  }

  @Test func emptyNetwork() {
    let seen = Network().graph(of: View())
    #expect(seen.graph.vertexCount == 0)
    #expect(seen.graph.edgeCount == 0)
  }
}
