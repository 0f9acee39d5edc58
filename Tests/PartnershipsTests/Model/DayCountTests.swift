import Foundation
import Partnerships
import Testing

@Suite struct DayCountTests {
  private func dayCount(_ start: String?, _ end: String?) -> Int? {
    Interval(start: start.flatMap { PartialDate($0) }, end: end.flatMap { PartialDate($0) })
      .dayCount
  }

  @Test(arguments: [
    ("2012-05-14", "2012-05-14", 1), ("2012-02-28", "2012-03-01", 3),
    ("2013-02-28", "2013-03-01", 2), ("1900-02-28", "1900-03-01", 2),
    ("2000-01-01", "2000-12-31", 366), ("2012-12-31", "2013-01-01", 2),
    ("0001-01-01", "9999-12-31", 3_652_059),
  ])
  func countsBothEnds(start: String, end: String, days: Int) {
    #expect(dayCount(start, end) == days)
  }

  @Test(
    arguments: [
      ("2012-05", "2012-05-14"), ("2012-05-14", "2012"), ("2012-05-14", nil), (nil, "2012-05-14"),
      (nil, nil), ("2012-05-14", "2012-05-13"),
    ] as [(String?, String?)])
  func isUnknownUnlessBothDaysAreKnownInOrder(start: String?, end: String?) {
    #expect(dayCount(start, end) == nil)
  }

  @Test(arguments: 0..<50)
  func agreesWithTheCalendar(seed: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let components = DateComponents(year: 1800 + 7 * seed, month: 1 + seed % 12, day: 1 + seed % 28)
    let first = try #require(calendar.date(from: components))
    let last = try #require(calendar.date(byAdding: .day, value: 37 * seed, to: first))
    func text(_ date: Date) -> String {
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }
    #expect(dayCount(text(first), text(last)) == 37 * seed + 1)
  }
}
