/// What is wrong with data sets of UCINET.
extension Text {
  /// The name isn't that of a data set.
  public static let noUCINETFile = Text(
    en: "a data set of UCINET is two files whose names end in .##h and .##d; name one of them.",
    sv: "en datamängd från UCINET är två filer vars namn slutar på .##h och .##d; ange en av dem.",
    vi: "bộ dữ liệu UCINET gồm hai tệp có tên kết thúc bằng .##h và .##d; hãy nêu một trong hai.")
  /// The header isn't one.
  public static let noUCINETHeader = Text(
    en: "this isn’t a header of UCINET 6; open the data set there and save it again, or export it "
      + "as DL.",
    sv: "detta är inget huvud från UCINET 6; öppna datamängden där och spara den igen, eller "
      + "exportera den som DL.",
    vi: "đây không phải tệp tiêu đề của UCINET 6; hãy mở bộ dữ liệu ở đó rồi lưu lại, hoặc xuất ra "
      + "DL.")
  /// The header ends too early.
  public static let cutOffUCINETHeader = Text(
    en: "the header ends before all names are there; copy or save the data set again.",
    sv: "huvudet slutar innan alla namn har kommit; kopiera eller spara datamängden igen.",
    vi: "tệp tiêu đề kết thúc trước khi đủ các tên; hãy sao chép hoặc lưu lại bộ dữ liệu.")

  /// The file of data has another size than the header says.
  ///
  /// - Parameters:
  ///   - rows: How many rows there have to be.
  ///   - columns: How many columns.
  ///   - matrices: How many matrices.
  ///   - size: How many bytes the file has.
  /// - Returns: The sentence.
  public static func wrongUCINETSize(
    _ rows: Int, _ columns: Int, _ matrices: Int, size: Int
  ) -> Text {
    Text(
      en: "the file has \(size) bytes, which don’t make \(rows) rows, \(columns) columns and "
        + "\(matrices) matrices; the two files may be of different data sets.",
      sv: "filen har \(size) byte, vilket inte blir \(rows) rader, \(columns) kolumner och "
        + "\(matrices) matriser; de två filerna kan höra till olika datamängder.",
      vi: "tệp có \(size) byte, không khớp với \(rows) hàng, \(columns) cột và \(matrices) ma "
        + "trận; hai tệp có thể thuộc hai bộ dữ liệu khác nhau.")
  }
}
