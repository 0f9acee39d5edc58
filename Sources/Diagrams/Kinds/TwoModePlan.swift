import Graphviz
import Partnerships
import Wording

/// Where everything stands in a picture of participants and activities, in points.
struct TwoModePlan {
  /// Words and where they stand.
  struct Label {
    var lines: [String]
    var frame: Canvas.Frame
    var alignment = HTMLLabel.Alignment.left
  }

  /// The boxes of activities and the marks of participants, by their vertices.
  private(set) var boxes: [Int: Canvas.Frame] = [:]
  /// The words within boxes of activities and beside marks, by their vertices.
  private(set) var names: [Int: Label] = [:]
  /// The frames around people of an organisation.
  private(set) var frames: [Canvas.Frame] = []
  /// The names of organisations, the countries above the sides, and what is said of dates.
  private(set) var headings: [Label] = []
  /// The width of all columns.
  private(set) var width = 0.0

  static let activityWidth = 230.0
  static let letterSize = 10.0
  static let lineHeight = 12.0
  static let padding = 6.0
  /// What is left between a mark and its name.
  static let gap = 5.0
  private static let headingHeight = 22.0

  private let sheet: Sheet

  /// Places the activities below each other, and participants beside them.
  init(of rows: TwoModeRows, in sheet: Sheet, below top: Double) {
    self.sheet = sheet
    let sides = rows.sides.map { $0.map { TwoModeBlock(of: $0, in: sheet) } }
    let hasCountries = rows.countries.contains { !$0.isEmpty }
    let top = top + (hasCountries ? Self.headingHeight : 0)
    let widths = sides.map { $0.map(\.width).max() ?? 0 }
    let rooms = rows.sides.map { groups in
      let count = groups.reduce(0) { $0 + $1.activities.count }
      return count == 0 ? 0 : min(200, 80 + 9 * Double(count).squareRoot())
    }
    let left = widths[0] + rooms[0]
    width = left + Self.activityWidth + rooms[1] + widths[1]
    let heights = sides.map(TwoModeBlock.height)
    let height = placeActivities(of: rows, at: .init(x: left, y: top), least: heights.max() ?? 0)
    for (side, x) in zip(sides.indices, [0, width - widths[1]]) {
      place(
        sides[side], in: .init(x: x, y: top, width: widths[side], height: height),
        isRight: side == 1)
      headings += rows.countries[side].prefix(1).map { country in
        let name =
          rows.countries[side].count > 1
          ? Text.otherCountries : country.map { .label(ofCountry: $0) } ?? .unknownCountry
        return Label(
          lines: [name[sheet.language]],
          frame: .init(x: x, y: top - Self.headingHeight, width: widths[side], height: 14),
          alignment: side == 0 ? .right : .left)
      }
    }
  }

  /// Gives the activities their boxes, and returns how high all of them are.
  private mutating func placeActivities(
    of rows: TwoModeRows, at corner: Background.Point, least: Double
  ) -> Double {
    let lines = rows.activities.map { activity in
      NameWrapping.lines(
        of: sheet.name(at: activity), room: Self.activityWidth - 16, size: Self.letterSize)
    }
    let heights = lines.map { Double($0.count + 1) * Self.lineHeight + 7 }
    let hasUndated = rows.datedCount < rows.activities.count
    let total = heights.reduce(0) { $0 + $1 + 6 } - 6 + (hasUndated ? Self.headingHeight : 0)
    let gap = 6 + min(32, max(0, least - total) / Double(max(1, heights.count - 1)))
    var y = corner.y + max(0, least - total - (gap - 6) * Double(heights.count - 1)) / 2
    for (place, activity) in rows.activities.enumerated() {
      if place == rows.datedCount {
        headings.append(
          Label(
            lines: [Text.dateNotKnown[sheet.language]],
            frame: .init(x: corner.x, y: y + 4, width: Self.activityWidth, height: 14)))
        y += Self.headingHeight
      }
      let frame = Canvas.Frame(
        x: corner.x, y: y, width: Self.activityWidth, height: heights[place])
      boxes[activity] = frame
      names[activity] = Label(lines: lines[place], frame: frame)
      y += heights[place] + gap
    }
    return max(least, total)
  }

  /// Gives the participants of a side their marks, names and frames.
  private mutating func place(_ blocks: [TwoModeBlock], in column: Canvas.Frame, isRight: Bool) {
    for (block, top) in zip(blocks, TwoModeBlock.tops(of: blocks, within: column)) {
      var y = top
      if !block.heading.isEmpty {
        frames.append(.init(x: column.x, y: y, width: column.width, height: block.height))
        let height = Double(block.heading.count) * 13
        headings.append(
          Label(
            lines: block.heading,
            frame: .init(
              x: column.x + Self.padding, y: y + 4, width: column.width - 2 * Self.padding,
              height: height), alignment: isRight ? .left : .right))
        y += height + 6
      }
      for row in block.rows {
        let room = column.width - 2 * Self.padding - block.markWidth - Self.gap
        let edge = isRight ? column.x + Self.padding : column.maxX - Self.padding - block.markWidth
        boxes[row.vertex] = .init(
          x: edge, y: y + (row.height - row.markHeight) / 2, width: block.markWidth,
          height: row.markHeight)
        names[row.vertex] = Label(
          lines: row.lines,
          frame: .init(
            x: isRight ? edge + block.markWidth + Self.gap : edge - Self.gap - room,
            y: y + (row.height - Double(row.lines.count) * Self.lineHeight) / 2, width: room,
            height: Double(row.lines.count) * Self.lineHeight),
          alignment: isRight ? .left : .right)
        y += row.height
      }
    }
  }
}
