/// The part of time that a slice asks for, and whether something held within it.
///
/// Dates of low precision and unknown ends leave doubt, so the answer has three values: a thing
/// certainly held, it may have held, or it can't have held.
struct TimeWindow {
  enum Answer {
    case certainly
    case possibly
    case no
  }

  /// The first day of the window; `nil` where it is open or unknown.
  var start: Int?
  /// The last day of the window; `nil` where it is open or unknown.
  var end: Int?
  /// Whether a bound is missing since nobody knows it, rather than since none was asked for.
  var isVague = false

  static let always = TimeWindow()

  init(start: Int? = nil, end: Int? = nil, isVague: Bool = false) {
    self.start = start
    self.end = end
    self.isVague = isVague
  }

  init(of phase: Phase) {
    start = phase.interval.start?.earliest
    end = phase.interval.end?.latest
    isVague = start == nil || end == nil
  }

  /// Whether something that held during an interval held at some time of the window.
  func includes(_ interval: Interval) -> Answer {
    if let start, let last = interval.end?.latest, last < start { return .no }
    if let end, let first = interval.start?.earliest, first > end { return .no }
    if start == nil && end == nil && !isVague { return .certainly }
    let hadBegun = end.map { end in (interval.start?.latest).map { $0 <= end } ?? false } ?? true
    let hadNotEnded =
      start.map { start in (interval.end?.earliest).map { $0 >= start } ?? false } ?? true
    return hadBegun && hadNotEnded && !isVague ? .certainly : .possibly
  }
}
