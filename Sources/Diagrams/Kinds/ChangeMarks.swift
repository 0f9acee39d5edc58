import Graphviz
import Partnerships
import Wording

/// How vertices and ties look in a picture of change, in every state alike.
struct ChangeMarks {
  private let sheet: Sheet
  private let contacts: ContactMarks
  /// The lines of each vertex's name; none where it isn't shown.
  private let names: [[String]]
  /// The length of each vertex's side with an outer outline, in points.
  let sides: [Double]
  /// Whether vertices are dots, too many for all their names.
  let isCrowded: Bool
  /// More vertices than these are too many for all their names.
  private static let greatestNamedCount = 60
  /// How many of so many vertices have names.
  private static let namedCount = 40

  init(of sheet: Sheet) {
    self.sheet = sheet
    let contacts = ContactMarks(of: sheet)
    let vertices = sheet.graph.vertices.indices
    let isCrowded = vertices.count > Self.greatestNamedCount
    let ties = sheet.tieCounts
    let isChanging = vertices.map { vertex in
      sheet.states.contains { state in state.vertices[vertex].map { $0.change != .none } ?? false }
    }
    let first = vertices.sorted { one, other in
      (isChanging[one] ? 0 : 1, -ties[one], one) < (isChanging[other] ? 0 : 1, -ties[other], other)
    }
    let named = Set(isCrowded ? Array(first.prefix(Self.namedCount)) : first)
    names = vertices.map { vertex in
      named.contains(vertex)
        ? NameWrapping.lines(of: sheet.name(at: vertex), width: 17, maximumLineCount: 4) : []
    }
    // A dot has room for a letter where fills need one.
    let dot = sheet.hasLetters ? 13 : 9.0
    sides = vertices.map { isCrowded ? dot : 16 + 2 * contacts.margin(at: $0) }
    (self.contacts, self.isCrowded) = (contacts, isCrowded)
  }

  private var letterSize: Double { isCrowded ? 9 : 10 }

  /// How much room the name of a vertex takes.
  func labelSize(at vertex: Int) -> ContactMap.Size {
    let widths = names[vertex].map { LetterWidths.room(for: $0, size: letterSize) }
    return (Double(widths.max() ?? 0), Double(names[vertex].count) * letterSize * 1.2 + 2)
  }

  /// The name of a vertex, crossed out where it is gone.
  func label(
    at vertex: Int, _ change: Changes.Change, alignment: HTMLLabel.Alignment
  ) -> HTMLLabel {
    .lines(
      names[vertex].map { line in
        let name = HTMLLabel.text(line).sized(letterSize)
        return change == .went
          ? name.colored(sheet.theme[.softInk]).struck() : name.colored(sheet.theme[.ink])
      }, alignment: alignment)
  }

  /// What stands in the middle of a shape: a cross where somebody is gone, else the letter that
  /// tells the same as the fill.
  func letter(at vertex: Int, _ change: Changes.Change) -> HTMLLabel? {
    change == .went
      ? .text("×").sized(isCrowded ? 10 : 14).colored(sheet.theme[.softInk])
      : contacts.letter(at: vertex, within: sides[vertex])
  }

  /// How far within its frame a shape is, for an outer outline.
  func margin(at vertex: Int) -> Double { isCrowded ? 0 : contacts.margin(at: vertex) }

  /// The shape of a vertex, its fill and its outline.
  func attributes(at vertex: Int, _ change: Changes.Change) -> Attributes {
    var attributes = contacts.attributes(at: vertex)
    if isCrowded {
      attributes["shape"] = .keyword("circle")
      attributes["peripheries"] = .number(1)
    }
    let theme = sheet.theme
    attributes["fillcolor"] = .color(sheet.fill(at: vertex))
    let isGroup = sheet.groupSize(of: sheet.actor(at: vertex)) != nil
    attributes["color"] = .color(
      theme[change == .came ? .support : isGroup ? .nodeInk : .outline])
    attributes["penwidth"] = .number(change == .came ? 3 : isGroup ? 1.6 : 1)
    guard change == .went else { return attributes }
    attributes["fillcolor"] = .color(theme[.paper])
    attributes["color"] = .color(theme[.softInk])
    attributes["style"] = .keyword("filled,dashed")
    return attributes
  }

  /// What a vertex or a pair is, and what became of it.
  func tooltip(of mark: Changes.Mark, came: Text, went: Text) -> String {
    let words: Text? =
      switch mark.change {
      case .none: nil
      case .came: came
      case .went: went
      }
    return [mark.tooltip, words?[sheet.language]].compactMap(\.self).joined(separator: "\n")
  }

  /// The line of a pair: half as wide where nobody stated a tie, and thinner where many cross.
  func attributes(of mark: Changes.Mark) -> Attributes {
    let count = sheet.graph.edges.count
    let scale = (mark.isInferred ? 0.5 : 1) * (count > 400 ? 0.4 : count > 100 ? 0.7 : 1)
    let (role, width): (Theme.Role, Double) =
      switch mark.change {
      case .none: (.projected, mark.isUncertain ? 1.8 : 1.4)
      case .came: (.support, 2.8)
      case .went: (.warning, 1.6)
      }
    var attributes: Attributes = [
      "tooltip": .text(tooltip(of: mark, came: .newTieOfPair, went: .lostTieOfPair)),
      "color": .color(sheet.theme[role]), "penwidth": .number(max(0.5, width * scale)),
    ]
    if mark.change == .went {
      attributes["style"] = .keyword("dashed")
      attributes["dir"] = .keyword("both")
      attributes["arrowhead"] = LineStyle.Head.bar.name
      attributes["arrowtail"] = LineStyle.Head.bar.name
      attributes["arrowsize"] = .number(isCrowded ? 0.3 : 0.5)
    } else if mark.isUncertain {
      attributes["style"] = .keyword("dotted")
    }
    return attributes
  }

  /// Whose names are shown, where not all are.
  var nameSection: LegendGrid.Section {
    let words = Text.namesOfChanging(Self.namedCount)[sheet.language]
    return (
      Text.nameLegend[sheet.language],
      isCrowded ? [.init(.text("Abc").sized(letterSize), words)] : []
    )
  }
}
