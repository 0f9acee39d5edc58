import Assessment
import Foundation
import Graphs
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct DependenceTests {
  /// A path of five whose middle parts most, and whose second and fourth part most together.
  private static func path(countries: String = "") -> Network {
    var network = Network()
    network.actors = (1...5).map { Actor(id: "\($0)") }
    network.ties = (1...4).map { Tie(from: "\($0)", to: "\($0 + 1)") }
    for (place, country) in countries.enumerated() where country != "?" {
      network.actors[place].country = String(country)
    }
    return network
  }

  @Test func theWorstSetIsNotThatOfTheWorst() throws {
    let result = try Dependence(of: Self.path(), worstUpTo: 3)
    #expect(result.worst.map(\.departure.leaving) == [["3"], ["2", "4"], ["1", "2", "4"]])
    #expect(result.worst.map(\.isExact) == [true, true, true])
    #expect(result.worst[0].partedBefore == 0)
    #expect(abs(result.worst[0].partedAfter - 2.0 / 3) < 1e-12)
    #expect(result.worst[1].partedAfter == 1)
  }

  @Test func openTwoPathsHangOnTheirOnlyLink() throws {
    let result = try Dependence(of: Self.path())
    #expect(result.vertices.map(\.activity) == [0, 1, 1, 1, 0])
    #expect(result.vertices.map(\.exclusivity) == [0, 1, 1, 1, 0])
    #expect(result.vertices[2].role == .powerhouse)
    #expect(result.vertices[2].twoPathShare == 1.0 / 3)
    #expect(result.vertices[2].seatShare == nil && result.vertices[2].crossBorderShare == nil)
  }

  /// By hand: of the ties 1–2, 2–3, 3–4, 4–5 only 1–2 certainly joins two countries.
  @Test func unknownCountriesMakeARange() throws {
    let vertices = try Dependence(of: Self.path(countries: "SVV?V")).vertices
    #expect(vertices[0].crossBorderShare?.low == 1.0 / 3)
    #expect(vertices[0].crossBorderShare?.stated == 1 && vertices[0].crossBorderShare?.high == 1)
    #expect(vertices[3].crossBorderShare?.low == 0)
    #expect(vertices[3].crossBorderShare?.stated == 0)
    #expect(vertices[3].crossBorderShare?.high == 2.0 / 3)
    #expect(try Dependence(of: Self.path(countries: "VVVVV")).vertices[0].crossBorderShare == nil)
  }

  /// The tie 3–4 may join two countries or none; if it doesn't, the index is the share of paths.
  @Test func noTieNeedBeBetweenCountries() throws {
    let vertices = try Dependence(of: Self.path(countries: "VVV?V")).vertices
    #expect(vertices[1].crossBorderShare?.high == 0)
    #expect(vertices[1].keyPersonIndex?.low == 1.0 / 6)
    #expect(vertices[1].keyPersonIndex?.high == 1.0 / 3)
  }

  @Test func seatsOfPeopleAreTheirActorsToo() throws {
    let actors = try Dependence(of: .small).vertices
    // Of 7 seats a's people hold 4, n's 2, and u its own.
    #expect(actors.map(\.seatShare) == [0, 4, 0, 0, 1, 2, 0].map { $0 / 7.0 })
    var view = View()
    view.layer = .people
    let people = try Dependence(of: .small, view: view).vertices
    #expect(people.map(\.seatShare) == [3, 1, 2, 0].map { $0 / 6.0 })
  }

  /// All sets tried from the definition: the share of pairs of the others that no path joins.
  @Test(arguments: 0..<50) func noOtherSetPartsMore(seed: Int) throws {
    let network = Network.random(seed: seed)
    let result = try Dependence(of: network, worstUpTo: 2)
    let ids = network.actors.map(\.id)
    #expect(result.worst.count == max(0, min(2, ids.count - 2)))
    for (worst, count) in zip(result.worst, 1...) {
      let sets =
        count == 1 ? ids.map { [$0] } : ids.flatMap { one in ids.map { [one, $0] } }
      let shares = sets.filter { Set($0).count == count }.map { set -> Double in
        let after = Departure(of: Set(set), from: network).after
        return network.partedPairs(without: Set(set))
          / Double(after.vertices * (after.vertices - 1))
      }
      #expect(abs((shares.max() ?? 0) - worst.partedAfter) < 1e-12)
      #expect(worst.departure.leaving.count == count)
      #expect(worst.partedAfter >= worst.partedBefore - 1e-12)
    }
  }

  /// Whatever the unknown countries are, shares and index lie within what is told.
  @Test(arguments: 0..<50) func everyCompletionLiesWithin(seed: Int) throws {
    let network = Network.random(seed: seed)
    // Where no country is stated nothing is said of them.
    guard network.actors.contains(where: { $0.country != nil }) else { return }
    var completed = network
    for actor in completed.actors.indices where completed.actors[actor].country == nil {
      completed.actors[actor].country = ["SE", "VN", "NO"][(actor + seed) % 3]
    }
    let told = try Dependence(of: network).vertices
    for (range, exact) in zip(told, try Dependence(of: completed).vertices) {
      guard let share = exact.crossBorderShare, let index = exact.keyPersonIndex else { continue }
      let (shares, indices) = (range.crossBorderShare, range.keyPersonIndex)
      #expect(shares.map { $0.low <= share.low && share.high <= $0.high } == true)
      #expect(
        indices.map { $0.low <= index.low + 1e-12 && index.high <= $0.high + 1e-12 } == true)
    }
  }

  @Test func tooFewToPart() throws {
    let none = try Dependence(of: Network(), worstUpTo: 3)
    #expect(none.vertices.isEmpty && none.worst.isEmpty)
    #expect(none.tables(in: .swedish).map(\.id) == ["findings"])
    #expect(
      none.findings(in: .english, names: Names()).map(\.sentence) == [
        "The network names no actors."
      ])
    var view = View()
    view.layer = .people
    #expect(
      try Dependence(of: Network(), view: view).findings(in: .swedish, names: Names())
        .map(\.sentence) == ["Nätverket anger inga personer."])
    var one = Network()
    one.actors = [Actor(id: "a")]
    #expect(
      try Dependence(of: one).findings(in: .english, names: Names()).map(\.sentence) == [
        "There is only one here, so that its loss can part nobody."
      ])
    var two = Network()
    two.actors = [Actor(id: "a"), Actor(id: "b")]
    #expect(try Dependence(of: two, worstUpTo: 3).worst.isEmpty)
  }

  @Test func saysWhenASearchFoundIt() throws {
    var network = Network()
    network.actors = (0..<160).map { Actor(id: "\($0)") }
    network.ties = (1..<160).map { Tie(from: "\($0 / 2)", to: "\($0)") }
    let result = try Dependence(of: network, worstUpTo: 2)
    #expect(result.worst.map(\.isExact) == [true, false])
    #expect(
      result.tables(in: .english)[0].notes.contains { $0.sentence.contains("not all are tried") })
  }

  private func sentences(_ ties: [(Int, Int)], of count: Int) throws -> [String] {
    var network = Network()
    network.actors = (1...count).map { Actor(id: "\($0)") }
    network.ties = ties.map { Tie(from: "\($0)", to: "\($1)") }
    return try Dependence(of: network, worstUpTo: 3).findings(in: .english, names: Names())
      .map(\.sentence)
  }

  @Test func nobodyIsBlamedWhoPartsNobody() throws {
    let everyone = (1...5).flatMap { one in (1..<one).map { ($0, one) } }
    let parted = "No other is parted from another by the loss of any"
    #expect(
      try sentences(everyone, of: 5)
        == ["\(parted) one, two or three."])
    #expect(
      try sentences([], of: 5)
        == ["There are no ties here, so that the loss of none can part others."])
    // A star of six: without its centre all are apart.
    let star = try sentences((2...6).map { (1, $0) }, of: 6)
    #expect(star.first?.hasPrefix("Without 1, 100%") == true)
    #expect(
      Array(star[1...2])
        == ["A second loss", "A third loss"].map {
          "\($0) cuts off no more of the others."
        })
    #expect(star.last == "Most hangs on 1: key-person index 100%.")
  }

  @Test func mostHangsOnSomeoneByWhatIsKnown() throws {
    func last(_ countries: String) throws -> String? {
      try Dependence(of: Self.path(countries: countries)).findings(in: .english, names: Names())
        .last?.sentence
    }
    #expect(try last("VVSSS") == "Most hangs on 2, 3: key-person index 67%.")
    // The fourth hasn't more for certain, but may have.
    #expect(
      try last("VVSS?")?.hasPrefix("Most hangs on 2, 3: key-person index 67% (42–67%)") == true)
    #expect(try last("VVS?V")?.hasPrefix("By what is known, most hangs on 2, 3:") == true)
  }

  @Test func survivesItsOwnJSON() throws {
    let result = try Dependence(of: .small, worstUpTo: 2)
    let json = try result.json()
    #expect(json.contains(#""schema" : "samverkan/dependence/1""#))
    #expect(try JSONDecoder().decode(Dependence.self, from: Data(json.utf8)) == result)
  }
}

extension Network {
  /// How many ordered pairs of those who stay no path joins.
  fileprivate func partedPairs(without leaving: Set<String>) -> Double {
    let staying = actors.map(\.id).filter { !leaving.contains($0) }
    return staying.reduce(0) { pairs, start in
      var reached: Set = [start]
      for _ in staying {
        for tie in ties where !leaving.contains(tie.from) && !leaving.contains(tie.to) {
          if reached.contains(tie.from) || reached.contains(tie.to) {
            reached.formUnion([tie.from, tie.to])
          }
        }
      }
      return pairs + Double(staying.count - reached.count)
    }
  }
}
