import Graphviz
import Partnerships
import Wording

/// The measures of a table of participants and activities, in points.
struct IncidenceTable {
  /// The side of a cell.
  static let side = 14.0

  /// The names of the activities, cut where they are long.
  let names: [String]
  let dateWidth: Double
  let nameWidth: Double
  /// The width of the column of those who are left out.
  let otherWidth: Double
  private let columnCount: Int

  init(of core: IncidenceCore, in sheet: Sheet) {
    func room(_ words: [String]) -> Double {
      Double(words.map { LetterWidths.room(for: $0, size: 9) }.max() ?? 0)
    }
    names = core.activities.map { Self.cut(sheet.name(at: $0)) }
    let dates = core.activities.compactMap { sheet.activity(at: $0)?.interval.notation }
    dateWidth = dates.isEmpty ? 0 : room(dates + [Text.dateNotKnown[sheet.language]]) + 6
    let others = [core.otherActivityCount, core.otherParticipantCount]
      .map { $0 > 0 ? [Text.others($0)[sheet.language]] : [] }
    nameWidth = room(names + others[0])
    otherWidth = others[1].isEmpty ? 0 : room(others[1]) + 8
    columnCount = core.participants.count
  }

  /// Where the cells begin.
  var left: Double { dateWidth + nameWidth + 6 }
  var width: Double { left + Double(columnCount) * Self.side + otherWidth }

  func frame(row: Int, column: Int, top: Double) -> Canvas.Frame {
    .init(
      x: left + Double(column) * Self.side, y: top + Double(row) * Self.side, width: Self.side,
      height: Self.side)
  }

  static func text(_ words: String) -> HTMLLabel { .text(words).sized(9) }

  static func cut(_ name: String) -> String { name.count > 44 ? name.prefix(43) + "…" : name }

  /// Where vertices stand in an order.
  static func places(of vertices: [Int]) -> [Int: Int] {
    var places: [Int: Int] = [:]
    for (place, vertex) in vertices.enumerated() { places[vertex] = place }
    return places
  }
}
