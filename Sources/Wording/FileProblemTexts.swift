/// What is wrong with files of any format.
extension Text {
  /// A problem with its place: `network.net, line 12, column 3: …`.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - part: The part of the file, such as a sheet.
  ///   - line: The line, counted from 1.
  ///   - column: The character of the line, counted from 1.
  ///   - message: What is wrong.
  /// - Returns: The sentence.
  public static func problem(
    file: String, part: String?, line: Int?, column: Int?, message: Text
  ) -> Text {
    let places = [
      Text.asWritten(file), part.map(Text.asWritten),
      line.map { Text(en: "line \($0)", sv: "rad \($0)", vi: "dòng \($0)") },
      column.map { Text(en: "character \($0)", sv: "tecken \($0)", vi: "ký tự \($0)") },
    ].compactMap(\.self).joined(separator: ", ")
    return [places, message].joined(separator: ": ")
  }

  /// The file is compressed, and damaged or cut off.
  public static let damagedArchive = Text(
    en: "the compressed file is damaged or cut off; fetch it anew, or compress the original again.",
    sv: "den komprimerade filen är skadad eller avbruten; hämta den på nytt eller komprimera "
      + "originalet igen.",
    vi: "tệp nén bị hỏng hoặc bị cắt ngang; hãy tải lại, hoặc nén lại bản gốc.")

  /// The file is written in another encoding than UTF-8.
  ///
  /// - Parameter encoding: The name of the encoding.
  /// - Returns: The sentence.
  public static func otherEncoding(_ encoding: String) -> Text {
    Text(
      en: "the file is read as \(encoding); if letters come out wrong, save it as UTF-8.",
      sv: "filen läses som \(encoding); om bokstäver blir fel, spara den som UTF-8.",
      vi: "tệp được đọc theo bảng mã \(encoding); nếu chữ bị sai, hãy lưu tệp dưới dạng UTF-8.")
  }

  /// A zip archive is damaged or cut off.
  public static let damagedZip = Text(
    en: "the file is damaged or cut off; fetch it anew, or save it again in the program that "
      + "wrote it.",
    sv: "filen är skadad eller avbruten; hämta den på nytt eller spara den igen i programmet som "
      + "skrev den.",
    vi: "tệp bị hỏng hoặc bị cắt ngang; hãy tải lại, hoặc lưu lại bằng chương trình đã ghi nó.")

  /// A zip archive is protected by a password.
  public static let protectedZip = Text(
    en: "the file is protected by a password; save it without one.",
    sv: "filen är skyddad med lösenord; spara den utan.",
    vi: "tệp được bảo vệ bằng mật khẩu; hãy lưu lại không có mật khẩu.")

  /// A zip archive unfolds into far more than it holds.
  ///
  /// - Parameter limit: How many times as large it may become.
  /// - Returns: The sentence.
  public static func zipBomb(limit: Int) -> Text {
    Text(
      en: "the file unfolds into more than \(limit) times its size, as in an attack; it isn’t "
        + "read. Delete empty rows, or save the sheets as CSV.",
      sv: "filen vecklas ut till mer än \(limit) gånger sin storlek, som i ett angrepp; den läses "
        + "inte. Ta bort tomma rader eller spara bladen som CSV.",
      vi: "tệp bung ra lớn hơn \(limit) lần kích thước của nó, như trong một cuộc tấn công; tệp "
        + "không được đọc. Hãy xóa các hàng trống, hoặc lưu các trang tính thành CSV.")
  }

  /// A zip archive has too many parts.
  ///
  /// - Parameter limit: How many it may have.
  /// - Returns: The sentence.
  public static func tooManyParts(limit: Int) -> Text {
    Text(
      en: "the file has more than \(limit) parts; save only the sheets that are needed.",
      sv: "filen har fler än \(limit) delar; spara bara de blad som behövs.",
      vi: "tệp có hơn \(limit) phần; hãy chỉ lưu những trang tính cần thiết.")
  }

  /// There isn't enough memory.
  public static let outOfMemory = Text(
    en: "the computer has too little free memory for it; close other programs and try again.",
    sv: "datorn har för lite ledigt minne för den; stäng andra program och försök igen.",
    vi: "máy tính không đủ bộ nhớ trống; hãy đóng các chương trình khác rồi thử lại.")

  /// Elements stand too deep within each other.
  ///
  /// - Parameter limit: How deep they may stand.
  /// - Returns: The sentence.
  public static func nestedTooDeeply(limit: Int) -> Text {
    Text(
      en: "more than \(limit) parts stand within each other; no program writes such a file.",
      sv: "mer än \(limit) delar ligger inuti varandra; inget program skriver en sådan fil.",
      vi: "hơn \(limit) phần lồng vào nhau; không chương trình nào ghi tệp như vậy.")
  }

  /// A text is too long.
  ///
  /// - Parameter limit: How many bytes it may have.
  /// - Returns: The sentence.
  public static func textTooLong(limit: Int) -> Text {
    Text(
      en: "a text is longer than \(limit) bytes; shorten it.",
      sv: "en text är längre än \(limit) byte; korta den.",
      vi: "một đoạn chữ dài hơn \(limit) byte; hãy rút ngắn.")
  }
}

