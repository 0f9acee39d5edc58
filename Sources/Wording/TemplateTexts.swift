/// What stands in a new network's tables, and the notes beside them.
extension Text {
  /// The title of the made-up network.
  package static let templateTitle = Text(
    en: "An example: replace the rows with your own",
    sv: "Ett exempel: byt ut raderna mot era egna",
    vi: "Một ví dụ: hãy thay các hàng bằng hàng của bạn")
  /// What gender is taken from in the made-up network.
  package static let templateGenderBasis = Text(
    en: "self-stated", sv: "egen uppgift", vi: "mỗi người tự nêu")
  /// A municipality.
  package static let templateTown = Text(
    en: "Example Municipality", sv: "Exempels kommun", vi: "Chính quyền thành phố Ví Dụ")
  /// A part of the municipality.
  package static let templateDepartment = Text(
    en: "Planning Department", sv: "Samhällsbyggnadsförvaltningen", vi: "Phòng Quản lý đô thị")
  /// A city on the other side.
  package static let templatePartner = Text(
    en: "Partner City", sv: "Partnerstaden", vi: "Thành phố Đối Tác")
  /// A university.
  package static let templateUniversity = Text(
    en: "Example University", sv: "Exempels universitet", vi: "Trường Đại học Ví Dụ")
  /// An unnamed group.
  package static let templateCompanies = Text(
    en: "Companies of the region", sv: "Företag i regionen", vi: "Các doanh nghiệp trong vùng")
  /// A document.
  package static let templateSource = Text(
    en: "Project plan (made up)", sv: "Projektplan (påhittad)", vi: "Kế hoạch dự án (hư cấu)")
  /// Words of the document.
  package static let templateQuote = Text(
    en: "The parties have signed a memorandum of understanding.",
    sv: "Parterna har undertecknat en avsiktsförklaring.",
    vi: "Các bên đã ký một biên bản ghi nhớ.")
  /// A phase.
  package static let templatePhase = Text(
    en: "First phase", sv: "Första fasen", vi: "Giai đoạn một")
  /// An activity.
  package static let templateActivity = Text(
    en: "First visit", sv: "Första besöket", vi: "Chuyến thăm đầu tiên")
  /// What the activity is about.
  package static let templateTheme = Text(
    en: "urban planning", sv: "stadsplanering", vi: "quy hoạch đô thị")
  /// Why a university is required.
  package static let templateRequirement = Text(
    en: "The project plan asks for a university.", sv: "Projektplanen kräver ett universitet.",
    vi: "Kế hoạch dự án yêu cầu có một trường đại học.")

  /// A side of the partnership.
  ///
  /// - Parameter isHome: Whether it is the side of whoever keeps the tables.
  /// - Returns: What the side is called.
  package static func templateSide(isHome: Bool) -> Text {
    isHome
      ? Text(en: "Example", sv: "Exempel", vi: "Ví Dụ")
      : Text(en: "Partner", sv: "Partner", vi: "Đối Tác")
  }

  /// The name of the file with the notes.
  package static let templateNotesName = Text(
    en: "READ-ME.txt", sv: "LÄS-MIG.txt", vi: "ĐỌC-TRƯỚC.txt")

  /// How the tables are filled in.
  ///
  /// - Parameter isWorkbook: Whether they are the sheets of a workbook, and not the files of a folder.
  /// - Returns: The notes.
  package static func templateNotes(isWorkbook: Bool) -> Text {
    [
      isWorkbook ? templateSheets : templateFiles, templateColumns,
      templateCommands(
        isWorkbook
          ? Text(en: "FILE.xlsx", sv: "FIL.xlsx", vi: "TỆP.xlsx")
          : Text(en: "FOLDER", sv: "MAPP", vi: "THƯ-MỤC")),
    ].joined(separator: "\n\n")
  }

  /// How the files of a folder are filled in.
  private static let templateFiles = Text(
    en: """
      How to fill in the tables

      Each file is a table that Excel opens. Replace the rows of the example with your own and
      keep the headings. Take away a table that you don’t need: only actors.csv must be there.
      Save as CSV; semicolons, decimal commas and Excel’s own encodings are read as they are.
      """,
    sv: """
      Så fyller du i tabellerna

      Varje fil är en tabell som Excel öppnar. Byt ut exemplets rader mot era egna och behåll
      rubrikerna. Ta bort de tabeller som inte behövs: bara actors.csv måste finnas. Spara som
      CSV; komma eller semikolon, decimalkomma och Excels egna teckenkodningar läses som de är.
      """,
    vi: """
      Cách điền các bảng

      Mỗi tệp là một bảng mà Excel mở được. Hãy thay các hàng ví dụ bằng hàng của bạn và giữ lại
      các tiêu đề. Hãy bỏ những bảng không cần: chỉ cần có actors.csv. Hãy lưu thành CSV; dấu phẩy
      hay dấu chấm phẩy, dấu phẩy thập phân và các bảng mã của Excel đều được đọc nguyên trạng.
      """)

