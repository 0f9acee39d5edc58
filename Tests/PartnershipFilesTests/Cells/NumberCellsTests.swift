import PartnershipFiles
import Partnerships
import Testing

@Suite struct NumberCellsTests {
  @Test(arguments: [
    ("2", 2), ("0", 0), ("1.5", 1.5), ("1,5", 1.5), ("0,125", 0.125), ("1 000,5", 1000.5),
    ("1\u{A0}000", 1000), ("1\u{202F}000", 1000), (".5", 0.5), ("1e3", 1000), ("+5", 5), ("-0", 0),
    ("1234,5", 1234.5),
  ])
  func numbersAreReadAsTheyAreWritten(text: String, number: Double) throws {
    let reading = try read(edges: "from;to;weight\na;b;\(text)\n")
    #expect(reading.network?.ties.first?.weight == number)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    "1.000,5", "1,000,000", "nan", "inf", "-1", "0x10", "1e999", "--1", "1-2", "e", ".", ",", "٣",
    "½",
    "5 kg",
  ])
  func whatIsNoAmountIsRefused(text: String) throws {
    let reading = try read(edges: "from;to;weight\na;b;\(text)\n")
    #expect(reading.network == nil)
    #expect(reading.problems.map(\.kind) == [.number])
    #expect(reading.problems.map(\.found) == [text])
  }

  @Test(arguments: [("1,000", 1), ("12,345", 12.345)])
  func aCommaThatMayDivideThousandsIsReported(text: String, number: Double) throws {
    let reading = try read(edges: "from;to;weight\na;b;\(text)\n")
    #expect(reading.network?.ties.first?.weight == number)
    #expect(reading.problems.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    ("", ActorCount.one), ("1", .group(1)), ("250", .group(250)), ("unknown", .unknown),
    ("Okänt", .unknown), ("uppgift saknas", .unknown), ("?", .unknown),
  ])
  func groupsAreCountedOrUnknown(text: String, count: ActorCount) throws {
    let reading = try read(texts: ["actors.csv": "id,name,count\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.count == count)
  }

  @Test(arguments: ["0", "-3", "1.5", "some", "99999999999999999999"])
  func noOtherCountIsRead(text: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,count\na,A,\(text)\n"])
    #expect(reading.problems.map(\.kind) == [.number])
  }
}