/// What is wrong with files of rows and fields.
extension Text {
  /// The file has no row.
  public static let noRowInFile = Text(
    en: "the file has no rows; export it again from the program that wrote it.",
    sv: "filen har inga rader; exportera den på nytt från programmet som skrev den.",
    vi: "tệp không có dòng nào; hãy xuất lại từ chương trình đã ghi nó.")

  /// Something stands where a number has to.
  ///
  /// - Parameter text: What stands there.
  /// - Returns: The sentence.
  public static func notANumber(_ text: String) -> Text {
    Text(
      en: "“\(text)” stands where a number has to; write one such as 2 or 0.5.",
      sv: "”\(text)” står där ett tal ska stå; skriv ett, till exempel 2 eller 0.5.",
      vi: "“\(text)” nằm ở chỗ phải là một số; hãy viết một số như 2 hoặc 0.5.")
  }

  /// Names stand for more than one node.
  ///
  /// - Parameters:
  ///   - count: How many are the same as an earlier one.
  ///   - example: The first of them.
  ///   - id: The id that it gets.
  /// - Returns: The sentence.
  public static func repeatedNames(count: Int, example: String, id: String) -> Text {
    Text(
      en: "names that an earlier node has already: \(count), such as “\(example)”; these nodes get "
        + "ids with numbers, here “\(id)”.",
      sv: "namn som en tidigare nod redan har: \(count), till exempel ”\(example)”; dessa noder "
        + "får id med nummer, här ”\(id)”.",
      vi: "số tên trùng với một nút trước đó: \(count), chẳng hạn “\(example)”; các nút này nhận "
        + "mã có số, ở đây là “\(id)”.")
  }
}

/// What is wrong with XML files.
extension Text {
  /// The file isn't well-formed, in some other way than those below.
  public static let malformedXML = Text(
    en: "this isn’t well-formed XML; export the file again from the program that wrote it.",
    sv: "detta är inte välformad XML; exportera filen på nytt från programmet som skrev den.",
    vi: "đây không phải là XML hợp lệ; hãy xuất lại tệp từ chương trình đã ghi nó.")
  /// The file has no element.
  public static let emptyXML = Text(
    en: "the file is empty; export it again from the program that wrote it.",
    sv: "filen är tom; exportera den på nytt från programmet som skrev den.",
    vi: "tệp trống; hãy xuất lại từ chương trình đã ghi nó.")
  /// The file ends too early.
  public static let cutOffXML = Text(
    en: "the file ends in the middle of an element; fetch or export it again.",
    sv: "filen slutar mitt i ett element; hämta eller exportera den på nytt.",
    vi: "tệp kết thúc giữa một phần tử; hãy tải lại hoặc xuất lại.")
  /// A start and an end don't match.
  public static let mismatchedTag = Text(
    en: "the end of an element doesn’t match its start; write </name> for the <name> that is open.",
    sv:
      "ett elements slut stämmer inte med dess början; skriv </namn> för det <namn> som är öppet.",
    vi: "thẻ đóng không khớp với thẻ mở; hãy viết </tên> cho thẻ <tên> đang mở.")
  /// An element has an attribute twice.
  public static let repeatedXMLAttribute = Text(
    en: "an element has the same attribute twice; leave one of them out.",
    sv: "ett element har samma attribut två gånger; ta bort det ena.",
    vi: "một phần tử có cùng một thuộc tính hai lần; hãy bỏ bớt một.")
  /// There is something after the last element.
  public static let textAfterXML = Text(
    en: "something stands after the end of the last element; two files may have become one.",
    sv: "något står efter det sista elementets slut; två filer kan ha blivit en.",
    vi: "có nội dung sau phần tử cuối cùng; có thể hai tệp đã bị ghép làm một.")
  /// An entity isn't declared.
  public static let undefinedEntity = Text(
    en: "an & begins a name that the file doesn’t declare; write &amp; for the character &.",
    sv: "ett & inleder ett namn som filen inte deklarerar; skriv &amp; för tecknet &.",
    vi: "dấu & mở đầu một tên mà tệp không khai báo; hãy viết &amp; cho ký tự &.")
  /// A character isn't allowed.
  public static let invalidXMLCharacter = Text(
    en: "a character stands here that XML doesn’t allow; leave it out.",
    sv: "här står ett tecken som XML inte tillåter; ta bort det.",
    vi: "ở đây có một ký tự mà XML không cho phép; hãy bỏ nó đi.")
  /// The encoding isn't known, or not the one that the file says.
  public static let unknownXMLEncoding = Text(
    en: "the encoding that the file states isn’t known or isn’t the one it is written in; save the "
      + "file as UTF-8.",
    sv: "teckenkodningen som filen anger är okänd eller inte den som filen är skriven i; spara "
      + "filen som UTF-8.",
    vi: "bảng mã mà tệp nêu là không rõ hoặc không phải bảng mã thật của tệp; hãy lưu tệp dưới "
      + "dạng UTF-8.")
  /// Entities unfold into far more than the file holds.
  public static let unfoldingEntities = Text(
    en: "the file’s entities unfold into far more text than it holds, as in an attack; it isn’t "
      + "read. Write the texts out.",
    sv: "filens entiteter vecklas ut till långt mer text än den rymmer, som i ett angrepp; den "
      + "läses inte. Skriv ut texterna.",
    vi: "các thực thể của tệp bung ra thành nhiều chữ hơn hẳn nội dung tệp, như trong một cuộc tấn "
      + "công; tệp không được đọc. Hãy viết rõ các đoạn chữ.")
}