  /// How the sheets of a workbook are filled in.
  private static let templateSheets = Text(
    en: """
      How to fill in the tables

      Each sheet is a table. Replace the rows of the example with your own and keep the headings
      and the names of the sheets. Take away a sheet that you don’t need: only actors must be
      there. Columns that take certain words offer them; the sheet “lists” holds all of them.
      """,
    sv: """
      Så fyller du i tabellerna

      Varje blad är en tabell. Byt ut exemplets rader mot era egna och behåll rubrikerna och
      bladens namn. Ta bort de blad som inte behövs: bara aktörer måste finnas. Kolumner som tar
      vissa ord erbjuder dem; bladet ”listor” har dem alla.
      """,
    vi: """
      Cách điền các bảng

      Mỗi trang tính là một bảng. Hãy thay các hàng ví dụ bằng hàng của bạn và giữ lại các tiêu đề
      và tên các trang tính. Hãy bỏ những trang tính không cần: chỉ cần có tác-nhân. Những cột nhận
      một số từ nhất định sẽ gợi ý các từ đó; trang tính “danh sách” có đủ các từ.
      """)

  /// What the columns hold.
  private static let templateColumns = Text(
    en: """
      An empty cell means that nobody knows, and nothing is ever filled in for you. A date is a
      year, a month or a day: 2024, 2024-05, 2024-05-14. An id is a short word of your own that
      other tables refer to. Columns that aren’t named here are kept.

      network         title, language, gender.basis (what gender is taken from); fictitious is yes
                      as long as people are made up: take it away when they are real
      actors          one row each; part-of is the id of the actor that it belongs to; count is a
                      number or unknown for an unnamed group
        kind          municipality, department, committee, municipal-company, company, university,
                      school, county-board, region, province, city, embassy, agency, funder,
                      cluster, association, international-organisation, other
        sector        public, private, academia, civil-society, environment
        level         local, regional, national, international
        country       two letters: SE, VN
      people          one row each, by an id such as p1; names are never needed
        gender        woman, man, other, undisclosed, or empty
      affiliations    which person belongs to which actor; leading is yes or no
      activities      what was done together
      participations  who took part: the id of a person or an actor
      ties            who is tied to whom
        kind          funds, owns, governs, agreement, participates, consulted, requested,
                      cooperates, thesis-work, supports, strategy, reports, feedback,
                      represented-in, or a word of your own
        directed      yes if it goes one way only
        certainty     sure, likely, disputed
      phases          stretches of time that activities refer to
      sources         documents; quote their words in the column quote of actors and ties
      requirements    what the network must contain: a dimension, a value and how many
      """,
    sv: """
      En tom cell betyder att ingen vet, och ingenting fylls i åt dig. Ett datum är ett år, en
      månad eller en dag: 2024, 2024-05, 2024-05-14. Ett id är ett kort ord som du väljer och som
      andra tabeller hänvisar till. Kolumner som inte nämns här behålls. De engelska orden inom
      parentes läses också, och en tabell får ha sitt svenska eller sitt engelska namn: aktörer
      eller actors.

      nätverk (network)
        titel         vad nätverket heter
        språk         svenska (sv), engelska (en) eller vietnamesiska (vi)
        kön.grund     vad uppgifterna om kön bygger på (gender.basis)
        fiktiv        ja så länge personerna är påhittade: ta bort raden när de är verkliga

      aktörer (actors), en rad var
        slag          kommun (municipality), förvaltning (department), nämnd (committee),
                      kommunalt bolag (municipal-company), företag (company), universitet eller
                      högskola (university), skola (school), länsstyrelse (county-board), region,
                      provins (province), stad (city), ambassad (embassy), statlig myndighet
                      (agency), finansiär (funder), företagskluster (cluster), förening
                      (association), internationell organisation (international-organisation),
                      annat (other)
        sektor        offentlig sektor (public), näringsliv (private), akademi (academia),
                      civilsamhälle (civil-society), miljö (environment)
        nivå          lokal (local), regional, nationell (national),
                      internationell (international)
        land          två bokstäver eller landets namn: SE, VN, Sverige, Vietnam
        del-av        id för den aktör som den hör till (part-of)
        antal         ett tal eller okänt för en grupp utan namn (count)

      personer (people), en rad var, med ett id som p1; namn behövs aldrig
        kön           kvinna (woman), man, annat (other), vill ej uppge (undisclosed), eller tomt

      tillhörigheter (affiliations): vilken person som hör till vilken aktör
        ledande       ja eller nej (leading: yes, no)

      aktiviteter (activities): vad som gjorts tillsammans

      deltaganden (participations): vem som deltog; id för en person eller en aktör

      relationer (ties): vem som har en relation till vem
        slag          finansiering (funds), ägande (owns), styrning (governs), avtal (agreement),
                      medverkan (participates), samråd (consulted), förfrågan (requested),
                      samarbete (cooperates), examensarbeten (thesis-work), stöd (supports),
                      gemensam strategi (strategy), rapportering (reports), återkoppling
                      (feedback), representation (represented-in), eller ett eget ord
        riktad        ja om relationen bara går åt ett håll (directed)
        säkerhet      säker (sure), trolig (likely), omstridd (disputed)

      faser (phases): skeden som aktiviteter hänvisar till

      källor (sources): dokument; återge deras ord i kolumnen citat hos aktörer och relationer

      krav (requirements): vad nätverket måste innehålla; en dimension, ett värde och hur många
      """,
    vi: """
      Ô trống nghĩa là không ai biết, và không có gì được điền thay bạn. Ngày là một năm, một
      tháng hoặc một ngày: 2024, 2024-05, 2024-05-14. Mã là một từ ngắn do bạn chọn mà các bảng
      khác dẫn đến. Những cột không nêu ở đây được giữ lại. Các từ tiếng Anh trong ngoặc cũng được
      đọc, và bảng có thể mang tên tiếng Việt hoặc tiếng Anh: tác-nhân hoặc actors.

      mạng lưới (network)
        tiêu đề            mạng lưới tên là gì
        ngôn ngữ           tiếng Việt (vi), tiếng Thụy Điển (sv) hoặc tiếng Anh (en)
        giới tính.căn cứ   giới tính được lấy từ đâu (gender.basis)
        hư cấu             có, chừng nào người trong bảng là hư cấu: hãy xóa hàng này khi họ có thật

      tác nhân (actors), mỗi tác nhân một hàng
        loại           chính quyền địa phương (municipality), sở hoặc phòng ban (department),
                       ủy ban hoặc hội đồng (committee), công ty thuộc chính quyền địa phương
                       (municipal-company), doanh nghiệp (company), trường đại học (university),
                       trường học (school), cơ quan hành chính hạt (county-board), vùng (region),
                       tỉnh (province), thành phố (city), đại sứ quán (embassy), cơ quan nhà nước
                       (agency), nhà tài trợ (funder), cụm doanh nghiệp (cluster), hiệp hội
                       (association), tổ chức quốc tế (international-organisation), khác (other)
        khu vực        khu vực công (public), khu vực tư nhân (private), giới học thuật (academia),
                       xã hội dân sự (civil-society), môi trường (environment)
        cấp            địa phương (local), vùng (regional), quốc gia (national),
                       quốc tế (international)
        nước           hai chữ cái hoặc tên nước: SE, VN, Thụy Điển, Việt Nam
        thuộc          mã của tác nhân mà nó thuộc về (part-of)
        số lượng       một con số hoặc không rõ, đối với một nhóm không tên (count)

      người (people), mỗi người một hàng, với mã như p1; không bao giờ cần tên
        giới tính      nữ (woman), nam (man), khác (other), không muốn nêu (undisclosed), hoặc để
                       trống

      thành viên (affiliations): người nào thuộc tác nhân nào
        lãnh đạo       có hoặc không (leading: yes, no)

      hoạt động (activities): những gì đã cùng làm

      tham gia (participations): ai đã tham gia; mã của một người hoặc một tác nhân

      quan hệ (ties): ai có quan hệ với ai
        loại           tài trợ (funds), sở hữu (owns), quản trị (governs), thỏa thuận (agreement),
                       tham gia (participates), tham vấn (consulted), đề nghị (requested), hợp tác
                       (cooperates), luận văn (thesis-work), hỗ trợ (supports), chiến lược chung
                       (strategy), báo cáo (reports), phản hồi (feedback), đại diện
                       (represented-in), hoặc một từ của bạn
        có hướng       có, nếu quan hệ chỉ đi một chiều (directed)
        độ chắc chắn   chắc chắn (sure), có khả năng (likely), có tranh cãi (disputed)

      giai đoạn (phases): những khoảng thời gian mà các hoạt động dẫn đến

      nguồn (sources): tài liệu; hãy ghi nguyên văn vào cột trích dẫn của tác nhân và quan hệ

      yêu cầu (requirements): mạng lưới phải có những gì; một chiều, một giá trị và bao nhiêu
      """)

  /// What to do with the tables.
  private static func templateCommands(_ network: Text) -> Text {
    Text(
      en: """
        Then run:
          samverkan check \(network.english)
          samverkan report \(network.english) --output report.html

        """,
      sv: """
        Kör sedan:
          samverkan check \(network.swedish)
          samverkan report \(network.swedish) --output rapport.html

        """,
      vi: """
        Sau đó hãy chạy:
          samverkan check \(network.vietnamese)
          samverkan report \(network.vietnamese) --output báo-cáo.html

        """)
  }
}
