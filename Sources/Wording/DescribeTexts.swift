/// The words that say what a network contains and which view a figure is of.
extension Text {
  package static let contents = Text(en: "Contents", sv: "Innehåll", vi: "Nội dung")
  package static let tableHeading = Text(en: "Table", sv: "Tabell", vi: "Bảng")
  package static let rowsHeading = Text(en: "Rows", sv: "Rader", vi: "Số hàng")
  package static let measureHeading = Text(en: "Measure", sv: "Mått", vi: "Chỉ số")
  package static let definitionHeading = Text(en: "Definition", sv: "Definition", vi: "Định nghĩa")
  package static let referenceHeading = Text(
    en: "Reference", sv: "Referens", vi: "Tài liệu tham khảo")
  package static let figureHeading = Text(en: "Value", sv: "Värde", vi: "Giá trị")
  package static let remarkHeading = Text(en: "Remark", sv: "Anmärkning", vi: "Ghi chú")
  package static let idHeading = Text(en: "Id", sv: "Id", vi: "Mã")
  package static let nameHeading = Text(en: "Name", sv: "Namn", vi: "Tên")
  package static let startHeading = Text(en: "Start", sv: "Början", vi: "Bắt đầu")
  package static let endHeading = Text(en: "End", sv: "Slut", vi: "Kết thúc")
  package static let titleHeading = Text(en: "Title", sv: "Titel", vi: "Tiêu đề")
  package static let dateHeading = Text(en: "Date", sv: "Datum", vi: "Ngày")
  package static let addressHeading = Text(en: "Address", sv: "Adress", vi: "Địa chỉ")
  package static let referencesHeading = Text(
    en: "References", sv: "Hänvisningar", vi: "Số lần dẫn")

  package static let wholeGraph = Text(
    en: "The network as a whole", sv: "Nätverket som helhet", vi: "Toàn mạng lưới")
  package static let singleVertices = Text(en: "One by one", sv: "Var för sig", vi: "Từng nút một")

  package static let actorsTable = Text(en: "Actors", sv: "Aktörer", vi: "Tác nhân")
  package static let peopleTable = Text(en: "People", sv: "Personer", vi: "Người")
  package static let affiliationsTable = Text(
    en: "Affiliations", sv: "Tillhörigheter", vi: "Tư cách thành viên")
  package static let activitiesTable = Text(en: "Activities", sv: "Aktiviteter", vi: "Hoạt động")
  package static let participationsTable = Text(
    en: "Participations", sv: "Deltaganden", vi: "Lượt tham gia")
  package static let tiesTable = Text(en: "Ties", sv: "Relationer", vi: "Quan hệ")
  package static let phasesTable = Text(en: "Phases", sv: "Faser", vi: "Giai đoạn")
  package static let sourcesTable = Text(en: "Sources", sv: "Källor", vi: "Nguồn")
  package static let requirementsTable = Text(en: "Requirements", sv: "Krav", vi: "Yêu cầu")

  package static let peopleByGender = Text(
    en: "People by gender", sv: "Personer efter kön", vi: "Người theo giới tính")
  package static let actorsByKind = Text(
    en: "Actors by kind", sv: "Aktörer efter slag", vi: "Tác nhân theo loại")
  package static let actorsBySector = Text(
    en: "Actors by sector", sv: "Aktörer efter sektor", vi: "Tác nhân theo khu vực")
  package static let actorsByLevel = Text(
    en: "Actors by level", sv: "Aktörer efter nivå", vi: "Tác nhân theo cấp")
  package static let actorsByCountry = Text(
    en: "Actors by country", sv: "Aktörer efter land", vi: "Tác nhân theo nước")
  package static let actorsBySide = Text(
    en: "Actors by side", sv: "Aktörer efter sida", vi: "Tác nhân theo phía")
  package static let tiesByKind = Text(
    en: "Ties by kind", sv: "Relationer efter slag", vi: "Quan hệ theo loại")
  package static let tiesByCertainty = Text(
    en: "Ties by certainty", sv: "Relationer efter säkerhet", vi: "Quan hệ theo độ chắc chắn")
  package static let activitiesByTheme = Text(
    en: "Activities by theme", sv: "Aktiviteter efter tema", vi: "Hoạt động theo chủ đề")

