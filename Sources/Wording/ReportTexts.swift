/// The headings and labels of the report.
extension Text {
  /// The texts of the report.
  package enum Report {
    /// What kind of document it is.
    package static let documentKind = Text(
      en: "Network analysis", sv: "Nätverksanalys", vi: "Phân tích mạng lưới")
    /// The title of a network that has none.
    package static let untitled = Text(
      en: "Untitled network", sv: "Nätverk utan titel", vi: "Mạng lưới chưa có tiêu đề")
    /// What the report is about.
    package static let subtitle = Text(
      en: "Breadth, gender distribution and connectivity",
      sv: "Bredd, könsfördelning och sammanhållning", vi: "Độ rộng, phân bố giới và tính kết nối")
    /// The mark of a network that is made up, in full.
    package static let fictitious = Text(
      en: "Fictitious data. People or other parts of this network are made up.",
      sv: "Påhittade uppgifter. Personer eller andra delar av nätverket är påhittade.",
      vi: "Dữ liệu hư cấu. Người hoặc các phần khác của mạng lưới này là hư cấu.")
    /// The mark of a network that is made up, in short.
    package static let fictitiousMark = Text(
      en: "fictitious data", sv: "påhittade uppgifter", vi: "dữ liệu hư cấu")
    /// The link that leads past the top of the page.
    package static let skip = Text(
      en: "Skip to the content", sv: "Hoppa till innehållet", vi: "Đến phần nội dung")
    /// The list of sections.
    package static let contents = Text(en: "Contents", sv: "Innehåll", vi: "Mục lục")

    /// The heading of the findings.
    package static let findings = Text(
      en: "What the figures say", sv: "Vad siffrorna säger", vi: "Số liệu nói gì")
    /// The heading of the picture.
    package static let picture = Text(en: "The network", sv: "Nätverket", vi: "Mạng lưới")
    /// The heading of what the network contains.
    package static let material = Text(
      en: "What it contains", sv: "Vad det innehåller", vi: "Mạng lưới gồm những gì")
    /// The heading of breadth.
    package static let breadth = Text(en: "Breadth", sv: "Bredd", vi: "Độ rộng")
    /// The heading of the gender distribution.
    package static let gender = Text(
      en: "Gender distribution", sv: "Könsfördelning", vi: "Phân bố giới")
    /// The heading of connectivity.
    package static let connectivity = Text(
      en: "Connectivity", sv: "Sammanhållning", vi: "Tính kết nối")
    /// The heading of the actors' list.
    package static let actors = Text(
      en: "Actors and their evidence", sv: "Aktörer och belägg", vi: "Tác nhân và bằng chứng")
    /// The heading of the ties' list.
    package static let ties = Text(
      en: "Ties and their evidence", sv: "Relationer och belägg", vi: "Quan hệ và bằng chứng")
    /// The heading of what the figures leave open.
    package static let limits = Text(
      en: "What the figures leave open", sv: "Vad siffrorna lämnar öppet",
      vi: "Điều số liệu còn bỏ ngỏ")
    /// The heading of the definitions.
    package static let definitions = Text(en: "Definitions", sv: "Definitioner", vi: "Định nghĩa")
    /// The heading of the sources.
    package static let sources = Text(en: "Sources", sv: "Källor", vi: "Nguồn")

    /// The label of the date that the data are from.
    package static let dataDate = Text(
      en: "Date of the data", sv: "Uppgifternas datum", vi: "Ngày của dữ liệu")
    /// The date of data whose sources have none.
    package static let dataUndated = Text(
      en: "not stated in the sources", sv: "anges inte i källorna", vi: "không nêu trong các nguồn")
    /// The label of the first and last date that the tables name.
    package static let timeSpan = Text(
      en: "Dates in the data", sv: "Datum i uppgifterna", vi: "Các ngày trong dữ liệu")
    /// No date at all.
    package static let none = Text(en: "none", sv: "inga", vi: "không có")
    /// The label of how large the network is.
    package static let extent = Text(en: "Extent", sv: "Omfattning", vi: "Quy mô")
    /// The label of the view.
    package static let view = Text(en: "View", sv: "Vy", vi: "Góc nhìn")
    /// The label of the program that made the report.
    package static let madeWith = Text(en: "Made with", sv: "Framställd med", vi: "Được tạo bằng")
    /// The label that stands before what a figure was computed on.
    package static let computedOn = Text(en: "Computed on", sv: "Beräknat på", vi: "Tính trên")

    /// What stands beneath the picture.
    package static let pictureCaption = Text(
      en: "The network as a diagram", sv: "Nätverket som diagram", vi: "Mạng lưới dưới dạng sơ đồ")

    /// A source without a date, an actor without a start.
    package static let undated = Text(en: "undated", sv: "odaterad", vi: "không ghi ngày")
    /// An actor that is a part of another one.
    package static func part(of name: String) -> Text {
      Text(en: "part of \(name)", sv: "del av \(name)", vi: "bộ phận của \(name)")
    }
    /// The weight of a tie.
    package static func weight(_ weight: Double) -> Text {
      let decimals = weight == weight.rounded() ? 0 : 2
      return Text(
        en: "weight \(Language.english.format(weight, decimals: decimals))",
        sv: "vikt \(Language.swedish.format(weight, decimals: decimals))",
        vi: "trọng số \(Language.vietnamese.format(weight, decimals: decimals))")
    }
    /// An unnamed group of nobody knows how many.
    package static let groupOfUnknownNumber = Text(
      en: "group of unknown number", sv: "grupp av okänt antal", vi: "nhóm không rõ số lượng")
    /// What whoever entered a fact has to say of it.
    package static let note = Text(en: "Note", sv: "Anmärkning", vi: "Ghi chú")
    /// The label of a source.
    package static let source = Text(en: "Source", sv: "Källa", vi: "Nguồn")
    /// A fact without a source.
    package static let withoutSource = Text(
      en: "No source stated", sv: "Ingen källa angiven", vi: "Không nêu nguồn")
    /// The heading of actors of which the country isn't known.
    package static let countryUnknown = Text(
      en: "Country unknown", sv: "Land okänt", vi: "Không rõ nước")
    /// The heading of ties of which the kind isn't known.
    package static let kindUnknown = Text(en: "Kind unknown", sv: "Slag okänt", vi: "Không rõ loại")
    /// An empty list.
    package static let nothing = Text(en: "None.", sv: "Inga.", vi: "Không có.")

    /// An unnamed group of a known number.
    ///
    /// - Parameter count: How many it stands for.
    /// - Returns: The description.
    package static func group(of count: Int) -> Text {
      Text(en: "group of \(count)", sv: "grupp av \(count)", vi: "nhóm \(count)")
    }

    /// How long something lasted.
    ///
    /// - Parameters:
    ///   - start: When it began, if that is known.
    ///   - end: When it ended, if that is known.
    /// - Returns: The description; `undated` where neither is known.
    package static func interval(from start: String?, to end: String?) -> Text {
      switch (start, end) {
      case (let start?, let end?) where start == end: Text.asWritten(start)
      case (let start?, let end?):
        Text.asWritten("\(start) – \(end)")
      case (let start?, nil): Text(en: "from \(start)", sv: "från \(start)", vi: "từ \(start)")
      case (nil, let end?): Text(en: "until \(end)", sv: "till \(end)", vi: "đến \(end)")
      case (nil, nil): undated
      }
    }

    /// How many facts a source stands behind.
    ///
    /// - Parameter count: How many actors, ties and activities refer to it.
    /// - Returns: The description.
    package static func references(_ count: Int) -> Text {
      Text(
        en: "behind \(count) of the entries", sv: "ligger till grund för \(count) av uppgifterna",
        vi: "là căn cứ của \(count) mục")
    }
  }
}
