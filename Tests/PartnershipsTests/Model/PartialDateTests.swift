import Partnerships
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2012", "2012-05", "2012-05-14", "2012-02-29", "0001"])
  func keepsItsPrecision(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "", "12", "2012-5", "2012-13", "2012-00", "2013-02-29", "1900-02-29", "2012-04-31", "0000",
    "2012-05-14T10:00", "2012-", "+012", "２０１２", "2012-05-1 ",
  ])
  func refusesWhatNoCalendarHas(text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test func spansWhatItMayBe() throws {
    let month = try #require(PartialDate("2012-02"))
    #expect(month.earliest == 2012_02_01)
    #expect(month.latest == 2012_02_29)
    let year = try #require(PartialDate("2013"))
    #expect(year.earliest == 2013_01_01)
    #expect(year.latest == 2013_12_31)
  }
}
