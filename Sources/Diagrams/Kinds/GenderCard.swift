import Assessment
import Graphviz
import Partnerships
import Wording

/// A row of a picture of gender with its measures: the name, the bar, what it comes to, and the
/// people below the bar where they are few.
struct GenderCard {
  /// Where the parts of a row begin and how wide they are, in points.
  enum Measure {
    static let name = 176.0
    static let count = (x: 180.0, width: 30.0)
    static let bar = (x: 218.0, width: 220.0, height: 16.0)
    static let share = (x: 450.0, width: 150.0)
    static let width = 600.0
    static let line = 13.0
    static let nameSize = 11.0
    static let smallSize = 9.5
    static let indentation = 12.0
    /// People are drawn one by one where they are no more.
    static let mostPeople = 12
  }

  let row: GenderRows.Row
  let height: Double
  private let sheet: Sheet
  private let nameLines: [String]
  private let verdictLines: [String]
  private let share: String?
  private let people: [Place]

  /// A person with a place from the left end and the top of the bar's lower edge.
  private struct Place {
    var person: Person
    var name: String
    var x: Double
    var y: Double
  }

  /// Measures a row.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - sheet: What it is drawn from.
  ///   - hasPeople: Whether people are drawn where they are few.
  init(_ row: GenderRows.Row, of sheet: Sheet, hasPeople: Bool) {
    self.row = row
    self.sheet = sheet
    let indentation = Double(row.depth) * Measure.indentation
    nameLines = NameWrapping.lines(
      of: row.name, room: Measure.name - indentation, size: Measure.nameSize)
    let language = sheet.language
    share = row.figures.map { figures in
      figures.womenShare.map { ResultTable.Cell.shareRange($0).formatted(in: language) }
        ?? Text.withheld[language]
    }
    let narrow = row.figures.map(Self.narrowParts) ?? []
    let words = [row.figures?.verdict?[language]].compactMap(\.self) + narrow.map(Self.words)
    verdictLines = NameWrapping.lines(
      of: words.joined(separator: " · "), room: Measure.share.width, size: Measure.smallSize)
    people =
      hasPeople && row.people.count <= Measure.mostPeople
      ? Self.places(of: row.people, in: sheet) : []
    let names = Double(nameLines.count) * Measure.line + (row.note == nil ? 0 : Measure.line)
    let figures = row.figures == nil ? 0 : Double(verdictLines.count + 1) * Measure.line
    let nodes = people.last.map { Measure.bar.height + 10 + $0.y + Measure.line } ?? 0
    height = max(names, figures, nodes, Measure.bar.height + 4) + 9
  }

  /// The people from left to right, in as many lines as they need.
  private static func places(of people: [Person], in sheet: Sheet) -> [Place] {
    var places: [Place] = []
    var (x, y) = (0.0, 0.0)
    for person in people {
      let name = sheet.options.showsNames ? person.name ?? person.id : person.id
      let cut = name.count > 36 ? name.prefix(35) + "…" : name
      let width = 13 + Double(LetterWidths.room(for: cut, size: 9))
      if x > 0, x + width > Measure.bar.width { (x, y) = (0, y + Measure.line + 1) }
      places.append(Place(person: person, name: cut, x: x, y: y))
      x += width + 3
    }
    return places
  }

  /// The parts that are too narrow for their numbers.
  private static func narrowParts(of figures: GenderFigures) -> [GenderFigures.Part] {
    figures.isWhole ? figures.parts.filter { label(of: $0, in: figures) == nil } : []
  }

  private static func words(for part: GenderFigures.Part) -> String {
    "\(HouseStyle.glyph(of: part.gender))\u{A0}\(part.count.map(String.init) ?? "×")"
  }

  /// What is written in a part of a bar: its glyph and number, or the number alone.
  private static func label(of part: GenderFigures.Part, in figures: GenderFigures) -> String? {
    [words(for: part), String(part.count ?? 0)].first { text in
      Double(LetterWidths.room(for: text, size: 10)) <= width(of: part, in: figures)
    }
  }

  private static func width(of part: GenderFigures.Part, in figures: GenderFigures) -> Double {
    Measure.bar.width * Double(part.count ?? 0) / Double(max(1, figures.total ?? 1))
  }

