import Partnerships
import TestSupport
import Testing
import Wording

@testable import Assessment

@Suite struct TurnoverTests {
  /// Everybody's ways of having been in two states, from what is known of each state.
  private static let known: [(earlier: Presence, later: Presence)] = Presence.allCases.flatMap {
    earlier in Presence.allCases.map { (earlier, $0) }
  }

  private enum Presence: CaseIterable {
    case absent, uncertain, present

    var possibilities: [Bool] {
      switch self {
      case .absent: [false]
      case .uncertain: [false, true]
      case .present: [true]
      }
    }
  }

  private func membership(_ presences: [Presence]) -> Membership<String> {
    func ids(_ isWanted: (Presence) -> Bool) -> [String] {
      presences.indices.filter { isWanted(presences[$0]) }.map { "a\($0)" }
    }
    return Membership(ids { $0 != .absent }, certain: ids { $0 == .present })
  }

  /// The ends of every range are the least and the greatest share over all ways in which the
  /// uncertain may have been there.
  @Test(arguments: 0..<50) func rangesAreThoseOfAllCompletions(seed: Int) throws {
    var generator = SplitMix(seed: seed)
    let known = (0..<(seed % 6)).map { _ in
      Self.known[Int.random(in: Self.known.indices, using: &generator)]
    }
    let told = Turnover(
      from: membership(known.map(\.earlier)), to: membership(known.map(\.later)))
    var completions: [[(Bool, Bool)]] = [[]]
    for (earlier, later) in known {
      completions = completions.flatMap { completion in
        earlier.possibilities.flatMap { before in
          later.possibilities.map { completion + [(before, $0)] }
        }
      }
    }
    func expect(_ range: ShareRange?, _ counts: ([(Bool, Bool)]) -> (Int, of: Int)) {
      let shares = completions.map(counts).filter { $0.of > 0 }.map { Double($0.0) / Double($0.of) }
      #expect(range == nil ? shares.isEmpty : !shares.isEmpty)
      guard let range, let low = shares.min(), let high = shares.max() else { return }
      #expect(abs(range.low - low) < 1e-12 && abs(range.high - high) < 1e-12)
      #expect(range.low <= range.stated ?? -1 && range.stated ?? 2 <= range.high)
    }
    expect(told.jaccard) { pairs in (pairs.count { $0 && $1 }, pairs.count { $0 || $1 }) }
    expect(told.retention) { pairs in (pairs.count { $0 && $1 }, pairs.count { $0.0 }) }
    expect(told.churn) { pairs in (pairs.count { $0 != $1 }, pairs.count { $0 || $1 }) }
    #expect(
      told.uncertain.count == known.count { $0.earlier == .uncertain || $0.later == .uncertain })
  }

  /// Three actors and two ties of which some dates are unknown, between 2012 and 2014.
  private func network(seed: Int) -> Network {
    var generator = SplitMix(seed: seed)
    func date(_ years: String...) -> PartialDate? {
      PartialDate(years[Int.random(in: years.indices, using: &generator)])
    }
    var network = Network()
    network.actors = ["a", "b", "c"].map { Actor(id: $0) }
    network.ties = [Tie(from: "a", to: "b"), Tie(from: "b", to: "c")]
    for actor in network.actors.indices {
      network.actors[actor].interval = Interval(
        start: date("2010", "2010", "2013"), end: date("2013", "2015", ""))
    }
    for tie in network.ties.indices {
      network.ties[tie].interval = Interval(
        start: date("2010", "2013", ""), end: date("2013", "2015"))
    }
    return network
  }

  private func compare(_ network: Network) throws -> Comparison {
    func view(at year: String) -> View {
      var view = View()
      view.slice = PartialDate(year).map { .at($0) } ?? .always
      return view
    }
    return try Comparison(
      of: network, seenAs: view(at: "2012"), with: network, seenAs: view(at: "2014"))
  }

  /// Whatever the unknown dates are, every share lies within what is told.
  @Test(arguments: 0..<8) func everyCompletionOfTheDatesLiesWithin(seed: Int) throws {
    let network = network(seed: seed)
    var completions = [network]
    func complete(_ interval: WritableKeyPath<Network, Interval>) {
      completions = completions.flatMap { network -> [Network] in
        let dates = ["2011", "2013", "2015"].map { PartialDate($0) }
        let known = network[keyPath: interval]
        let intervals = (known.start == nil ? dates : [known.start]).flatMap { start in
          (known.end == nil ? dates : [known.end]).map { Interval(start: start, end: $0) }
        }
        return intervals.filter { ($0.start?.latest ?? 0) <= ($0.end?.latest ?? 0) }.map {
          var completed = network
          completed[keyPath: interval] = $0
          return completed
        }
      }
    }
    for actor in network.actors.indices { complete(\.actors[actor].interval) }
    for tie in network.ties.indices { complete(\.ties[tie].interval) }
    let told = try compare(network)
    for completion in completions {
      let known = try compare(completion)
      #expect(known.actors.uncertain.isEmpty && known.ties.uncertain.isEmpty)
      for (range, exact) in [
        (told.actors.jaccard, known.actors.jaccard),
        (told.actors.retention, known.actors.retention), (told.actors.churn, known.actors.churn),
        (told.ties.jaccard, known.ties.jaccard),
        (told.ties.jaccardAmongKept, known.ties.jaccardAmongKept),
      ] {
        guard let exact else { continue }
        #expect(exact.low == exact.high && exact.low == exact.stated)
        let range = try #require(range)
        #expect(range.low <= exact.low + 1e-12 && exact.high <= range.high + 1e-12)
      }
    }
  }

  @Test func whatIsUncertainIsTold() throws {
    var network = network(seed: 1)
    for actor in network.actors.indices { network.actors[actor].interval.end = nil }
    let result = try compare(network)
    #expect(result.actors.uncertain == result.actors.kept + result.actors.joined)
    #expect(result.actors.retention?.low == 0 && result.actors.retention?.high == 1)
    let sentences = result.findings(in: .english, names: Names())
    #expect(sentences.contains { $0.contains("it isn’t certain that they were there") })
    #expect(sentences.contains { $0.contains("of the earlier ones 0–100% stayed") })
  }
}
