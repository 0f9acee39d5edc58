import PartnershipFiles
import Partnerships
import Testing

@Suite struct WordCellsTests {
  @Test(arguments: [
    ("woman", Gender.woman), ("Kvinna", .woman), ("F", .woman), ("K", .woman), ("MAN", .man),
    ("m", .man), ("annat", .other), ("non-binary", .other), ("Icke-binär", .other),
    ("vill ej uppge", .undisclosed), ("prefer not to say", .undisclosed), ("", .unknown),
    ("okänt", .unknown), ("Unknown", .unknown),
  ])
  func gendersAreReadInBothLanguages(text: String, gender: Gender) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n", "people.csv": "id,gender\np,\(text)\n",
    ])
    #expect(reading.network?.people.first?.gender == gender)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("yes", true), ("JA", true), ("SANT", true), ("1", true), ("no", false), ("Nej", false),
    ("FALSKT", false), ("0", false),
  ])
  func yesAndNoAreReadInBothLanguages(text: String, answer: Bool) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n", "people.csv": "id\np\n",
      "affiliations.csv": "person,actor,leading\np,a,\(text)\n",
    ])
    #expect(reading.network?.affiliations.first?.isLeading == answer)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("municipal-company", "municipal-company"), ("Municipal Company", "municipal-company"),
    ("kommunalt bolag", "municipal-company"), ("NÄMND", "committee"), ("board", "committee"),
    ("annat", "other"),
  ])
  func kindsAreReadInBothLanguages(text: String, kind: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,kind\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.kind == kind)
    #expect(reading.problems == [])
  }

  @Test(arguments: [("SE", "SE"), ("vn", "VN")])
  func countriesAreCodes(text: String, country: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,country\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.country == country)
    #expect(reading.problems == [])
  }
}
