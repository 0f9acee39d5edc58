import Graphviz
import Partnerships
import Wording

/// How vertices look on a map of contacts: their shapes, sizes, outlines and names.
struct ContactMarks {
  private let sheet: Sheet
  /// The length of each vertex's side with an outer outline, in points.
  let sides: [Double]
  /// The lines of each vertex's name, and of what is said below it; none where it isn't shown.
  let names: [[String]]
  /// The countries, the one with the most actors first; none where there are fewer than two.
  private let countries: [String?]
  /// What sizes tell.
  private let sizes: Sizes
  private let mostTiesOfALine: Int
  /// Whether vertices are dots, too many for all their names.
  let isDense: Bool
  /// How many of so many vertices have names.
  private static let namedCount = 30

  init(of sheet: Sheet) {
    self.sheet = sheet
    let vertices = sheet.graph.vertices.indices
    let countries = Columns.ordered(
      vertices.filter { sheet.actor(at: $0) != nil }.map { sheet.country(at: $0) })
    self.countries = countries.count > 1 ? countries : []
    let isDense = vertices.count > Sheet.greatestNamedCount
    let sizes = sheet.sizes ?? Sizes(of: sheet, by: nil)
    self.sizes = sizes
    sides = vertices.map { vertex in
      let side = Self.side(of: sizes.share(at: vertex), isDense: isDense)
      return isDense ? side : side + 2 * Self.margin(of: sheet.actor(at: vertex))
    }
    let first = vertices.sorted { (-sizes.share(at: $0), $0) < (-sizes.share(at: $1), $1) }
      .prefix(Self.namedCount)
    let named = Set(isDense ? Array(first) : Array(vertices))
    self.isDense = isDense
    mostTiesOfALine = sheet.lines.map(\.ties.count).max() ?? 0
    names = vertices.map { vertex in
      guard named.contains(vertex) else { return [] }
      var lines = NameWrapping.lines(of: sheet.name(at: vertex), width: 17, maximumLineCount: 4)
      if let size = sheet.groupSize(of: sheet.actor(at: vertex)) { lines.append(size) }
      if sheet.isRolledUp { lines.append("(\(sheet.graph.vertices[vertex].members.count))") }
      if countries.count > 1, !isDense, sheet.actor(at: vertex) != nil {
        lines[lines.count - 1] += " \(NameWrapping.noBreakSpace)\(sheet.country(at: vertex) ?? "?")"
      }
      return lines
    }
  }

  /// The length of a side that has a share of the greatest area, but not so short as to be lost.
  private static func side(of share: Double, isDense: Bool) -> Double {
    max(leastSide(isDense: isDense), greatestSide * share.squareRoot())
  }

  private static func leastSide(isDense: Bool) -> Double { isDense ? 5 : 14 }

  private static let greatestSide = 38.0

  /// The size of the letters, in points.
  private var letterSize: Double { names.count > 60 ? 9 : 10 }

  /// How much room the name of a vertex takes.
  func labelSize(at vertex: Int) -> (width: Double, height: Double) {
    let widths = names[vertex].map { LetterWidths.room(for: $0, size: letterSize) }
    return (Double(widths.max() ?? 0), Double(names[vertex].count) * letterSize * 1.2 + 2)
  }

  func label(at vertex: Int, alignment: HTMLLabel.Alignment) -> HTMLLabel {
    .lines(
      names[vertex].map { line in
        let name = HTMLLabel.text(line).sized(letterSize).colored(sheet.theme[.ink])
        return sheet.loss?.leaving.contains(vertex) == true ? name.struck() : name
      }, alignment: alignment)
  }

  /// The letter in the middle of a shape, a point lower than capitals would stand.
  func letter(at vertex: Int, within side: Double) -> HTMLLabel? {
    guard !isDense, let mark = sheet.mark(at: vertex, size: min(9, side * 0.6)) else { return nil }
    return .table([[.init(width: 4, height: 2)], [.init(mark)]])
  }

  /// How far within its frame a shape is, for an outer outline.
  func margin(at vertex: Int) -> Double {
    isDense ? 0 : Self.margin(of: sheet.actor(at: vertex))
  }

  private static func margin(of actor: Actor?) -> Double {
    switch actor.map({ HouseStyle.shape(ofKind: $0.kind) }) {
    case .state, .association: 4
    default: 0
    }
  }

