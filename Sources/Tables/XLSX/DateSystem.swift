/// From which day a workbook counts dates.
enum DateSystem: Sendable {
  /// 1 January 1900 is day 1, and 29 February 1900, which never was, is day 60.
  case from1900
  /// 1 January 1904 is day 0.
  case from1904

  /// Returns a date as a text: `2012-05-14`, with the time of the day if there is one, or only what
  /// the cell shows, if that is all of it.
  ///
  /// - Parameters:
  ///   - serial: The date in days.
  ///   - form: What the cell shows of it.
  /// - Returns: `nil` for a number that is no date.
  func text(of serial: Double, as form: DateForm) -> String? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let (day, time) = (seconds / 86_400, seconds % 86_400)
    if form == .duration || (form == .time && day == 0) { return clock(seconds) }
    if self == .from1900, day == 0 { return time > 0 ? clock(time) : nil }
    if self == .from1900, day == 60 { return "1900-02-29" }
    let date = date(ofDay: day)
    let year = padded(date.year, to: 4)
    let month = year + "-" + padded(date.month, to: 2)
    if form == .year, date.month == 1, date.day == 1, time == 0 { return year }
    if form == .month, date.day == 1, time == 0 { return month }
    let text = month + "-" + padded(date.day, to: 2)
    return time == 0 ? text : text + " " + clock(time)
  }

  /// Returns the day of the calendar, by way of the days since 1 March of the year 0.
  private func date(ofDay day: Int) -> (year: Int, month: Int, day: Int) {
    let offset =
      switch self {
      case .from1900: day < 60 ? 693_900 : 693_899
      case .from1904: 695_361
      }
    let days = day + offset
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

/// Returns hours and minutes, and seconds if there are any.
private func clock(_ seconds: Int) -> String {
  let text = padded(seconds / 3600, to: 2) + ":" + padded(seconds / 60 % 60, to: 2)
  return seconds % 60 == 0 ? text : text + ":" + padded(seconds % 60, to: 2)
}

private func padded(_ number: Int, to count: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits
}
