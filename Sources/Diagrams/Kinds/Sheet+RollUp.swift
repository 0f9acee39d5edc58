import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// Whether groups of actors are few enough to stand on a ring.
  var isRing: Bool {
    isRolledUp && !isOfCommunities && graph.vertices.count <= GroupRing.greatestCount
  }

  /// Groups of actors with how many they are, and between them lines with the number of their ties.
  func rollUpDocument() -> DOTDocument {
    let labels = groupLabels()
    let ring = GroupRing(of: labels.map { ($0.width, $0.height) }, order: ringOrder)
    let width = max(620, ring.width)
    var canvas = Canvas(ids: Set(graph.vertices.map(\.id)))
    let top = canvas.addHeading(of: self, width: width) + 8
    let left = (width - ring.width) / 2
    let frames = ring.frames.map { $0.moved(x: left, y: top) }
    for (vertex, frame) in frames.enumerated() {
      let attributes: Attributes = [
        "style": .keyword("filled,rounded"), "penwidth": .number(1.6),
      ]
      canvas.addBox(
        frame, id: graph.vertices[vertex].id, fill: fill(at: vertex), line: theme[.outline],
        label: labels[vertex].label,
        meaning: .init(id: "n\(vertex)", tooltip: tooltip(at: vertex)),
        attributes: attributes.with(lossAttributes(at: vertex)))
    }
    addLines(between: ring, movedBy: (left, top), to: &canvas)
    canvas.addAbsence(of: self, at: top, width: width)
    let legend = Legend(of: self, hasShapes: false, hasFrames: false, hasBars: true)
      .grid(width: width)
    canvas.addExplanation(options.hasLegend ? legend : nil, of: self, width: width)
    return canvas.document(of: self)
  }

  /// The name of each group, and how many actors, people and ties it holds.
  private func groupLabels() -> [(label: HTMLLabel, width: Double, height: Double)] {
    let people = PeoplePlaces(of: self)
    let ties = GroupTies(of: self)
    var within = [Int](repeating: 0, count: graph.vertices.count)
    for bundle in ties.bundles where bundle.isWithin {
      within[ties.groups[bundle.first].vertices[0]] = bundle.ties.count
    }
    return graph.vertices.indices.map { vertex in
      let name = NameWrapping.lines(of: name(at: vertex), width: 24)
      let peopleCount = people.people(at: vertex).count
      let facts: [Text?] = [
        .actorCount(graph.vertices[vertex].members.count),
        peopleCount > 0 ? .personCount(peopleCount) : nil,
        within[vertex] > 0 ? .tiesInside(within[vertex]) : nil,
      ]
      let counts = facts.compactMap { $0?[language] }
      let mark = [mark(at: vertex, size: 11)].compactMap(\.self)
      let lines =
        mark + name.map { HTMLLabel.text($0).sized(12).bold() }
        + counts.map { .text($0).sized(10) }
      let rooms =
        name.map { LetterWidths.room(for: $0, size: 12) }
        + counts.map { LetterWidths.room(for: $0, size: 10) }
      return (
        barred(.lines(lines.map { $0.colored(theme[.nodeInk]) }), at: vertex),
        Double(rooms.max() ?? 0) + 24,
        Double(lines.count) * 14 + (sizes == nil ? 16 : 25)
      )
    }
  }

  /// The groups with the one for the left first and the one for the right second: the largest, and
  /// the largest of other countries than it.
  private var ringOrder: [Int] {
    let groups = graph.vertices.indices.sorted {
      (-graph.vertices[$0].members.count, $0) < (-graph.vertices[$1].members.count, $1)
    }
    let actors = Dictionary(
      network.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    func countries(_ group: Int) -> Set<String> {
      Set(graph.vertices[group].members.compactMap { actors[$0]?.country })
    }
    guard let left = groups.first else { return [] }
    let others = groups.dropFirst()
    let far = others.first { countries($0).isDisjoint(with: countries(left)) } ?? others.first
    return [left] + [far].compactMap(\.self) + others.filter { $0 != far }
  }

  /// Adds the lines between groups with their numbers; what nobody stated beside what is stated.
  private func addLines(
    between ring: GroupRing, movedBy move: (x: Double, y: Double), to canvas: inout Canvas
  ) {
    let drawn = lines.filter { $0.from != $0.to }
    let most = Double(max(10, drawn.map(\.ties.count).max() ?? 0))
    let stated = Set(drawn.filter { !$0.isProjected }.map { [$0.from, $0.to].sorted() })
    func place(_ point: Background.Point) -> Background.Point {
      .init(x: point.x + move.x, y: point.y + move.y)
    }
    for line in drawn {
      let (start, end) = (ring.frames[line.from].center, ring.frames[line.to].center)
      var attributes = attributes(of: line, isReversed: false, isMain: false)
      attributes["label"] = nil
      if !line.isProjected {
        attributes["penwidth"] = .number(max(1, 7 * Double(line.ties.count) / most))
      }
      let isBeside = line.isProjected && stated.contains([line.from, line.to].sorted())
      let shift = isBeside ? 8.0 : 0
      let ends = [start, end].map { place(.init(x: $0.x + shift, y: $0.y + shift)) }
      canvas.addCurve(
        from: graph.vertices[line.from].id, to: graph.vertices[line.to].id,
        along: [ends[0], ends[0], ends[1], ends[1]], attributes: attributes)
    }
    let numbered = drawn.filter { !$0.isProjected }
    let words = numbered.map { String($0.ties.count) }
    let numbers = ring.numbers(
      on: numbered.map { (ring.frames[$0.from].center, ring.frames[$0.to].center) },
      widths: words.map { Double(LetterWidths.room(for: $0, size: 11)) + 4 }, height: 15)
    for ((line, word), frame) in zip(zip(numbered, words), numbers) {
      canvas.addBox(
        frame.moved(x: move.x, y: move.y), fill: theme[.paper],
        label: HTMLLabel.text(word).sized(11).bold(),
        meaning: .init(id: "l\(line.from)-\(line.to)", tooltip: tooltip(of: line)))
    }
  }
}
