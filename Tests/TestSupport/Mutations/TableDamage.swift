extension TableMutations {
  /// Damages the rows, the columns or the cells of a table, taking every comma for a separator.
  static func damagedTable(_ content: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    var rows = String(decoding: content, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let width = rows.first?.count else { return content }
    let column = Int.random(in: 0..<width, using: &generator)
    let row = Int.random(in: 0..<rows.count, using: &generator)
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: rows.shuffle(using: &generator)
    case 1: rows = rows.map { $0.shuffled(using: &generator) }
    case 2: rows.append(rows[row])
    case 3: rows.remove(at: row)
    case 4: rows = rows.map { Array($0[..<min(column, $0.count)] + $0.dropFirst(column + 1)) }
    case 5: rows = rows.map { $0 + $0[min(column, $0.count)...].prefix(1) }
    case 6: rows = columnsShuffled(rows, width: width, &generator)
    default:
      for _ in 0..<Int.random(in: 1...5, using: &generator) { damageCell(&rows, &generator) }
    }
    return Array(rows.map { $0.joined(separator: ",") }.joined(separator: "\n").utf8)
  }

  private static func columnsShuffled(
    _ rows: [[String]], width: Int, _ generator: inout SplitMix
  ) -> [[String]] {
    let order = (0..<width).shuffled(using: &generator)
    return rows.map { row in order.map { $0 < row.count ? row[$0] : "" } }
  }

  private static func damageCell(_ rows: inout [[String]], _ generator: inout SplitMix) {
    let row = Int.random(in: 0..<rows.count, using: &generator)
    let column = Int.random(in: 0..<rows[row].count, using: &generator)
    rows[row][column] = strangeTexts.randomElement(using: &generator) ?? ""
  }

  /// What cells shouldn't hold, what they may but seldom do, and what trips programs up.
  private static let strangeTexts = [
    "", " ", "\"", "\"\"", "'", "0", "-1", "1,5", "1e999", "-0", "nan", "inf", "0x10",
    "99999999999999999999999999", "9223372036854775807", "9223372036854775808",
    "0000", "9999-12-31", "2012-13", "2013-02-29", "14/5 2012", "maj-12", "yes", "nej", "unknown",
    "node", "edge", "graph", "digraph", "a:b", "a->b", "\\", "\\N", "<b>x</b>", "&amp;", "]]>",
    "</script>", "{}", "%s%n", "=1+1", "../../x", "🧑‍🤝‍🧑", "Thái Nguyên", "ÅÄÖ", "e\u{301}",
    "\u{202E}x",
    "\u{0}", "\u{7}", "\u{FEFF}x", "\u{FFFF}", "\u{2028}", String(repeating: "long ", count: 4000),
  ]
}
