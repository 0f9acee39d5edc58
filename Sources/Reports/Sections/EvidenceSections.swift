import Partnerships
import Wording

extension ReportContents {
  /// Every actor with what is known of it and where from, by country.
  var actorsSection: HTML {
    section("actors", .Report.actors) {
      if network.actors.isEmpty { HTML("p") { Text.Report.nothing[language] } }
      for group in grouped(network.actors, by: \.country) {
        HTML("h3") {
          group.value.map { sentence(.label(ofCountry: $0)) } ?? sentence(.Report.countryUnknown)
        }
        for actor in group.members { entry(actor) }
      }
    }
  }

  /// Every tie with how sure it is and where that is known from, by kind.
  var tiesSection: HTML {
    section("ties", .Report.ties) {
      if network.ties.isEmpty { HTML("p") { Text.Report.nothing[language] } }
      for group in grouped(network.ties, by: \.kind) {
        HTML("h3") {
          group.value.map { sentence(.label(ofTieKind: $0)) } ?? sentence(.Report.kindUnknown)
        }
        for tie in group.members { entry(tie) }
      }
    }
  }

  private func entry(_ actor: Actor) -> HTML {
    let facts = [
      actor.kind.map(Text.label(ofKind:)), actor.sector.map(Text.label(ofSector:)),
      actor.level.map(Text.label(ofLevel:)), actor.side.map(Text.asWritten),
      actor.partOf.map { .Report.part(of: name(of: $0)) },
      groupText(actor.count), intervalText(actor.interval),
      actor.identifier.map(Text.asWritten),
    ].compactMap(\.self)
    return entry(name(of: actor.id), facts: facts, evidence: actor.evidence)
  }

  private func entry(_ tie: Tie) -> HTML {
    let facts = [
      Text.label(ofCertainty: tie.certainty.rawValue), intervalText(tie.interval),
      tie.weight.map { .Report.weight($0) },
    ].compactMap(\.self)
    let ends = "\(name(of: tie.from)) \(tie.isDirected ? "→" : "–") \(name(of: tie.to))"
    return entry(ends, facts: facts, evidence: tie.evidence)
  }

  /// A line that opens to show what it rests on; only a line where there is nothing to show.
  private func entry(_ title: String, facts: [Text], evidence: Evidence) -> HTML {
    let line = [
      HTML("strong") { title }, HTML(text: " "),
      HTML("span", ["class": "what"]) { facts.map { $0[language] }.joined(separator: ", ") },
    ]
    guard evidence != Evidence() else {
      return HTML("p", ["class": "entry"]) { for piece in line { piece } }
    }
    return HTML("details") {
      HTML("summary") { for piece in line { piece } }
      HTML("div") { self.evidence(evidence) }
    }
  }

  @HTMLBuilder private func evidence(_ evidence: Evidence) -> HTML {
    let source = evidence.source.map { "\(Text.Report.source[language]): \(title(ofSource: $0))" }
    evidence.quote.map { quote in
      HTML("blockquote", ["lang": network.information.language]) { HTML("p") { quoted(quote) } }
    }
    HTML("p", ["class": "more"]) { source ?? Text.Report.withoutSource[language] }
    evidence.note.map { note in
      HTML("p", ["class": "more"]) { "\(Text.Report.note[language]): \(note)" }
    }
  }

  private func title(ofSource id: String) -> String {
    network.sources.first { $0.id == id }?.title ?? id
  }

  private func groupText(_ count: ActorCount) -> Text? {
    switch count {
    case .one: nil
    case .group(let count): .Report.group(of: count)
    case .unknown: .Report.groupOfUnknownNumber
    }
  }

  private func intervalText(_ interval: Interval) -> Text? {
    guard interval.start != nil || interval.end != nil else { return nil }
    return .Report.interval(
      from: interval.start?.description, to: interval.end?.description)
  }

  /// The members by their value, in the order in which the values first occur; those without one
  /// come last.
  private func grouped<Member>(
    _ members: [Member], by value: (Member) -> String?
  ) -> [(value: String?, members: [Member])] {
    var places: [String?: Int] = [:]
    var groups: [(value: String?, members: [Member])] = []
    for member in members {
      let value = value(member)
      if let place = places[value] {
        groups[place].members.append(member)
      } else {
        places[value] = groups.count
        groups.append((value, [member]))
      }
    }
    return groups.filter { $0.value != nil } + groups.filter { $0.value == nil }
  }
}
