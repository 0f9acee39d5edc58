/// A search for the same actors in two tables, the surest signs first.
struct MatchSearch {
  private let earlier: [Actor]
  private let later: [Actor]
  private var openEarlier: [Int]
  private var openLater: [Int]
  private var found: [(later: Int, pair: ActorMatching.Pair)] = []
  private var doubts: [(later: Int, pair: ActorMatching.Pair)] = []

  init(earlier: [Actor], later: [Actor]) {
    self.earlier = earlier
    self.later = later
    openEarlier = Array(earlier.indices)
    openLater = Array(later.indices)
  }

  var matches: [ActorMatching.Pair] { found.sorted { $0.later < $1.later }.map(\.pair) }
  var doubtful: [ActorMatching.Pair] { doubts.sorted { $0.later < $1.later }.map(\.pair) }

  /// The ids that the later actors get where theirs isn't right: of the earlier actor that is the
  /// same, or a new one where the same id stands for somebody else.
  var newIDs: [String: String] {
    var ids = Dictionary(
      matches.map { ($0.later, $0.earlier) }, uniquingKeysWith: { first, _ in first })
    let earlierIDs = Set(earlier.map(\.id))
    var taken = earlierIDs.union(later.map(\.id))
    for id in openLater.map({ later[$0].id }) where earlierIDs.contains(id) && ids[id] == nil {
      var other = id
      repeat { other += "*" } while !taken.insert(other).inserted
      ids[id] = other
    }
    return ids
  }

  /// Takes actors of the same id for the same, unless their identifiers differ.
  mutating func matchIDs() {
    let places = Dictionary(
      earlier.indices.map { (earlier[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    var matched: (earlier: Set<Int>, later: Set<Int>) = ([], [])
    for actor in openLater {
      guard let place = places[later[actor].id] else { continue }
      if contradiction(place, actor) == .identifiersDiffer {
        doubt(place, actor, .identifiersDiffer)
      } else {
        matched.earlier.insert(place)
        matched.later.insert(actor)
      }
    }
    openEarlier.removeAll(where: matched.earlier.contains)
    openLater.removeAll(where: matched.later.contains)
  }

  /// Takes those actors for the same of which one here and one there alone have a sign in common.
  mutating func match<Sign: Hashable>(
    by sign: (Actor) -> Sign?, as reason: ActorMatching.Reason
  ) {
    let before = Dictionary(grouping: openEarlier, by: { sign(earlier[$0]) })
    let after = Dictionary(grouping: openLater, by: { sign(later[$0]) })
    var matched: (earlier: Set<Int>, later: Set<Int>) = ([], [])
    for actor in openLater {
      guard let sign = sign(later[actor]), let places = before[sign] else { continue }
      let isUnique = places.count == 1 && after[sign]?.count == 1
      if let against = isUnique ? contradiction(places[0], actor) : .severalAlike {
        for place in places { doubt(place, actor, against) }
      } else {
        found.append((actor, pair(places[0], actor, reason)))
        matched.earlier.insert(places[0])
        matched.later.insert(actor)
      }
    }
    openEarlier.removeAll(where: matched.earlier.contains)
    openLater.removeAll(where: matched.later.contains)
  }

  /// Tells which of the others have names that may be two spellings of one.
  mutating func findSimilarNames() {
    var names = EarlierNames()
    for place in openEarlier {
      if let name = ComparableName(earlier[place].name) { names.insert(name, of: place) }
    }
    let doubted = Set(doubts.map(\.later))
    for actor in openLater where !doubted.contains(actor) {
      guard let place = ComparableName(later[actor].name).flatMap({ names.alike($0).first })
      else { continue }
      doubt(place, actor, .similarName)
    }
  }

  /// Tells of those without a doubt yet whose name lies within the other's, each once, with the one
  /// whose name it shares most with.
  mutating func findNamesWithin() {
    let earlierDoubted = Set(doubts.map(\.pair.earlier))
    let laterDoubted = Set(doubts.map(\.later))
    let before = openEarlier.filter { !earlierDoubted.contains(earlier[$0].id) }
      .compactMap { NestedName(earlier[$0].name, at: $0) }
    let after = openLater.filter { !laterDoubted.contains($0) }
      .compactMap { NestedName(later[$0].name, at: $0) }
    let pairs =
      after.holding(before).map { NestedNamePair(earlier: $0.inner, later: $0.outer) }
      + before.holding(after).map { NestedNamePair(earlier: $0.outer, later: $0.inner) }
    let bestFirst = pairs.sorted {
      ($1.share, $0.later.place, $0.earlier.place) < ($0.share, $1.later.place, $1.earlier.place)
    }
    var told: (earlier: Set<Int>, later: Set<Int>) = ([], [])
    for pair in bestFirst where contradiction(pair.earlier.place, pair.later.place) == nil {
      let (place, actor) = (pair.earlier.place, pair.later.place)
      guard !told.earlier.contains(place), !told.later.contains(actor) else { continue }
      told.earlier.insert(place)
      told.later.insert(actor)
      doubt(place, actor, .nameWithin)
    }
  }

  /// Tells once of two actors that they may be the same.
  private mutating func doubt(_ place: Int, _ actor: Int, _ reason: ActorMatching.Reason) {
    let isKnown = doubts.contains { $0.later == actor && $0.pair.earlier == earlier[place].id }
    if !isKnown { doubts.append((actor, pair(place, actor, reason))) }
  }

  /// What speaks against two actors being the same.
  private func contradiction(_ place: Int, _ actor: Int) -> ActorMatching.Reason? {
    func differ(_ one: String?, _ other: String?) -> Bool {
      one != nil && other != nil && one != other
    }
    let (one, other) = (earlier[place], later[actor])
    if differ(one.identifier, other.identifier) { return .identifiersDiffer }
    return differ(one.country, other.country) ? .countriesDiffer : nil
  }

  private func pair(_ place: Int, _ actor: Int, _ reason: ActorMatching.Reason)
    -> ActorMatching.Pair
  {
    ActorMatching.Pair(earlier: earlier[place].id, later: later[actor].id, reason: reason)
  }
}
