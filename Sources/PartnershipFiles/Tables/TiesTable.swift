import Partnerships
import Wording

extension Layout<Tie> {
  /// Stated relations between actors.
  static var ties: Layout {
    Layout(
      table: .ties, blank: Tie(from: "", to: ""),
      columns: [
        Column("from", "från", "từ", to: \.from, as: .text, need: .everyCell),
        Column("to", "till", "đến", to: \.to, as: .text, need: .everyCell),
        Column("kind", "slag", "loại", "sort", "typ", to: \.kind, as: .word(of: .tieKinds)),
      ] + factColumns, attributes: \.attributes)
  }

  /// One table of ties that is a network: actors are named by it, and any word is a kind.
  ///
  /// - Parameter headings: The headings of the file.
  /// - Returns: The layout; `source` is where a tie comes from beside `target`, and where a fact comes
  ///   from beside `to`.
  static func edgeList(headings: [String]) -> Layout {
    let names = Set(headings.map(folded))
    let isSourceAnEnd = names.contains("target") && names.isDisjoint(with: ["from", "från", "từ"])
    let ends: [Column<Tie>] =
      isSourceAnEnd
      ? [
        Column("from", "från", "từ", "source", to: \.from, as: .text, need: .everyCell),
        Column("to", "till", "đến", "target", to: \.to, as: .text, need: .heading),
      ]
      : [
        Column("from", "från", "từ", to: \.from, as: .text, need: .everyCell),
        Column("to", "till", "đến", to: \.to, as: .text, need: .heading),
      ]
    let kind = Column<Tie>("kind", "slag", "loại", "sort", "typ", to: \.kind, as: .text)
    let facts = factColumns.filter { !isSourceAnEnd || $0.headings[0] != "source" }
    return Layout(
      table: .ties, blank: Tie(from: "", to: ""), columns: ends + [kind] + facts,
      attributes: \.attributes, needsRows: true, missingColumns: { _ in .notAnEdgeList })
  }

  /// The columns of what is known of a tie, besides its ends and its kind.
  private static var factColumns: [Column<Tie>] {
    [
      Column("directed", "riktad", "có hướng", to: \.isDirected, as: .yesOrNo),
      Column("weight", "vikt", "trọng số", to: \.weight, as: .amount),
      Column("start", "början", "bắt đầu", to: \.interval.start, as: .date),
      Column("end", "slut", "kết thúc", to: \.interval.end, as: .date),
      Column("certainty", "säkerhet", "độ chắc chắn", to: \.certainty, as: .certainty),
      Column("source", "källa", "nguồn", to: \.evidence.source, as: .text),
      Column("quote", "citat", "trích dẫn", to: \.evidence.quote, as: .text),
      Column("note", "anteckning", "ghi chú", "anmärkning", to: \.evidence.note, as: .text),
    ]
  }
}
