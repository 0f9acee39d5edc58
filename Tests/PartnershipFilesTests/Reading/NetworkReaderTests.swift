import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct NetworkReaderTests {
  @Test func readsEveryTable() throws {
    let reading = try read(texts: [
      "network.csv":
        "key,value\ntitle,Nätverket\ntitle.en,The network\nfictitious,yes\nowner,LiU\n",
      "actors.csv": """
      id,name,name.vi,kind,sector,level,country,side,part-of,identifier,count,start,end,source,\
      quote,note,budget
      lk,Linköpings kommun,,municipality,public,local,SE,Linköping,,SE-ON-212000-0449,,1971,,pp,\
      "Vi, här",x,12
      f,Företag,Công ty,company,private,regional,SE,,lk,,unknown,2012-05,2014-06-30,,,,
      """,
      "people.csv": "id,gender\np1,woman\np2,\n",
      "affiliations.csv": "person,actor,role,leading,start,end\np1,lk,chef,yes,2012,2013\n",
      "activities.csv":
        "id,name,kind,theme,phase,start,end,place,source\na1,Besök,visit,,f1,,,Huế,pp\n",
      "participations.csv": "activity,participant,role\na1,p1,talare\na1,f,\n",
      "ties.csv": "from,to,kind,directed,weight,certainty\nlk,f,owns,yes,0.5,likely\n",
      "phases.csv": "id,name,start,end\nf1,Ett,2010,2012\n",
      "sources.csv": "id,title,date,address,note\npp,Papper,2015,,\n",
      "requirements.csv": "dimension,value,minimum,because\nkind,university,1,mål\n",
    ])
    let network = try #require(reading.network)
    #expect(network.information.titles == ["en": "The network"])
    #expect(network.information.isFictitious)
    #expect(network.information.attributes == ["owner": "LiU"])
    #expect(network.actors[0].evidence == Evidence(source: "pp", quote: "Vi, här", note: "x"))
    #expect(network.actors[0].attributes == ["budget": "12"])
    #expect(network.actors[0].interval == Interval(start: PartialDate("1971")))
    #expect(network.actors[1].names == ["vi": "Công ty"])
    #expect(network.actors[1].count == .unknown)
    #expect(network.actors[1].partOf == "lk")
    #expect(network.people.map(\.gender) == [.woman, .unknown])
    #expect(network.affiliations[0].isLeading == true)
    #expect(network.activities[0].place == "Huế")
    #expect(network.participations.map(\.participant) == ["p1", "f"])
    #expect(network.ties[0].isDirected)
    #expect(network.ties[0].weight == 0.5)
    #expect(network.ties[0].certainty == .likely)
    #expect(network.phases[0].interval.end == PartialDate("2012"))
    #expect(network.sources[0].date == PartialDate("2015"))
    #expect(network.requirements[0].minimum == 1)
    #expect(reading.format == .folder)
    #expect(reading.problems.map(\.severity) == [.note, .note])
    #expect(reading.row(ofRecord: 1, in: .actors) == 3)
  }

  private static let swedish = [
    "Nätverk.csv": "nyckel;värde\ntitel;Nätverket\nspråk;sv\nfiktiv;ja\n",
    "Aktörer.csv": """
    ID;Namn;Slag;Sektor;Nivå;Land;Sida;Del av;Antal;Källa;Citat;Anteckning
    lk;Kommunen;kommun;offentlig sektor;lokal;se;L;;;pp;c;n
    tv;Verken;Kommunalt bolag;Näringsliv;lokal;SE;L;lk;okänt;;;
    """,
    "Personer.csv": "id;kön\np1;kvinna\np2;Vill ej uppge\n",
    "Tillhörigheter.csv": "Person;Aktör;Roll;Ledande\np1;lk;chef;ja\n",
    "Relationer.csv": "från;till;slag;riktad;vikt;säkerhet\nlk;tv;ägande;Ja;1,5;trolig\n",
    "Källor.csv": "id;titel;datum\npp;Papper;2015\n",
    "Krav.csv": "dimension;värde;minst;motivering\nslag av aktör;skola;1;mål\n",
  ]

  private static let vietnamese = [
    "Mạng lưới.csv": "Khóa;Giá trị\nTiêu đề;Nätverket\nNgôn ngữ;sv\nHư cấu;có\n",
    "tac-nhan.csv": """
    Mã;Tên;Loại;Khu vực;Cấp;Nước;Phía;Thuộc;Số lượng;Nguồn;Trích dẫn;Ghi chú
    lk;Kommunen;chính quyền địa phương;Khu vực công;địa phương;Thụy Điển;L;;;pp;c;n
    tv;Verken;công ty thuộc chính quyền địa phương;tư nhân;địa phương;SE;L;lk;không rõ;;;
    """,
    "Người.csv": "Mã;Giới tính\np1;nữ\np2;Không muốn nêu\n",
    "Thành viên.csv": "Người;Tác nhân;Vai trò;Lãnh đạo\np1;lk;chef;có\n",
    "Quan hệ.csv": """
    Từ;Đến;Loại;Có hướng;Trọng số;Độ chắc chắn
    lk;tv;sở hữu;Có;1,5;có khả năng
    """,
    "Nguồn.csv": "Mã;Tiêu đề;Ngày\npp;Papper;2015\n",
    "Yêu cầu.csv": "Chiều;Giá trị;Tối thiểu;Lý do\nloại tác nhân;trường học;1;mål\n",
  ]

  @Test(arguments: [swedish, vietnamese]) func understandsOtherLanguages(texts: [String: String])
    throws
  {
    let reading = try read(texts: texts)
    let english = try read(texts: [
      "network.csv": "key,value\ntitle,Nätverket\nlanguage,sv\nfictitious,yes\n",
      "actors.csv": """
      id,name,kind,sector,level,country,side,part-of,count,source,quote,note
      lk,Kommunen,municipality,public,local,SE,L,,,pp,c,n
      tv,Verken,municipal-company,private,local,SE,L,lk,unknown,,,
      """,
      "people.csv": "id,gender\np1,woman\np2,undisclosed\n",
      "affiliations.csv": "person,actor,role,leading\np1,lk,chef,yes\n",
      "ties.csv": "from,to,kind,directed,weight,certainty\nlk,tv,owns,yes,1.5,likely\n",
      "sources.csv": "id,title,date\npp,Papper,2015\n",
      "requirements.csv": "dimension,value,minimum,because\nkind,school,1,mål\n",
    ])
    #expect(reading.problems == [])
    #expect(english.problems == [])
    #expect(reading.network == english.network)
    #expect(reading.network != nil)
  }

  /// Missing headings are named in the language of the headings that are there.
  @Test(arguments: [
    ("id,from", "to"), ("id;från", "till"), ("mã;từ", "đến"),
  ])
  func missingHeadingsAreNamedInTheFilesLanguage(headings: String, missing: String) throws {
    let reading = try read(texts: [
      "actors.csv": "id,name\na,A\n", "ties.csv": "\(headings)\n1;a\n",
    ])
    #expect(reading.problems.contains { $0.message.english.contains("“\(missing)”") })
  }

  @Test(arguments: [
    ("sv", Language.swedish), ("svenska", .swedish), ("Swedish", .swedish), ("en", .english),
    ("Engelska", .english), ("vi", .vietnamese), ("Tiếng Việt", .vietnamese), ("klingon", nil),
    ("", nil),
  ])
  func theLanguageIsKnownEvenOfABrokenNetwork(text: String, language: Language?) throws {
    let reading = try read(texts: [
      "network.csv": "nyckel;värde\nspråk;\(text)\n", "actors.csv": "id,name\na,A\na,B\n",
    ])
    #expect(reading.network == nil)
    #expect(reading.language == language)
    let warnings = reading.problems.filter { $0.severity == .warning }
    #expect(
      warnings.map { $0.sentence(in: .swedish) }
        == (text == "klingon"
          ? [
            "network.csv, rad 2, kolumn värde: ”klingon” behålls men är inget språk som resultat "
              + "skrivs på; de är sv (svenska), en (engelska) och vi (vietnamesiska)."
          ] : []))
  }

  @Test(arguments: Shape.allCases)
  func readsEveryEncodingAndSeparatorAlike(shape: Shape) throws {
    let plain = [
      "actors.csv": "id,name\nlk,Linköpings kommun\ntn,\"Thai Nguyen, provins – €\"\n",
      "ties.csv": "from,to,weight,quote\nlk,tn,1.5,\"Två\nrader\"\n",
    ]
    let expected = try read(texts: plain)
    let folder = try TemporaryFolder(plain.mapValues(shape.bytes(of:)))
    let reading = NetworkReader.read(at: folder.path)
    #expect(reading.problems == [])
    #expect(reading.network == expected.network)
    #expect(reading.network?.ties.first?.weight == 1.5)
  }
}

