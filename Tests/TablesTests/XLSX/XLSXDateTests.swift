import Tables
import Testing

@Suite struct XLSXDateTests {
  @Test(arguments: [
    ("1", "14", "", "1900-01-01"), ("59", "14", "", "1900-02-28"), ("60", "14", "", "1900-02-29"),
    ("61", "14", "", "1900-03-01"), ("41043", "14", "", "2012-05-14"),
    ("36585", "14", "", "2000-02-29"), ("73050", "14", "", "2099-12-31"),
    ("73110", "14", "", "2100-03-01"), ("2958465", "14", "", "9999-12-31"),
    ("2958466", "14", "", "2958466"), ("-1", "14", "", "-1"), ("0", "14", "", "0"),
    ("1E300", "14", "", "1e+300"), ("39581", "14", "date1904='1'", "2012-05-14"),
    ("0", "14", "date1904='true'", "1904-01-01"), ("0.5", "22", "date1904='1'", "1904-01-01 12:00"),
    ("41043", "14", "date1904='0'", "2012-05-14"),
  ])
  func countsDaysAsTheWorkbookDoes(serial: String, code: String, dates: String, text: String) throws
  {
    try expect(serial, code, dates: dates, is: text)
  }

  @Test(arguments: [
    ("41043.5", "14", "2012-05-14 12:00"), ("41043.573090277777", "22", "2012-05-14 13:45:15"),
    ("41043.999999999", "14", "2012-05-15"), ("0.25", "20", "06:00"),
    ("1.25", "20", "1900-01-01 06:00"),
    ("1.25", "46", "30:00"), ("1.5", "[h]:mm", "36:00"),
    ("0.75", "[$-F400]h:mm:ss\\ AM/PM", "18:00"),
    ("41030", "17", "2012-05"), ("41043", "17", "2012-05-14"), ("41030", "mmm\\-yy;@", "2012-05"),
    ("40909", "yyyy", "2012"), ("41030", "yyyy", "2012-05-01"),
    ("40909.5", "yyyy", "2012-01-01 12:00"),
    ("41043", "yyyy\\-mm\\-dd;@", "2012-05-14"), ("41043", "[$-41D]d mmmm yyyy", "2012-05-14"),
    ("41043", "[Red]d/m", "2012-05-14"), ("41043", "&quot;vecka&quot; d", "2012-05-14"),
    ("41043", "yyyy\"年\"m\"月\"d\"日\"", "2012-05-14"), ("41043", "57", "2012-05-14"),
    ("41043", "dddd", "2012-05-14"), ("41043", "YYYY-MM-DD", "2012-05-14"),
  ])
  func writesWhatIsShownAndLosesNothing(serial: String, code: String, text: String) throws {
    try expect(serial, code, is: text)
  }

  @Test(arguments: [
    "0", "1", "2", "9", "10", "11", "12", "37", "49", "General", "general", "0.00E+00",
    "# ##0,00 \\d",
    "#,##0 &quot;dagar&quot;", "[$SEK] #,##0", "0%", "[Red]0", "_-* #,##0_s", "0\\ \\m", "@", "",
    "[>100]0;0", "0&quot;h", "# ?/?",
  ])
  func numbersStayNumbers(code: String) throws {
    try expect("41043.5", code, is: "41043.5")
  }

  private func expect(_ serial: String, _ code: String, dates: String = "", is text: String) throws
  {
    let workbook = SampleWorkbook(
      cell: "<c s='1'><v>\(serial)</v></c>", formats: [code.replacing("\"", with: "&quot;")],
      dates: dates)
    #expect(rows(of: try sheet(of: workbook)) == [[text]])
  }
}
