import Graphviz
import Partnerships
import Wording

/// The explanation of exactly what occurs in a picture.
struct Legend {
  private let sheet: Sheet
  private let hasShapes: Bool
  private let hasFrames: Bool
  private let hasBars: Bool
  /// Whether the number of ties stands at a line between groups.
  var hasCounts = true
  /// Whether letters stand in shapes whose fills need them.
  var hasLetters = true

  init(of sheet: Sheet, hasShapes: Bool, hasFrames: Bool, hasBars: Bool = false) {
    self.sheet = sheet
    self.hasShapes = hasShapes
    self.hasFrames = hasFrames
    self.hasBars = hasBars
  }

  /// The legend in rows that share their columns; `nil` where nothing needs explaining.
  ///
  /// - Parameter width: How wide it may be, in points.
  /// - Returns: The table, and what is drawn into it.
  func grid(width: Double) -> LegendGrid? {
    Self.grid(of: sections, width: width)
  }

  /// Sections in rows that share their columns; `nil` where none has anything.
  static func grid(of sections: [LegendGrid.Section], width: Double) -> LegendGrid? {
    let sections = sections.filter { !$0.entries.isEmpty }
    return sections.isEmpty ? nil : LegendGrid(of: sections, width: width)
  }

  /// The headings, each with what is explained under it.
  var sections: [LegendGrid.Section] {
    [
      (Text.shapeLegend[language], shapeEntries), fillSection,
      hasBars ? sheet.barSection : ("", []),
      (Text.genderLegend[language], genderEntries), (Text.lineLegend[language], lineEntries),
      (Text.certaintyLegend[language], certaintyEntries),
      (Text.frameLegend[language], frameEntries),
      (Text.whatIfLegend[language], sheet.lossEntries),
    ]
  }

  /// The shapes that occur, with the kinds of actor that have them.
  private var shapeEntries: [Entry] {
    guard hasShapes, drawnActors.contains(where: { $0.kind != nil }) else { return [] }
    var kinds: [HouseStyle.Shape: [String]] = [:]
    for actor in drawnActors {
      let shape = HouseStyle.shape(ofKind: actor.kind)
      let word = actor.kind.map { Text.label(ofKind: $0) } ?? .unknownKind
      if kinds[shape]?.contains(word[language]) != true {
        kinds[shape, default: []].append(word[language])
      }
    }
    return HouseStyle.Shape.allCases.compactMap { shape in
      kinds[shape].map { Entry(.shape(shape), $0.joined(separator: ", ")) }
    }
  }

  private typealias Entry = LegendGrid.Entry

  private var language: Language { sheet.language }

  private var theme: Theme { sheet.theme }

  /// The lines that are drawn as what they are, not as lost or changed.
  private var lines: [TieLine] {
    sheet.states.isEmpty ? sheet.lines.filter { sheet.loss?.takes($0) != true } : []
  }

  private var drawnActors: [Actor] {
    sheet.graph.vertices.indices.compactMap { sheet.actor(at: $0) }
  }

  /// The fills that occur, with what they tell.
  var fillSection: LegendGrid.Section {
    guard let fills = sheet.fills else { return ("", []) }
    let hasMarks = hasLetters && sheet.hasLetters
    let staying = sheet.graph.vertices.indices.filter { sheet.loss?.leaving.contains($0) != true }
    let occurring = fills.fills(at: staying)
    let isKnown = sheet.options.fill != nil || fills.isKnown
    let entries = (isKnown ? occurring : []).map { fill in
      Entry(swatch(fill.color, mark: hasMarks ? fill.mark : nil), fill.words)
    }
    return (Text.fillLegend(fills.heading, hasMarks: hasMarks)[language], entries)
  }

  /// The genders that occur, with their shapes.
  var genderEntries: [LegendGrid.Entry] {
    let genders = Set(sheet.graph.vertices.indices.compactMap { sheet.person(at: $0)?.gender })
    let isColored = sheet.fills == nil
    return Gender.allCases.filter { genders.contains($0) }.map { gender in
      Entry(
        theme.sample(of: gender, isColored: isColored),
        Text.pluralLabel(ofGender: gender.rawValue)[language])
    }
  }

