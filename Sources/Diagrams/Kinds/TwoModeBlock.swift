import Graphviz
import Wording

/// Participants who stand together beside activities, below the name of their organisation.
struct TwoModeBlock {
  /// A participant's mark and name.
  struct Row {
    var vertex: Int
    var lines: [String]
    /// How high its mark is.
    var markHeight: Double

    var height: Double {
      max(Double(lines.count) * TwoModePlan.lineHeight, markHeight) + 3
    }
  }

  /// The name of the organisation in lines; none where participants are actors.
  let heading: [String]
  let rows: [Row]
  let markWidth: Double
  let width: Double

  init(of group: TwoModeRows.Group, in sheet: Sheet) {
    let name = sheet.organisation(at: group.vertices[0]).map { sheet.name(of: $0) }
    heading =
      group.isOfPeople
      ? NameWrapping.lines(
        of: name ?? Text.noActor[sheet.language], width: 30, maximumLineCount: 2) : []
    // The shapes of actors need room for a letter, some within an outer outline.
    let markHeight = group.isOfPeople ? 13.0 : 21
    rows = group.vertices.map { vertex in
      Row(
        vertex: vertex,
        lines: NameWrapping.lines(of: sheet.name(at: vertex), width: 30, maximumLineCount: 2),
        markHeight: markHeight)
    }
    markWidth = group.isOfPeople ? 13 : 28
    let size = TwoModePlan.letterSize
    let heading = heading.map { Double(LetterWidths.room(for: $0, size: size)) }
    let names = rows.flatMap(\.lines).map { Double(LetterWidths.room(for: $0, size: size)) }
    width =
      max(heading.max() ?? 0, (names.max() ?? 0) + markWidth + TwoModePlan.gap)
      + 2 * TwoModePlan.padding
  }

  var height: Double {
    rows.reduce(heading.isEmpty ? 0 : Double(heading.count) * 13 + 11) { $0 + $1.height }
  }

  private var gap: Double { heading.isEmpty ? 3 : 8 }

  /// How high blocks are below each other.
  static func height(of blocks: [TwoModeBlock]) -> Double {
    blocks.reduce(0) { $0 + $1.height + $1.gap }
  }

  /// Where the upper edges of blocks are, that are spread over the height of a column.
  static func tops(of blocks: [TwoModeBlock], within column: Canvas.Frame) -> [Double] {
    let spare = (column.height - height(of: blocks)) / Double(max(1, blocks.count))
    var y = column.y
    return blocks.map { block in
      defer { y += block.height + block.gap + spare }
      return y + (block.gap + spare) / 2
    }
  }
}
