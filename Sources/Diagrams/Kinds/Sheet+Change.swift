import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The words above a state, in lines.
  func heading(ofState index: Int, width: Double) -> [HTMLLabel] {
    let words = words(ofState: index)
    return wrapped(words.name, size: 13, width: width).map { $0.bold() }
      + words.counts.flatMap { wrapped($0, size: 11, width: width) }
      .map { $0.colored(theme[.softInk]) }
  }

  /// What a state is called and when it was, how many are there, and what changed since the state
  /// before.
  func words(ofState index: Int) -> (name: String, counts: [String]) {
    let state = states[index]
    let vertices = figures(state.vertices.compactMap(\.self), isFirst: index == 0, Text.newAndGone)
    let pairs = figures(Array(state.pairs.values), isFirst: index == 0, Text.newAndLost)
    return (
      "\(index + 1). \(name(of: state.origin))",
      [
        count(of: vertices.count)[language] + vertices.words,
        Text.pairWithTieCount(pairs.count)[language] + pairs.words,
      ]
    )
  }

  /// What a picture of change shows, and how much of it in all.
  var changeSubtitle: String {
    let words = graph.view.description(of: network)[language]
    let change = Text.changeInPictures(states.count)[language]
    return subtitle(
      "\(change) · \(words.prefix(1).uppercased() + words.dropFirst())",
      [count(of: graph.vertices.count), .pairWithTieCount(graph.edges.count)])
  }

  /// What the marks of change mean, those that occur.
  func changeSections(_ marks: ChangeMarks) -> [LegendGrid.Section] {
    let vertices = states.flatMap { $0.vertices.compactMap(\.self) }
    let pairs = states.flatMap(\.pairs.values)
    let cross = HTMLLabel.text("×").sized(14).colored(theme[.softInk])
    let outlines: [(Changes.Change, [HTMLLabel.Cell], Text)] = [
      (.came, [theme.outline(.support, thickness: 3)], .newInPicture),
      (
        .went, [theme.outline(.softInk, width: 18, style: .dashed), .init(cross, width: 14)],
        .goneFromPicture
      ),
    ]
    let isThere = pairs.filter { $0.change != .went }
    let thickAndThin = [2, 1].map {
      [HTMLLabel.Cell(theme.line(.projected, thickness: $0), height: 5)]
    }
    let lines: [(Bool, HTMLLabel, Text)] = [
      (
        pairs.contains { $0.change == .none && !$0.isUncertain && !$0.isInferred },
        theme.line(.projected, thickness: 1), .tieOfPair
      ),
      (
        pairs.contains { $0.change == .came }, theme.line(.support, thickness: 3), .newTieOfPair
      ),
      (
        pairs.contains { $0.change == .went },
        theme.line(.warning, length: 6, count: 3, thickness: 1, hasBars: true), .lostTieOfPair
      ),
      (
        isThere.contains(where: \.isUncertain),
        theme.line(.projected, length: 2, count: 6, thickness: 1), .undatedTieOfPair
      ),
      (pairs.contains(where: \.isInferred), .table(thickAndThin), .inferredTieOfPair),
    ]
    return [
      (
        Text.changeOutlineLegend[language],
        outlines.filter { entry in vertices.contains { $0.change == entry.0 } }
          .map { .init(.table([$0.1]), $0.2[language]) }
      ),
      (
        Text.lineLegend[language], lines.filter(\.0).map { .init($0.1, $0.2[language]) }
      ),
    ]
  }

  /// The name of a phase with its dates, a date, or the title of a network with the date of its data.
  private func name(of state: NetworkDiagram.State) -> String {
    let information = state.network.information
    switch state.view.slice {
    case .at(let date): return date.description
    case .phase(let id):
      guard let phase = state.network.phases.first(where: { $0.id == id }) else { return id }
      return "\(phase.name) (\(phase.interval.notation ?? Text.datesUnknown[language]))"
    case .between: return state.view.sliceText(in: state.network)?[language] ?? ""
    case .always:
      let title =
        information.titles[language.rawValue] ?? information.title
        ?? Text.untitledNetwork[language]
      let date = information.attributes["date"] ?? ""
      return date.isEmpty ? title : "\(title) (\(date))"
    }
  }

  private func count(of vertices: Int) -> Text {
    isRolledUp ? .groupCount(vertices) : .actorCount(vertices)
  }

  /// How many are there, and in brackets how many of them are new, how many are gone and how many
  /// are uncertain.
  private func figures(
    _ marks: [Changes.Mark], isFirst: Bool, _ changes: (Int, Int) -> Text
  ) -> (count: Int, words: String) {
    let there = marks.filter { $0.change != .went }
    let uncertain = there.count(where: \.isUncertain)
    let words = [
      isFirst
        ? nil : changes(there.count { $0.change == .came }, marks.count - there.count)[language],
      uncertain == 0 ? nil : Text.ofUnknownDate(uncertain)[language],
    ].compactMap(\.self)
    return (there.count, words.isEmpty ? "" : " (\(words.joined(separator: ", ")))")
  }
}
