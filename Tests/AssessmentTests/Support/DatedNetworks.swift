import Partnerships
import TestSupport

extension Network {
  /// A random small network with dates, roles, levels and kinds of activity, each often unknown or
  /// imprecise.
  static func randomWithDates(seed: Int) -> Network {
    var network = Network.random(seed: seed)
    var generator = SplitMix(seed: 1000 + seed)
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    func date() -> PartialDate? {
      pick(["2011", "2012", "2012-03", "2012-03-04", "2012-03-05", "2013-01-01", nil])
        .flatMap { PartialDate($0) }
    }
    for index in network.actors.indices {
      network.actors[index].level = pick(["local", "national", nil])
    }
    for index in network.activities.indices {
      network.activities[index].kind = pick(["visit", "course", nil])
      network.activities[index].interval = Interval(start: date(), end: date())
    }
    for index in network.affiliations.indices {
      network.affiliations[index].role = pick(["chair", "official", nil])
      network.affiliations[index].interval.start = date()
    }
    for index in network.participations.indices {
      network.participations[index].role = pick(["speaker", "organiser", "Ordförande", nil])
    }
    return network
  }
}