  private var lineEntries: [Entry] {
    var entries: [Entry] = []
    let stated = lines.filter { !$0.isProjected }
    let kinds = sheet.isRolledUp ? [] : Set(stated.map(\.kind))
    if sheet.isRolledUp, !stated.isEmpty {
      let words = hasCounts ? Text.lineCount : .lineWidthOfTies
      entries.append(Entry(sample(of: .weighted, isDirected: false), words[language]))
    }
    let order = LineStyle.known.map(\.kind) + sheet.unlistedTieKinds
    for kind in order.map(Optional.some) + [nil] where kinds.contains(kind) {
      let isDirected = stated.contains { $0.kind == kind && ($0.isForward || $0.isBackward) }
      let words = kind.map { Text.label(ofTieKind: $0) } ?? .unknownTieKind
      let style = LineStyle(ofTieKind: kind, among: sheet.unlistedTieKinds)
      entries.append(Entry(sample(of: style, isDirected: isDirected), words[language]))
    }
    if lines.contains(where: \.isProjected) {
      let isStated = sheet.graph.view.layer == .twoMode
      let style = isStated ? LineStyle.participation : .projected
      let words = isStated ? Text.tookPart : .projectedTie
      entries.append(Entry(sample(of: style, isDirected: false), words[language]))
    }
    if lines.contains(where: sheet.isAside) {
      let thin = HTMLLabel.table([[rule(width: 32, thickness: 1, color: theme[.organisation])]])
      entries.append(Entry(thin, Text.tieOfOthers[language]))
    }
    if sheet.maximumWeight != nil {
      let style = stated.isEmpty ? LineStyle.projectedWeighted : .weighted
      entries.append(Entry(sample(of: style, isDirected: false), Text.lineWidth[language]))
    }
    return entries
  }

  private var certaintyEntries: [Entry] {
    let occurring = Set(lines.filter { !$0.isProjected }.map(\.certainty))
    guard occurring != [.sure] else { return [] }
    return Certainty.allCases.filter { occurring.contains($0) }.map { certainty in
      let line =
        switch certainty {
        case .sure: theme.line(.organisation, thickness: 2)
        case .likely: theme.line(.organisation, length: 5, count: 3, thickness: 2)
        case .disputed: theme.line(.organisation, length: 2, gap: 2, count: 6, thickness: 2)
        }
      return Entry(line, Text.label(ofCertainty: certainty.rawValue)[language])
    }
  }

  private var frameEntries: [Entry] {
    var entries: [Entry] = []
    if sheet.graph.view.layer == .twoMode {
      entries.append(Entry(swatch(theme[.activity]), Text.activity[language]))
    }
    if hasFrames {
      entries.append(
        Entry(
          swatch(theme[.countryFill], border: .countryLine),
          Text.countryFrame[language]))
    }
    if hasFrames, drawnActors.contains(where: { $0.partOf != nil }) {
      entries.append(
        Entry(
          swatch(theme[.organisationFill], border: .organisationLine),
          Text.organisationFrame[language]))
    }
    if drawnActors.contains(where: { $0.count != .one }) {
      entries.append(
        Entry(.table([[theme.outline(.outline, style: .dashed)]]), Text.unnamedGroupFrame[language])
      )
    }
    return entries
  }

  private func swatch(_ fill: Color, mark: String?) -> HTMLLabel {
    guard let mark else { return swatch(fill) }
    let letter = HTMLLabel.text(mark).bold().sized(9).colored(theme[.nodeInk])
    let rows: [[HTMLLabel.Cell]] = [
      [.init(width: 30, height: 2)], [.init(letter, fixedWidth: 30, height: 11)],
    ]
    let inner = HTMLLabel.table(rows, background: fill)
    let outer = HTMLLabel.table([[.init(inner)]], padding: 1, background: theme[.outline])
    return .table([[.init(outer, fixedWidth: 32, height: 15)]])
  }

  private func swatch(_ fill: Color, border: Theme.Role = .outline) -> HTMLLabel {
    .table([[.init(width: 32, height: 13, fill: fill, border: theme[border])]])
  }

  private func sample(of style: LineStyle, isDirected: Bool) -> HTMLLabel {
    let color = theme[style.role]
    let thickness = max(1, Int(style.width.rounded()))
    let head = isDirected ? (style.head == .none ? LineStyle.Head.arrow : style.head) : .none
    guard head != .none else {
      return .table([[rule(width: 32, thickness: thickness, color: color)]])
    }
    let line = HTMLLabel.table([[rule(width: 22, thickness: thickness, color: color)]])
    let glyph = HTMLLabel.text(head.glyph).sized(9).colored(color)
    return .table([[.init(line), .init(glyph, alignment: .left, width: 10)]])
  }

  private func rule(width: Int, thickness: Int, color: Color) -> HTMLLabel.Cell {
    .init(width: width, height: thickness, fill: color)
  }
}
