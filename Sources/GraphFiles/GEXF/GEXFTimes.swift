/// The times of a graph as GEXF has them: as numbers, or as days or moments.
struct GEXFTimes {
  enum Format: String {
    case number = "double"
    case date, dateTime
  }

  /// Times as they stand in a file.
  struct Written {
    var start: String?
    var end: String?
    var moment: String?
    /// Several stretches, or such without one of their ends.
    var intervals: String?
    /// Several stretches.
    var spells: [Written] = []
  }

  let format: Format
  /// Whether there are no times.
  let isEmpty: Bool
  /// Whether each time is a moment and not a stretch.
  let hasMoments: Bool

  /// Decides how the times of a graph are written.
  init(_ graph: AttributedGraph) {
    let values = (graph.nodes.columns + graph.edges.columns).flatMap { column in
      column.values.flatMap { value -> [TimeSpan] in
        if case .timed(let values)? = value { values.map(\.span) } else { [] }
      }
    }
    let spans = (graph.nodeTimes + graph.edgeTimes).flatMap(\.self) + values
    isEmpty = spans.isEmpty
    hasMoments =
      !spans.isEmpty
      && spans.allSatisfy { $0.start != nil && $0.start == $0.end && !$0.excludesStart }
    let times = spans.flatMap { [$0.start, $0.end].compactMap(\.self) }
    if times.allSatisfy({ ScalarText.real($0) != nil }) {
      format = .number
    } else {
      format = times.contains { $0.utf8.contains(UInt8(ascii: "T")) } ? .dateTime : .date
    }
  }

  /// Returns the times of a node or an edge; those that GEXF can't have are left out.
  func spans(_ spans: [TimeSpan], _ losses: inout LossCollector) -> Written {
    let written = spans.compactMap { self.written($0, &losses) }
    guard spans.contains(where: { $0.excludesStart || $0.excludesEnd }), !hasMoments else {
      return written.count == 1 ? written[0] : Written(spells: written)
    }
    let intervals = zip(spans, spans.map { self.written($0) }).compactMap { span, written in
      written.map { written in
        let open = span.excludesStart ? "(" : "["
        let close = span.excludesEnd ? ")" : "]"
        return "\(open)\(written.start ?? "-Infinity"),\(written.end ?? "Infinity")\(close)"
      }
    }
    return Written(intervals: "<\(intervals.joined(separator: ";"))>")
  }

  /// Returns when an attribute had a value.
  func attribute(
    _ span: TimeSpan, _ name: String, _ losses: inout LossCollector
  ) -> Written {
    if span.excludesStart || span.excludesEnd { losses.add(.timedValue, name: name) }
    guard let written = written(span) else {
      losses.add(.timedValue, name: name)
      return Written()
    }
    return written
  }

  /// Whether a text is a day, such as `2012-05-31`.
  static func isDate(_ text: String) -> Bool {
    text.utf8.count == 10 && day(text, isEnd: false) == text
  }

  private func written(_ span: TimeSpan, _ losses: inout LossCollector) -> Written? {
    guard let written = written(span) else {
      losses.add(.time)
      return nil
    }
    let isChanged =
      hasMoments
      ? written.moment != span.start : written.start != span.start || written.end != span.end
    if isChanged { losses.add(.time) }
    return written
  }

  private func written(_ span: TimeSpan) -> Written? {
    let start = span.start.map { time($0, isEnd: false) }
    let end = span.end.map { time($0, isEnd: true) }
    if case .some(nil) = start { return nil }
    if case .some(nil) = end { return nil }
    guard !hasMoments else { return Written(moment: start ?? nil) }
    return Written(start: start ?? nil, end: end ?? nil)
  }

  private func time(_ text: String, isEnd: Bool) -> String? {
    switch format {
    case .number: ScalarText.real(text) == nil ? nil : text
    case .date: Self.day(text, isEnd: isEnd)
    case .dateTime:
      text.utf8.count > 10 && text.utf8.dropFirst(10).first == UInt8(ascii: "T")
        ? text : Self.day(text, isEnd: isEnd)
    }
  }

  /// The day of a date, which may be a year or a month: then its first or last day.
  private static func day(_ text: String, isEnd: Bool) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }), numbers[0] > 0
    else { return nil }
    let month = numbers.count > 1 ? numbers[1] : isEnd ? 12 : 1
    guard 1...12 ~= month else { return nil }
    let lastDay = days(of: month, year: numbers[0])
    let day = numbers.count > 2 ? numbers[2] : isEnd ? lastDay : 1
    guard 1...lastDay ~= day else { return nil }
    let padded = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(parts[0])-\(padded[0])-\(padded[1])"
  }

  private static func days(of month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
