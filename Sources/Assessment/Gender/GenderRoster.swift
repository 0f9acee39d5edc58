import Partnerships

/// Who holds what in a network, and which actors and activities it belongs to.
struct GenderRoster {
  /// Something that is counted by the gender of its holder, once or, as days are, many times.
  struct Holding {
    var person: String
    var gender: Gender
    /// The places in `actors` that it is with.
    var actors: [Int]
    /// The places in `occasions` that it is of.
    var occasions: [Int]
    var weight: Int
  }

  /// An activity, or else the year in which someone's place with an actor began.
  struct Occasion {
    var activity: Activity?
    var year: String?
  }

  /// A person's seat at an activity, or role at one or with an actor.
  struct Place: Hashable {
    var person: String
    var id: String
  }

  let network: Network
  /// The people, each once.
  let people: [String]
  /// Every seat, once even where several rows tell of it.
  let seats: [Place]
  /// The actors as they are counted, and at the end nobody's.
  let actors: [Actor?]
  let occasions: [Occasion]
  let entities: [String: String]
  private let genders: [String: Gender]
  private let actorPlaces: [String: Int]
  private let activityPlaces: [String: Int]
  private let yearPlaces: [String: Int]
  private let actorsOfPerson: [String: [Int]]
  private let occasionsOfPerson: [String: [Int]]

  init(of network: Network, asEntities: Bool) {
    self.network = network
    let genders = Dictionary(
      network.people.map { ($0.id, $0.gender) }, uniquingKeysWith: { first, _ in first })
    self.genders = genders
    people = network.people.map(\.id).unique()
    seats = network.participations.filter { genders[$0.participant] != nil }
      .map { Place(person: $0.participant, id: $0.activity) }.unique()

    actors = network.actors + [nil]
    let entities = network.legalEntities()
    self.entities = entities
    let ownPlaces = network.actors.map(\.id).places()
    let actorPlaces =
      asEntities
      ? ownPlaces.merging(entities.compactMapValues { ownPlaces[$0] }) { $1 } : ownPlaces
    self.actorPlaces = actorPlaces
    let nobodys = network.actors.count
    actorsOfPerson = Dictionary(grouping: network.affiliations, by: \.person)
      .mapValues { $0.map { actorPlaces[$0.actor] ?? nobodys }.unique() }

    let activities = network.activities.map(\.id)
    let known = Set(activities)
    let others = seats.map(\.id).unique().filter { !known.contains($0) }
    let years = network.affiliations.compactMap { $0.interval.start?.yearText }.unique()
    occasions =
      (network.activities + others.map { Activity(id: $0) })
      .map { Occasion(activity: $0, year: $0.interval.start?.yearText) }
      + years.map { Occasion(activity: nil, year: $0) }
    let activityPlaces = (activities + others).places()
    self.activityPlaces = activityPlaces
    yearPlaces = years.places().mapValues { $0 + activities.count + others.count }
    occasionsOfPerson = Dictionary(grouping: seats, by: \.person)
      .mapValues { $0.compactMap { activityPlaces[$0.id] } }
  }

  /// Something that a person holds; what isn't said of it is as all that the person takes part in.
  func holding(
    of person: String, with actors: [Int]? = nil, at occasions: [Int]? = nil, weight: Int = 1
  ) -> Holding? {
    genders[person].map {
      Holding(
        person: person, gender: $0,
        actors: actors ?? actorsOfPerson[person] ?? [self.actors.count - 1],
        occasions: occasions ?? self.occasions(of: person), weight: weight)
    }
  }

  func occasions(of person: String) -> [Int] { occasionsOfPerson[person] ?? [] }

  func place(ofActor id: String) -> Int { actorPlaces[id] ?? actors.count - 1 }

  func place(ofActivity id: String) -> Int? { activityPlaces[id] }

  func place(ofYear date: PartialDate) -> Int? { yearPlaces[date.yearText] }
}

extension PartialDate {
  fileprivate var yearText: String { String(description.prefix(4)) }
}

extension [String] {
  /// For each text the place where it stands first.
  func places() -> [String: Int] {
    Dictionary(enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Sequence where Element: Hashable {
  /// The elements, each once, in the order of their first occurrence.
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
