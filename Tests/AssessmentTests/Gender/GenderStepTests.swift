import Assessment
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct GenderStepTests {
  /// The shares of women that a group may have, in sixtieths.
  private func shares(_ tally: Tally) -> [Int] {
    tally.total == 0 ? [] : (0...tally.unstated).map { 60 / tally.total * (tally.women + $0) }
  }

  @Test func directionHoldsWhateverTheUnknownAre() {
    let tallies = (0...5).flatMap { women in
      (0...(5 - women)).flatMap { men in
        (0...(5 - women - men)).map { Tally(women: women, men: men, unknown: $0) }
      }
    }
    for earlier in tallies {
      for later in tallies {
        var directions: Set<GenderDirection> = []
        for from in shares(earlier) {
          for to in shares(later) {
            directions.insert(to > from ? .rises : to < from ? .falls : .unchanged)
          }
        }
        let only = directions.count == 1 ? directions.first : .undecided
        #expect(GenderDirection(from: earlier, to: later) == only, "\(earlier) \(later)")
      }
    }
  }

  /// A network of phases with one activity each, where so many women and men took part.
  private func network(_ groups: [(women: Int, men: Int, unknown: Int)]) -> Network {
    var network = Network()
    for (index, group) in groups.enumerated() {
      network.phases.append(Phase(id: "f\(index)", name: "Phase \(index)"))
      var activity = Activity(id: "v\(index)")
      activity.phase = "f\(index)"
      network.activities.append(activity)
      let genders =
        [Gender](repeating: .woman, count: group.women)
        + [Gender](repeating: .man, count: group.men)
        + [Gender](repeating: .unknown, count: group.unknown)
      for (place, gender) in genders.enumerated() {
        network.people.append(Person(id: "p\(index)-\(place)", gender: gender))
        network.participations.append(
          Participation(activity: activity.id, participant: "p\(index)-\(place)"))
      }
    }
    return network
  }

  @Test func tellsEachStepInASentence() throws {
    let network = network([(1, 3, 0), (2, 2, 0), (2, 2, 0), (1, 1, 1), (0, 4, 0)])
    let result = GenderDistribution(of: network)
    #expect(result.steps.map(\.people) == [.rises, .unchanged, .undecided, .falls])
    #expect(result.steps.map(\.seats) == result.steps.map(\.people))
    #expect(result.steps.map(\.from) == ["f0", "f1", "f2", "f3"])
    #expect(result.steps.map(\.to) == ["f1", "f2", "f3", "f4"])
    let table = try #require(
      result.tables(in: .english, names: Names(of: network, in: .english))
        .first { $0.id == "gender-by-phase" })
    #expect(table.notes[0].sentence == "From “Phase 0” to “Phase 1” women’s share of people rises.")
    #expect(table.notes[1].sentence == "From “Phase 0” to “Phase 1” women’s share of seats rises.")
    #expect(table.notes[2].sentence.hasSuffix("is unchanged."))
    #expect(
      table.notes[4].sentence.hasSuffix("can’t be said: it depends on those of unknown gender."))
    #expect(table.notes[6].sentence.hasSuffix("falls."))
  }

  @Test func aPhaseThatNobodyTookPartInIsNoStep() {
    let result = GenderDistribution(of: network([(1, 3, 0), (0, 0, 0), (3, 1, 0)]))
    #expect(result.steps.map(\.from) == ["f0"])
    #expect(result.steps.map(\.to) == ["f2"])
    #expect(GenderDistribution(of: network([(1, 1, 1)])).steps.isEmpty)
    #expect(GenderDistribution(of: Network()).steps.isEmpty)
  }

  /// The women and men on Norwegian boards, in May 2002 and in August 2009.
  ///
  /// Counted from the data of C. Seierstad, T. Opsahl, *Scandinavian Journal of Management* 27
  /// (2011), doi:10.1016/j.scaman.2010.10.002.
  @Test func norwegianBoardsHoldMoreSeatsByWomenThanTheyHaveWomen() throws {
    let people = (Tally(women: 87, men: 926), Tally(women: 574, men: 921))
    let seats = (Tally(women: 98, men: 1032), Tally(women: 750, men: 1084))
    func perMille(_ tally: Tally) throws -> Double {
      (try #require(tally.womenShare?.stated) * 1000).rounded()
    }
    #expect(try perMille(people.0) == 86)
    #expect(try perMille(people.1) == 384)
    #expect(people.0.verdict == .menDominated)
    #expect(people.1.verdict == .menDominated)
    #expect(seats.0.verdict == .menDominated)
    #expect(seats.1.verdict == .even)
    #expect(GenderDirection(from: people.0, to: people.1) == .rises)
    #expect(GenderDirection(from: seats.0, to: seats.1) == .rises)
  }
}
