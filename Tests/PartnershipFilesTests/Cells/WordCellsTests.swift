import PartnershipFiles
import Partnerships
import Testing
import Wording

@Suite struct WordCellsTests {
  @Test(arguments: [
    ("woman", Gender.woman), ("Kvinna", .woman), ("F", .woman), ("K", .woman), ("MAN", .man),
    ("m", .man), ("annat", .other), ("non-binary", .other), ("Icke-binär", .other),
    ("vill ej uppge", .undisclosed), ("prefer not to say", .undisclosed), ("", .unknown),
    ("okänt", .unknown), ("Unknown", .unknown), ("Nữ", .woman), ("nam giới", .man),
    ("khác", .other), ("Không muốn nêu", .undisclosed), ("không rõ", .unknown),
  ])
  func gendersAreReadInEveryLanguage(text: String, gender: Gender) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n", "people.csv": "id,gender\np,\(text)\n",
    ])
    #expect(reading.network?.people.first?.gender == gender)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("yes", true), ("JA", true), ("SANT", true), ("1", true), ("no", false), ("Nej", false),
    ("FALSKT", false), ("0", false), ("Có", true), ("không", false),
  ])
  func yesAndNoAreReadInEveryLanguage(text: String, answer: Bool) throws {
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
    ("annat", "other"), ("Myndighet", "agency"), ("statlig myndighet", "agency"),
    ("kluster", "cluster"), ("högskola", "university"), ("Sở", "department"),
    ("phòng ban", "department"), ("Ủy ban", "committee"), ("uỷ ban", "committee"),
  ])
  func kindsAreReadInEveryLanguage(text: String, kind: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,kind\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.kind == kind)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("offentlig", "public"), ("privat", "private"), ("Privat sektor", "private"),
    ("akademisk", "academia"), ("ideell sektor", "civil-society"), ("Khu vực công", "public"),
    ("tư nhân", "private"),
  ])
  func sectorsAreReadInEveryLanguage(text: String, sector: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,sector\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.sector == sector)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("finansierar", "funds"), ("äger", "owns"), ("styr", "governs"), ("samarbetar", "cooperates"),
    ("medverkar", "participates"), ("stöder", "supports"), ("rapporterar", "reports"),
    ("representeras i", "represented-in"), ("tham vấn", "consulted"), ("thoả thuận", "agreement"),
  ])
  func tiesAreReadAsNounsAndVerbs(text: String, kind: String) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\nb,B\n", "ties.csv": "from,to,kind\na,b,\(text)\n",
    ])
    #expect(reading.network?.ties.first?.kind == kind)
    #expect(reading.problems == [])
  }

  @Test func anUnusualWordIsAnsweredWithTheUsualOnes() throws {
    let reading = try read(texts: ["actors.csv": "id,name,level\na,A,galaktisk\n"])
    #expect(
      reading.problems.map { $0.message[.swedish] } == [
        "”galaktisk” behålls men är inte något av de vanliga orden; de är lokal (local), regional, "
          + "nationell (national), internationell (international)."
      ])
    #expect(
      reading.problems.map { $0.message[.english] } == [
        "“galaktisk” is kept but is not one of the usual words; those are local, regional, national, "
          + "international."
      ])
  }

  @Test(arguments: ["hen", "flicka"])
  func noGenderIsGuessed(text: String) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n", "people.csv": "id,gender\np,\(text)\n",
    ])
    #expect(reading.problems.map(\.kind) == [.word])
  }

  @Test(arguments: Language.allCases)
  func everyCountryIsReadByItsName(language: Language) throws {
    let names = Text.countryCodes.map { Text.label(ofCountry: $0)[language] }
    let rows = names.enumerated().map { "a\($0),A,\($1)\n" }.joined()
    let reading = try read(texts: ["actors.csv": "id,name,country\n" + rows])
    #expect(reading.network?.actors.map(\.country) == Text.countryCodes)
    #expect(reading.problems == [])
  }

  @Test(arguments: [
    ("SE", "SE"), ("vn", "VN"), ("Sverige", "SE"), ("sweden", "SE"), ("Vietnam", "VN"),
    ("Viet Nam", "VN"), ("Việt Nam", "VN"), ("Mỹ", "US"), ("USA", "US"), ("ZZ", "ZZ"),
  ])
  func countriesAreCodes(text: String, country: String) throws {
    let reading = try read(texts: ["actors.csv": "id,name,country\na,A,\(text)\n"])
    #expect(reading.network?.actors.first?.country == country)
    #expect(reading.problems == [])
  }
}
