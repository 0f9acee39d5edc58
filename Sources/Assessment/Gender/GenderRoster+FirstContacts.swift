import Partnerships

extension GenderRoster {
  /// How many people have no first contact that can be told.
  func withoutFirstContact(within whole: Network) -> Int {
    let firsts = Beginning.firsts(in: whole)
    return people.count { firsts[$0, default: []].isEmpty }
  }

  /// The first contact of every person whose first is told and lies in the part of time that is seen.
  func firstContacts(within whole: Network) -> [Holding] {
    let firsts = Beginning.firsts(in: whole)
    let seen = Set(Beginning.all(in: network))
    return people.compactMap { person in
      let beginnings = firsts[person, default: []].filter(seen.contains)
      guard !beginnings.isEmpty else { return nil }
      let actors = beginnings.compactMap { $0.actor.map(place(ofActor:)) }
      let occasions = beginnings.compactMap {
        $0.activity.map(place(ofActivity:)) ?? place(ofYear: $0.date)
      }
      return holding(of: person, with: actors.isEmpty ? nil : actors, at: occasions)
    }
  }
}

/// The beginning of a place with an actor or of an activity that a person took part in.
private struct Beginning: Hashable {
  var person: String
  var actor: String?
  var activity: String?
  var date: PartialDate

  /// Every beginning that has a date.
  static func all(in network: Network) -> [Beginning] {
    let starts = Dictionary(
      network.activities.map { ($0.id, $0.interval.start) }, uniquingKeysWith: { first, _ in first }
    )
    let places = network.affiliations.compactMap { affiliation in
      affiliation.interval.start.map {
        Beginning(person: affiliation.person, actor: affiliation.actor, date: $0)
      }
    }
    let seats = network.participations.compactMap { seat in
      (starts[seat.activity] ?? nil).map {
        Beginning(person: seat.participant, activity: seat.activity, date: $0)
      }
    }
    return (places + seats).unique()
  }

  /// For each person the beginning that certainly came before every other; several if they are of
  /// the same day, none if the dates are too imprecise to tell.
  static func firsts(in network: Network) -> [String: [Beginning]] {
    Dictionary(grouping: all(in: network), by: \.person).mapValues { beginnings in
      beginnings.filter { first in
        beginnings.allSatisfy { $0 == first || first.date.latest <= $0.date.earliest }
      }
    }
  }
}
