/// What is wrong with workbooks and their sheets.
extension Text {
  /// A workbook stands where one table is read.
  public static let workbook = Text(
    en: "this is a workbook, whatever its name says; save the sheet as CSV (UTF-8), or give the "
      + "workbook by itself.",
    sv: "detta är en arbetsbok, vad namnet än säger; spara bladet som CSV (UTF-8) eller ange "
      + "arbetsboken för sig.",
    vi: "đây là một sổ tính, dù tên tệp là gì; hãy lưu trang tính thành CSV (UTF-8), hoặc nêu "
      + "riêng sổ tính đó.")

  /// The file is no workbook.
  public static let notAWorkbook = Text(
    en: "this isn’t a workbook; save the table in a spreadsheet program as .xlsx.",
    sv: "detta är ingen arbetsbok; spara tabellen i ett kalkylprogram som .xlsx.",
    vi: "đây không phải là sổ tính; hãy lưu bảng bằng chương trình bảng tính thành .xlsx.")

  /// The file is a workbook as Excel wrote it before 2007.
  public static let oldWorkbook = Text(
    en: "this is a workbook in the old form .xls; open it in a spreadsheet program and save it as "
      + ".xlsx.",
    sv: "detta är en arbetsbok i den gamla formen .xls; öppna den i ett kalkylprogram och spara "
      + "den som .xlsx.",
    vi: "đây là sổ tính ở dạng cũ .xls; hãy mở bằng chương trình bảng tính và lưu thành .xlsx.")

  /// The file is a workbook in Excel’s binary form.
  public static let binaryWorkbook = Text(
    en: "this is a workbook in the form .xlsb; open it in Excel and save it as .xlsx.",
    sv: "detta är en arbetsbok i formen .xlsb; öppna den i Excel och spara den som .xlsx.",
    vi: "đây là sổ tính ở dạng .xlsb; hãy mở bằng Excel và lưu thành .xlsx.")

  /// The file is a workbook of LibreOffice.
  public static let openDocument = Text(
    en: "this is a workbook in the form .ods; open it in LibreOffice and save it as Excel 2007–365 "
      + "(.xlsx).",
    sv: "detta är en arbetsbok i formen .ods; öppna den i LibreOffice och spara den som Excel "
      + "2007–365 (.xlsx).",
    vi: "đây là sổ tính ở dạng .ods; hãy mở bằng LibreOffice và lưu thành Excel 2007–365 (.xlsx).")

  /// The file is a workbook of Numbers.
  public static let numbersWorkbook = Text(
    en: "this is a workbook of Numbers; export it from there to Excel (.xlsx).",
    sv: "detta är en arbetsbok från Numbers; exportera den därifrån till Excel (.xlsx).",
    vi: "đây là sổ tính của Numbers; hãy xuất từ đó sang Excel (.xlsx).")

  /// A workbook isn't as the format says.
  public static let malformedWorkbook = Text(
    en: "the cells aren’t in the order of their places, or refer to texts that aren’t there; open "
      + "the workbook in a spreadsheet program and save it again.",
    sv: "cellerna står inte i ordning eller hänvisar till texter som inte finns; öppna arbetsboken "
      + "i ett kalkylprogram och spara den igen.",
    vi: "các ô không theo đúng thứ tự vị trí, hoặc tham chiếu đến nội dung không tồn tại; hãy mở "
      + "sổ tính bằng chương trình bảng tính và lưu lại.")

  /// A sheet that a workbook names isn't in it.
  public static let missingSheet = Text(
    en: "the sheet is named, but the file doesn’t hold it; fetch the workbook anew or save it "
      + "again.",
    sv: "bladet nämns, men filen innehåller det inte; hämta arbetsboken på nytt eller spara den "
      + "igen.",
    vi: "trang tính được nêu tên nhưng tệp không chứa nó; hãy tải lại sổ tính hoặc lưu lại.")

  /// A formula has no value.
  ///
  /// - Parameter value: What it shows instead, such as `#N/A`.
  /// - Returns: The sentence.
  public static func errorValue(_ value: String) -> Text {
    Text(
      en: "the cell shows the error \(value); mend the formula, or write the value.",
      sv: "cellen visar felet \(value); rätta formeln eller skriv värdet.",
      vi: "ô hiển thị lỗi \(value); hãy sửa công thức, hoặc viết giá trị.")
  }

  /// A formula's value wasn't stored.
  public static let formulaWithoutValue = Text(
    en: "the value of the formula isn’t stored in the file; open it in a spreadsheet program and "
      + "save it, or write the value.",
    sv: "formelns värde är inte sparat i filen; öppna den i ett kalkylprogram och spara den, eller "
      + "skriv värdet.",
    vi: "giá trị của công thức không được lưu trong tệp; hãy mở tệp bằng chương trình bảng tính và "
      + "lưu lại, hoặc viết giá trị.")

  /// Cells are merged in the row of the headings.
  ///
  /// - Parameter range: The cells.
  /// - Returns: The sentence.
  public static func mergedHeadings(_ range: String) -> Text {
    Text(
      en: "the cells \(range) are merged in the row of the headings; split them, write one heading "
        + "above each column, and delete titles above the headings.",
      sv: "cellerna \(range) är sammanfogade på rubrikernas rad; dela dem, skriv en rubrik ovanför "
        + "varje kolumn och ta bort titlar ovanför rubrikerna.",
      vi: "các ô \(range) bị gộp ở hàng tiêu đề; hãy tách chúng ra, viết một tiêu đề trên mỗi cột, "
        + "và xóa tên bảng phía trên các tiêu đề.")
  }

