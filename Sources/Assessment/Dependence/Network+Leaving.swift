import Partnerships

/// Who and what in a network has nobody left when some leave.
struct Affected {
  /// The people who leave, or who have a place only with actors that leave.
  var people: [Person]
  /// The ids of the activities in which nobody else took part.
  var activities: [String]
  /// The themes that only these activities have, in alphabetical order.
  var themes: [String]
  /// The ids of the actors all of whose people leave.
  var unrepresented: [String]
}

extension Network {
  /// Returns who and what has nobody left when some actors or people leave.
  ///
  /// Someone without a place with any actor stays when actors leave, and an activity at which nobody
  /// is known to have taken part is never without anybody.
  ///
  /// - Parameters:
  ///   - ids: The ids of those who leave.
  ///   - areActors: Whether they are actors; else they are people.
  /// - Returns: What they leave behind, in the order of the tables.
  func affected(byLeaving ids: [String], ofActors areActors: Bool) -> Affected {
    let leaving = Set(ids)
    let leavers =
      areActors ? people(onlyWith: leaving) : people.filter { leaving.contains($0.id) }
    let absent = (areActors ? leaving : []).union(leavers.map(\.id))
    let participants = Dictionary(grouping: participations, by: \.activity)
    let ended = activities.filter { activity in
      participants[activity.id]?.allSatisfy { absent.contains($0.participant) } ?? false
    }
    let goingOn = Set(activities.map(\.id)).subtracting(ended.map(\.id))
    let keptThemes = activities.filter { goingOn.contains($0.id) }.compactMap(\.theme)
    let peopleOfActor = Dictionary(grouping: affiliations, by: \.actor)
    return Affected(
      people: leavers, activities: ended.map(\.id),
      themes: Set(ended.compactMap(\.theme)).subtracting(keptThemes).sorted(),
      unrepresented: actors.map(\.id).filter { actor in
        peopleOfActor[actor]?.allSatisfy { absent.contains($0.person) } ?? false
      })
  }

  /// The people who have a place with some actors and with no other.
  private func people(onlyWith actors: Set<String>) -> [Person] {
    var others: Set<String> = []
    var members: Set<String> = []
    for affiliation in affiliations {
      if actors.contains(affiliation.actor) {
        members.insert(affiliation.person)
      } else {
        others.insert(affiliation.person)
      }
    }
    return people.filter { members.contains($0.id) && !others.contains($0.id) }
  }
}
