/// The sentences on whose loss parts the others, and on whom most hangs.
extension Text {
  package static let noPeopleAreNamed = Text(
    en: "The network names no people.", sv: "Nätverket anger inga personer.",
    vi: "Mạng lưới không nêu người nào.")
  package static let noActorsAreNamed = Text(
    en: "The network names no actors.", sv: "Nätverket anger inga aktörer.",
    vi: "Mạng lưới không nêu tác nhân nào.")
  package static let nobodyHasTies = Text(
    en: "There are no ties here, so that the loss of none can part others.",
    sv: "Här finns inga relationer, så ingens bortfall kan skilja andra åt.",
    vi: "Ở đây không có quan hệ nào, nên mất ai cũng không thể chia rẽ những bên khác.")

  /// Whose loss parts the others most.
  package static func partsMost(_ list: String, before: String, after: String) -> Text {
    Text(
      en: "Without \(list), \(after) of the pairs of the others are joined by no path (with them: "
        + "\(before)).",
      sv: "Utan \(list) saknar \(after) av de andras par en väg mellan sig (annars \(before)).",
      vi: "Không có \(list), \(after) số cặp giữa những bên còn lại không có đường nối (nếu có: "
        + "\(before)).")
  }

  /// That no loss of so many or fewer parts anybody.
  ///
  /// - Parameters:
  ///   - count: Up to how many leave at once, from 1 to 3.
  ///   - areAllTried: Whether all sets of as many were tried.
  /// - Returns: The sentence.
  package static func nobodyPartsAnybody(upTo count: Int, areAllTried: Bool) -> Text {
    let number = [
      Text(en: "one", sv: "en enda", vi: "một bên"),
      Text(en: "one or two", sv: "en eller två", vi: "một hoặc hai bên"),
      Text(en: "one, two or three", sv: "en, två eller tre", vi: "một, hai hoặc ba bên"),
    ][min(count, 3) - 1]
    guard areAllTried else {
      return Text(
        en: "A search found no \(number[.english]) whose loss parts any of the others.",
        sv: "En sökning fann inte \(number[.swedish]) vars bortfall skiljer några av de andra åt.",
        vi: "Tìm kiếm không thấy \(number[.vietnamese]) nào mà việc mất đi chia rẽ những bên khác.")
    }
    return Text(
      en: "No other is parted from another by the loss of any \(number[.english]).",
      sv: "Ingen skiljs från någon annan om \(number[.swedish]) faller bort, "
        + "\(count == 1 ? "vem" : "vilka") det än är.",
      vi: "Mất bất kỳ \(number[.vietnamese]) nào cũng không chia rẽ những bên khác.")
  }

  /// That one more who leaves parts no more of the others.
  ///
  /// - Parameters:
  ///   - count: How many leave then, 2 or 3.
  ///   - areAllTried: Whether all sets of as many were tried.
  /// - Returns: The sentence.
  package static func oneMorePartsNoMore(_ count: Int, areAllTried: Bool) -> Text {
    let which =
      count < 3
      ? Text(en: "second", sv: "andra", vi: "thứ hai")
      : Text(en: "third", sv: "tredje", vi: "thứ ba")
    guard areAllTried else {
      return Text(
        en: "A search found no \(which[.english]) whose loss cuts off more of the others.",
        sv: "En sökning fann ingen \(which[.swedish]) vars bortfall skär av fler av de andra.",
        vi: "Tìm kiếm không thấy bên \(which[.vietnamese]) nào mà việc mất đi tách rời thêm bên "
          + "khác.")
    }
    return Text(
      en: "A \(which[.english]) loss cuts off no more of the others.",
      sv: "Att en \(which[.swedish]) faller bort skär inte av fler av de andra.",
      vi: "Mất thêm bên \(which[.vietnamese]) cũng không tách rời thêm bên nào.")
  }

  /// On whom most hangs, by the key-person index.
  package static func mostHangsOn(_ who: String, index: String) -> Text {
    Text(
      en: "Most hangs on \(who): key-person index \(index).",
      sv: "Mest hänger på \(who): nyckelpersonsindex \(index).",
      vi: "Phụ thuộc nhiều nhất vào \(who): chỉ số phụ thuộc \(index).")
  }

  /// On whom most hangs by what is known, although the unknown countries may change that.
  package static func mostMayHangOn(_ who: String, index: String) -> Text {
    Text(
      en: "By what is known, most hangs on \(who): key-person index \(index). The countries that "
        + "are unknown may change that.",
      sv: "Av det som är känt att döma hänger mest på \(who): nyckelpersonsindex \(index). De "
        + "länder som är okända kan ändra det.",
      vi: "Theo những gì đã biết, phụ thuộc nhiều nhất vào \(who): chỉ số phụ thuộc \(index). Các "
        + "nước chưa rõ có thể làm thay đổi điều này.")
  }
}
