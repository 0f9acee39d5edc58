import Assessment
import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// What becomes of a network when some leave, as the whole is drawn; `nil` in other pictures.
  static func loss(
    of network: Network, as graph: NetworkGraph, options: NetworkDiagram.Options
  ) -> Loss? {
    guard options.kind == .whatIf else { return nil }
    let departure = Departure(of: options.leaving, from: network, view: graph.view)
    let names = Names(
      of: network, seenAs: graph, in: options.language, showsPeople: options.showsNames)
    let (leaving, cutOff) = (Set(departure.leaving), Set(departure.cutOff))
    let title = departure.tables(in: options.language, names: names).first?.title ?? ""
    let findings = departure.findings(in: options.language, names: names).prefix(3)
    return Loss(
      leaving: Set(graph.vertices.indices.filter { leaving.contains(graph.vertices[$0].id) }),
      cutOff: Set(graph.vertices.indices.filter { cutOff.contains(graph.vertices[$0].id) }),
      sentence: ([title + "."] + findings.map(\.sentence)).joined(separator: " "))
  }

  /// The outline of those who leave, and of those who are cut off.
  func lossAttributes(at vertex: Int) -> Attributes {
    guard let loss else { return [:] }
    if loss.leaving.contains(vertex) {
      return [
        "style": .keyword("filled,dashed"), "fillcolor": .color(theme[.paper]),
        "color": .color(theme[.softInk]), "fontcolor": .color(theme[.softInk]),
      ]
    }
    return loss.cutOff.contains(vertex)
      ? ["color": .color(theme[.warning]), "penwidth": .number(3.5)] : [:]
  }

  /// How a line is drawn that goes with those who leave.
  func lossAttributes(of line: TieLine) -> Attributes {
    guard let loss, loss.takes(line) else { return [:] }
    guard loss.cuts(line) else {
      return [
        "style": .keyword("dashed"), "dir": .keyword("none"), "penwidth": .number(1),
        "color": .color(theme[.projected]),
      ]
    }
    return [
      "style": .keyword("dashed"), "dir": .keyword("both"), "penwidth": .number(2),
      "color": .color(theme[.warning]), "arrowhead": LineStyle.Head.bar.name,
      "arrowtail": LineStyle.Head.bar.name,
    ]
  }

  /// What the marks of loss mean, those that occur.
  var lossEntries: [LegendGrid.Entry] {
    guard let loss else { return [] }
    let entries: [(Bool, HTMLLabel, Text)] = [
      (!loss.leaving.isEmpty, .table([[theme.outline(.softInk, style: .dashed)]]), .leaves),
      (!loss.cutOff.isEmpty, .table([[theme.outline(.warning, thickness: 3)]]), .isCutOff),
      (
        lines.contains { loss.takes($0) && !loss.cuts($0) },
        theme.line(.projected, length: 6, count: 3, thickness: 1), .lostTie
      ),
      (
        lines.contains { loss.cuts($0) },
        theme.line(.warning, length: 6, count: 3, thickness: 2, hasBars: true), .cuttingTie
      ),
    ]
    return entries.filter(\.0).map { .init($0.1, $0.2[language]) }
  }
}

/// Who leaves a network, who is cut off thereby, and what that means.
struct Loss {
  /// The vertices that leave.
  var leaving: Set<Int>
  /// The vertices that stay and lose touch with the others.
  var cutOff: Set<Int>
  /// What happens, in a few sentences.
  var sentence: String

  /// Whether a line goes with those who leave.
  func takes(_ line: TieLine) -> Bool {
    leaving.contains(line.from) || leaving.contains(line.to)
  }

  /// Whether a line goes that held somebody who is cut off.
  func cuts(_ line: TieLine) -> Bool {
    takes(line) && (cutOff.contains(line.from) || cutOff.contains(line.to))
  }
}
