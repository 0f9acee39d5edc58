/// What is said of files that can't be read as they stand.
extension Text {
  /// A problem with its place: `ties.csv, row 4, column to: …`, `sheet ties, row 4, column to: …`.
  public static func problem(
    file: String, isSheet: Bool = false, row: Int?, column: String?, message: Text
  ) -> Text {
    let place = isSheet ? sheet(file) : .asWritten(file)
    let english = [place.english, row.map { "row \($0)" }, column.map { "column \($0)" }]
    let swedish = [place.swedish, row.map { "rad \($0)" }, column.map { "kolumn \($0)" }]
    let vietnamese = [place.vietnamese, row.map { "hàng \($0)" }, column.map { "cột \($0)" }]
    return Text(
      en: english.compactMap { $0 }.joined(separator: ", ") + ": " + message.english,
      sv: swedish.compactMap { $0 }.joined(separator: ", ") + ": " + message.swedish,
      vi: vietnamese.compactMap { $0 }.joined(separator: ", ") + ": " + message.vietnamese)
  }

  /// How many more problems of a kind there are than are shown.
  public static func moreProblems(_ count: Int, like kind: Text) -> Text {
    Text(
      en: "and \(count) more \(kind.english).", sv: "och \(count) till: \(kind.swedish).",
      vi: "và \(count) mục khác: \(kind.vietnamese).")
  }

  /// There is nothing at the path.
  public static let nothingThere = Text(
    en: "there is no such file or folder; check the spelling.",
    sv: "det finns ingen sådan fil eller mapp; kontrollera stavningen.",
    vi: "không có tệp hay thư mục nào như vậy; hãy kiểm tra chính tả.")

  /// The file or folder can't be opened.
  public static let unreadable = Text(
    en: "this can’t be opened; check that you have permission to read it.",
    sv: "det går inte att öppna; kontrollera att du har rätt att läsa det.",
    vi: "không thể mở; hãy kiểm tra xem bạn có quyền đọc hay không.")

  /// What is at the path is neither file nor folder.
  public static let notAFile = Text(
    en: "this is neither a file nor a folder; name a folder with the table actors.csv or a CSV "
      + "file.",
    sv: "detta är varken en fil eller en mapp; ange en mapp med tabellen aktörer.csv eller en "
      + "CSV-fil.",
    vi: "đây không phải là tệp hay thư mục; hãy nêu một thư mục có bảng tác-nhân.csv hoặc "
      + "một tệp CSV.")

  /// The folder has no actors’ table.
  public static let noActorsTable = Text(
    en: "the folder has no file actors.csv; every network needs one, with the columns id and name.",
    sv: "mappen saknar filen aktörer.csv (actors.csv); varje nätverk behöver en, med kolumnerna id "
      + "och namn.",
    vi: "thư mục không có tệp tác-nhân.csv (actors.csv); mạng lưới nào cũng cần một tệp "
      + "như vậy, với các cột mã và tên.")

  /// The folder has a workbook and no actors’ table.
  ///
  /// - Parameters:
  ///   - workbook: The name of the workbook.
  ///   - isRead: Whether it is of a form that is read.
  /// - Returns: The sentence.
  public static func onlyAWorkbook(_ workbook: String, isRead: Bool) -> Text {
    isRead
      ? Text(
        en: "the folder has no file actors.csv, but a workbook; give \(workbook) instead of the "
          + "folder.",
        sv: "mappen saknar filen aktörer.csv men har en arbetsbok; ange \(workbook) i stället för "
          + "mappen.",
        vi: "thư mục không có tệp tác-nhân.csv nhưng có một sổ tính; hãy nêu \(workbook) thay cho "
          + "thư mục.")
      : Text(
        en: "the folder has no file actors.csv, but the workbook \(workbook), which isn’t read; "
          + "save it as .xlsx and give that instead.",
        sv: "mappen saknar filen aktörer.csv men har arbetsboken \(workbook), som inte läses; "
          + "spara den som .xlsx och ange den i stället.",
        vi: "thư mục không có tệp tác-nhân.csv nhưng có sổ tính \(workbook), không được đọc; hãy "
          + "lưu thành .xlsx và nêu tệp đó thay thế.")
  }

  /// Two files or sheets hold the same table.
  public static func tableTwice(_ other: String) -> Text {
    Text(
      en: "this is the same table as \(other); keep one of the two.",
      sv: "detta är samma tabell som \(other); behåll en av de två.",
      vi: "đây là cùng một bảng với \(other); hãy giữ một trong hai.")
  }

  /// A CSV file of the folder isn't a table of a network.
  public static func notATable(_ tables: [String]) -> Text {
    let names = tables.joined(separator: ", ")
    return Text(
      en: "this file isn’t read; the tables of a network are \(names).",
      sv: "filen läses inte; ett nätverks tabeller är \(names).",
      vi: "tệp này không được đọc; các bảng của một mạng lưới là \(names).")
  }

