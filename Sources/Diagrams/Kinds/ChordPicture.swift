import Graphviz
import Partnerships
import Wording

/// A picture of the ties between groups.
struct ChordPicture {
  private(set) var sheet: Sheet
  let ties: GroupTies
  private let circle: ChordCircle
  private let names: ChordNames
  private let middle: Background.Point
  private let width: Double
  private var canvas = Canvas()

  init(of sheet: Sheet) {
    self.sheet = sheet
    ties = GroupTies(of: sheet)
    circle = ChordCircle(of: ties)
    let ties = ties
    let language = sheet.language
    names = ChordNames(
      ties.groups.enumerated().map { [circle] place, group in
        let touching = ties.bundles.filter { $0.first == place || $0.second == place }
        let counts: [Text] = [
          .actorCount(group.actorCount), .tieCount(touching.reduce(0) { $0 + $1.ties.count }),
        ]
        return .init(
          Self.name(of: group, in: sheet), count: counts.joined(separator: " · ")[language],
          angle: circle.arcs[place].middle)
      }, around: circle.radius)
    let reach = names.reach(radius: circle.radius)
    width = max(600, reach.left + reach.right)
    self.sheet.ownSubtitle = Self.subtitle(of: ties, in: sheet)
    let top = canvas.addHeading(of: self.sheet, width: width)
    middle = .init(
      x: reach.left + (width - reach.left - reach.right) / 2, y: top + reach.top)
  }

  var theme: Theme { sheet.theme }
  var language: Language { sheet.language }

  /// Why there is nothing to draw.
  private var reason: Text? {
    let vertices = sheet.graph.vertices
    guard !vertices.isEmpty else { return sheet.reason }
    return vertices.allSatisfy { $0.subject == .group(nil) } ? .noGroupsToDraw : nil
  }

  /// Draws chords below arcs, and the wide ones below the narrow.
  consuming func document() -> DOTDocument {
    if let reason {
      canvas.addParagraph(sheet.wrapped(reason[language], size: 14, width: width), size: 14)
      canvas.addExplanation(nil, of: sheet, width: width)
      return canvas.document(of: sheet)
    }
    let order = ties.bundles.indices.sorted {
      (-ties.bundles[$0].ties.count, $0) < (-ties.bundles[$1].ties.count, $1)
    }
    for place in order {
      canvas.addCurvedArea(
        circle.outline(of: circle.ends[place]).map(moved),
        fill: fill(of: ties.bundles[place].second),
        line: theme[.nodeInk])
    }
    let boxes = ties.groups.indices.map { addGroup($0) }
    for place in order { addPointer(to: place, between: boxes) }
    let hidden = addCounts(in: order)
    if !hidden.isEmpty {
      let words = hidden.sorted().map { title(of: ties.bundles[$0]) }.joined(separator: "; ")
      canvas.addParagraph(
        sheet.wrapped(
          "\(Text.narrowChords[language]) \(words).", size: 11, width: width), size: 11)
    }
    let legend = Legend.grid(of: sections, width: width)
    canvas.addExplanation(sheet.options.hasLegend ? legend : nil, of: sheet, width: width)
    return canvas.document(of: sheet)
  }

  /// Adds the arc of a group and its name.
  ///
  /// - Returns: The id of the name's box.
  private mutating func addGroup(_ place: Int) -> String {
    let name = names.names[place]
    canvas.addCurvedArea(
      circle.outline(of: circle.arcs[place], from: 4, to: 16).map(moved), fill: fill(of: place),
      line: theme[.nodeInk])
    let frame = moved(name.frame)
    if name.isMoved {
      let start = moved(circle.point(at: name.angle, outside: 17))
      canvas.addLine([start, frame.nearestPoint(to: start)], color: theme[.outline])
    }
    let alignment: HTMLLabel.Alignment = name.isRight ? .left : .right
    let rows =
      name.lines.map { HTMLLabel.text($0).sized(ChordNames.size).bold() } + [
        HTMLLabel.text(name.count).sized(ChordNames.countSize).colored(theme[.softInk])
      ]
    let cells = rows.map {
      [
        HTMLLabel.Cell(
          $0, alignment: alignment, fixedWidth: Int(frame.width),
          height: Int(ChordNames.lineHeight))
      ]
    }
    let vertices = ties.groups[place].vertices
    let tooltip = vertices.prefix(12).map { sheet.tooltip(at: $0) }.joined(separator: "\n")
    return canvas.addBox(
      frame, label: .table(cells), meaning: .init(id: "n\(place)", tooltip: tooltip),
      attributes: ["shape": .keyword("plaintext")])
  }

  /// Adds what a reader points at: a curve as wide as a chord that lets all but nothing show.
  private mutating func addPointer(to place: Int, between boxes: [String]) {
    let bundle = ties.bundles[place]
    let chord = circle.ends[place]
    canvas.addCurve(
      from: boxes[bundle.first], to: boxes[bundle.second],
      along: circle.course(of: chord).map(moved),
      attributes: [
        "color": .color(fill(of: bundle.second).with(opacity: 0.004)),
        "penwidth": .number(max(4, circle.width(of: chord))),
        "id": .identifier("c\(bundle.first)-\(bundle.second)"),
        "tooltip": .text(tooltip(of: bundle)),
      ])
  }

  /// Adds the numbers of ties on their chords.
  ///
  /// - Returns: The bundles for whose number there was no room.
  private mutating func addCounts(in order: [Int]) -> [Int] {
    let counts = ChordCounts(of: ties, on: circle, in: order)
    for place in order {
      let bundle = ties.bundles[place]
      for (number, frame) in counts.frames[place].enumerated() {
        canvas.addBox(
          moved(frame), fill: theme[.paper],
          label: HTMLLabel.text(String(bundle.ties.count)).sized(ChordCounts.size),
          meaning: .init(
            id: "k\(bundle.first)-\(bundle.second)-\(number)", tooltip: tooltip(of: bundle)),
          attributes: ["style": .keyword("filled,rounded")])
      }
    }
    return order.filter { counts.frames[$0].isEmpty }
  }

  /// The colour of a group: that of its sector, else one after the other.
  func fill(of place: Int) -> Color {
    let vertices = ties.groups[place].vertices
    guard vertices.count == 1, case .group(let value?) = sheet.graph.vertices[vertices[0]].subject
    else { return theme[.unknownSector] }
    if sheet.graph.view.rollUp == .sector { return theme.fill(ofSector: value) }
    return theme.fill(ofSector: HouseStyle.sectors[place % HouseStyle.sectors.count])
  }

  private func moved(_ frame: Canvas.Frame) -> Canvas.Frame {
    .init(
      x: frame.x + middle.x, y: frame.y + middle.y, width: frame.width, height: frame.height)
  }

  private func moved(_ point: Background.Point) -> Background.Point {
    .init(x: point.x + middle.x, y: point.y + middle.y)
  }
}

extension Canvas.Frame {
  /// The place beside the frame that is nearest to another.
  fileprivate func nearestPoint(to point: Background.Point) -> Background.Point {
    .init(
      x: min(max(point.x, x - 3), maxX + 3), y: min(max(point.y, y - 3), maxY + 3))
  }
}
