import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct DepartureTests {
  /// Without `n` the ties of Sweden's side with it go, and `u` has no other.
  @Test func anActor() {
    let result = Departure(of: ["n"], from: .small)
    #expect(result.leaving == ["n"])
    #expect(result.before.figures == [7, 3, 5])
    #expect(result.after.figures == [6, 5, 2])
    #expect(result.cutOff == ["m", "u"])
    #expect(
      result.ties.figures == [6, 5, 0, 0, 6])
    #expect(result.tiesLost.total == 5)
    #expect(result.tiesLost.crossBorder == 5)
    #expect(result.values.first { $0.dimension == "country" }?.lost == ["VN"])
    #expect(result.values.first { $0.dimension == "country" }?.unknownLeft == 1)
    #expect(result.peopleLost == Tally(women: 1, men: 0))
    #expect(result.peopleCutOff == Tally([]))
    #expect(result.activities.isEmpty && result.unrepresented.isEmpty)
  }

  @Test func people() {
    var view = View()
    view.layer = .people
    let result = Departure(of: ["p1"], from: .small, view: view)
    #expect(result.before.figures == [4, 2, 3])
    #expect(result.after.figures == [3, 2, 2])
    #expect(result.cutOff.isEmpty)
    #expect(result.activities == ["y"])
    #expect(result.unrepresented.isEmpty && result.values.isEmpty)
    #expect(
      result.ties.figures == [3, 2, 0, 0, 3])
    #expect(result.tiesLost.crossBorder == 1)
    #expect(Departure(of: ["p3"], from: .small, view: view).unrepresented == ["n"])
    #expect(result.peopleLost == Tally(women: 1, men: 0))
  }

  @Test func aThemeGoesWithAllItsActivities() {
    var network = Network.small
    network.activities[0].theme = "water"
    network.activities[2].theme = "waste"
    var untold = Activity(id: "z")
    untold.theme = "roads"
    network.activities.append(untold)
    var view = View()
    view.layer = .people
    #expect(Departure(of: ["p1"], from: network, view: view).themes == ["waste"])
    #expect(
      Departure(of: ["p1", "p2", "p3", "p4"], from: network, view: view).themes
        == ["waste", "water"])
    network.activities[1].theme = "waste"
    #expect(Departure(of: ["p1"], from: network, view: view).themes.isEmpty)
  }

  @Test func aLegalEntityTakesItsDepartments() {
    var view = View()
    view.rollUp = .entity
    let result = Departure(of: ["m"], from: .small, view: view)
    #expect(result.after.vertices == 3)
    #expect(result.peopleLost == Tally(women: 1, men: 1))
    #expect(result.values.first { $0.dimension == "sector" }?.lost == [])
  }

  /// The pieces from their definition, and sums that hold whatever is unknown.
  @Test(arguments: 0..<50) func agreesWithItsDefinition(seed: Int) {
    let network = Network.random(seed: seed)
    for layer in [View.Layer.actors, .people] {
      var view = View()
      view.layer = layer
      let seen = network.graph(of: view)
      let ids = seen.vertices.map(\.id)
      let leaving = Set(ids.enumerated().filter { ($0.offset + seed).isMultiple(of: 3) }.map(\.1))
      let result = Departure(of: leaving, from: network, view: view)
      let before = Reach(seen, without: [])
      let after = Reach(seen, without: leaving)
      #expect(result.before.pieces == before.pieces.count)
      #expect(result.after.pieces == after.pieces.count)
      #expect(result.after.vertices == ids.count - result.leaving.count)
      let cutOff = before.pieces.map { piece in
        let parts = after.pieces.filter { $0.isSubset(of: piece) }.map(\.count)
        return parts.reduce(0, +) - (parts.max() ?? 0)
      }
      #expect(result.cutOff.count == cutOff.reduce(0, +))
      #expect(leaving.isDisjoint(with: result.cutOff))
      let lost = seen.edges.filter {
        leaving.contains(ids[$0.from]) || leaving.contains(ids[$0.to])
      }
      #expect(result.tiesLost.total == lost.count)
      for counts in [result.ties, result.tiesLost] {
        #expect(counts.crossBorder + counts.borderUnknown <= counts.total)
        #expect(counts.crossSide + counts.sideUnknown <= counts.total)
      }
      let concerned = [result.peopleLost, result.peopleCutOff].compactMap { $0?.total }
      #expect(concerned.count == 2 && concerned.reduce(0, +) <= network.people.count)
    }
  }

  /// Whatever the unknown countries are, what is lost across borders lies within what is told.
  @Test(arguments: 0..<50) func everyCompletionLiesWithin(seed: Int) {
    let network = Network.random(seed: seed)
    let result = Departure(of: ["a0"], from: network)
    var completed = network
    for actor in completed.actors.indices where completed.actors[actor].country == nil {
      completed.actors[actor].country = ["SE", "VN", "NO"][(actor + seed) % 3]
    }
    let lost = Departure(of: ["a0"], from: completed).tiesLost
    #expect(lost.borderUnknown == 0)
    #expect(lost.crossBorder >= result.tiesLost.crossBorder)
    #expect(lost.crossBorder <= result.tiesLost.crossBorder + result.tiesLost.borderUnknown)
  }

  @Test(arguments: 0..<50) func theOrderOfRowsChangesNothing(seed: Int) {
    let network = Network.random(seed: seed)
    var shuffled = network
    shuffled.ties.reverse()
    shuffled.affiliations.reverse()
    shuffled.participations.reverse()
    #expect(
      Departure(of: ["a0", "a2"], from: shuffled) == Departure(of: ["a0", "a2"], from: network))
  }

  @Test func nobodyAndEverybody() {
    #expect(
      Departure(of: ["a"], from: Network()).after.figures == [0, 0, 0]
    )
    let none = Departure(of: ["no such"], from: .small)
    #expect(none.leaving.isEmpty && none.after == none.before && none.tiesLost.total == 0)
    let all = Departure(of: Set(Network.small.actors.map(\.id)), from: .small)
    #expect(all.after.vertices == 0 && all.cutOff.isEmpty && all.tiesLost == all.ties)
  }

  @Test func saysItInWords() {
    var network = Network.small
    network.actors[5].kind = "province"
    let sentences = Departure(of: ["n"], from: network).findings(in: .english, names: Names())
      .map(\.sentence)
    #expect(sentences.contains("Cut off from the others: m, u (2)."))
    #expect(sentences.contains("Between countries: 5 of 5 are lost."))
    #expect(
      sentences.contains(
        "Kind of actor, no longer there: province; unless among the 6 who stay with theirs unknown."
      ))
    let all = Departure(of: Set(network.actors.map(\.id)), from: network)
    #expect(all.findings(in: .swedish, names: Names()).first?.sentence == "Ingen är kvar.")
  }

  @Test func nothingIsSaidOfBordersWhereNoCountryIsStated() throws {
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "c")]
    let departure = Departure(of: ["b"], from: network)
    let sentences = departure.findings(in: .english, names: Names()).map(\.sentence)
    #expect(sentences.contains { $0.hasSuffix("2 are lost.") })
    #expect(!sentences.contains { $0.hasPrefix("Between") })
    #expect(try #require(departure.tables(in: .english).last).rows.count == 4)
  }

  @Test func survivesItsOwnJSON() throws {
    let result = Departure(of: ["n"], from: .small)
    let json = try result.json()
    #expect(json.contains(#""schema" : "samverkan/without/1""#))
    #expect(try JSONDecoder().decode(Departure.self, from: Data(json.utf8)) == result)
  }
}

extension Pieces {
  fileprivate var figures: [Int] { [vertices, pieces, largestPiece] }
}

extension TieCounts {
  fileprivate var figures: [Int] { [total, crossBorder, borderUnknown, crossSide, sideUnknown] }
}

/// The pieces of a view without some vertices: who reaches whom, step by step.
private struct Reach {
  var pieces: Set<Set<String>> = []

  init(_ seen: NetworkGraph, without leaving: Set<String>) {
    let ids = seen.vertices.map(\.id)
    for start in ids where !leaving.contains(start) {
      var reached: Set = [start]
      var grows = true
      while grows {
        let more = seen.edges.flatMap { edge -> [String] in
          let ends = [ids[edge.from], ids[edge.to]]
          return reached.isDisjoint(with: ends) ? [] : ends.filter { !leaving.contains($0) }
        }
        // An edge of someone who leaves leads nowhere.
        grows = !reached.isSuperset(of: more)
        reached.formUnion(more)
      }
      pieces.insert(reached)
    }
  }
}