  /// The file has no headings from and to.
  public static let notAnEdgeList = Text(
    en: "the headings “from” and “to” are missing; write them above the two columns "
      + "that say what each row joins.",
    sv: "rubrikerna ”från” och ”till” saknas; skriv dem ovanför de två kolumner "
      + "som säger vad varje rad förbinder.",
    vi: "thiếu các tiêu đề “từ” và “đến”; hãy viết chúng phía trên hai cột cho biết mỗi "
      + "hàng nối những gì.")

  /// The file has no text.
  public static let emptyFile = Text(
    en: "the table is empty; write the headings in its first row, or delete it.",
    sv: "tabellen är tom; skriv rubrikerna på första raden eller ta bort den.",
    vi: "bảng trống; hãy viết tiêu đề vào hàng đầu tiên, hoặc xóa bảng.")

  /// The file is larger than can be read.
  public static let fileTooLarge = Text(
    en: "the file is larger than 1 GB; divide it or delete what isn’t needed.",
    sv: "filen är större än 1 GB; dela den eller ta bort det som inte behövs.",
    vi: "tệp lớn hơn 1 GB; hãy chia nhỏ hoặc xóa những gì không cần.")

  /// The file is a PDF.
  public static let pdf = Text(
    en: "this is a PDF and no table; copy what it says into a spreadsheet and save that as CSV "
      + "(UTF-8).",
    sv: "detta är en PDF och ingen tabell; för in uppgifterna i ett kalkylblad och spara det som "
      + "CSV (UTF-8).",
    vi: "đây là tệp PDF chứ không phải bảng; hãy chép nội dung vào một bảng tính và lưu "
      + "thành CSV (UTF-8).")

  /// The file is a picture.
  public static let image = Text(
    en: "this is a picture and no table; write what it shows into a spreadsheet and save that as "
      + "CSV (UTF-8).",
    sv: "detta är en bild och ingen tabell; för in uppgifterna i ett kalkylblad och spara det som "
      + "CSV (UTF-8).",
    vi: "đây là hình ảnh chứ không phải bảng; hãy ghi nội dung vào một bảng tính và lưu "
      + "thành CSV (UTF-8).")

  /// The file is a word processor’s document.
  public static let textDocument = Text(
    en: "this is a text document and no table; copy what it says into a spreadsheet and save that "
      + "as CSV (UTF-8).",
    sv: "detta är ett textdokument och ingen tabell; för in uppgifterna i ett kalkylblad och spara "
      + "det som CSV (UTF-8).",
    vi: "đây là tài liệu văn bản chứ không phải bảng; hãy chép nội dung vào một bảng tính "
      + "và lưu thành CSV (UTF-8).")

  /// The file is an archive.
  public static let archive = Text(
    en: "this is a zip archive and no table; unpack it and give the folder with its tables.",
    sv: "detta är ett zip-arkiv och ingen tabell; packa upp det och ange mappen med tabellerna.",
    vi: "đây là tệp nén zip chứ không phải bảng; hãy giải nén và nêu thư mục có các bảng.")

  /// The file isn't text.
  public static let binaryFile = Text(
    en: "this isn’t a text file; save the table as CSV (UTF-8).",
    sv: "detta är ingen textfil; spara tabellen som CSV (UTF-8).",
    vi: "đây không phải là tệp văn bản; hãy lưu bảng thành CSV (UTF-8).")

  /// A quotation mark opens a text that nothing closes.
  public static let unclosedQuote = Text(
    en: "a quotation mark begins a text that never ends; close it, or write \"\" for one in a "
      + "text.",
    sv: "ett citattecken inleder en text som aldrig slutar; avsluta den, eller skriv \"\" för ett "
      + "i texten.",
    vi:
      "một dấu ngoặc kép mở đầu một đoạn không bao giờ kết thúc; hãy đóng lại, hoặc viết \"\" cho một dấu "
      + "trong đoạn.")

  /// A row has more cells than can be read.
  public static func tooManyColumns(limit: Int) -> Text {
    Text(
      en: "the row has more than \(limit) cells, and the file isn’t read further; delete the empty "
        + "columns or separators.",
      sv: "raden har fler än \(limit) celler, och filen läses inte längre; ta bort tomma kolumner "
        + "eller skiljetecken.",
      vi: "hàng có hơn \(limit) ô, và tệp không được đọc tiếp; hãy xóa các cột trống hoặc "
        + "dấu phân cách thừa.")
  }

  /// A text is longer than can be read.
  public static func cellTooLong(limit: Int) -> Text {
    Text(
      en: "the text is longer than \(limit) bytes, and the file isn’t read further; look for a "
        + "quotation mark that nothing closes.",
      sv: "texten är längre än \(limit) byte, och filen läses inte längre; leta efter ett "
        + "citattecken som inte avslutas.",
      vi: "nội dung dài hơn \(limit) byte, và tệp không được đọc tiếp; hãy tìm một dấu ngoặc "
        + "kép không được đóng.")
  }
}
