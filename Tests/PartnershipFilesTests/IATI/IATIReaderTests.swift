import InputFiles
import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct IATIReaderTests {
  @Test func readsOrganisationsOnceWithTheirTypesAndNames() throws {
    let reading = read(
      """
      <participating-org ref="SE-ON-2021001111" role="1" type="10">
        <narrative>Myndigheten</narrative><narrative xml:lang="en">The Agency</narrative>
        <narrative xml:lang="fr">L’agence</narrative>
      </participating-org>
      <participating-org role="4" type="70"><narrative>Ett  Bolag</narrative></participating-org>
      <participating-org role="2" type="80"><narrative>ett bolag</narrative></participating-org>
      <participating-org role="3"><narrative>MYNDIGHETEN</narrative></participating-org>
      """)
    let network = try #require(reading.network)
    #expect(network.actors.map(\.id) == ["SE-ON-2021001111", "ett-bolag"])
    let agency = network.actors[0]
    #expect(agency.name == "Myndigheten")
    #expect(agency.names == ["en": "The Agency"])
    #expect(agency.identifier == "SE-ON-2021001111")
    #expect(agency.kind == "agency")
    #expect(agency.sector == "public")
    #expect(agency.attributes == ["name.fr": "L’agence", "organisation-type": "10"])
    #expect(agency.evidence.source == "iati")
    #expect(network.actors[1].name == "Ett  Bolag")
    #expect(network.actors[1].kind == "company")
    #expect(
      network.participations.map(\.participant) == [
        "SE-ON-2021001111", "ett-bolag", "ett-bolag", "SE-ON-2021001111",
      ])
    #expect(
      network.participations.map(\.role) == [
        "funder", "implementing-organisation", "accountable-organisation",
        "extending-organisation",
      ])
    #expect(
      problems(of: reading) == [
        "warning 9: "
          + Text.organisationToldTwice("Ett  Bolag", first: "70", other: "80").english
      ])
  }

  @Test(
    arguments: [
      ("11", nil, "public", nil), ("15", nil, "public", nil),
      ("21", "association", "civil-society", "international"),
      ("22", "association", "civil-society", "national"),
      ("24", "association", "civil-society", nil),
      ("40", "international-organisation", nil, "international"), ("60", nil, nil, nil),
      ("73", "company", "private", nil), ("80", nil, "academia", nil), ("90", "other", nil, nil),
    ] as [(String, String?, String?, String?)])
  func takesFromTheTypeWhatIsSure(
    type: String, kind: String?, sector: String?, level: String?
  ) throws {
    let reading = read("<participating-org ref='A-1' role='1' type='\(type)'/>")
    let actor = try #require(reading.network?.actors.first)
    #expect(actor.kind == kind)
    #expect(actor.sector == sector)
    #expect(actor.level == level)
    #expect(actor.country == nil)
    #expect(actor.attributes == ["organisation-type": type])
  }

  @Test func tellsOrganisationsOfOneChannelCodeApartByTheirNames() throws {
    let reading = read(
      """
      <participating-org ref="22000" role="1"><narrative>One</narrative></participating-org>
      <participating-org ref="22000" role="1"><narrative>Two</narrative></participating-org>
      <participating-org ref="61009" role="1"><narrative>Two</narrative></participating-org>
      <participating-org role="1"><narrative>Two</narrative></participating-org>
      <participating-org role="1"><narrative>One</narrative></participating-org>
      """)
    let network = try #require(reading.network)
    #expect(network.actors.map(\.id) == ["one", "two", "61009", "two-2"])
    #expect(network.actors[0].attributes == ["organisation-ref": "22000"])
    #expect(network.participations.map(\.participant) == ["one", "two", "61009", "two-2", "one"])
    #expect(
      problems(of: reading) == [
        "warning 5: " + Text.sharedRef("22000", first: "One", other: "Two").english
      ])
  }

  @Test func readsWhatAnActivityIsAbout() throws {
    let reading = read(
      """
      <description><narrative>All of it</narrative></description>
      <description type="2"><narrative xml:lang="en">Aims</narrative></description>
      <activity-status code="2"/>
      <activity-date type="1" iso-date="2020-01-01"/>
      <activity-date type="2" iso-date="2020-02-03Z"/>
      <activity-date type="3" iso-date="2022-12-31+02:00"/>
      <recipient-country code="VN" percentage="60"/><recipient-country code="BJ"/>
      <sector code="15110" percentage="40"/><sector code="14050" percentage="60"/>
      <sector vocabulary="99" code="X"/>
      <policy-marker code="1" significance="2"/>
      <policy-marker vocabulary="99" code="Z" significance="0"/>
      """)
    let activity = try #require(reading.network?.activities.first)
    #expect(activity.id == "SE-0-1")
    #expect(activity.name == "Titeln")
    #expect(activity.interval.start == PartialDate("2020-02-03"))
    #expect(activity.interval.end == PartialDate("2022-12-31"))
    #expect(activity.place == "Vietnam; Benin")
    #expect(activity.theme == "vattenförsörjning och sanitet")
    #expect(
      activity.attributes == [
        "name.en": "The title", "activity-status": "2", "description": "All of it",
        "description-objectives": "Aims", "planned-start": "2020-01-01",
        "actual-start": "2020-02-03", "planned-end": "2022-12-31",
        "recipient-countries": "VN=60; BJ", "sectors": "15110=40; 14050=60; 99:X",
        "policy-marker.gender-equality": "2", "policy-marker.99:Z": "0", "currency": "SEK",
      ])
    #expect(reading.network?.sources.first?.title == "activities.xml")
    #expect(reading.network?.sources.first?.date == PartialDate("2024-03-05"))
    #expect(problems(of: reading).isEmpty)
  }

  @Test(arguments: [
    ("<sector code='14050'/>", "vattenförsörjning och sanitet"),
    ("<sector vocabulary='2' code='113' percentage='100'/>", "utbildning"),
    ("<sector code='14050'><narrative>Avlopp</narrative></sector>", "Avlopp"),
    ("<sector vocabulary='7' code='11200' percentage='3.5'/>", "7:11200=3.5"),
  ])
  func namesTheThemeInTheLanguageOfTheFile(sector: String, theme: String) {
    #expect(read(sector).network?.activities.first?.theme == theme)
  }

  @Test func takesPlacesBeforeCountries() {
    let reading = read(
      """
      <recipient-country code="VN"/><recipient-region code="A"><narrative>R</narrative></recipient-region>
      <location><name><narrative>Huế</narrative></name><point><pos>16.4 107.6</pos></point></location>
      """)
    #expect(reading.network?.activities.first?.place == "Huế")
    #expect(reading.network?.activities.first?.attributes["coordinates"] == "16.4 107.6")
  }

  @Test func tiesProvidersToReceiversWhereBothAreTold() throws {
    let reading = read(
      """
      <reporting-org ref="C-3" type="10"/>
      <planned-disbursement><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
        <value>5</value><provider-org ref="A-1"/><receiver-org ref="B-2"/></planned-disbursement>
      <transaction ref="t1"><transaction-type code="3"/><transaction-date iso-date="2021-05-06"/>
        <value currency="EUR" value-date="2021-05-01">1000.50</value>
        <description><narrative>Halva</narrative></description>
        <provider-org ref="A-1" provider-activity-id="x"/><receiver-org ref="B-2"/></transaction>
      <transaction><transaction-type code="6"/><transaction-date iso-date="2021-05-06"/>
        <value>1</value><provider-org ref="B-2"/><receiver-org ref="A-1"/></transaction>
      <transaction><transaction-type code="2"/><value>1</value><receiver-org ref="A-1"/></transaction>
      """)
    let network = try #require(reading.network)
    #expect(network.activities[0].attributes["reporting-organisation"] == "C-3")
    #expect(network.actors.map(\.id) == ["C-3", "A-1", "B-2"])
    #expect(network.ties.map(\.from) == ["A-1", "A-1", "B-2"])
    #expect(network.ties.map(\.to) == ["B-2", "B-2", "A-1"])
    #expect(network.ties.map(\.kind) == ["funds", "funds", nil])
    #expect(network.ties.map(\.certainty) == [.likely, .sure, .sure])
    #expect(network.ties.allSatisfy { $0.isDirected && $0.weight == nil })
    #expect(
      network.ties[0].interval
        == Interval(start: PartialDate("2021-01-01"), end: PartialDate("2021-12-31")))
    #expect(
      network.ties[1].attributes == [
        "activity": "SE-0-1", "transaction": "t1", "transaction-type": "disbursement",
        "amount": "1000.50 EUR", "value-date": "2021-05-01", "description": "Halva",
        "provider-activity": "x",
      ])
    #expect(problems(of: reading) == ["note nil: " + Text.oneSidedTransactions(1).english])
    #expect(!reading.findings().contains { $0.kind == .unreadWeights })
  }

  @Test func neverReadsPeople() throws {
    let reading = read(
      """
      <contact-info><person-name><narrative>N. N.</narrative></person-name><email>n@x.se</email>
      </contact-info>
      """)
    let network = try #require(reading.network)
    #expect(network.people.isEmpty)
    #expect(!"\(network)".contains("N. N."))
    #expect(problems(of: reading) == ["note 4: " + Text.contactPersonsLeftOut(1).english])
  }

  @Test(arguments: [
    ("<participating-org role='1'/>", "warning 4: " + Text.namelessOrganisation.english),
    (
      "<participating-org ref='A-1' role='Funding'/>",
      "warning 4: " + Text.unknownIATIRole("Funding").english
    ),
    (
      "<activity-date type='1' iso-date='2020-13-01'/>",
      "warning 4: " + Text.unreadableDay("2020-13-01").english
    ),
    (
      "<activity-date type='1' iso-date='2020'/>",
      "warning 4: " + Text.unreadableDay("2020").english
    ),
    (
      "<activity-date type='2' iso-date='2021-01-02'/><activity-date type='3' iso-date='2021-01-01'/>",
      "warning 2: " + Text.endLeftOut(start: "2021-01-02", end: "2021-01-01").english
    ),
    (
      "<description><narrative>a</narrative><narrative>b</narrative></description>",
      "warning 4: " + Text.twoTextsInOneLanguage("sv", left: "b").english
    ),
    (
      "<result/>\n<result/>",
      "note 4: " + Text.partLeftOut("iati-activity/result", count: 2).english
    ),
    (
      "<sector code='1' vocabulary-uri='u'/>",
      "note 4: " + Text.partLeftOut("sector/@vocabulary-uri", count: 1).english
    ),
  ])
  func tellsWhatIsDoubtfulOrLeftOut(activity: String, problem: String) {
    let reading = read(activity)
    #expect(problems(of: reading) == [problem])
    #expect(reading.network != nil)
  }

  @Test func findingsNameTheLine() throws {
    let reading = read("<participating-org ref='A-1' role='1' type='80'/>")
    let finding = try #require(reading.findings().first)
    #expect(reading.sentence(of: finding, in: .english).hasPrefix("activities.xml, line 4: "))
    #expect(reading.row(ofRecord: 0, in: .actors) == nil)
  }
}