  /// Draws the row from its upper left corner.
  func draw(at corner: Background.Point, number: Int, on canvas: inout Canvas) {
    let theme = sheet.theme
    let indentation = Double(row.depth) * Measure.indentation
    var lines = nameLines.map { line in
      let text = HTMLLabel.text(line).sized(Measure.nameSize)
      return row.depth == 0 ? text.bold() : text
    }
    if let note = row.note {
      lines.append(.text(note[sheet.language]).sized(Measure.smallSize).colored(theme[.softInk]))
    }
    canvas.addLines(
      lines, lineHeight: Measure.line,
      at: .init(x: corner.x + indentation, y: corner.y), width: Measure.name - indentation,
      meaning: row.vertex.map { .init(id: "n\($0)-\(number)", tooltip: sheet.tooltip(at: $0)) })
    guard let figures = row.figures else { return }
    if figures.isWhole { drawField(at: corner, on: &canvas) }
    canvas.addText(
      .text(figures.total.map(String.init) ?? Text.withheld[sheet.language])
        .sized(Measure.nameSize),
      in: .init(
        x: corner.x + Measure.count.x, y: corner.y, width: Measure.count.width,
        height: Measure.bar.height), alignment: .right)
    drawBar(of: figures, at: corner, number: number, on: &canvas)
    canvas.addLines(
      [.text(share ?? "").sized(Measure.nameSize).bold()]
        + verdictLines.map {
          .text($0).sized(Measure.smallSize).colored(theme[.softInk])
        },
      lineHeight: Measure.line, at: .init(x: corner.x + Measure.share.x, y: corner.y),
      width: Measure.share.width)
    drawPeople(at: corner, number: number, on: &canvas)
  }

  /// The field from 40 to 60 per cent, which a bar is seen against.
  private func drawField(at corner: Background.Point, on canvas: inout Canvas) {
    let left = corner.x + Measure.bar.x + Measure.bar.width * 0.4
    let right = corner.x + Measure.bar.x + Measure.bar.width * 0.6
    let (top, bottom) = (corner.y - 4, corner.y + Measure.bar.height + 4)
    canvas.addArea(
      [
        .init(x: left, y: top), .init(x: right, y: top), .init(x: right, y: bottom),
        .init(x: left, y: bottom),
      ], fill: sheet.theme[.countryFill], line: sheet.theme[.countryLine])
  }

  private func drawBar(
    of figures: GenderFigures, at corner: Background.Point, number: Int, on canvas: inout Canvas
  ) {
    let theme = sheet.theme
    var frame = Canvas.Frame(
      x: corner.x + Measure.bar.x, y: corner.y, width: Measure.bar.width,
      height: Measure.bar.height)
    guard figures.isWhole else {
      let words = figures.parts.map(Self.words).joined(separator: "   ")
      canvas.addBox(
        frame, fill: theme[.paper], line: theme[.outline],
        label: .text(words).sized(10), meaning: .init(id: "b\(number)", tooltip: row.name),
        attributes: ["style": .keyword("filled,dashed")])
      return
    }
    for part in figures.parts {
      frame.width = Self.width(of: part, in: figures)
      let label = Self.label(of: part, in: figures).map {
        HTMLLabel.text($0).sized(10).colored(theme[.nodeInk])
      }
      let word = sheet.label(of: part.gender)
      canvas.addBox(
        frame, fill: theme.fill(of: part.gender), line: theme[.nodeInk], label: label,
        meaning: .init(
          id: "b\(number)-\(part.gender.rawValue)",
          tooltip: "\(row.name)\n\(word): \(part.count ?? 0)"))
      frame.x = frame.maxX
    }
  }

  private func drawPeople(
    at corner: Background.Point, number: Int, on canvas: inout Canvas
  ) {
    let theme = sheet.theme
    for place in people {
      let frame = Canvas.Frame(
        x: corner.x + Measure.bar.x + place.x, y: corner.y + Measure.bar.height + 8 + place.y,
        width: 11, height: 11)
      let gender = place.person.gender
      let words = [place.name, Text.label(ofGender: gender.rawValue)[sheet.language]]
      canvas.addBox(
        frame, fill: theme.fill(of: gender), line: theme[.outline],
        meaning: .init(
          id: "p\(number)-\(place.person.id)", tooltip: words.joined(separator: "\n")),
        attributes: HouseStyle.attributes(of: gender, in: theme))
      canvas.addText(
        .text(place.name).sized(9),
        in: .init(
          x: frame.maxX + 2, y: frame.y - 1,
          width: Double(LetterWidths.room(for: place.name, size: 9)), height: 12))
    }
  }
}
