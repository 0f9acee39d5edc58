import Graphviz
import Partnerships
import Wording

/// The explanation of exactly what occurs in a picture.
struct Legend {
  private let sheet: Sheet
  private let hasShapes: Bool
  private let hasFrames: Bool

  init(of sheet: Sheet, hasShapes: Bool, hasFrames: Bool) {
    self.sheet = sheet
    self.hasShapes = hasShapes
    self.hasFrames = hasFrames
  }

  /// The rows of the legend, each a heading and what follows it.
  var rows: [(heading: Text, entries: [HTMLLabel.Cell])] {
    [
      (.fillLegend, sectorEntries), (.genderLegend, genderEntries), (.lineLegend, lineEntries),
      (.certaintyLegend, certaintyEntries), (.frameLegend, frameEntries),
    ].filter { !$0.1.isEmpty }
  }

  /// The shapes that occur, with the kinds of actor that have them.
  var shapes: [(shape: HouseStyle.Shape, words: String)] {
    guard hasShapes else { return [] }
    var kinds: [HouseStyle.Shape: [String]] = [:]
    for actor in drawnActors {
      let shape = HouseStyle.shape(ofKind: actor.kind)
      let word = actor.kind.map { Text.label(ofKind: $0) } ?? .unknownKind
      if kinds[shape]?.contains(word[language]) != true {
        kinds[shape, default: []].append(word[language])
      }
    }
    return HouseStyle.Shape.allCases.compactMap { shape in
      kinds[shape].map { (shape, $0.joined(separator: ", ")) }
    }
  }

  private var language: Language { sheet.language }

  private var drawnActors: [Actor] {
    sheet.graph.vertices.indices.compactMap { sheet.actor(at: $0) }
  }

  private var sectorEntries: [HTMLLabel.Cell] {
    let showsSectors = !drawnActors.isEmpty || sheet.graph.view.rollUp == .sector
    guard showsSectors, sheet.graph.view.layer != .people else { return [] }
    var occurring = Set(drawnActors.map(\.sector))
    for case .group(let value) in sheet.graph.vertices.map(\.subject)
    where sheet.graph.view.rollUp == .sector { occurring.insert(value) }
    let listed = HouseStyle.sectors.map(\.sector).filter { occurring.contains($0) }
    var entries = listed.map { sector in
      entry(
        [
          .init(
            width: 22, height: 13, fill: HouseStyle.fill(ofSector: sector),
            border: HouseStyle.outline)
        ],
        Text.label(ofSector: sector)[language])
    }
    let others = occurring.compactMap(\.self).filter { !listed.contains($0) }.sorted()
    if !others.isEmpty || occurring.contains(nil) {
      let words =
        others.map { Text.label(ofSector: $0)[language] }
        + (occurring.contains(nil) ? [Text.unknownSector[language]] : [])
      entries.append(
        entry(
          [.init(width: 22, height: 13, fill: HouseStyle.paper, border: HouseStyle.outline)],
          words.joined(separator: ", ")))
    }
    return entries
  }

  private var genderEntries: [HTMLLabel.Cell] {
    let genders = Set(sheet.graph.vertices.indices.compactMap { sheet.person(at: $0)?.gender })
    return Gender.allCases.filter { genders.contains($0) }.map { gender in
      let fill = HouseStyle.fill(of: gender)
      let glyph = HTMLLabel.text(HouseStyle.glyph(of: gender)).sized(15)
        .colored(fill == HouseStyle.paper ? HouseStyle.outline : fill)
      return entry([.init(glyph)], Text.pluralLabel(ofGender: gender.rawValue)[language])
    }
  }

  private var lineEntries: [HTMLLabel.Cell] {
    if sheet.isRolledUp {
      return sheet.lines.isEmpty ? [] : [.init(.text(Text.lineCount[language]), alignment: .left)]
    }
    var entries: [HTMLLabel.Cell] = []
    let stated = sheet.lines.filter { !$0.isProjected }
    let kinds = Set(stated.map(\.kind))
    let order = LineStyle.known.map(\.kind) + sheet.unlistedTieKinds
    for kind in order.map(Optional.some) + [nil] where kinds.contains(kind) {
      let isDirected = stated.contains { $0.kind == kind && ($0.isForward || $0.isBackward) }
      let words = kind.map { Text.label(ofTieKind: $0) } ?? .unknownTieKind
      let style = LineStyle(ofTieKind: kind, among: sheet.unlistedTieKinds)
      entries.append(entry(sample(of: style, isDirected: isDirected), words[language]))
    }
    if sheet.lines.contains(where: \.isProjected) {
      let words = sheet.graph.view.layer == .twoMode ? Text.tookPart : .projectedTie
      entries.append(entry(sample(of: .projected, isDirected: false), words[language]))
    }
    if sheet.maximumWeight != nil {
      entries.append(.init(.text(Text.lineWidth[language]), alignment: .left))
    }
    return entries
  }

  private var certaintyEntries: [HTMLLabel.Cell] {
    let occurring = Set(sheet.lines.filter { !$0.isProjected }.map(\.certainty))
    guard occurring != [.sure] else { return [] }
    return Certainty.allCases.filter { occurring.contains($0) }.map { certainty in
      let dashes: (length: Int, gap: Int, count: Int) =
        switch certainty {
        case .sure: (30, 0, 1)
        case .likely: (6, 3, 4)
        case .disputed: (2, 3, 6)
        }
      let pieces = (0..<dashes.count).flatMap { _ in
        [rule(width: dashes.length, thickness: 2, color: LineStyle.black)]
          + (dashes.gap > 0 ? [HTMLLabel.Cell(width: dashes.gap, height: 2)] : [])
      }
      return entry(
        [.init(.table([pieces]))], Text.label(ofCertainty: certainty.rawValue)[language])
    }
  }

  private var frameEntries: [HTMLLabel.Cell] {
    var words: [Text] = []
    if hasFrames { words += [.countryFrame] }
    if hasFrames, drawnActors.contains(where: { $0.partOf != nil }) {
      words.append(.organisationFrame)
    }
    if hasShapes, drawnActors.contains(where: { $0.count != .one }) {
      words.append(.unnamedGroupFrame)
    }
    return words.map { .init(.text($0[language]), alignment: .left) }
  }

  private func sample(of style: LineStyle, isDirected: Bool) -> [HTMLLabel.Cell] {
    let thickness = max(1, Int(style.width.rounded()))
    let head = isDirected ? (style.head == .none ? LineStyle.Head.arrow : style.head) : .none
    let line = HTMLLabel.table([
      [rule(width: head == .none ? 30 : 22, thickness: thickness, color: style.color)]
    ])
    guard head != .none else { return [.init(line)] }
    return [.init(.table([[.init(line), .init(.text(head.glyph).sized(9).colored(style.color))]]))]
  }

  private func rule(width: Int, thickness: Int, color: Color) -> HTMLLabel.Cell {
    .init(width: width, height: thickness, fill: color)
  }

  /// A sample and the words for it.
  private func entry(_ sample: [HTMLLabel.Cell], _ words: String) -> HTMLLabel.Cell {
    .init(.table([sample + [.init(.text(words), alignment: .left)]], spacing: 2), alignment: .left)
  }
}
