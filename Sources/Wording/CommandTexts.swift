/// What the command line says around results.
extension Text {
  /// Work that takes a while.
  package static let measuring = Text(en: "Measuring …", sv: "Mäter …", vi: "Đang đo …")

  /// Work that takes a while.
  package static let drawing = Text(en: "Drawing …", sv: "Ritar …", vi: "Đang vẽ …")

  /// A table without rows.
  package static let nothingHere = Text(en: "Nothing.", sv: "Inget.", vi: "Không có gì.")

  /// The title of what a check found.
  package static let checkTitle = Text(
    en: "What to look into in the tables", sv: "Vad som bör ses över i tabellerna",
    vi: "Những điều cần xem lại trong các bảng")
  /// The heading of how bad a remark is.
  package static let severityHeading = Text(en: "Severity", sv: "Allvar", vi: "Mức độ")

  /// How much a check found.
  ///
  /// - Parameters:
  ///   - errors: How many remarks keep the network from being used.
  ///   - warnings: How many should be looked into.
  ///   - notes: How many are only worth knowing.
  /// - Returns: The sentence.
  package static func checkSummary(errors: Int, warnings: Int, notes: Int) -> Text {
    Text(
      en: "Errors: \(errors). Warnings: \(warnings). Notes: \(notes).",
      sv: "Fel: \(errors). Varningar: \(warnings). Upplysningar: \(notes).",
      vi: "Lỗi: \(errors). Cảnh báo: \(warnings). Lưu ý: \(notes).")
  }

  /// How many errors keep a network from being used.
  ///
  /// - Parameter errors: The number of errors, each of which has been told.
  /// - Returns: The sentence.
  package static func networkUnusable(errors: Int) -> Text {
    errors == 1
      ? Text(
        en: "The network can’t be used until the error is mended.",
        sv: "Nätverket kan inte användas förrän felet är rättat.",
        vi: "Không thể dùng mạng lưới cho đến khi lỗi được sửa.")
      : Text(
        en: "The network can’t be used until the \(errors) errors are mended.",
        sv: "Nätverket kan inte användas förrän de \(errors) felen är rättade.",
        vi: "Không thể dùng mạng lưới cho đến khi \(errors) lỗi được sửa.")
  }

  /// How bad a problem is, in one word.
  ///
  /// - Parameter severity: `error`, `warning` or `note`.
  /// - Returns: The word.
  package static func severity(_ severity: String) -> Text {
    switch severity {
    case "error": Text(en: "error", sv: "fel", vi: "lỗi")
    case "warning": Text(en: "warning", sv: "varning", vi: "cảnh báo")
    default: Text(en: "note", sv: "upplysning", vi: "lưu ý")
    }
  }

