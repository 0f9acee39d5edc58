import Partnerships
import Wording

extension CellFormat<PartialDate?> {
  /// A year, a month or a day: `2012`, `2012-05`, `2012-05-14`.
  static var date: CellFormat {
    CellFormat(
      parse: { text in
        if let date = PartialDate(text) { return ParsedCell(date) }
        let message: Text = hasFormOfDate(text) ? .impossibleDate(text) : .unreadableDate(text)
        return ParsedCell(nil, .error, .date, message)
      }, text: { date, _ in date?.description ?? "" })
  }
}

/// Returns whether a text is digits in the form of a date, whatever the calendar says of them.
private func hasFormOfDate(_ text: String) -> Bool {
  let form = String(text.map { $0.isASCII && $0.isNumber ? "0" : $0 })
  return ["0000", "0000-00", "0000-00-00"].contains(form)
}
