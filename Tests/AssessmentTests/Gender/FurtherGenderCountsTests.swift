import Assessment
import Partnerships
import TestSupport
import Testing

@Suite struct FurtherGenderCountsTests {
  private func activity(_ id: String, _ start: String?, _ end: String? = nil) -> Activity {
    var activity = Activity(id: id)
    activity.interval = Interval(
      start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
    return activity
  }

  private func participation(_ activity: String, _ person: String, _ role: String? = nil)
    -> Participation
  {
    var participation = Participation(activity: activity, participant: person)
    participation.role = role
    return participation
  }

  /// A woman `w` and a man `m` at a course of three days, and the man at a visit of unknown length.
  private var network: Network {
    var network = Network()
    network.people = [
      Person(id: "w", gender: .woman), Person(id: "m", gender: .man), Person(id: "u"),
    ]
    network.activities = [
      activity("course", "2012-05-14", "2012-05-16"), activity("visit", "2013-01", "2013-01"),
    ]
    network.participations = [
      participation("course", "w", "speaker"), participation("course", "w", "organiser"),
      participation("course", "m", "participant"), participation("visit", "m"),
      participation("visit", "a", "organiser"),
    ]
    network.actors = [Actor(id: "a")]
    return network
  }

  @Test func daysCountForEveryoneWhoTookPart() {
    let result = GenderDistribution(of: network)
    #expect(result.further.personDays == Tally(women: 3, men: 3))
    #expect(result.seatsWithoutDays == 1)
  }

  @Test func rolesCountOnceForEachActivity() {
    var network = network
    network.participations.append(participation("course", "w", "Talare"))
    var chair = Affiliation(person: "u", actor: "a")
    chair.role = "Steering group"
    network.affiliations = [chair, Affiliation(person: "w", actor: "a")]
    network.participations.append(participation("visit", "u", "chair"))
    let result = GenderDistribution(of: network)
    #expect(result.further.speakers == Tally(women: 1, men: 0))
    #expect(result.further.organisers == Tally(women: 1, men: 0))
    #expect(result.further.steering == Tally(women: 0, men: 0, unknown: 2))
    #expect(result.rolesNotStated == 2)
  }

  @Test(arguments: 0..<50)
  func tiesAreTheEdgesOfTheViewOfPeople(seed: Int) {
    let network = Network.randomWithDates(seed: seed)
    var view = View()
    view.layer = .people
    let graph = network.graph(of: view)
    let genders = network.people.map(\.gender)
    let ends = graph.edges.flatMap { [genders[$0.from], genders[$0.to]] }
    #expect(GenderDistribution(of: network).further.ties == Tally(ends))
  }

  @Test func firstContactsAreWhatCertainlyCameFirst() {
    var network = network
    let result = GenderDistribution(of: network)
    #expect(result.further.firstContacts == Tally(women: 1, men: 1))
    #expect(result.withoutFirstContact == 1)
    #expect(result.by.activity.map(\.further.firstContacts.total) == [2, 0])

    // A place that began in the same year may have come before the course.
    var place = Affiliation(person: "m", actor: "a")
    place.interval.start = PartialDate("2012")
    network.affiliations = [place]
    #expect(GenderDistribution(of: network).further.firstContacts == Tally(women: 1, men: 0))
    #expect(GenderDistribution(of: network).withoutFirstContact == 2)

    // One of the year before certainly did, and it is of no activity.
    network.affiliations[0].interval.start = PartialDate("2011")
    let by = GenderDistribution(of: network).by
    #expect(by.activity.map(\.further.firstContacts.total) == [1, 0])
    #expect(by.year.map(\.value) == ["2011", "2012", "2013"])
    #expect(by.year.map(\.further.firstContacts.total) == [1, 1, 0])
    #expect(by.actor.map(\.value) == ["a", nil])
    #expect(by.actor[0].further.firstContacts == Tally(women: 0, men: 1))
  }

  @Test func firstContactsOfOneDayCountOnceButInEachGroup() {
    var network = network
    network.activities[1] = activity("visit", "2012-05-14")
    let result = GenderDistribution(of: network)
    #expect(result.further.firstContacts == Tally(women: 1, men: 1))
    #expect(result.by.activity.map(\.further.firstContacts.men) == [1, 1])
  }

  /// In a later part of time nobody whom the partnership knew before is new.
  @Test func firstContactsAreTheFirstOfAllTime() throws {
    var view = View()
    view.slice = .at(try #require(PartialDate("2013")))
    let result = GenderDistribution(of: network, view: view)
    #expect(result.seats == Tally(women: 0, men: 1))
    #expect(result.further.firstContacts == Tally([]))
    #expect(result.people.men == 1)
    #expect(result.withoutFirstContact == 1)
  }
}
