/// Why there is no diagram, and what to do.
extension Text {
  /// Why there is no picture: no actors.
  public static let noActorsToDraw = Text(
    en: "There is nothing to draw: the network has no actors.",
    sv: "Det finns inget att rita: nätverket har inga aktörer.",
    vi: "Không có gì để vẽ: mạng lưới không có tác nhân nào.")
  /// Why there is no picture: no people.
  public static let noPeopleToDraw = Text(
    en: "There is nothing to draw: the network has no people. They stand in the table people, "
      + "and what they took part in in the table participations.",
    sv: "Det finns inget att rita: nätverket har inga personer. De står i tabellen people och vad "
      + "de deltagit i i tabellen participations.",
    vi: "Không có gì để vẽ: mạng lưới không có người nào. Người nằm trong bảng people, và "
      + "những gì họ tham gia nằm trong bảng participations.")
  /// Why there is no picture: no activities.
  public static let noActivitiesToDraw = Text(
    en: "There is nothing to draw: the network has no activities. They stand in the table "
      + "activities, and who took part in the table participations.",
    sv: "Det finns inget att rita: nätverket har inga aktiviteter. De står i tabellen activities "
      + "och vilka som deltagit i tabellen participations.",
    vi: "Không có gì để vẽ: mạng lưới không có hoạt động nào. Hoạt động nằm trong bảng "
      + "activities, và những ai tham gia nằm trong bảng participations.")
  /// Why there is no picture: the choice leaves nothing.
  public static let nothingInThisPart = Text(
    en: "There is nothing to draw: nothing of the network belongs to the part that was chosen.",
    sv: "Det finns inget att rita: inget i nätverket hör till den valda delen.",
    vi: "Không có gì để vẽ: không có gì trong mạng lưới thuộc phần đã chọn.")

  /// Why a network can't be drawn: too many nodes.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - maximum: How many can be drawn.
  /// - Returns: The sentence, with what to do.
  public static func tooManyNodes(_ count: Int, maximum: Int) -> Text {
    Text(
      en: "The view has \(count) actors or people, and at most \(maximum) can be drawn. Choose a "
        + "smaller view, for example of actors with --roll-up or of people with --phase.",
      sv: "Vyn har \(count) aktörer eller personer, och högst \(maximum) kan ritas. Välj en mindre "
        + "vy, till exempel av aktörer med --roll-up eller av personer med --phase.",
      vi: "Góc nhìn có \(count) tác nhân hoặc người, và chỉ vẽ được nhiều nhất \(maximum). "
        + "Hãy chọn góc nhìn nhỏ hơn, ví dụ tác nhân với --roll-up hoặc người với --phase.")
  }

  /// Why a network can't be drawn: too many ties.
  ///
  /// - Parameters:
  ///   - count: How many there are.
  ///   - maximum: How many can be drawn.
  /// - Returns: The sentence, with what to do.
  public static func tooManyEdges(_ count: Int, maximum: Int) -> Text {
    Text(
      en: "The view has \(count) ties, and at most \(maximum) can be drawn. Choose a smaller view, "
        + "for example with --ties or --phase.",
      sv: "Vyn har \(count) relationer, och högst \(maximum) kan ritas. Välj en mindre vy, till "
        + "exempel med --ties eller --phase.",
      vi: "Góc nhìn có \(count) quan hệ, và chỉ vẽ được nhiều nhất \(maximum). Hãy chọn góc "
        + "nhìn nhỏ hơn, ví dụ bằng --ties hoặc --phase.")
  }

  /// Why a network can't be drawn: its names and quotes are too long.
  public static let tooLongForDiagram = Text(
    en: "The names and quotes are too long for a diagram.",
    sv: "Namnen och citaten är för långa för ett diagram.",
    vi: "Tên và trích dẫn quá dài đối với một sơ đồ.")

  /// Why a network can't be a bitmap.
  ///
  /// - Parameter dots: How many dots an inch may take.
  /// - Returns: The sentence, with what to do.
  public static func tooLargeForBitmap(dotsPerInch dots: Int) -> Text {
    Text(
      en:
        "The diagram is so large that a PNG holds no more than \(dots) dots per inch of it. Write an "
        + "SVG or a PDF, or fit it to a sheet with --page.",
      sv:
        "Diagrammet är så stort att en PNG inte rymmer mer än \(dots) punkter per tum av det. Skriv "
        + "en SVG eller PDF, eller passa in det på ett ark med --page.",
      vi: "Sơ đồ lớn đến mức PNG chỉ chứa được tối đa \(dots) điểm trên mỗi inch. Hãy ghi SVG hoặc "
        + "PDF, hoặc cho vừa một trang giấy bằng --page.")
  }

  /// Why nothing can be drawn: no font.
  public static let noFont = Text(
    en: "No font is installed. Install one that has Swedish and Vietnamese letters, for example "
      + "the package fonts-liberation2.",
    sv:
      "Inget typsnitt är installerat. Installera ett med svenska och vietnamesiska bokstäver, till "
      + "exempel paketet fonts-liberation2.",
    vi: "Chưa cài phông chữ nào. Hãy cài một phông có chữ Thụy Điển và chữ Việt, ví dụ gói "
      + "fonts-liberation2.")

  /// Why nothing was drawn: it took too long.
  ///
  /// - Parameter seconds: How long it was waited for.
  /// - Returns: The sentence, with what to do.
  public static func graphvizTimedOut(seconds: Int) -> Text {
    Text(
      en: "Graphviz had not drawn the diagram after \(seconds) seconds. Choose a smaller view or "
        + "another --layout.",
      sv: "Graphviz hade inte ritat diagrammet efter \(seconds) sekunder. Välj en mindre vy eller "
        + "en annan --layout.",
      vi: "Sau \(seconds) giây Graphviz vẫn chưa vẽ xong sơ đồ. Hãy chọn góc nhìn nhỏ hơn hoặc "
        + "một --layout khác.")
  }

  /// Why nothing was drawn: Graphviz crashed.
  public static let graphvizCrashed = Text(
    en: "Graphviz crashed, or needed more memory than it may have. Choose a smaller view or "
      + "another --layout.",
    sv: "Graphviz kraschade eller behövde mer minne än det får ta. Välj en mindre vy eller en "
      + "annan --layout.",
    vi: "Graphviz bị lỗi hoặc cần nhiều bộ nhớ hơn mức cho phép. Hãy chọn góc nhìn nhỏ hơn hoặc "
      + "một --layout khác.")

  /// Where the description of a picture is that Graphviz could not draw.
  ///
  /// - Parameter path: The DOT file.
  /// - Returns: The sentence.
  public static func dotIsWritten(_ path: String) -> Text {
    Text(
      en: "What it was to draw stands in \(path).", sv: "Det som skulle ritas står i \(path).",
      vi: "Nội dung cần vẽ nằm trong \(path).")
  }

  /// Why nothing was drawn: Graphviz failed.
  ///
  /// - Parameter message: What Graphviz said.
  /// - Returns: The sentence.
  public static func graphvizFailed(_ message: String) -> Text {
    Text(
      en: "Graphviz could not draw the diagram: \(message)",
      sv: "Graphviz kunde inte rita diagrammet: \(message)",
      vi: "Graphviz không vẽ được sơ đồ: \(message)")
  }
}
