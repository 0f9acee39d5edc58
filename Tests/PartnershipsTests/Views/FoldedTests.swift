import Partnerships
import Testing

@Suite struct FoldedTests {
  private static let network: Network = {
    var network = Network()
    network.actors = [Actor(id: "library"), Actor(id: "university")]
    network.actors[0].evidence.quote = "The library’s Anna Ek met the university."
    network.actors[1].evidence.quote = "The university was there."
    network.people = [Person(id: "p1", gender: .woman), Person(id: "p2"), Person(id: "p3")]
    network.people[0].name = "Anna Ek"
    network.affiliations = [
      Affiliation(person: "p1", actor: "library"), Affiliation(person: "p2", actor: "library"),
    ]
    network.activities = [Activity(id: "visit")]
    network.participations = ["p1", "p2", "p3", "university"].map {
      Participation(activity: "visit", participant: $0)
    }
    network.participations[1].role = "speaker"
    network.ties = [Tie(from: "library", to: "university")]
    network.ties[0].evidence.note = "asked p1"
    return network
  }()

  @Test func nobodyIsLeft() {
    let folded = Self.network.folded()
    #expect(folded.isFolded)
    #expect(folded.people.isEmpty && folded.affiliations.isEmpty)
    #expect(folded.actors.map(\.id) == ["library", "university"])
  }

  @Test func tiesOfPeopleFallAway() {
    var network = Self.network
    network.ties += [Tie(from: "p1", to: "p2"), Tie(from: "p3", to: "library")]
    #expect(network.folded().ties.map(\.to) == ["university"])
  }

  /// The library took part, and spoke; someone of nobody's falls away.
  @Test func actorsTookPartInWhatTheirPeopleDid() {
    let seats = Self.network.folded().participations
    #expect(seats.map(\.participant) == ["library", "library", "university"])
    #expect(seats.map(\.role) == [nil, "speaker", nil])
  }

  @Test func actorsMeetAsTheyDidThroughTheirPeople() {
    var view = View()
    view.layer = .twoMode
    view.participants = .actors
    func edges(_ network: Network) -> [[Int]] {
      network.graph(of: view).edges.map { [$0.from, $0.to] }
    }
    #expect(edges(Self.network.folded()) == edges(Self.network))
  }

  @Test func noQuoteNamesAnyone() {
    let folded = Self.network.folded()
    #expect(folded.actors.map(\.evidence.quote) == [nil, "The university was there."])
    #expect(folded.ties[0].evidence.note == nil)
  }

  @Test(arguments: [
    "Asked by P1.", "anna  ek called", "Anna Eks office", "ANNA EK", "An interview with Anna\nEk",
  ])
  func noTextNamesAnyone(text: String) {
    var network = Self.network
    network.information.description = text
    network.ties[0].evidence.quote = text
    network.activities[0].name = text
    network.activities[0].place = text
    network.sources = [Source(id: "interview", title: text)]
    network.sources[0].note = text
    network.requirements = [Requirement(dimension: "kind", value: "university")]
    network.requirements[0].because = text
    let folded = network.folded()
    #expect(folded.information.description == nil)
    #expect(folded.ties[0].evidence.quote == nil)
    #expect(folded.activities.map(\.name) == ["visit"] && folded.activities[0].place == nil)
    #expect(folded.sources.map(\.title) == ["interview"] && folded.sources[0].note == nil)
    #expect(folded.requirements[0].because == nil)
  }

  @Test(arguments: [
    "Hanna Ekman called.", "Asked by p10.", "Ek was there.", "In 12 days", "Panna cotta", "anna",
  ])
  func whatNamesNobodyStays(text: String) {
    var network = Self.network
    network.people.append(Person(id: "12"))
    network.ties[0].evidence.quote = text
    #expect(network.folded().ties[0].evidence.quote == text)
  }

  /// A family name is found where it is none of a place, and as it is written.
  @Test(arguments: [
    ("Nguyễn Văn Hoàng", "Ông Hoàng đã gọi.", true), ("Nguyễn Văn Hoàng", "Văn phòng", false),
    ("Nguyễn Văn Hoàng", "Nguyễn đã gọi.", false), ("Nguyễn Văn Hoàng", "Thái Nguyên", false),
    ("Nguyen Van Hoang", "Thai Nguyen called.", false), ("Trần Thị Hoa", "Bà Trần", true),
    ("Trần Thị Hoa", "Bà Trân", false), ("Eva Berg", "Berg called.", true),
    ("Eva Berg", "BERGS office", true), ("Eva Berg", "On a berg", false),
    ("Eva Berg", "Eva-Karin called.", true), ("Eva Berg", "Evas office", true),
    ("Eva Linköping", "Linköping called.", false), ("Eva Sjö", "By the Sjö", false),
    ("Chair Larsson", "The Chair called.", false), ("Chair Larsson", "Larsson’s view", true),
  ])
  func singleNamesAreFound(name: String, text: String, isWithheld: Bool) {
    var network = Self.network
    network.actors.append(Actor(id: "province", name: "Tỉnh Thái Nguyên"))
    network.actors[2].names = ["en": "Linköping’s partner"]
    network.activities = ["Sjö", "Eva Bergs office"].map { place in
      var activity = Activity(id: place)
      activity.place = place
      return activity
    }
    network.people[1].name = name
    network.affiliations[1].role = "chair"
    network.ties[0].evidence.quote = text
    #expect((network.folded().ties[0].evidence.quote == nil) == isWithheld)
  }

  @Test func foldingIsOnceAndForAll() {
    let folded = Self.network.folded()
    #expect(folded.folded() == folded)
    #expect(folded.sliced(to: .phase("none")).network.isFolded)
  }
}
