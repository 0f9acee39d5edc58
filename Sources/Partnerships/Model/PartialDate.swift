/// A date of the precision that its source gives: a year, a month or a day.
///
/// Nothing is filled in: `2012` stays a year. Where an order is asked for, a partial date spans
/// every day that it may be.
public struct PartialDate: Sendable, Hashable {
  /// The year, from 1 to 9999.
  public let year: Int
  /// The month, from 1 to 12, if it is known.
  public let month: Int?
  /// The day of the month, if it is known.
  public let day: Int?

  /// Makes a date from a text such as `2012`, `2012-05` or `2012-05-14`.
  ///
  /// The result is `nil` if the text has another form or names a day that no calendar has.
  ///
  /// - Parameter text: The year, the month and the day, as far as they are known.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard [4, 7, 10].contains(bytes.count), let year = Self.number(bytes[0..<4]), year >= 1 else {
      return nil
    }
    self.year = year
    month = bytes.count > 4 && bytes[4] == Self.hyphen ? Self.number(bytes[5..<7]) : nil
    day = bytes.count > 7 && bytes[7] == Self.hyphen ? Self.number(bytes[8..<10]) : nil
    guard (month != nil) == (bytes.count > 4), (day != nil) == (bytes.count > 7) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(of: month, in: year)).contains(day) { return nil }
    }
  }

  /// The first day that the date may be, as a number that grows with time.
  public var earliest: Int { year * 10000 + (month ?? 1) * 100 + (day ?? 1) }

  /// The last day that the date may be, as a number that grows with time.
  public var latest: Int {
    let month = month ?? 12
    return year * 10000 + month * 100 + (day ?? Self.days(of: month, in: year))
  }

  /// The number of the day in a count of all days; `nil` if the day isn't known.
  fileprivate var dayNumber: Int? {
    guard let month, let day else { return nil }
    // Years begin in March here, so that a leap day is the last of its year.
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
  }

  private static let hyphen: UInt8 = 0x2D

  /// Returns the number that some digits write; `nil` if anything else is among them.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  private static func days(of month: Int, in year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written in a table, for example `2012-05`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }
}

/// The time between two dates, either of which may be unknown.
public struct Interval: Sendable, Hashable {
  /// When it began, if that is known.
  public var start: PartialDate?
  /// When it ended, if that is known; unknown also where it has not ended.
  public var end: PartialDate?

  /// Makes an interval.
  ///
  /// - Parameters:
  ///   - start: When it began, if that is known.
  ///   - end: When it ended, if that is known.
  public init(start: PartialDate? = nil, end: PartialDate? = nil) {
    self.start = start
    self.end = end
  }

  /// Whether it ends before it starts.
  public var isReversed: Bool {
    guard let start, let end else { return false }
    return end.latest < start.earliest
  }

  /// How many days it took, the first and the last included; `nil` unless both are known to the day
  /// and in order.
  public var dayCount: Int? {
    guard let first = start?.dayNumber, let last = end?.dayNumber, first <= last else { return nil }
    return last - first + 1
  }
}