@Suite struct IATIRefusalTests {
  @Test(arguments: [
    ("<iati-activities version='1.05'>\n</iati-activities>", Text.iatiVersion("1.05"), 1),
    ("<iati-activities/>", .iatiVersion(""), 1),
    ("\n<iati-organisations version='2.03'/>", .iatiOrganisationsFile, 2),
    ("<iati-activity/>", .notIATI, 1),
    ("<iati-activities version='2.03'>\n<iati-activity>\n", .cutOffXML, 3),
  ])
  func refusesOtherFiles(text: String, message: Text, line: Int) throws {
    let reading = IATIReader.read(.bytes(Array(text.utf8)), name: "other.xml")
    #expect(reading.network == nil)
    #expect(reading.problems.map(\.message) == [message])
    #expect(reading.problems.map(\.line) == [line])
    #expect(reading.problems.map(\.severity) == [.error])
  }

  @Test func refusesTwoActivitiesOfOneIdentifier() {
    let activity = "<iati-activity><iati-identifier> A </iati-identifier></iati-activity>\n"
    let text = "<iati-activities version='2.01'>\n\(activity)\(activity)</iati-activities>"
    let reading = IATIReader.read(.bytes(Array(text.utf8)), name: "twice.xml")
    #expect(reading.network == nil)
    #expect(reading.problems.map(\.kind) == [.duplicateID])
    #expect(reading.problems.map(\.line) == [3])
  }

  @Test func namesAnActivityThatHasNoIdentifier() {
    let text = "<iati-activities version='2.02'><iati-activity/></iati-activities>"
    let reading = IATIReader.read(.bytes(Array(text.utf8)), name: "nameless.xml")
    #expect(reading.network?.activities.map(\.id) == ["activity-1"])
    #expect(reading.problems.map(\.message) == [.activityWithoutID("activity-1")])
  }
}

/// Reads a file with one activity, which has a title and what is given from line 4 on.
private func read(_ activity: String) -> NetworkReading {
  let text = """
    <iati-activities version="2.03" generated-datetime="2024-03-05T06:07:08Z">
    <iati-activity xml:lang="sv" default-currency="SEK"><iati-identifier>SE-0-1</iati-identifier>
    <title><narrative>Titeln</narrative><narrative xml:lang="en">The title</narrative></title>
    \(activity)
    </iati-activity></iati-activities>
    """
  return IATIReader.read(.bytes(Array(text.utf8)), name: "activities.xml")
}

private func problems(of reading: NetworkReading) -> [String] {
  reading.problems.map { problem in
    "\(problem.severity) \(problem.line.map(String.init) ?? "nil"): \(problem.message.english)"
  }
}
