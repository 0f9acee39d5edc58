/// What the tables and their records are called.
extension Text {
  /// An actor, in a sentence that denies that something is one.
  public static let anyActor = Text(en: "any actor", sv: "någon aktör", vi: "tác nhân nào")
  /// A person, in a sentence that denies that something is one.
  public static let anyPerson = Text(en: "any person", sv: "någon person", vi: "người nào")
  /// A person or an actor, in a sentence that denies that something is one.
  public static let anyPersonOrActor = Text(
    en: "any person or actor", sv: "någon person eller aktör", vi: "người hay tác nhân nào")
  /// An activity, in a sentence that denies that something is one.
  public static let anyActivity = Text(
    en: "any activity", sv: "någon aktivitet", vi: "hoạt động nào")
  /// A phase, in a sentence that denies that something is one.
  public static let anyPhase = Text(en: "any phase", sv: "någon fas", vi: "giai đoạn nào")
  /// A source, in a sentence that denies that something is one.
  public static let anySource = Text(en: "any source", sv: "någon källa", vi: "nguồn nào")

  /// Problems with files.
  public static let fileProblems = Text(
    en: "files that can’t be read", sv: "filer som inte går att läsa", vi: "tệp không đọc được")
  /// Problems with tables.
  public static let tableProblems = Text(
    en: "problems with the table", sv: "problem med tabellen", vi: "vấn đề với bảng")
  /// Problems with columns.
  public static let columnProblems = Text(
    en: "remarks on columns", sv: "anmärkningar på kolumner", vi: "nhận xét về cột")
  /// Problems with keys.
  public static let keyProblems = Text(
    en: "remarks on keys", sv: "anmärkningar på nycklar", vi: "nhận xét về khóa")
  /// Problems with empty cells.
  public static let emptyCellProblems = Text(
    en: "empty cells that need a text", sv: "tomma celler som behöver en text",
    vi: "ô trống cần có nội dung")
  /// Problems with text beyond the headings.
  public static let beyondHeadingsProblems = Text(
    en: "rows with text to the right of the last heading",
    sv: "rader med text till höger om den sista rubriken",
    vi: "hàng có nội dung ở bên phải tiêu đề cuối cùng")
  /// Problems with characters.
  public static let characterProblems = Text(
    en: "texts with unreadable characters", sv: "texter med oläsliga tecken",
    vi: "nội dung có ký tự không đọc được")
  /// Problems with dates.
  public static let dateProblems = Text(
    en: "dates that can’t be understood", sv: "datum som inte går att tolka",
    vi: "ngày không hiểu được")
  /// Problems with numbers.
  public static let numberProblems = Text(
    en: "numbers to look at", sv: "tal att se över", vi: "số cần xem lại")
  /// Problems with words.
  public static let wordProblems = Text(
    en: "unexpected words", sv: "oväntade ord", vi: "từ không ngờ tới")
  /// Problems with what is told in two ways.
  public static let contradictionProblems = Text(
    en: "things told in two ways", sv: "uppgifter som ges på två sätt",
    vi: "thông tin được nêu theo hai cách")
  /// Problems with what is left out.
  public static let leftOutProblems = Text(
    en: "parts that are left out", sv: "delar som utelämnas", vi: "phần bị bỏ qua")
  /// Problems with repeated ids.
  public static let duplicateProblems = Text(
    en: "ids that stand more than once", sv: "id som förekommer mer än en gång",
    vi: "mã xuất hiện nhiều hơn một lần")
  /// Problems with references.
  public static let referenceProblems = Text(
    en: "references to ids that don’t exist", sv: "hänvisningar till id som inte finns",
    vi: "tham chiếu đến mã không tồn tại")
  /// Problems with times.
  public static let intervalProblems = Text(
    en: "times to look at", sv: "tider att se över", vi: "thời gian cần xem lại")
  /// Problems with parts.
  public static let partOfProblems = Text(
    en: "actors that are parts of themselves", sv: "aktörer som är delar av sig själva",
    vi: "tác nhân là bộ phận của chính mình")
}