  /// Cells are merged below the headings.
  ///
  /// - Parameter range: The cells.
  /// - Returns: The sentence.
  public static func mergedCells(_ range: String) -> Text {
    Text(
      en: "the cells \(range) are merged, and only the first of them has the text; split them and "
        + "write the text in each row where it holds.",
      sv: "cellerna \(range) är sammanfogade, och bara den första av dem har texten; dela dem och "
        + "skriv texten på varje rad där den gäller.",
      vi:
        "các ô \(range) bị gộp, và chỉ ô đầu tiên có nội dung; hãy tách chúng ra và viết nội dung "
        + "vào mỗi hàng có liên quan.")
  }

  /// Rows of a sheet are hidden.
  ///
  /// - Parameter count: How many.
  /// - Returns: The sentence.
  public static func hiddenRows(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "a row is hidden, and is read all the same; delete it if it doesn’t count."
        : "\(count) rows are hidden, and are read all the same; delete those that don’t count.",
      sv: count == 1
        ? "en rad är dold men läses ändå; ta bort den om den inte ska räknas."
        : "\(count) rader är dolda men läses ändå; ta bort dem som inte ska räknas.",
      vi: "\(count) hàng bị ẩn nhưng vẫn được đọc; hãy xóa những hàng không được tính.")
  }

  /// What problems of formulas are called.
  public static let formulaProblems = Text(
    en: "formulas without a value", sv: "formler utan värde", vi: "công thức không có giá trị")
}

/// What is said of workbooks that are networks.
extension Text {
  /// A sheet of a workbook.
  ///
  /// - Parameter name: What its tab says.
  /// - Returns: What it is called.
  public static func sheet(_ name: String) -> Text {
    Text(en: "sheet \(name)", sv: "blad \(name)", vi: "trang tính \(name)")
  }

  /// The workbook has no actors’ table.
  public static let noActorsSheet = Text(
    en: "the workbook has no sheet actors; every network needs one, with the columns id and name.",
    sv: "arbetsboken saknar bladet aktörer (actors); varje nätverk behöver ett, med kolumnerna id "
      + "och namn.",
    vi: "sổ tính không có trang tính tác-nhân (actors); mạng lưới nào cũng cần một trang như vậy, "
      + "với các cột mã và tên.")

  /// A sheet isn't a table of a network.
  public static func sheetNotATable(_ tables: [Text]) -> Text {
    Text { language in
      let names = tables.map { $0[language] }.joined(separator: ", ")
      return Text(
        en: "this sheet isn’t read; the tables of a network are \(names).",
        sv: "bladet läses inte; ett nätverks tabeller är \(names).",
        vi: "trang tính này không được đọc; các bảng của một mạng lưới là \(names).")[language]
    }
  }

  /// A sheet is hidden.
  public static let hiddenSheet = Text(
    en: "the sheet is hidden, and is read all the same; delete it if it doesn’t count.",
    sv: "bladet är dolt men läses ändå; ta bort det om det inte ska räknas.",
    vi: "trang tính bị ẩn nhưng vẫn được đọc; hãy xóa nếu không được tính.")

  /// The name of the sheet with the notes.
  public static let notesSheet = Text(en: "READ ME", sv: "LÄS MIG", vi: "ĐỌC TRƯỚC")

  /// The name of the sheet with the words that columns offer.
  public static let listSheet = Text(en: "lists", sv: "listor", vi: "danh sách")
}

/// What is said of the writing of workbooks.
extension Text {
  /// The library that writes workbooks isn't installed.
  public static let noWorkbookLibrary = Text(
    en: "workbooks can’t be written without libxlsxwriter; run Scripts/setup, or write CSV.",
    sv: "arbetsböcker kan inte skrivas utan libxlsxwriter; kör Scripts/setup eller skriv CSV.",
    vi: "không thể ghi sổ tính nếu thiếu libxlsxwriter; hãy chạy Scripts/setup, hoặc ghi CSV.")

  /// A workbook can't be written.
  public static let workbookUnwritable = Text(
    en: "the workbook can’t be written; the disk may be full.",
    sv: "arbetsboken kan inte skrivas; disken kan vara full.",
    vi: "không thể ghi sổ tính; có thể đĩa đã đầy.")

  /// A sheet can't be written.
  public static let sheetUnwritable = Text(
    en: "the sheet is left out; its name is too long, stands twice or has one of [ ] : * ? / \\.",
    sv: "bladet utelämnas; dess namn är för långt, står två gånger eller har något av "
      + "[ ] : * ? / \\.",
    vi: "trang tính bị bỏ qua; tên của nó quá dài, bị trùng, hoặc có một trong các ký tự "
      + "[ ] : * ? / \\.")

  /// A cell lies outside what a sheet can hold.
  public static let cellOutsideSheet = Text(
    en: "the cell is left out; a sheet has at most 1,048,576 rows and 16,384 columns.",
    sv: "cellen utelämnas; ett blad har högst 1 048 576 rader och 16 384 kolumner.",
    vi: "ô bị bỏ qua; một trang tính có tối đa 1.048.576 hàng và 16.384 cột.")

  /// A text is longer than a cell can hold.
  ///
  /// - Parameter limit: How many characters it may have.
  /// - Returns: The sentence.
  public static func cellCutShort(limit: Int) -> Text {
    Text(
      en: "the text is cut short; a cell of a workbook holds at most \(limit) characters.",
      sv: "texten kortas; en cell i en arbetsbok rymmer högst \(limit) tecken.",
      vi: "nội dung bị cắt ngắn; một ô của sổ tính chứa tối đa \(limit) ký tự.")
  }
}
