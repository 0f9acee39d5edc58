import Assessment
import Foundation
import Partnerships
import TestSupport
import Testing

@Suite struct GenderPositionTests {
  private static let few = Shuffling(count: 20, seed: 7)

  @Test func looksAtContactsAndAttendance() throws {
    var network = Network.small
    network.information.genderBasis = "legal sex"
    network.activities[1].phase = "two"
    let position = try GenderPosition(of: network, shuffling: Self.few)
    #expect(position.basis == "legal sex")
    #expect(position.people == Tally(women: 2, men: 1, unknown: 1))
    #expect(position.contacts.view.layer == .people)
    #expect(position.contacts.ties == 3)
    #expect(position.attendance.view.layer == .twoMode)
    #expect(position.attendance.ties == 6)
    // Without p1 nobody goes to the activity y.
    #expect(position.contacts.articulationPoints.total == 0)
    #expect(position.attendance.articulationPoints == Tally(women: 1, men: 0))
    #expect(position.seats.seats == Tally(women: 5, men: 1))
    #expect(position.seats.mostSeats == 3)
    #expect(position.retention.map(\.from) == ["one"])
    #expect(position.brokersBySector.placed == 3)
    #expect(position.brokersBySide.placed == 0)
    #expect(position.mixing.ties == [[1, 2], [2, 0]])
    #expect(position.shuffling == Self.few)
  }

  @Test func looksAtAPartOfTime() throws {
    let position = try GenderPosition(of: .small, slice: .phase("one"), shuffling: Self.few)
    #expect(position.attendance.view.slice == "phase one")
    #expect(position.seats.seats == Tally(women: 2, men: 1))
    #expect(position.seats.mostSeats == 1)
  }

  @Test func seatsAreThoseOfTheDistribution() throws {
    for seed in 0..<10 {
      let network = Network.random(seed: seed)
      let position = try GenderPosition(of: network, shuffling: Self.few)
      #expect(position.seats.seats == GenderDistribution(of: network).seats)
      #expect(position.people == GenderDistribution(of: network).people)
    }
  }

  @Test(arguments: 0..<50) func orderOfRowsChangesNothing(seed: Int) throws {
    let network = Network.random(seed: seed)
    var turned = network
    turned.people.reverse()
    turned.participations.reverse()
    turned.affiliations.reverse()
    turned.activities.reverse()
    let position = try GenderPosition(of: network, shuffling: Self.few)
    let other = try GenderPosition(of: turned, shuffling: Self.few)
    #expect(position.seats == other.seats)
    #expect(position.retention == other.retention)
    #expect(position.ownGenderOnly == other.ownGenderOnly)
    #expect(position.brokersBySide == other.brokersBySide)
    #expect(position.brokersBySector == other.brokersBySector)
    #expect(position.contacts.articulationPoints == other.contacts.articulationPoints)
    #expect(position.mixing.ties == other.mixing.ties)
    for (one, two) in [
      (position.contacts, other.contacts), (position.attendance, other.attendance),
    ] {
      #expect(one.centralities.map(\.measure) == two.centralities.map(\.measure))
      for (one, two) in zip(one.centralities, two.centralities) {
        #expect(one.top.map(\.womenShare.low).areNear(two.top.map(\.womenShare.low)))
        #expect(one.womenCurve.high.isNear(two.womenCurve.high))
        #expect(one.gap.meanGap.isNear(two.gap.meanGap, within: 1e-9))
      }
    }
  }

  @Test(arguments: 0..<50) func survivesItsOwnJSON(seed: Int) throws {
    let position = try GenderPosition(of: .random(seed: seed), shuffling: Self.few)
    let json = Data(try position.json().utf8)
    #expect(try JSONDecoder().decode(GenderPosition.self, from: json) == position)
  }

  @Test func undefinedFiguresAreNull() throws {
    var network = Network()
    network.people = [Person(id: "a", gender: .woman)]
    let json = try GenderPosition(of: network, shuffling: Self.few).json()
    #expect(json.contains(#""schema" : "samverkan/position/1""#))
    for key in ["basis", "gini", "meanGap", "chance", "expectedEIIndex", "share"] {
      #expect(json.contains("\"\(key)\" : null"), "\(key)")
    }
    #expect(json.contains(#""seed" : 7"#))
  }

  @Test func definitionsAreOfFiguresThatResultsHold() throws {
    let json = try GenderPosition(of: .small, shuffling: Self.few).json()
    for measure in Measure.ofPosition { #expect(json.contains("\"\(measure.key)\" :")) }
  }

  @Test func emptyNetworksHaveNoPositions() throws {
    let position = try GenderPosition(of: Network())
    #expect(position.contacts.centralities.isEmpty)
    #expect(position.people.total == 0)
    #expect(position.seats.gini == nil)
    #expect(position.mixing.eiIndex.value == nil)
    #expect(position.meetings.sameGenderShare.value == nil)
  }

  @Test func peopleWithoutTiesHaveNoEigenvector() throws {
    var network = Network()
    network.people = [Person(id: "a", gender: .woman), Person(id: "b", gender: .man)]
    let position = try GenderPosition(of: network, shuffling: Self.few)
    let measures = position.contacts.centralities
    #expect(measures.map(\.measure) == [.degree, .betweenness, .closeness, .harmonic])
    #expect(measures.allSatisfy { $0.isLevel })
    #expect(measures.first?.top.first?.womenShare.stated == 0.5)
  }
}
