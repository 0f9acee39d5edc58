import GraphFiles
import InputFiles
import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct IATIWriterTests {
  @Test func writesTheElementsInTheOrderOfTheStandard() {
    var network = Network()
    network.information.language = "sv"
    var town = Actor(id: "town", name: "Staden")
    town.kind = "municipality"
    town.sector = "public"
    town.names = ["en": "The town"]
    town.identifier = "SE-ON-1"
    var agency = Actor(id: "SE-ON-2", name: "Verket")
    agency.identifier = "SE-ON-2"
    agency.attributes = ["organisation-type": "10", "name.fr": "L’agence"]
    agency.kind = "agency"
    agency.sector = "public"
    network.actors = [town, agency]
    var activity = Activity(id: "SE-ON-2-1", name: "Besök & kurs")
    activity.theme = "avlopp"
    activity.place = "Huế"
    activity.interval = Interval(start: PartialDate("2020-02-03"), end: PartialDate("2020"))
    activity.attributes = [
      "activity-status": "2", "description": "Om", "description.en": "About",
      "planned-start": "2020-01-01", "policy-marker.gender-equality": "2",
      "policy-marker.99:Z": "0", "recipient-countries": "VN=60; BJ", "currency": "SEK",
      "reporting-organisation": "SE-ON-2",
    ]
    network.activities = [activity]
    var seat = Participation(activity: activity.id, participant: "town")
    seat.role = "Genomförande organisation"
    network.participations = [seat, Participation(activity: activity.id, participant: "SE-ON-2")]
    let written = IATIWriter.write(network)
    #expect(
      String(decoding: written.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <iati-activities version="2.03">
          <iati-activity default-currency="SEK" xml:lang="sv">
            <iati-identifier>SE-ON-2-1</iati-identifier>
            <reporting-org ref="SE-ON-2" type="10">
              <narrative>Verket</narrative>
              <narrative xml:lang="fr">L’agence</narrative>
            </reporting-org>
            <title>
              <narrative>Besök &amp; kurs</narrative>
            </title>
            <description type="1">
              <narrative>Om</narrative>
              <narrative xml:lang="en">About</narrative>
            </description>
            <participating-org ref="SE-ON-1" type="11" role="4">
              <narrative>Staden</narrative>
              <narrative xml:lang="en">The town</narrative>
            </participating-org>
            <participating-org ref="SE-ON-2" type="10">
              <narrative>Verket</narrative>
              <narrative xml:lang="fr">L’agence</narrative>
            </participating-org>
            <activity-status code="2"/>
            <activity-date iso-date="2020-01-01" type="1"/>
            <activity-date iso-date="2020-02-03" type="2"/>
            <recipient-country code="VN" percentage="60"/>
            <recipient-country code="BJ"/>
            <location>
              <name>
                <narrative>Huế</narrative>
              </name>
            </location>
            <sector vocabulary="99" code="avlopp">
              <narrative>avlopp</narrative>
            </sector>
            <policy-marker vocabulary="99" code="Z" significance="0"/>
            <policy-marker code="1" significance="2"/>
          </iati-activity>
        </iati-activities>

        """)
    #expect(
      written.losses == [
        Loss(.requirement, name: "participating-org/@role", count: 1),
        Loss(.column, name: "activities.end", count: 1), Loss(.nodeID, name: "town", count: 1),
        Loss(.column, name: "actors.kind", count: 1),
      ])
  }

  @Test func writesMoneyWithItsActivity() {
    var network = Network()
    network.actors = ["A-1", "B-2"].map { id in
      var actor = Actor(id: id)
      actor.identifier = id
      return actor
    }
    network.activities = [Activity(id: "X")]
    var planned = Tie(from: "A-1", to: "B-2")
    planned.kind = "funds"
    planned.isDirected = true
    planned.certainty = .likely
    planned.interval = Interval(start: PartialDate("2020-01-01"), end: PartialDate("2020-12-31"))
    planned.attributes = [
      "activity": "X", "transaction-type": "planned-disbursement", "amount": "5",
    ]
    var other = planned
    other.attributes["activity"] = "Y"
    network.ties = [planned, other]
    let written = IATIWriter.write(network)
    #expect(
      String(decoding: written.bytes, as: UTF8.self).contains(
        """
            <planned-disbursement>
              <period-start iso-date="2020-01-01"/>
              <period-end iso-date="2020-12-31"/>
              <value>5</value>
              <provider-org ref="A-1">
                <narrative>A-1</narrative>
              </provider-org>
        """))
    #expect(
      written.losses == [
        Loss(.requirement, name: "reporting-org", count: 1),
        Loss(.requirement, name: "description", count: 1),
        Loss(.requirement, name: "participating-org", count: 1),
        Loss(.requirement, name: "activity-status", count: 1),
        Loss(.requirement, name: "activity-date", count: 1),
        Loss(.requirement, name: "value/@value-date", count: 1), Loss(.row, name: "ties", count: 1),
      ])
  }

  @Test func tellsOfEverythingThatIsLost() {
    let written = IATIWriter.write(NetworkTemplate.network(in: .english))
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(text.contains("<!-- "))
    #expect(!text.contains("p1"))
    let losses = Dictionary(grouping: written.losses, by: \.kind).mapValues { $0.map(\.name) }
    #expect(
      losses[.row] == ["participations", "people", "affiliations", "ties", "phases", "sources"]
        + ["requirements"])
    #expect(losses[.isolate]?.isEmpty == false)
    #expect(losses[.column]?.contains("network.title") == true)
    #expect(losses[.column]?.contains("activities.kind") == true)
    #expect(losses[.requirement]?.contains("participating-org") == true)
  }

  @Test(arguments: 0..<50) func isReadBackAsItWas(seed: Int) throws {
    let network = HostileNetworks.network(seed: seed)
    let written = IATIWriter.write(network)
    let reading = IATIReader.read(.bytes(written.bytes), name: "activities.xml")
    var other = try #require(reading.network)
    #expect(reading.problems.isEmpty)
    #expect(IATIWriter.write(other).bytes == written.bytes)
    #expect(IATIWriter.write(network) == written)
    #expect(Set(written.losses.map(\.kind)).isSubset(of: [.requirement]))
    for place in other.actors.indices { other.actors[place].evidence.source = nil }
    for place in other.ties.indices { other.ties[place].evidence.source = nil }
    for place in other.activities.indices {
      other.activities[place].evidence.source = nil
      other.activities[place].attributes["actual-start"] = nil
    }
    #expect(other.information == network.information)
    #expect(Set(other.actors) == Set(network.actors))
    #expect(other.activities == network.activities)
    #expect(other.participations == network.participations)
    #expect(other.ties == network.ties)
  }

  @Test(arguments: [" led", "trail ", "\u{1}x"]) func tellsOfCharactersThatAreLost(name: String) {
    var network = HostileNetworks.network(seed: 1)
    network.activities[0].name = name
    #expect(IATIWriter.write(network).losses.contains(Loss(.characters, count: 1)))
  }
}
