import Graphs
import Partnerships

/// What is counted by the gender of who holds it.
enum GenderCounted: Int, CaseIterable {
  case people, seats, leading, steering, speakers, organisers, personDays, ties, firstContacts
}

extension GenderRoster {
  /// Everything of one sort that is counted.
  ///
  /// - Parameters:
  ///   - counted: What is counted.
  ///   - whole: The network at all times, of which the roster may hold a part.
  /// - Returns: One for each thing that is counted.
  func holdings(of counted: GenderCounted, within whole: Network) -> [Holding] {
    switch counted {
    case .people: people.compactMap { holding(of: $0) }
    case .seats: holdings(ofSeats: seats)
    case .leading: holdings(ofPlaces: network.affiliations.filter { $0.isLeading == true })
    case .steering:
      holdings(ofPlaces: RoleGroup.steering.rows(of: network.affiliations, role: \.role))
        + holdings(ofSeats: seats(in: .steering))
    case .speakers: holdings(ofSeats: seats(in: .speaker))
    case .organisers: holdings(ofSeats: seats(in: .organiser))
    case .personDays: holdings(ofSeats: seats, weight: { $0.interval.dayCount ?? 0 })
    case .ties: tieEnds()
    case .firstContacts: firstContacts(within: whole)
    }
  }

  /// How many seats are at activities that aren't dated to the day.
  var seatsWithoutDays: Int {
    seats.count {
      place(ofActivity: $0.id).flatMap { occasions[$0].activity?.interval.dayCount } == nil
    }
  }

  /// How many rows on people's places and seats don't say the role.
  var rolesNotStated: Int {
    let people = Set(people)
    return network.affiliations.count { $0.role == nil && people.contains($0.person) }
      + network.participations.count { $0.role == nil && people.contains($0.participant) }
  }

  private func seats(in group: RoleGroup) -> [Place] {
    group.rows(of: network.participations, role: \.role)
      .map { Place(person: $0.participant, id: $0.activity) }.unique()
  }

  private func holdings(
    ofSeats seats: [Place], weight: (Activity) -> Int = { _ in 1 }
  ) -> [Holding] {
    seats.compactMap { seat in
      guard let place = place(ofActivity: seat.id), let activity = occasions[place].activity else {
        return nil
      }
      return holding(of: seat.person, at: [place], weight: weight(activity))
    }
  }

  /// One for each person and actor.
  private func holdings(ofPlaces affiliations: [Affiliation]) -> [Holding] {
    affiliations.map { Place(person: $0.person, id: $0.actor) }.unique()
      .compactMap { holding(of: $0.person, with: [place(ofActor: $0.id)]) }
  }

  /// Both ends of the contact between every two people who are tied or took part in something
  /// together, each of the activities that the two share.
  private func tieEnds() -> [Holding] {
    var view = View()
    view.layer = .people
    let graph = network.graph(of: view)
    let attended = graph.vertices.map { Set(occasions(of: $0.id)) }
    // At a large meeting all have ties of the same activities, which are then counted together.
    var counts: [TieEnd: Int] = [:]
    let pairs = graph.edges.filter { $0.from != $0.to }
      .map { ContactPair(first: min($0.from, $0.to), second: max($0.from, $0.to)) }
    for pair in pairs.unique() {
      let shared = attended[pair.first].intersection(attended[pair.second])
      for vertex in [pair.first, pair.second] {
        counts[TieEnd(vertex: vertex, shared: shared), default: 0] += 1
      }
    }
    return counts.compactMap { end, count in
      holding(of: graph.vertices[end.vertex].id, at: Array(end.shared), weight: count)
    }
  }
}

/// Two people who have contact.
private struct ContactPair: Hashable {
  var first: Int
  var second: Int
}

/// An end of a tie, by the activities that it is of.
private struct TieEnd: Hashable {
  var vertex: Int
  var shared: Set<Int>
}

extension RoleGroup {
  /// The rows with a role of the group, where every role is looked at once.
  fileprivate func rows<Row>(of rows: [Row], role: (Row) -> String?) -> [Row] {
    let roles = Set(rows.compactMap(role)).filter(includes)
    return rows.filter { role($0).map(roles.contains) ?? false }
  }
}
