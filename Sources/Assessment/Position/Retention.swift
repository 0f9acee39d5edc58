import Partnerships

/// How many of those who took part in one phase took part in the next as well.
public struct Retention: Codable, Sendable, Equatable {
  /// The id of the earlier phase.
  public var from: String
  /// The id of the phase that follows it in their table.
  public var to: String
  /// Those who took part in the earlier phase.
  public var people: Tally
  /// Those of them who took part in the next as well.
  public var stayed: Tally
  /// The share of women who stayed; `nil` if it is certain that no woman took part.
  @Nullable public private(set) var womenShare: ShareRange?
  /// The share of men who stayed; `nil` if it is certain that no man took part.
  @Nullable public private(set) var menShare: ShareRange?

  init(from: String, to: String, people: Tally, stayed: Tally) {
    self.from = from
    self.to = to
    self.people = people
    self.stayed = stayed
    func share(_ count: (Tally) -> Int) -> ShareRange? {
      ShareRange(
        stayed: count(stayed), left: count(people) - count(stayed),
        unstatedStayed: stayed.unstated, unstatedLeft: people.unstated - stayed.unstated)
    }
    womenShare = share(\.women)
    menShare = share(\.men)
  }
}

extension Network {
  /// Returns who stayed from each phase to the next.
  ///
  /// Those who took part in a phase are those who took part in one of its activities.
  ///
  /// - Returns: One for each two neighbours in the table of phases, in the order of the table. Where
  ///   nobody is known to have taken part in one of the two, nothing can be said.
  func retention() -> [Retention] {
    stays().map { stay in
      Retention(
        from: stay.from.id, to: stay.to.id, people: Tally(stay.people.map(\.gender)),
        stayed: Tally(stay.stayed.map(\.gender)))
    }
  }

  /// Returns the people of each phase who were in the next as well, as ``retention()`` counts them.
  func stays() -> [Stay] {
    let phaseOfActivity = Dictionary(
      activities.map { ($0.id, $0.phase) }, uniquingKeysWith: { first, _ in first })
    let participants = Dictionary(
      grouping: participations, by: { phaseOfActivity[$0.activity] ?? nil }
    ).mapValues { Set($0.map(\.participant)) }
    func present(_ phase: Phase) -> [Person] {
      people.filter { participants[phase.id]?.contains($0.id) ?? false }
    }
    return zip(phases, phases.dropFirst()).compactMap { earlier, later in
      let (before, after) = (present(earlier), Set(present(later).map(\.id)))
      guard !before.isEmpty, !after.isEmpty else { return nil }
      return Stay(
        from: earlier, to: later, people: before, stayed: before.filter { after.contains($0.id) })
    }
  }
}

/// The people of a phase, and those of them who were in the next as well.
struct Stay {
  var from: Phase
  var to: Phase
  var people: [Person]
  var stayed: [Person]
}

extension ShareRange {
  /// Makes the share of a gender that stayed, where any of the unknown may be of that gender.
  ///
  /// Not only the count depends on the unknown but also what it is a share of; the range is over all
  /// ways in which somebody is of that gender.
  fileprivate init?(stayed: Int, left: Int, unstatedStayed: Int, unstatedLeft: Int) {
    func share(of count: Int, among total: Int, ifNobody other: Double) -> Double {
      total > 0 ? Double(count) / Double(total) : other
    }
    guard stayed + left + unstatedStayed + unstatedLeft > 0 else { return nil }
    low = share(of: stayed, among: stayed + left + unstatedLeft, ifNobody: 1)
    high = share(
      of: stayed + unstatedStayed, among: stayed + left + unstatedStayed, ifNobody: 0)
    stated = stayed + left > 0 ? Double(stayed) / Double(stayed + left) : nil
  }
}
