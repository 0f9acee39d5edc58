/// The words of people whose names are alike.
extension Text {
  /// A person who may stand twice, each called by the id, since names aren't shown unasked.
  public static func nearDuplicatePerson(_ id: String, of other: String) -> Text {
    let id = quoting(id) { $0 }
    let other = quoting(other) { $0 }
    return Text(
      en: "\(id.english) may be the same person as \(other.english): their names differ in nothing "
        + "but case, accents and the order of words; if so, keep one row and use its id everywhere.",
      sv: "\(id.swedish) kan vara samma person som \(other.swedish): namnen skiljer sig bara i "
        + "stora och små bokstäver, accenter, prickar och ordföljd; behåll i så fall en rad och "
        + "använd dess id överallt.",
      vi: "\(id.vietnamese) có thể cùng là một người với \(other.vietnamese): tên chỉ khác nhau ở "
        + "chữ hoa chữ thường, dấu và thứ tự các từ; nếu vậy, hãy giữ một hàng và dùng mã của hàng "
        + "đó ở mọi nơi.")
  }
}
