import Partnerships
import TestSupport

extension Network {
  /// A random small network in which about a third of everything is unknown.
  static func random(seed: Int) -> Network {
    var generator = SplitMix(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    var network = Network()
    network.information.isFictitious = Bool.random(using: &generator)
    network.actors = (0..<Int.random(in: 0...6, using: &generator)).map { index in
      var actor = Actor(id: "a\(index)")
      actor.kind = pick(["university", "company", nil])
      actor.sector = pick(["public", "academia", "own word", nil])
      actor.country = pick(["SE", "VN", nil])
      actor.side = pick(["here", "there", nil])
      actor.partOf = index > 0 ? pick(["a\(index - 1)", nil, nil]) : nil
      actor.count = pick([.one, .one, .group(2), .unknown])
      return actor
    }
    network.people = (0..<Int.random(in: 0...8, using: &generator)).map {
      Person(id: "p\($0)", gender: pick(Gender.allCases))
    }
    network.activities = (0..<Int.random(in: 0...4, using: &generator)).map { index in
      var activity = Activity(id: "v\(index)")
      activity.phase = pick(["f1", "f2", nil])
      activity.theme = pick(["water", nil])
      return activity
    }
    network.phases = [Phase(id: "f1"), Phase(id: "f2")]
    for _ in 0..<12 {
      if let person = network.people.randomElement(using: &generator),
        let actor = network.actors.randomElement(using: &generator)
      {
        var affiliation = Affiliation(person: person.id, actor: actor.id)
        affiliation.isLeading = pick([true, false, nil])
        network.affiliations.append(affiliation)
      }
      if let activity = network.activities.randomElement(using: &generator),
        let participant = (network.people.map(\.id) + network.actors.map(\.id))
          .randomElement(using: &generator)
      {
        network.participations.append(
          Participation(activity: activity.id, participant: participant))
      }
      if let from = network.actors.randomElement(using: &generator),
        let to = network.actors.randomElement(using: &generator), Bool.random(using: &generator)
      {
        network.ties.append(Tie(from: from.id, to: to.id))
      }
    }
    return network
  }
}
