import Graphviz
import Wording

/// The rows of a picture of gender in columns, as many as make it about as high as a printed sheet.
struct GenderPage {
  /// The width of all columns, in points.
  var width: Double {
    Double(columns.count) * (GenderCard.Measure.width + Self.gap) - Self.gap
  }

  private enum Item {
    case heading(String)
    case card(GenderCard)

    var height: Double {
      switch self {
      case .heading: 30
      case .card(let card): card.height
      }
    }
  }

  private let columns: [[Item]]
  private let sheet: Sheet
  private static let gap = 36.0
  private static let axisHeight = 16.0
  /// Nobody is drawn where there would be too many to look for.
  private static let mostRowsWithPeople = 80

  init(of sections: [GenderRows.Section], in sheet: Sheet) {
    self.sheet = sheet
    let hasPeople = sections.reduce(0) { $0 + $1.rows.count } <= Self.mostRowsWithPeople
    let cards = sections.map { section in
      let cards = section.rows.map { GenderCard($0, of: sheet, hasPeople: hasPeople) }
      return (heading: section.heading, cards: cards)
    }
    let height = cards.reduce(0.0) { sum, section in
      section.cards.reduce(sum + Item.heading("").height) { $0 + $1.height }
    }
    let count = (height / GenderCard.Measure.width / 1.3).squareRoot().rounded(.up)
    let share = height / max(1, count)
    var columns: [[Item]] = [[]]
    var reached = 0.0
    for section in cards {
      var heading: Item? = .heading(section.heading)
      for card in section.cards {
        let middle = reached + ((heading?.height ?? 0) + card.height) / 2
        if middle > share * Double(columns.count), Double(columns.count) < count {
          columns.append([])
          heading = .heading(heading == nil ? "\(section.heading) …" : section.heading)
        }
        for item in [heading, .card(card)].compactMap(\.self) {
          columns[columns.count - 1].append(item)
          reached += item.height
        }
        heading = nil
      }
    }
    self.columns = columns
  }

  /// Draws the columns.
  func draw(below top: Double, on canvas: inout Canvas) {
    var number = 0
    for (place, column) in columns.enumerated() where !column.isEmpty {
      let left = Double(place) * (GenderCard.Measure.width + Self.gap)
      drawAxis(at: .init(x: left, y: top), on: &canvas)
      var y = top + Self.axisHeight
      for item in column {
        switch item {
        case .heading(let heading):
          drawHeading(heading, at: .init(x: left, y: y), on: &canvas)
        case .card(let card):
          card.draw(at: .init(x: left, y: y), number: number, on: &canvas)
          number += 1
        }
        y += item.height
      }
    }
  }

  /// What the columns of a card hold.
  private func drawAxis(at corner: Background.Point, on canvas: inout Canvas) {
    let language = sheet.language
    let (bar, share) = (GenderCard.Measure.bar, GenderCard.Measure.share)
    let percents = [0.4, 0.6].map { level in
      (language.formatPercent(level), bar.x + bar.width * level - 20, 40.0)
    }
    let headings = [
      (Text.peopleCounted[language], bar.x - 60, 54.0),
      (Text.shareOfWomen[language], share.x, share.width),
    ]
    for (place, (words, x, width)) in (percents + headings).enumerated() {
      let text = HTMLLabel.text(words).sized(10).colored(sheet.theme[.softInk])
      canvas.addText(
        text, in: .init(x: corner.x + x, y: corner.y - 4, width: width, height: 14),
        alignment: [.center, .center, .right, .left][place])
    }
  }

  private func drawHeading(_ heading: String, at corner: Background.Point, on canvas: inout Canvas)
  {
    let line = corner.y + 22
    canvas.addText(
      HTMLLabel.text(heading).bold().sized(12),
      in: .init(x: corner.x, y: corner.y + 4, width: GenderCard.Measure.width, height: 16))
    canvas.addLine(
      [
        .init(x: corner.x, y: line), .init(x: corner.x + GenderCard.Measure.width, y: line),
      ], color: sheet.theme[.outline])
  }
}