/// A way in which programs write the same table.
enum Shape: CaseIterable {
  case marked, utf16LittleEndian, utf16BigEndian, windows1252, returns, semicolons, tabs,
    decimalComma

  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .marked: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252:
      text.unicodeScalars.map { $0 == "€" ? 0x80 : $0 == "–" ? 0x96 : UInt8($0.value) }
    case .returns: Array(text.replacing("\n", with: "\r").replacing("Två\r", with: "Två\n").utf8)
    case .semicolons: Array(separated(text, by: ";").utf8)
    case .tabs: Array(separated(text, by: "\t").utf8)
    case .decimalComma: Array(separated(text, by: ";").replacing("1.5", with: "1,5").utf8)
    }
  }

  private func separated(_ text: String, by separator: String) -> String {
    text.replacing(",", with: separator).replacing("Nguyen\(separator)", with: "Nguyen,")
  }
}

/// Reads a folder of tables from their texts.
func read(texts: [String: String]) throws -> NetworkReading {
  let folder = try TemporaryFolder(texts: texts)
  return NetworkReader.read(at: folder.path)
}

/// Reads an edge list from its text.
func read(edges text: String) throws -> NetworkReading {
  let folder = try TemporaryFolder(texts: ["edges.csv": text])
  return NetworkReader.read(at: folder.path + "/edges.csv")
}
