/// What is said of rows, columns and cells that can't be read as they stand.
extension Text {
  /// A row has text to the right of the last heading.
  public static func textBeyondHeadings(_ text: String) -> Text {
    quoting(text) {
      Text(
        en:
          "\($0.english) stands to the right of the last heading; add a heading, or put quotation "
          + "marks around a text with a separator in it.",
        sv: "\($0.swedish) står till höger om den sista rubriken; lägg till en rubrik, eller sätt "
          + "citattecken runt en text som innehåller ett skiljetecken.",
        vi: "\($0.vietnamese) nằm bên phải tiêu đề cuối cùng; hãy thêm một tiêu đề, hoặc đặt "
          + "trong dấu ngoặc kép nội dung có chứa dấu phân cách.")
    }
  }

  /// A row of a sheet has text to the right of the last heading.
  public static func cellBeyondHeadings(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) stands to the right of the last heading; add a heading, or delete it.",
        sv: "\($0.swedish) står till höger om den sista rubriken; lägg till en rubrik eller ta "
          + "bort texten.",
        vi: "\($0.vietnamese) nằm bên phải tiêu đề cuối cùng; hãy thêm một tiêu đề, hoặc xóa nó.")
    }
  }

  /// A cell has a control character.
  public static let controlCharacter = Text(
    en: "the text has an invisible control character; write the text again.",
    sv: "texten innehåller ett osynligt styrtecken; skriv om texten.",
    vi: "nội dung có ký tự điều khiển ẩn; hãy viết lại nội dung.")

  /// A letter was lost when the file was written.
  public static let lostCharacter = Text(
    en: "a letter was lost when the file was saved and stands as �; write it again and save as "
      + "UTF-8.",
    sv: "en bokstav gick förlorad när filen sparades och står som �; skriv den igen och spara som "
      + "UTF-8.",
    vi: "một chữ cái đã mất khi lưu tệp và hiện thành �; hãy viết lại và lưu dưới dạng UTF-8.")

  /// Columns that the table must have are missing.
  ///
  /// - Parameter columns: The headings, in the language of the file.
  /// - Returns: The sentence.
  public static func missingColumns(_ columns: [String]) -> Text {
    let names = columns.map { quoting($0) { $0 } }.joined(separator: ", ")
    return Text(
      en: columns.count == 1
        ? "the heading \(names.english) is missing; add it."
        : "the headings \(names.english) are missing; add them.",
      sv: columns.count == 1
        ? "rubriken \(names.swedish) saknas; lägg till den."
        : "rubrikerna \(names.swedish) saknas; lägg till dem.",
      vi: "thiếu tiêu đề \(names.vietnamese); hãy thêm vào.")
  }

  /// A table has headings and no rows.
  public static let noRows = Text(
    en: "the table has headings but no rows; fill it in.",
    sv: "tabellen har rubriker men inga rader; fyll i den.",
    vi: "bảng có tiêu đề nhưng không có hàng nào; hãy điền vào.")

  /// A table that may be empty has headings and no rows.
  public static let noRowsYet = Text(
    en: "the table has headings but no rows.", sv: "tabellen har rubriker men inga rader.",
    vi: "bảng có tiêu đề nhưng không có hàng nào.")

  /// The actors’ table has no column with names.
  public static let noNames = Text(
    en: "the heading “name” is missing, and every actor is called by its id.",
    sv: "rubriken ”namn” saknas, och varje aktör kallas vid sitt id.",
    vi: "thiếu tiêu đề “tên”, nên mỗi tác nhân được gọi bằng mã của mình.")

  /// A heading stands twice.
  public static func repeatedColumn(_ heading: String) -> Text {
    quoting(heading) {
      Text(
        en: "\($0.english) means the same as an earlier heading; delete or rename one of them.",
        sv: "\($0.swedish) betyder detsamma som en tidigare rubrik; ta bort eller döp om en av "
          + "dem.",
        vi: "\($0.vietnamese) có cùng nghĩa với một tiêu đề trước đó; hãy xóa hoặc đổi tên một "
          + "trong hai.")
    }
  }

  /// Text stands in a column without a heading.
  public static let missingHeading = Text(
    en: "the column has text but no heading; write one.",
    sv: "kolumnen har text men ingen rubrik; skriv en.",
    vi: "cột có nội dung nhưng không có tiêu đề; hãy viết tiêu đề.")

  /// The table doesn't define the column.
  public static let unknownColumn = Text(
    en: "the table doesn’t define this column; it is kept as an attribute.",
    sv: "tabellen har ingen sådan kolumn; den behålls som attribut.",
    vi: "bảng không có cột này; cột được giữ lại làm thuộc tính.")

  /// A cell holds a mere dash.
  public static let dash = Text(
    en: "the dash is read as an empty cell, which means unknown.",
    sv: "strecket läses som en tom cell, vilket betyder okänt.",
    vi: "dấu gạch được đọc là ô trống, nghĩa là không rõ.")

  /// A cell that must have a text is empty.
  public static let emptyCell = Text(
    en: "the cell is empty; write a text.", sv: "cellen är tom; skriv en text.",
    vi: "ô trống; hãy viết nội dung.")

  /// A date is in the right form, but no calendar has it.
  public static func impossibleDate(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "no calendar has the date \($0.english); write a day that exists, or only the year or "
          + "the month.",
        sv: "datumet \($0.swedish) finns inte i kalendern; skriv en dag som finns, eller bara året "
          + "eller månaden.",
        vi: "không có ngày \($0.vietnamese) trong lịch; hãy viết một ngày có thật, hoặc chỉ "
          + "năm hay tháng.")
    }
  }

  /// A text isn't a date.
  public static func unreadableDate(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not a date; write 2012, 2012-05 or 2012-05-14.",
        sv: "\($0.swedish) är inget datum; skriv 2012, 2012-05 eller 2012-05-14.",
        vi: "\($0.vietnamese) không phải là ngày; hãy viết 2012, 2012-05 hoặc 2012-05-14.")
    }
  }

  /// A text isn't a number.
  public static func unreadableNumber(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not a number; write digits, such as 2 or 0.5.",
        sv: "\($0.swedish) är inget tal; skriv med siffror, till exempel 2 eller 0,5.",
        vi: "\($0.vietnamese) không phải là số; hãy viết bằng chữ số, ví dụ 2 hoặc 0,5.")
    }
  }

  /// A number is too large.
  public static func infiniteNumber(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is too large a number; write a smaller one.",
        sv: "\($0.swedish) är ett för stort tal; skriv ett mindre.",
        vi: "\($0.vietnamese) là số quá lớn; hãy viết số nhỏ hơn.")
    }
  }

  /// A number is less than zero.
  public static func negativeNumber(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is less than zero; write zero or a number above it.",
        sv: "\($0.swedish) är mindre än noll; skriv noll eller ett större tal.",
        vi: "\($0.vietnamese) nhỏ hơn không; hãy viết số không hoặc số lớn hơn.")
    }
  }

  /// The comma of a number may divide thousands or decimals.
  public static func ambiguousNumber(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "the comma of \($0.english) is read as a decimal mark; write thousands without a "
          + "comma.",
        sv: "kommat i \($0.swedish) läses som decimaltecken; skriv tusental utan komma.",
        vi: "dấu phẩy trong \($0.vietnamese) được đọc là dấu thập phân; hãy viết hàng nghìn "
          + "không có dấu phẩy.")
    }
  }

  /// A text isn't how many actors a group has.
  public static func unreadableCount(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not a count; write a whole number from 1 to a million, or unknown.",
        sv: "\($0.swedish) är inget antal; skriv ett heltal från 1 till en miljon, eller okänt.",
        vi: "\($0.vietnamese) không phải là số lượng; hãy viết số nguyên từ 1 đến một triệu, "
          + "hoặc “không rõ”.")
    }
  }

  /// A text is neither yes nor no.
  public static func unreadableYesOrNo(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is neither yes nor no; write yes or no.",
        sv: "\($0.swedish) är varken ja eller nej; skriv ja eller nej.",
        vi: "\($0.vietnamese) không phải “có” cũng không phải “không”; hãy viết có hoặc không.")
    }
  }

  /// A text isn't a gender as the tables write it.
  public static func unreadableGender(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not understood; write woman, man, other or undisclosed, or nothing "
          + "if it is unknown.",
        sv: "\($0.swedish) går inte att tolka; skriv kvinna, man, annat eller vill ej uppge, eller "
          + "inget om det är okänt.",
        vi: "không hiểu \($0.vietnamese); hãy viết nữ, nam, khác hoặc không muốn nêu, hoặc để "
          + "trống nếu không rõ.")
    }
  }

  /// A text isn't how sure a tie is.
  public static func unreadableCertainty(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is not understood; write sure, likely or disputed.",
        sv: "\($0.swedish) går inte att tolka; skriv säker, trolig eller omstridd.",
        vi: "không hiểu \($0.vietnamese); hãy viết chắc chắn, có khả năng hoặc có tranh cãi.")
    }
  }

  /// A word outside a column's vocabulary.
  public static func unusualWord(_ text: String, usual: [Text]) -> Text {
    let words = usual.joined(separator: ", ")
    return quoting(text) {
      Text(
        en: "\($0.english) is kept but is not one of the usual words; those are \(words.english).",
        sv: "\($0.swedish) behålls men är inte något av de vanliga orden; de är \(words.swedish).",
        vi: "\($0.vietnamese) được giữ lại nhưng không phải là từ thường dùng; các từ thường "
          + "dùng là \(words.vietnamese).")
    }
  }

  /// A language that results can't be written in.
  public static func unusualLanguage(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is kept but is not a language that results are written in; those are sv "
          + "(Swedish), en (English) and vi (Vietnamese).",
        sv: "\($0.swedish) behålls men är inget språk som resultat skrivs på; de är sv (svenska), "
          + "en (engelska) och vi (vietnamesiska).",
        vi: "\($0.vietnamese) được giữ lại nhưng không phải là ngôn ngữ dùng để viết kết quả; "
          + "các ngôn ngữ đó là sv (tiếng Thụy Điển), en (tiếng Anh) và vi (tiếng Việt).")
    }
  }

  /// A country that is neither a name nor a code of two letters.
  public static func unusualCountry(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) is kept but is neither a country’s name nor its code of two letters; "
          + "write one such as SE or VN.",
        sv: "\($0.swedish) behålls men är varken ett lands namn eller dess kod med två bokstäver; "
          + "skriv till exempel SE eller VN.",
        vi: "\($0.vietnamese) được giữ lại nhưng không phải là tên nước hay mã hai chữ cái của "
          + "nước; hãy viết ví dụ SE hoặc VN.")
    }
  }

  /// A key that the table `network` doesn't define.
  public static func unknownKey(_ text: String, known: [String]) -> Text {
    let keys = known.joined(separator: ", ")
    return quoting(text) {
      Text(
        en: "\($0.english) is kept but is not a key that is used; those are \(keys).",
        sv: "\($0.swedish) behålls men är ingen nyckel som används; de är \(keys).",
        vi: "\($0.vietnamese) được giữ lại nhưng không phải là khóa được dùng; các khóa được "
          + "dùng là \(keys).")
    }
  }

  /// A key of the table `network` stands twice.
  public static func repeatedKey(_ text: String) -> Text {
    quoting(text) {
      Text(
        en: "\($0.english) means the same as an earlier key; keep one of the two rows.",
        sv: "\($0.swedish) betyder detsamma som en tidigare nyckel; behåll en av de två raderna.",
        vi: "\($0.vietnamese) có cùng nghĩa với một khóa trước đó; hãy giữ một trong hai hàng.")
    }
  }

  /// Returns a text about what was found, which stands in the quotation marks of each language.
  static func quoting(_ found: String, _ text: (Text) -> Text) -> Text {
    let words = found.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = words.count > 60 ? words.prefix(60) + "…" : words[...]
    return text(Text(en: "“\(short)”", sv: "”\(short)”", vi: "“\(short)”"))
  }
}
