import Assessment
import Partnerships

/// The gender distribution by its definition: every thing that is counted is looked at anew for
/// every cell.
struct GenderOracle {
  /// Something that is counted, with the actors and activities that it is with.
  struct Thing {
    var person: Person
    var actors: [Actor?]
    var activities: [(activity: Activity?, year: String?)]
    var weight = 1
  }

  let network: Network

  func tally(_ things: [Thing], in cell: [(GenderDimension, String?)] = []) -> Tally {
    let members = things.filter { thing in
      let ofActors = cell.filter(\.0.isOfActors)
      let ofActivities = cell.filter { !$0.0.isOfActors }
      return
        (ofActors.isEmpty
        || thing.actors.contains { actor in
          ofActors.allSatisfy { value(of: $0.0, for: actor) == $0.1 }
        })
        && (ofActivities.isEmpty
          || thing.activities.contains { activity, year in
            ofActivities.allSatisfy { dimension, wanted in
              dimension == .year
                ? year == wanted
                : activity.map { value(of: dimension, for: $0) == wanted } ?? false
            }
          })
    }
    return Tally(members.flatMap { repeatElement($0.person.gender, count: $0.weight) })
  }

  var people: [Thing] {
    network.people.map { Thing(person: $0, actors: actors(of: $0), activities: activities(of: $0)) }
  }

  var seats: [Thing] { seats { _ in true } }

  var leading: [Thing] { roles { $0.isLeading == true } }

  var steering: [Thing] { roles { $0.role == "chair" } + seats { $0.role == "Ordförande" } }

  var speakers: [Thing] { seats { $0.role == "speaker" } }

  var organisers: [Thing] { seats { $0.role == "organiser" } }

  var personDays: [Thing] {
    seats.map { seat in
      var seat = seat
      seat.weight = seat.activities[0].activity?.interval.dayCount ?? 0
      return seat
    }
  }

  var ties: [Thing] {
    network.people.flatMap { person in
      network.people.filter { $0.id != person.id }.compactMap { other in
        let others = activities(of: other).compactMap(\.activity?.id)
        let shared = activities(of: person).filter { others.contains($0.activity?.id ?? "") }
        return shared.isEmpty
          ? nil : Thing(person: person, actors: actors(of: person), activities: shared)
      }
    }
  }

  /// What began on a date that the person has nothing else before or maybe before.
  var firstContacts: [Thing] {
    network.people.compactMap { person in
      let places = network.affiliations.filter { $0.person == person.id }.compactMap { place in
        place.interval.start.map {
          (key: place.actor + $0.description, actor: place.actor, date: $0)
        }
      }
      let visits = activities(of: person).compactMap { visit in
        visit.activity?.interval.start.map { (visit: visit, date: $0) }
      }
      func isFirst(_ date: PartialDate, place: String?, visit: String?) -> Bool {
        places.allSatisfy { $0.key == place || date.latest <= $0.date.earliest }
          && visits.allSatisfy {
            $0.visit.activity?.id == visit || date.latest <= $0.date.earliest
          }
      }
      let firstPlaces = places.filter { isFirst($0.date, place: $0.key, visit: nil) }
      let firstVisits = visits.filter { isFirst($0.date, place: nil, visit: $0.visit.activity?.id) }
      guard !firstPlaces.isEmpty || !firstVisits.isEmpty else { return nil }
      return Thing(
        person: person,
        actors: firstPlaces.isEmpty
          ? actors(of: person)
          : firstPlaces.map { place in network.actors.first { $0.id == place.actor } },
        activities: firstVisits.map(\.visit) + firstPlaces.map { (nil, year(of: $0.date)) })
    }
  }

  private func seats(where isCounted: (Participation) -> Bool) -> [Thing] {
    network.people.flatMap { person in
      activities(of: person).filter { visit in
        network.participations.contains {
          $0.participant == person.id && $0.activity == visit.activity?.id && isCounted($0)
        }
      }.map { Thing(person: person, actors: actors(of: person), activities: [$0]) }
    }
  }

  private func roles(where isCounted: (Affiliation) -> Bool) -> [Thing] {
    network.people.flatMap { person in
      network.actors.filter { actor in
        network.affiliations.contains {
          $0.person == person.id && $0.actor == actor.id && isCounted($0)
        }
      }.map { Thing(person: person, actors: [$0], activities: activities(of: person)) }
    }
  }

  private func actors(of person: Person) -> [Actor?] {
    let actors = network.actors.filter { actor in
      network.affiliations.contains { $0.person == person.id && $0.actor == actor.id }
    }
    return actors.isEmpty ? [nil] : actors
  }

  private func activities(of person: Person) -> [(activity: Activity?, year: String?)] {
    network.activities.filter { activity in
      network.participations.contains {
        $0.participant == person.id && $0.activity == activity.id
      }
    }.map { ($0, $0.interval.start.map(year)) }
  }

  private func year(of date: PartialDate) -> String { "\(date.year)" }

  private func value(of dimension: GenderDimension, for actor: Actor?) -> String? {
    switch dimension {
    case .side: actor?.side
    case .country: actor?.country
    case .sector: actor?.sector
    case .level: actor?.level
    case .entity: actor.flatMap { network.legalEntities()[$0.id] }
    default: actor?.id
    }
  }

  private func value(of dimension: GenderDimension, for activity: Activity) -> String? {
    switch dimension {
    case .phase: activity.phase
    case .activityKind: activity.kind
    case .theme: activity.theme
    default: activity.id
    }
  }
}