  package static let fictitiousNote = Text(
    en: "Fictitious: people or other parts of this network are made up.",
    sv: "Fiktivt: personer eller andra delar av nätverket är påhittade.",
    vi: "Hư cấu: người hoặc các phần khác của mạng lưới này là hư cấu.")

  package static let ofUnderlyingGraph = Text(
    en: "regardless of direction", sv: "utan hänsyn till riktning", vi: "không xét hướng")

  /// From when to when the network's dates run.
  package static func datesRun(from earliest: String, to latest: String) -> Text {
    Text(
      en: "Dates run from \(earliest) to \(latest).",
      sv: "Datum finns från \(earliest) till \(latest).",
      vi: "Các ngày từ \(earliest) đến \(latest).")
  }

  /// How many rows have no date.
  package static func undated(_ count: Int) -> Text {
    Text(
      en: "Without any date: \(count) actors, ties and activities.",
      sv: "Helt utan datum: \(count) aktörer, relationer och aktiviteter.",
      vi: "Không có ngày nào: \(count) tác nhân, quan hệ và hoạt động.")
  }

  /// How many ties name a source.
  package static func tiesWithSource(_ count: Int, of total: Int) -> Text {
    Text(
      en: "\(count) of \(total) ties name a source.",
      sv: "\(count) av \(total) relationer anger källa.",
      vi: "\(count) trong \(total) quan hệ có nêu nguồn.")
  }

  /// Which view figures are of.
  package static func ofView(_ view: Text) -> Text {
    Text(
      en: "Shown: \(view.english).", sv: "Visar: \(view.swedish).",
      vi: "Hiển thị: \(view.vietnamese).")
  }

  /// How large the graph is that figures are of.
  package static func graphSize(vertices: Int, edges: Int, isDirected: Bool) -> Text {
    Text(
      en: "\(vertices) \(vertices == 1 ? "vertex" : "vertices"), "
        + "\(edges) \(isDirected ? "arrow" : "edge")\(edges == 1 ? "" : "s").",
      sv: "\(vertices) nod\(vertices == 1 ? "" : "er"), "
        + "\(edges) \(isDirected ? "pil" : "relation")"
        + "\(edges == 1 ? "" : isDirected ? "ar" : "er").",
      vi: "\(vertices) nút, \(edges) \(isDirected ? "mũi tên" : "quan hệ").")
  }

  /// How many edges a graph has that measures leave out.
  package static func leftOut(loops: Int, parallelEdges: Int) -> Text {
    Text(
      en: "Left out of every measure but degree: \(loops) loop\(loops == 1 ? "" : "s"), "
        + "\(parallelEdges) repeated edge\(parallelEdges == 1 ? "" : "s").",
      sv: "Räknas bara i graden: \(loops) \(loops == 1 ? "ögla" : "öglor"), "
        + "\(parallelEdges) \(parallelEdges == 1 ? "upprepad relation" : "upprepade relationer").",
      vi: "Chỉ tính vào bậc: \(loops) khuyên, \(parallelEdges) quan hệ lặp lại.")
  }

  /// A note on ties within what was counted as one.
  package static func tiesWithin(_ count: Int) -> Text {
    Text(
      en: "Not shown, as within what is counted as one: \(count) tie\(count == 1 ? "" : "s").",
      sv: "Visas inte, då de ligger inom det som räknas som en: "
        + "\(count) relation\(count == 1 ? "" : "er").",
      vi: "Không hiển thị, vì nằm trong những gì được tính là một: \(count) quan hệ.")
  }

  /// A note on what was kept although its time is uncertain.
  package static func datesAreUncertain(_ count: Int) -> Text {
    Text(
      en: "Kept, although their dates are unknown or imprecise: \(count).",
      sv: "Medräknade, fast datumen är okända eller ungefärliga: \(count).",
      vi: "Vẫn được tính, dù ngày không rõ hoặc không chính xác: \(count).")
  }

  /// How many of a list are not named.
  package static func andMore(_ count: Int) -> Text {
    Text(en: "and \(count) more", sv: "och \(count) till", vi: "và \(count) mục khác")
  }
}
