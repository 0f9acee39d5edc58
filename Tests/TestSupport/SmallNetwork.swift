public import Partnerships

extension Network {
  /// A network of two municipalities with two departments and a university each way, made up for
  /// tests: everything that a view tells apart occurs once.
  ///
  /// - Actors: `m` (SE) with departments `a` and `b`, of which `b` has a unit `c`; `u` (SE,
  ///   academia); `n` (VN); `x`, of which nothing is known.
  /// - People: `p1` … `p4`; `p1` and `p2` belong to `a`, `p3` to `n`, `p4` to nobody.
  public static var small: Network {
    var network = Network()
    network.information.title = "Small"
    network.actors = [
      actor("m", "SE", "public"), actor("a", "SE", "public", partOf: "m"),
      actor("b", "SE", "public", partOf: "m"), actor("c", "SE", "public", partOf: "b"),
      actor("u", "SE", "academia"), actor("n", "VN", "public"), actor("x"),
    ]
    network.ties = [
      tie("m", "n", "agreement", start: "2012-05"),
      tie("a", "n", "cooperates", start: "2012", end: "2014"),
      tie("a", "b", "reports", directed: true),
      tie("u", "n", "cooperates", certainty: .likely, start: "2014-03-01"),
      tie("n", "m", "requested", directed: true, certainty: .disputed, start: "2010", end: "2010"),
      tie("m", "n", "cooperates", start: "2013-01-01", end: "2013-12-31"),
    ]
    network.people = [
      Person(id: "p1", gender: .woman), Person(id: "p2", gender: .man),
      Person(id: "p3", gender: .woman), Person(id: "p4"),
    ]
    network.affiliations = [
      Affiliation(person: "p1", actor: "a"), Affiliation(person: "p2", actor: "a"),
      Affiliation(person: "p3", actor: "n"),
    ]
    network.activities = [
      activity("v", start: "2012-06-01", phase: "one"), activity("w", start: "2014"),
      activity("y", start: "2014-02-03"),
    ]
    network.participations = [
      Participation(activity: "v", participant: "p1"),
      Participation(activity: "v", participant: "p2"),
      Participation(activity: "v", participant: "p3"),
      Participation(activity: "w", participant: "p1"),
      Participation(activity: "w", participant: "p3"),
      Participation(activity: "w", participant: "u"),
      Participation(activity: "y", participant: "p1"),
    ]
    var one = Phase(id: "one")
    one.interval = Interval(start: PartialDate("2012"), end: PartialDate("2013"))
    network.phases = [one, Phase(id: "two")]
    return network
  }

  private static func actor(
    _ id: String, _ country: String? = nil, _ sector: String? = nil, partOf: String? = nil
  ) -> Actor {
    var actor = Actor(id: id)
    actor.country = country
    actor.sector = sector
    actor.partOf = partOf
    return actor
  }

  private static func tie(
    _ from: String, _ to: String, _ kind: String, directed: Bool = false,
    certainty: Certainty = .sure, start: String? = nil, end: String? = nil
  ) -> Tie {
    var tie = Tie(from: from, to: to)
    tie.kind = kind
    tie.isDirected = directed
    tie.certainty = certainty
    tie.interval = Interval(
      start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
    return tie
  }

  private static func activity(_ id: String, start: String, phase: String? = nil) -> Activity {
    var activity = Activity(id: id)
    activity.interval.start = PartialDate(start)
    activity.phase = phase
    return activity
  }
}