  /// The shape and the outline.
  func attributes(at vertex: Int) -> Attributes {
    guard !isDense else {
      let person = sheet.person(at: vertex)
      let shape = person.map { HouseStyle.attributes(of: $0.gender, in: sheet.theme) }
      return (shape ?? ["shape": .keyword("circle")]).with(["penwidth": .number(0.5)])
    }
    var attributes: Attributes =
      switch sheet.graph.vertices[vertex].subject {
      case .actor: HouseStyle.shape(ofKind: sheet.actor(at: vertex)?.kind).attributes
      case .person:
        HouseStyle.attributes(of: sheet.person(at: vertex)?.gender ?? .unknown, in: sheet.theme)
      case .activity: HouseStyle.Shape.department.attributes
      case .group: ["shape": .keyword("circle")]
      }
    let isBroken = sizes.isUnknown[vertex] || sheet.groupSize(of: sheet.actor(at: vertex)) != nil
    attributes["penwidth"] = .number(isOfSecondCountry(vertex) ? 2.5 : isBroken ? 1.6 : 1)
    if isBroken {
      let shape = sheet.actor(at: vertex).map { HouseStyle.shape(ofKind: $0.kind) }
      attributes["style"] = (shape ?? .unknown).groupStyle
      attributes["color"] = .color(sheet.theme[.nodeInk])
    }
    return attributes
  }

  private func isOfSecondCountry(_ vertex: Int) -> Bool {
    countries.count > 1 && sheet.actor(at: vertex) != nil
      && sheet.country(at: vertex) == countries[1]
  }

  /// How wide a line is: thinner than elsewhere, for lines cross here.
  func width(of line: TieLine) -> Double {
    if sheet.isRolledUp {
      return max(0.4, 5 * Double(line.ties.count) / Double(max(1, mostTiesOfALine)))
    }
    let width = sheet.width(of: line, isMain: false) * (sheet.lines.count > 300 ? 0.3 : 0.6)
    return max(isDense ? 0.25 : 0.5, width)
  }

  /// What sizes and outlines mean.
  var sections: [LegendGrid.Section] {
    let language = sheet.language
    guard !sides.isEmpty else { return [] }
    let outlines = zip(countries, [1, 3]).map { country, thickness in
      LegendGrid.Entry(
        outline(of: thickness),
        (country.map { Text.label(ofCountry: $0) } ?? .countryNotKnown)[language])
    }
    let others = countries.dropFirst(2).map { country in
      LegendGrid.Entry(
        .text(country ?? "?").sized(11),
        (country.map { Text.label(ofCountry: $0) } ?? .countryNotKnown)[language])
    }
    let named = LegendGrid.Entry(
      .text("Abc").sized(letterSize), Text.namesOfFirst(Self.namedCount)[language])
    return [
      (Text.sizeLegend(sizes.name)[language], sizeEntries + (isDense ? [named] : [])),
      (Text.outlineLegend[language], isDense ? [] : outlines + others),
    ]
  }

  /// Circles of some sizes that occur, and the outline of what has no number.
  private var sizeEntries: [LegendGrid.Entry] {
    let least = Self.leastSide(isDense: isDense) / Self.greatestSide
    let samples = sizes.samples(least: least * least).map { sample in
      LegendGrid.Entry(.circle(Self.side(of: sample.share, isDense: isDense)), sample.words)
    }
    let broken = HTMLLabel.table([
      [.init(width: 13, height: 13, border: sheet.theme[.outline], outline: .dashed)]
    ])
    let unknown = LegendGrid.Entry(broken, Text.unknownSize[sheet.language])
    let members = LegendGrid.Entry(
      .text("(12)").sized(letterSize), Text.numberOfMembers[sheet.language])
    return samples + (sizes.isUnknown.contains(true) ? [unknown] : [])
      + (sheet.isRolledUp && sheet.sizes != nil ? [members] : [])
  }

  private func outline(of thickness: Int) -> HTMLLabel {
    let inner = HTMLLabel.table([
      [.init(width: 30 - 2 * thickness, height: 13 - 2 * thickness, fill: sheet.theme[.paper])]
    ])
    let outer = HTMLLabel.table(
      [[.init(inner)]], padding: thickness, background: sheet.theme[.outline])
    return .table([[.init(outer, fixedWidth: 32, height: 15)]])
  }
}

extension Sheet {
  /// How many ties each vertex has; one that begins and ends at it counts once.
  var tieCounts: [Int] {
    var counts = [Int](repeating: 0, count: graph.vertices.count)
    for line in lines {
      let ties = max(1, line.ties.count)
      counts[line.from] += ties
      if line.to != line.from { counts[line.to] += ties }
    }
    return counts
  }
}
