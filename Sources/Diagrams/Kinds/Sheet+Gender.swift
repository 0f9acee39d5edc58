import Assessment
import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// How many women and men are with each actor: a bar for each, and people where they are few.
  ///
  /// A bar whose parts both end in the field at its middle is even.
  func genderDocument() -> DOTDocument {
    let rows = GenderRows(of: self)
    let page = GenderPage(of: rows.sections, in: self)
    var sheet = self
    sheet.ownSubtitle = subtitle(of: rows)
    var canvas = Canvas()
    let top = canvas.addHeading(of: sheet, width: page.width)
    page.draw(below: top, on: &canvas)
    if rows.sections.isEmpty {
      let absence: Text = network.isFolded ? .noGenderToPublish : .noGenderToDraw
      canvas.addParagraph(wrapped(absence[language], size: 14, width: page.width), size: 14)
    }
    addActors(rows.withoutPeople, width: page.width, to: &canvas)
    let notes = notes(on: rows).map { $0[language] }.joined(separator: " ")
    if !notes.isEmpty {
      canvas.addParagraph(
        wrapped(notes, size: 11, width: page.width).map { $0.colored(theme[.softInk]) }, size: 11)
    }
    let legend = Legend.grid(of: genderSections(of: rows), width: page.width)
    canvas.addExplanation(options.hasLegend ? legend : nil, of: sheet, width: page.width)
    return canvas.document(of: sheet)
  }

  /// What a gender is called in a picture; a published one tells women and men from all others.
  func label(of gender: Gender) -> String {
    let isOther = publishedGender != nil && ![.woman, .man].contains(gender)
    return (isOther ? .otherOrNotStated : Text.pluralLabel(ofGender: gender.rawValue))[language]
  }

  private func subtitle(of rows: GenderRows) -> String {
    let words =
      [.genderDistribution, graph.view.sliceText(in: network)].compactMap(\.self) as [Text]
    let vertices = graph.vertices.count
    var counts: [Text] = [
      isRolledUp
        ? .groupCount(vertices)
        : network.isFolded
          ? .actorsWithFigures(vertices - rows.withoutPeople.count, of: vertices)
          : .actorsWithPeople(vertices - rows.withoutPeople.count, of: vertices)
    ]
    if let total = rows.sections.first?.rows.first?.figures?.total {
      counts.append(.personCount(total))
    }
    if graph.uncertainInTime > 0 { counts.append(.uncertainInTime(graph.uncertainInTime)) }
    return subtitle(words.joined(separator: ", ")[language], counts)
  }

  /// What a reader must know of the figures.
  private func notes(on rows: GenderRows) -> [Text] {
    guard !rows.sections.isEmpty else { return [] }
    let figures = rows.sections.flatMap(\.rows).compactMap(\.figures)
    let isRange = figures.contains { $0.womenShare.map { $0.low < $0.high } ?? false }
    let isPublished = publishedGender != nil
    let notes: [Text?] = [
      .genderBasis(network.information.genderBasis),
      isRange ? (isPublished ? .publishedShareNote : .shareRangeNote) : nil,
      publishedGender.map { .countsBelowAreWithheld($0.threshold) },
      publishedGender?.leftOut.contains(.actor) == true ? .actorsNotPublished : nil,
      .peopleMayCountTwice,
    ]
    return notes.compactMap(\.self)
  }

  /// The actors without people, beside each other below a heading.
  private func addActors(_ vertices: [Int], width: Double, to canvas: inout Canvas) {
    guard !vertices.isEmpty else { return }
    let heading: Text = network.isFolded ? .noPeopleShown : .noPeopleStated
    let words = "\(heading[language]) (\(vertices.count))"
    canvas.addParagraph([HTMLLabel.text(words).sized(11).bold()], size: 11)
    var (x, y) = (0.0, canvas.extent.y + 2)
    func add(_ words: String, meaning: Canvas.Meaning?) {
      let room = Double(LetterWidths.room(for: words, size: 10))
      if x > 0, x + room > width { (x, y) = (0, y + 14) }
      canvas.addLines(
        [HTMLLabel.text(words).sized(10)], lineHeight: 14, at: .init(x: x, y: y), width: room,
        meaning: meaning)
      x += room + 10
    }
    let greatestCount = 120
    let isLong = vertices.count > greatestCount + 1
    for vertex in isLong ? vertices[..<greatestCount] : vertices[...] {
      let name = name(at: vertex)
      add(
        name.count > 64 ? name.prefix(63) + "…" : name,
        meaning: .init(id: "n\(vertex)", tooltip: tooltip(at: vertex)))
    }
    if isLong { add(Text.andMore(vertices.count - greatestCount)[language], meaning: nil) }
  }

  /// What the fills, the field and a broken outline mean.
  private func genderSections(of rows: GenderRows) -> [LegendGrid.Section] {
    let figures = rows.sections.flatMap(\.rows).compactMap(\.figures)
    let genders = Set(figures.flatMap { $0.parts.map(\.gender) })
    let entries = GenderFigures.order.filter { genders.contains($0) }.map { gender in
      LegendGrid.Entry(theme.sample(of: gender), label(of: gender))
    }
    func sample(_ fill: Theme.Role, _ line: Theme.Role, outline: HTMLLabel.Outline = .solid)
      -> HTMLLabel
    {
      .table([
        [.init(width: 32, height: 15, fill: theme[fill], border: theme[line], outline: outline)]
      ])
    }
    let field = LegendGrid.Entry(sample(.countryFill, .countryLine), Text.evenField[language])
    let withheld = LegendGrid.Entry(
      sample(.paper, .outline, outline: .dashed), Text.withheldBar[language])
    return [
      (Text.genderBarLegend[language], entries),
      (Text.evenFieldLegend[language], figures.isEmpty ? [] : [field]),
      (Text.withheldBarLegend[language], figures.allSatisfy(\.isWhole) ? [] : [withheld]),
    ]
  }
}
