/// What is said in a picture of change.
extension Text {
  /// The heading of what outlines mean.
  public static let changeOutlineLegend = Text(
    en: "Outline: change", sv: "Kontur: förändring", vi: "Đường viền: thay đổi")
  /// The outline of somebody who came.
  public static let newInPicture = Text(
    en: "new: not in the picture before", sv: "ny: fanns inte i bilden före",
    vi: "mới: không có trong hình trước")
  /// The outline of somebody who left.
  public static let goneFromPicture = Text(
    en: "gone: in the picture before", sv: "borta: fanns i bilden före",
    vi: "đã rời đi: có trong hình trước")
  /// The line of a pair that has a tie.
  public static let tieOfPair = Text(
    en: "one or more ties", sv: "en eller flera relationer", vi: "một hoặc nhiều quan hệ")
  /// The line of a pair that had no tie before.
  public static let newTieOfPair = Text(
    en: "new: no tie in the picture before", sv: "ny: ingen relation i bilden före",
    vi: "mới: hình trước không có quan hệ")
  /// The line of a pair that has no tie any more.
  public static let lostTieOfPair = Text(
    en: "lost: had a tie in the picture before", sv: "förlorad: hade en relation i bilden före",
    vi: "mất: hình trước có quan hệ")
  /// The line of a pair of whose tie the dates aren't known well enough.
  public static let undatedTieOfPair = Text(
    en: "may not have held: dates unknown or imprecise",
    sv: "gällde kanske inte: okända eller ungefärliga datum",
    vi: "có thể không có: ngày không rõ hoặc không chính xác")
  /// The width of lines where ties are inferred as well.
  public static let inferredTieOfPair = Text(
    en: "half as wide: only took part together (inferred)",
    sv: "hälften så bred: deltog bara tillsammans (härlett)",
    vi: "mảnh bằng nửa: chỉ cùng tham gia (suy ra)")
  /// A phase of which nobody knows when it was.
  public static let datesUnknown = Text(
    en: "dates unknown", sv: "datum okända", vi: "không rõ ngày")

  /// The heading of whose names are shown.
  public static let nameLegend = Text(en: "Names", sv: "Namn", vi: "Tên")

  /// Whose names stand in a picture of too many for all names.
  ///
  /// - Parameter count: How many have names.
  /// - Returns: The words.
  public static func namesOfChanging(_ count: Int) -> Text {
    Text(
      en: "\(count) who came or left, or have the most ties",
      sv: "\(count) som kommit, lämnat eller har flest relationer",
      vi: "\(count) bên mới đến, rời đi hoặc có nhiều quan hệ nhất")
  }

  /// In how many pictures a change is shown.
  ///
  /// - Parameter count: The number.
  /// - Returns: The beginning of a line.
  public static func changeInPictures(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "Change: 1 picture" : "Change in \(count) pictures",
      sv: count == 1 ? "Förändring: 1 bild" : "Förändring i \(count) bilder",
      vi: "Thay đổi qua \(count) hình")
  }

  /// How many pairs have a tie.
  ///
  /// - Parameter count: The number.
  /// - Returns: The count.
  public static func pairWithTieCount(_ count: Int) -> Text {
    Text(
      en: count == 1 ? "1 pair with a tie" : "\(count) pairs with a tie",
      sv: "\(count) par med en relation", vi: "\(count) cặp có quan hệ")
  }

  /// How many actors came and left.
  ///
  /// - Parameters:
  ///   - new: How many came.
  ///   - gone: How many left.
  /// - Returns: The figures.
  public static func newAndGone(_ new: Int, _ gone: Int) -> Text {
    Text(
      en: "\(new) new, \(gone) gone", sv: "\(new) \(new == 1 ? "ny" : "nya"), \(gone) borta",
      vi: "\(new) mới, \(gone) rời đi")
  }

  /// How many pairs got ties and lost them.
  ///
  /// - Parameters:
  ///   - new: How many had none before.
  ///   - lost: How many have none any more.
  /// - Returns: The figures.
  public static func newAndLost(_ new: Int, _ lost: Int) -> Text {
    Text(
      en: "\(new) new, \(lost) lost",
      sv: "\(new) \(new == 1 ? "nytt" : "nya"), \(lost) \(lost == 1 ? "förlorat" : "förlorade")",
      vi: "\(new) mới, \(lost) mất")
  }

  /// Of how many it isn't certain that they were there.
  ///
  /// - Parameter count: The number.
  /// - Returns: The figure.
  public static func ofUnknownDate(_ count: Int) -> Text {
    Text(
      en: "\(count) of uncertain date", sv: "\(count) med osäker tid",
      vi: "\(count) không chắc về thời gian")
  }

  /// That actors of two networks may be the same and are drawn as if they weren't.
  ///
  /// - Parameter count: How many pairs there are of them.
  /// - Returns: The remark.
  public static func drawnApart(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 pair of actors may be the same and is drawn as two; samverkan compare names them."
        : "\(count) pairs of actors may be the same and are drawn as two; samverkan compare names "
          + "them.",
      sv: "\(count) par av aktörer kan vara samma aktör men ritas som två; samverkan compare "
        + "nämner dem.",
      vi: "\(count) cặp tác nhân có thể là một nhưng được vẽ thành hai; samverkan compare nêu tên "
        + "họ.")
  }

  /// Why there is no picture of change: nothing to put beside each other.
  public static let chooseStates = Text(
    en:
      "Say what to put beside each other: another network with --with, phases with --phases a,b or "
      + "dates with --dates 2012,2014; this network has fewer than two phases.",
    sv:
      "Ange vad som ska ställas bredvid varandra: ett annat nätverk med --with, faser med "
      + "--phases a,b eller datum med --dates 2012,2014; nätverket har färre än två faser.",
    vi:
      "Hãy nêu cần đặt gì cạnh nhau: mạng lưới khác với --with, các giai đoạn với --phases a,b hoặc "
      + "các thời điểm với --dates 2012,2014; mạng lưới này có ít hơn hai giai đoạn.")

  /// Why there is no picture of change: not two to nine states.
  ///
  /// - Parameter count: How many were asked for.
  /// - Returns: The sentence.
  public static func chooseTwoToNineStates(_ count: Int) -> Text {
    Text(
      en: "A picture of change shows two to nine phases or dates, not \(count); choose them with "
        + "--phases a,b or --dates 2012,2014.",
      sv: "En bild av förändring visar två till nio faser eller datum, inte \(count); välj dem med "
        + "--phases a,b eller --dates 2012,2014.",
      vi: "Hình về thay đổi cho thấy hai đến chín giai đoạn hoặc thời điểm, không phải \(count); "
        + "hãy chọn bằng --phases a,b hoặc --dates 2012,2014.")
  }
}
