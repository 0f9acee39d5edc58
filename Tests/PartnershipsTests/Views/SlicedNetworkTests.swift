import Partnerships
import TestSupport
import Testing

@Suite struct SlicedNetworkTests {
  /// The ties of the small network, by their index, that a slice keeps.
  @Test(arguments: [
    (View.Slice.always, [0, 1, 2, 3, 4, 5]),
    (.at(date("2010")), [2, 4]),
    (.at(date("2012")), [0, 1, 2]),
    (.at(date("2013")), [0, 1, 2, 5]),
    (.at(date("2013-12-31")), [0, 1, 2, 5]),
    (.at(date("2014-02")), [0, 1, 2]),
    (.at(date("2014-03")), [0, 1, 2, 3]),
    (.between(date("2015"), nil), [0, 2, 3]),
    (.between(nil, date("2011")), [2, 4]),
    (.phase("one"), [0, 1, 2, 5]),
    (.phase("two"), [0, 1, 2, 3, 4, 5]),
    (.phase("no such phase"), []),
  ])
  func ties(slice: View.Slice, kept: [Int]) {
    #expect(Network.small.sliced(to: slice).tieIndices == kept)
  }

  @Test(arguments: [
    (View.Slice.phase("one"), ["v"]), (.at(date("2014-02")), ["w", "y"]),
    (.at(date("2014-02-03")), ["w", "y"]), (.at(date("2014-02-04")), ["w"]),
    (.at(date("2019")), ["w"]), (.at(date("2012")), ["v"]),
  ])
  func activities(slice: View.Slice, kept: [String]) {
    #expect(Network.small.sliced(to: slice).network.activities.map(\.id) == kept)
  }

  @Test func countsWhatIsUncertain() {
    // At 2013 the agreement may have ended, nobody knows when `a` reported to `b`, and neither
    // the seven actors nor the three affiliations have dates; no activity is left.
    #expect(Network.small.sliced(to: .at(date("2013"))).uncertainCount == 2 + 7 + 3)
    #expect(Network.small.sliced(to: .always).uncertainCount == 0)
  }

  /// Nothing but what is dated certainly held then; a network of all times has no doubt.
  @Test func canKeepOnlyWhatIsCertain() {
    let certain = Network.small.sliced(to: .at(date("2013")), keepingUncertain: false)
    #expect(certain.network.actors.isEmpty && certain.tieIndices.isEmpty)
    #expect(certain.network.people.isEmpty && certain.uncertainCount == 0)
    var network = Network.small
    for actor in network.actors.indices {
      network.actors[actor].interval = Interval(start: date("2010"), end: date("2020"))
    }
    let dated = network.sliced(to: .at(date("2013")), keepingUncertain: false)
    #expect(dated.network.actors.count == 7)
    #expect(dated.tieIndices.allSatisfy { network.ties[$0].interval.start != nil })
    let always = network.sliced(to: .always, keepingUncertain: false)
    #expect(always.network == network)
  }

  @Test func dropsTiesWithTheirActor() {
    var network = Network.small
    network.actors[5].interval.end = PartialDate("2011")
    let sliced = network.sliced(to: .at(date("2012")))
    #expect(!sliced.network.actors.contains { $0.id == "n" })
    #expect(sliced.tieIndices == [2])
    #expect(!sliced.network.affiliations.contains { $0.actor == "n" })
  }

  @Test func keepsPeopleThatNothingDates() {
    var network = Network.small
    network.affiliations.removeAll()
    let sliced = network.sliced(to: .phase("one"))
    #expect(sliced.network.people.map(\.id) == ["p1", "p2", "p3", "p4"])
    let later = network.sliced(to: .at(date("2014-02-04")))
    #expect(later.network.people.map(\.id) == ["p1", "p3", "p4"])
  }
}

/// A date that the test itself spells right.
func date(_ text: String) -> PartialDate {
  PartialDate(text) ?? { preconditionFailure("\(text) is no date") }()
}
