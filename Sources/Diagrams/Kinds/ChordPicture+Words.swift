import Graphviz
import Partnerships
import Wording

extension ChordPicture {
  /// What the arcs and the chords mean.
  var sections: [LegendGrid.Section] {
    func sample(height: Int, fill: Color) -> HTMLLabel {
      .table([[.init(width: 32, height: height, fill: fill, border: theme[.nodeInk])]])
    }
    var entries = [
      LegendGrid.Entry(sample(height: 8, fill: fill(of: 0)), Text.arcMeaning[language])
    ]
    if let across = ties.bundles.first(where: { !$0.isWithin }) {
      entries.append(
        .init(sample(height: 13, fill: fill(of: across.second)), Text.chordMeaning[language]))
    }
    if let within = ties.bundles.first(where: \.isWithin) {
      entries.append(
        .init(sample(height: 13, fill: fill(of: within.first)), Text.ownChordMeaning[language]))
    }
    return [(Text.chordLegend[language], ties.bundles.isEmpty ? [] : entries)]
  }

  /// The two groups with the number of their ties and what these are.
  func tooltip(of bundle: GroupTies.Bundle) -> String {
    var kinds: [String: Int] = [:]
    for tie in bundle.ties {
      let kind = sheet.network.ties[tie].kind.map { Text.label(ofTieKind: $0) } ?? .unknownTieKind
      kinds[kind[language], default: 0] += 1
    }
    let words = kinds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key): \($0.value)" }
    return ([title(of: bundle)] + words).joined(separator: "\n")
  }

  /// The two groups with the number of their ties.
  func title(of bundle: GroupTies.Bundle) -> String {
    let names = [bundle.first, bundle.second].map { Self.name(of: ties.groups[$0], in: sheet) }
    return "\(names[0]) – \(names[1]): \(bundle.ties.count)"
  }

  /// What a group is called.
  static func name(of group: GroupTies.Group, in sheet: Sheet) -> String {
    group.vertices.count == 1
      ? sheet.name(at: group.vertices[0]) : Text.smallerGroups(group.vertices.count)[sheet.language]
  }

  /// What is drawn, and of how many ties what is known.
  static func subtitle(of ties: GroupTies, in sheet: Sheet) -> String {
    let all = ties.bundles.flatMap(\.ties)
    let unsure = all.count { sheet.network.ties[$0].certainty != .sure }
    let actors = ties.groups.reduce(0) { $0 + $1.actorCount }
    var counts: [Text] = [.actorCount(actors), .tieCount(all.count)]
    if !all.isEmpty { counts.append(.tiesInTheirGroup(ties.withinCount)) }
    if ties.unknownCount > 0 { counts.append(.tiesOfUnknownGroup(ties.unknownCount)) }
    if unsure > 0 { counts.append(.unsureTies(unsure)) }
    if sheet.graph.uncertainInTime > 0 {
      counts.append(.uncertainInTime(sheet.graph.uncertainInTime))
    }
    return sheet.subtitle(sheet.graph.view.description(of: sheet.network)[sheet.language], counts)
  }
}
