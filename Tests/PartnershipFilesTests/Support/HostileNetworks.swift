import Partnerships
import TestSupport

/// Networks whose names are what readers and writers trip over.
enum HostileNetworks {
  /// Texts that mean something in one format or another, or are long or hard to print.
  static let texts = [
    "a b", "x,y", "x; y", "x\ty", "line\nbreak", "cr\rcr", "\"quoted\"", "it's", "a:b", "a=5",
    "back\\slash", "<b>&amp;</b>", "]]>", "&", "%", "# no comment", "-1", "1,5", "007", "NaN",
    "null", "true", "Å, ä och \"ö\"", "A\u{30A}", "Thái Nguyên", "שלום", "مرحبا", "🧑‍🤝‍🧑", "\u{7F}",
    "{x}", "=1+1", String(repeating: "långt ", count: 1700) + "slut",
  ]

  /// Returns a network of organisations, activities, who takes part in them, and who funds whom.
  ///
  /// - Parameter seed: What decides everything about it.
  /// - Returns: The network; every actor takes part in an activity and has an identifier of its own.
  static func network(seed: Int) -> Network {
    var random = SplitMix(seed: seed)
    func text() -> String { texts.randomElement(using: &random) ?? "" }
    var network = Network()
    network.information.language = ["sv", "en", nil].randomElement(using: &random) ?? nil
    network.actors = (0..<Int.random(in: 1...6, using: &random)).map { number in
      var actor = Actor(id: "SE-ON-\(number)", name: text())
      actor.identifier = actor.id
      if Bool.random(using: &random) { actor.names["vi"] = text() + " vi" }
      return actor
    }
    for number in 0..<Int.random(in: 1...4, using: &random) {
      var activity = Activity(id: "\(number) \(text())", name: text())
      activity.interval.start = PartialDate("2012-05-0\(1 + number)")
      activity.theme = Bool.random(using: &random) ? text() : nil
      activity.place = Bool.random(using: &random) ? text() : nil
      if Bool.random(using: &random) { activity.attributes["description"] = text() }
      network.activities.append(activity)
      for actor in network.actors where number == 0 || Bool.random(using: &random) {
        var seat = Participation(activity: activity.id, participant: actor.id)
        seat.role = ["funder", "implementing-organisation"].randomElement(using: &random)
        network.participations.append(seat)
      }
      guard let from = network.actors.randomElement(using: &random),
        let to = network.actors.randomElement(using: &random)
      else { continue }
      var tie = Tie(from: from.id, to: to.id)
      tie.kind = "funds"
      tie.isDirected = true
      tie.interval = Interval(start: PartialDate("2013-01-02"), end: PartialDate("2013-01-02"))
      tie.attributes = [
        "activity": activity.id, "transaction-type": "disbursement", "amount": "12.50 SEK",
        "value-date": "2013-01-01", "description": text(),
      ]
      network.ties.append(tie)
    }
    return network
  }
}