  /// A folder that a new network would be written over.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence.
  package static func folderInUse(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” has files in it already, and none is written over; name a new folder.",
      sv: "”\(folder)” innehåller redan filer, och ingen skrivs över; ange en ny mapp.",
      vi: "“\(folder)” đã có tệp bên trong, và không tệp nào bị ghi đè; hãy nêu một thư mục mới.")
  }

  /// A folder that can't be made.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence.
  package static func folderUnwritable(_ folder: String) -> Text {
    Text(
      en: "“\(folder)” can’t be made; name a folder where you may write.",
      sv: "”\(folder)” kan inte skapas; ange en mapp där du får skriva.",
      vi: "Không thể tạo “\(folder)”; hãy nêu một thư mục nơi bạn được phép ghi.")
  }

  /// A file that is there already.
  ///
  /// - Parameter file: The file as it was written.
  /// - Returns: The sentence.
  package static func fileInUse(_ file: String) -> Text {
    Text(
      en: "“\(file)” is there already, and isn’t written over; name a new file.",
      sv: "”\(file)” finns redan och skrivs inte över; ange en ny fil.",
      vi: "“\(file)” đã tồn tại và không bị ghi đè; hãy nêu một tệp mới.")
  }

  /// A new network folder.
  ///
  /// - Parameter folder: The folder as it was written.
  /// - Returns: The sentence, and what to do next.
  package static func folderMade(_ folder: String) -> Text {
    Text(
      en: "Made “\(folder)”. Open its tables, replace the example, then: samverkan check \(folder)",
      sv:
        "Skapade ”\(folder)”. Öppna tabellerna, byt ut exemplet och kör: samverkan check \(folder)",
      vi: "Đã tạo “\(folder)”. Hãy mở các bảng, thay phần ví dụ, rồi chạy: samverkan check "
        + "\(folder)")
  }

  /// A verb that there isn't.
  ///
  /// - Parameters:
  ///   - verb: The word that was written.
  ///   - known: The verbs.
  /// - Returns: The sentence.
  package static func unknownVerb(_ verb: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "There is no verb “\(verb)”; the verbs are \(list).",
      sv: "Verbet ”\(verb)” finns inte; verben är \(list).",
      vi: "Không có lệnh “\(verb)”; các lệnh là \(list).")
  }

  /// A kind of tie that no tie has.
  ///
  /// - Parameters:
  ///   - kind: The word that was written.
  ///   - known: The kinds that ties have.
  /// - Returns: The sentence.
  package static func unknownTieKind(_ kind: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return known.isEmpty
      ? Text(
        en: "--ties: no tie of this network has a kind; leave --ties out.",
        sv: "--ties: ingen relation i nätverket har något slag; utelämna --ties.",
        vi: "--ties: không quan hệ nào của mạng lưới có loại; hãy bỏ --ties.")
      : Text(
        en: "--ties: no tie of this network is of the kind “\(kind)”; its kinds are \(list).",
        sv: "--ties: ingen relation i nätverket är av slaget ”\(kind)”; slagen är \(list).",
        vi: "--ties: không quan hệ nào của mạng lưới thuộc loại “\(kind)”; các loại là \(list).")
  }

  /// A phase that the network doesn’t have.
  ///
  /// - Parameters:
  ///   - phase: The id that was written.
  ///   - known: The ids of the network’s phases.
  /// - Returns: The sentence.
  package static func unknownPhase(_ phase: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return known.isEmpty
      ? Text(
        en: "The network has no phases; leave --phase or --phases out.",
        sv: "Nätverket har inga faser; utelämna --phase eller --phases.",
        vi: "Mạng lưới không có giai đoạn nào; hãy bỏ --phase hoặc --phases.")
      : Text(
        en: "The network has no phase “\(phase)”; its phases are \(list).",
        sv: "Nätverket har ingen fas ”\(phase)”; faserna är \(list).",
        vi: "Mạng lưới không có giai đoạn “\(phase)”; các giai đoạn là \(list).")
  }

  /// A tie whose weight can’t be taken as a distance.
  ///
  /// - Parameters:
  ///   - ends: The two ends of the tie.
  ///   - weight: Its weight, if it has one.
  /// - Returns: The sentence.
  package static func unusableDistance(_ ends: String, weight: Double?) -> Text {
    let advice = Text(
      en: "write one in the column weight, or leave --weights out.",
      sv: "skriv en i kolumnen weight, eller utelämna --weights.",
      vi: "hãy viết trọng số vào cột weight, hoặc bỏ --weights.")
    let fault =
      weight.map {
        Text(
          en: "has the weight \($0), which is no usable distance",
          sv: "har vikten \($0), som inte duger som avstånd",
          vi: "có trọng số \($0), không dùng làm khoảng cách được")
      } ?? Text(en: "has no weight", sv: "har ingen vikt", vi: "không có trọng số")
    return Text(
      en: "--weights distance: the tie \(ends) \(fault.english); \(advice.english)",
      sv: "--weights distance: relationen \(ends) \(fault.swedish); \(advice.swedish)",
      vi: "--weights distance: quan hệ \(ends) \(fault.vietnamese); \(advice.vietnamese)")
  }

  /// A table that a result doesn’t have.
  ///
  /// - Parameters:
  ///   - table: The word that was written.
  ///   - known: The tables that it has.
  /// - Returns: The sentence.
  package static func unknownTable(_ table: String, known: [String]) -> Text {
    let list = known.joined(separator: ", ")
    return Text(
      en: "--table: there is no table “\(table)” here; there are \(list).",
      sv: "--table: här finns ingen tabell ”\(table)”; det finns \(list).",
      vi: "--table: ở đây không có bảng “\(table)”; chỉ có \(list).")
  }

  /// Standard output that takes nothing.
  package static let outputClosed = Text(
    en: "The result can’t be written to standard output; name a file with --output.",
    sv: "Resultatet kan inte skrivas till standard ut; ange en fil med --output.",
    vi: "Không thể ghi kết quả ra đầu ra chuẩn; hãy nêu một tệp bằng --output.")

  /// An output that is a folder.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputIsFolder(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: it is a folder; name a file in it.",
      sv: "”\(path)” kan inte skrivas: det är en mapp; ange en fil i den.",
      vi: "Không thể ghi “\(path)”: đó là một thư mục; hãy nêu một tệp trong đó.")
  }

  /// An output whose folder isn’t there.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputWithoutFolder(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: make its folder first, or name another.",
      sv: "”\(path)” kan inte skrivas: skapa mappen först, eller ange en annan.",
      vi: "Không thể ghi “\(path)”: hãy tạo thư mục của tệp trước, hoặc nêu thư mục khác.")
  }

  /// An output that can’t be written for another reason.
  ///
  /// - Parameter path: The output as it was written.
  /// - Returns: The sentence.
  package static func outputUnwritable(_ path: String) -> Text {
    Text(
      en: "“\(path)” can’t be written: the folder may be protected or the disk full; "
        + "name another place.",
      sv: "”\(path)” kan inte skrivas: mappen kan vara skyddad eller disken full; "
        + "ange en annan plats.",
      vi: "Không thể ghi “\(path)”: thư mục có thể được bảo vệ hoặc đĩa đã đầy; hãy nêu nơi khác.")
  }
}
