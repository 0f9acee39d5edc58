import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// Who took part in what: activities below each other in order of time, people with their
  /// organisations, or actors, on both sides.
  func twoModeDocument() -> DOTDocument {
    let rows = TwoModeRows(of: self)
    let width = max(620, TwoModePlan(of: rows, in: self, below: 0).width)
    var canvas = Canvas(ids: Set(graph.vertices.map(\.id)))
    let top = canvas.addHeading(of: self, width: width)
    let plan = TwoModePlan(of: rows, in: self, below: top)
    for frame in plan.frames {
      canvas.addArea(
        [
          .init(x: frame.x, y: frame.y), .init(x: frame.maxX, y: frame.y),
          .init(x: frame.maxX, y: frame.maxY), .init(x: frame.x, y: frame.maxY),
        ], fill: theme[.organisationFill], line: theme[.organisationLine])
    }
    for heading in plan.headings { add(heading, isBold: true, to: &canvas) }
    let marks = ContactMarks(of: self)
    for vertex in graph.vertices.indices { add(vertex, of: plan, marks: marks, to: &canvas) }
    addLines(of: plan, to: &canvas)
    canvas.addAbsence(of: self, at: top, width: width)
    let legend = Legend(of: self, hasShapes: true, hasFrames: false).grid(width: width)
    canvas.addExplanation(options.hasLegend ? legend : nil, of: self, width: width)
    return canvas.document(of: self)
  }

  private func add(_ label: TwoModePlan.Label, isBold: Bool, to canvas: inout Canvas) {
    let lines = label.lines.map { line in
      let text = HTMLLabel.text(line).sized(TwoModePlan.letterSize)
      return isBold ? text.bold() : text
    }
    canvas.addText(
      .lines(lines, alignment: label.alignment), in: label.frame, alignment: label.alignment)
  }

  /// Adds the box of an activity, or the mark of a participant with the name beside it.
  private func add(
    _ vertex: Int, of plan: TwoModePlan, marks: ContactMarks, to canvas: inout Canvas
  ) {
    guard let box = plan.boxes[vertex], let name = plan.names[vertex] else { return }
    let meaning = Canvas.Meaning(id: "n\(vertex)", tooltip: tooltip(at: vertex))
    let id = graph.vertices[vertex].id
    guard activity(at: vertex) == nil else {
      canvas.addBox(
        box, id: id, fill: theme[.activity], line: theme[.outline],
        label: label(ofActivity: vertex, name), meaning: meaning,
        attributes: ["style": .keyword("filled,rounded")])
      return
    }
    let inner = box.inset(by: marks.margin(at: vertex))
    canvas.addBox(
      inner, id: id, fill: fill(at: vertex), line: theme[.outline],
      label: marks.letter(at: vertex, within: inner.height), meaning: meaning,
      attributes: marks.attributes(at: vertex).with([
        "margin": .number(0), "penwidth": .number(1),
      ]))
    add(name, isBold: false, to: &canvas)
  }

  /// When an activity was, how many took part, and below that its name.
  private func label(ofActivity vertex: Int, _ name: TwoModePlan.Label) -> HTMLLabel {
    let width = Int(TwoModePlan.activityWidth) - 12
    let line = Int(TwoModePlan.lineHeight)
    func cell(_ text: String, _ alignment: HTMLLabel.Alignment) -> HTMLLabel.Cell {
      .init(
        HTMLLabel.text(text).sized(9).colored(theme[.nodeInk]), alignment: alignment,
        fixedWidth: width / 2, height: line)
    }
    let facts = HTMLLabel.table([
      [
        cell(activity(at: vertex)?.interval.notation ?? "", .left),
        cell(participantCount(at: vertex), .right),
      ]
    ])
    let names = name.lines.map { text in
      HTMLLabel.text(text).sized(TwoModePlan.letterSize).bold().colored(theme[.nodeInk])
    }
    return .table([
      [.init(facts, fixedWidth: width, height: line)],
      [
        .init(
          .lines(names, alignment: .left), alignment: .left, fixedWidth: width,
          height: line * names.count)
      ],
    ])
  }

  /// How many took part in an activity: people by their gender, actors in all.
  private func participantCount(at activity: Int) -> String {
    let participants = lines.filter { $0.to == activity }.map(\.from)
    guard !participants.isEmpty else { return Text.nobodyStated[language] }
    let genders = participants.compactMap { person(at: $0)?.gender }
    guard genders.isEmpty else {
      return GenderFigures.order.compactMap { gender in
        let count = genders.count { $0 == gender }
        guard count > 0 else { return nil }
        return "\(count)\(NameWrapping.noBreakSpace)\(HouseStyle.glyph(of: gender))"
      }.joined(separator: "  ")
    }
    return Text.actorCount(participants.count)[language]
  }

  /// Adds a curve from each participant to each of its activities, where those of one activity end
  /// in the order in which they begin.
  private func addLines(of plan: TwoModePlan, to canvas: inout Canvas) {
    let seats = Seats(of: self)
    let ends = Dictionary(grouping: lines, by: \.to)
    for (activity, lines) in ends.sorted(by: { $0.key < $1.key }) {
      guard let box = plan.boxes[activity] else { continue }
      let marks = lines.compactMap { line in plan.boxes[line.from].map { (line, $0) } }
        .sorted { ($0.1.y, $0.0.from) < ($1.1.y, $1.0.from) }
      for isRight in [false, true] {
        let side = marks.filter { ($0.1.x > box.x) == isRight }
        for (place, (line, mark)) in side.enumerated() {
          let start = Background.Point(x: isRight ? mark.x : mark.maxX, y: mark.center.y)
          let end = Background.Point(
            x: isRight ? box.maxX : box.x,
            y: box.y + box.height * Double(place + 1) / Double(side.count + 1))
          let bend = (end.x - start.x) * 0.45
          canvas.addCurve(
            from: graph.vertices[line.from].id, to: graph.vertices[line.to].id,
            along: [
              start, .init(x: start.x + bend, y: start.y), .init(x: end.x - bend, y: end.y), end,
            ],
            attributes: [
              "color": .color(theme[.participation]), "penwidth": .number(0.7),
              "tooltip": .text(seats.tooltip(of: line, in: self)),
            ])
        }
      }
    }
  }
}
