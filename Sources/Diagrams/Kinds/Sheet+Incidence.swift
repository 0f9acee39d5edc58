import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// Who took part in what as a table, for what is too much to draw: activities below each other in
  /// order of time, participants beside each other, and those left out as sums.
  func incidenceDocument() -> DOTDocument {
    let core = IncidenceCore(of: self)
    let table = IncidenceTable(of: core, in: self)
    let width = max(620, table.width)
    var canvas = Canvas()
    let heads = IncidenceTable.side * (core.countries.isEmpty ? 1 : 2)
    let top = canvas.addHeading(of: self, width: width) + heads
    addRules(of: core, table, top: top, to: &canvas)
    addRowHeadings(of: core, table, top: top, to: &canvas)
    addColumnHeadings(of: core, table, top: top, to: &canvas)
    addCells(of: core, table, top: top, to: &canvas)
    canvas.addAbsence(of: self, at: top, width: width)
    addKey(of: core, width: width, to: &canvas)
    if core.isPart {
      let note = Text.coreNote(core.participants.count, activities: core.activities.count)
      canvas.addParagraph(wrapped(note[language], size: 11, width: width), size: 11)
    }
    let legend = Legend.grid(of: incidenceSections(of: core), width: width)
    canvas.addExplanation(options.hasLegend ? legend : nil, of: self, width: width)
    return canvas.document(of: self)
  }

  /// Bands of five rows each, and lines between countries and before sums.
  private func addRules(
    of core: IncidenceCore, _ table: IncidenceTable, top: Double, to canvas: inout Canvas
  ) {
    let (rows, columns) = (core.activities.count, core.participants.count)
    let end = table.frame(row: rows, column: columns, top: top)
    for row in stride(from: 5, to: rows, by: 10) {
      let frame = table.frame(row: row, column: 0, top: top)
      let bottom = min(end.y, frame.y + 5 * frame.height)
      canvas.addArea(
        [
          .init(x: 0, y: frame.y), .init(x: table.width, y: frame.y),
          .init(x: table.width, y: bottom), .init(x: 0, y: bottom),
        ], fill: theme[.countryFill], line: theme[.countryFill])
    }
    for row in [0, rows] {
      let y = table.frame(row: row, column: 0, top: top).y
      canvas.addLine(
        [.init(x: table.left, y: y), .init(x: end.x, y: y)], color: theme[.outline])
    }
    for column in [0, columns] + core.countries.map(\.columns.lowerBound) {
      let x = table.frame(row: 0, column: column, top: top).x
      canvas.addLine([.init(x: x, y: top), .init(x: x, y: end.y)], color: theme[.outline])
    }
  }

  /// The dates and the names of activities.
  private func addRowHeadings(
    of core: IncidenceCore, _ table: IncidenceTable, top: Double, to canvas: inout Canvas
  ) {
    for (row, activity) in core.activities.enumerated() {
      let y = table.frame(row: row, column: 0, top: top).y
      let date =
        self.activity(at: activity)?.interval.notation ?? Text.dateNotKnown[language]
      if table.dateWidth > 0 {
        canvas.addText(
          IncidenceTable.text(date).colored(theme[.softInk]),
          in: .init(x: 0, y: y, width: table.dateWidth, height: IncidenceTable.side))
      }
      canvas.addLines(
        [IncidenceTable.text(table.names[row])], lineHeight: IncidenceTable.side,
        at: .init(x: table.dateWidth, y: y), width: table.nameWidth,
        meaning: .init(id: "n\(activity)", tooltip: tooltip(at: activity)))
    }
    if core.otherActivityCount > 0 {
      let y = table.frame(row: core.activities.count, column: 0, top: top).y
      canvas.addText(
        IncidenceTable.text(Text.others(core.otherActivityCount)[language]).bold(),
        in: .init(
          x: table.dateWidth, y: y, width: table.nameWidth, height: IncidenceTable.side))
    }
  }

  /// The numbers of participants, by which the key below the table names them.
  private func addColumnHeadings(
    of core: IncidenceCore, _ table: IncidenceTable, top: Double, to canvas: inout Canvas
  ) {
    for (column, vertex) in core.participants.enumerated() {
      var frame = table.frame(row: -1, column: column, top: top)
      frame.height -= 2
      canvas.addBox(
        frame, fill: fill(at: vertex), line: theme[.outline],
        label: numeral(column + 1),
        meaning: .init(id: "n\(vertex)", tooltip: tooltip(at: vertex)))
    }
    for (country, columns) in core.countries {
      var frame = table.frame(row: -2, column: columns.lowerBound, top: top)
      frame.width *= Double(columns.count)
      let name = (country.map { Text.label(ofCountry: $0) } ?? .unknownCountry)[language]
      let fits = Double(LetterWidths.room(for: name, size: 9)) <= frame.width
      canvas.addText(IncidenceTable.text(fits ? name : country ?? "?").bold(), in: frame)
    }
    if core.otherParticipantCount > 0 {
      let frame = table.frame(row: -1, column: core.participants.count, top: top)
      canvas.addText(
        IncidenceTable.text(Text.others(core.otherParticipantCount)[language]).bold(),
        in: .init(
          x: frame.x + 4, y: frame.y, width: table.otherWidth - 4, height: frame.height))
    }
  }

  private func numeral(_ number: Int) -> HTMLLabel {
    .text(String(number)).sized(8).colored(theme[.nodeInk])
  }

  /// A mark for each participation, and numbers of those that aren't shown one by one.
  private func addCells(
    of core: IncidenceCore, _ table: IncidenceTable, top: Double, to canvas: inout Canvas
  ) {
    let seats = Seats(of: self)
    let rows = IncidenceTable.places(of: core.activities)
    let columns = IncidenceTable.places(of: core.participants)
    var sums: [[Int]: Int] = [:]
    for line in lines {
      guard let row = rows[line.to], let column = columns[line.from] else {
        let place = [
          rows[line.to] ?? core.activities.count, columns[line.from] ?? core.participants.count,
        ]
        sums[place, default: 0] += 1
        continue
      }
      canvas.addBox(
        table.frame(row: row, column: column, top: top).inset(by: 1.5), fill: theme[.softInk],
        meaning: .init(id: "c\(row)-\(column)", tooltip: seats.tooltip(of: line, in: self)))
    }
    for (place, sum) in sums.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      var frame = table.frame(row: place[0], column: place[1], top: top)
      if place[1] == core.participants.count { frame.width = table.otherWidth }
      canvas.addText(.text(String(sum)).sized(8), in: frame, alignment: .center)
    }
  }

  /// Whom the numbers above the columns stand for.
  private func addKey(of core: IncidenceCore, width: Double, to canvas: inout Canvas) {
    let entries = core.participants.enumerated().map { place, vertex in
      let glyph = person(at: vertex).map { HouseStyle.glyph(of: $0.gender) }
      let mark = hasLetters ? fills?[vertex]?.mark : nil
      let words = [glyph, mark, IncidenceTable.cut(name(at: vertex))].compactMap(\.self)
      return (number: place + 1, vertex: vertex, words: words.joined(separator: " "))
    }
    let room = entries.map { LetterWidths.room(for: $0.words, size: 9) }.max() ?? 0
    let columnWidth = Double(room) + 36
    let columnCount = max(1, Int(width / columnWidth))
    let rowCount = (entries.count + columnCount - 1) / columnCount
    let top = canvas.extent.y + 14
    for (place, entry) in entries.enumerated() {
      let corner = Background.Point(
        x: Double(place / rowCount) * columnWidth, y: top + Double(place % rowCount) * 15)
      canvas.addBox(
        .init(x: corner.x, y: corner.y, width: 18, height: 13),
        fill: fill(at: entry.vertex), line: theme[.outline],
        label: numeral(entry.number))
      canvas.addText(
        IncidenceTable.text(entry.words),
        in: .init(x: corner.x + 23, y: corner.y, width: Double(room), height: 13))
    }
  }

  /// What the marks, the numbers and the colours of participants mean.
  private func incidenceSections(of core: IncidenceCore) -> [LegendGrid.Section] {
    let mark = HTMLLabel.table([[.init(width: 12, height: 12, fill: theme[.softInk])]])
    let sum = LegendGrid.Entry(.text("12").sized(9), Text.participationsOfOthers[language])
    let legend = Legend(of: self, hasShapes: false, hasFrames: false)
    return [
      (
        Text.participationLegend[language],
        lines.isEmpty ? [] : [.init(mark, Text.tookPart[language])] + (core.isPart ? [sum] : [])
      ),
      legend.fillSection,
      (Text.genderLegend[language], legend.genderEntries),
    ]
  }
}
