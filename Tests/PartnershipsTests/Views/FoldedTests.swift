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

  @Test func foldingIsOnceAndForAll() {
    let folded = Self.network.folded()
    #expect(folded.folded() == folded)
    #expect(folded.sliced(to: .phase("none")).network.isFolded)
  }
}
