/// The words of what a figure means and what it was counted from.
extension Text {
  package static let formulaHeading = Text(en: "Formula", sv: "Formel", vi: "Công thức")
  package static let ownDefinition = Text(
    en: "Samverkan’s own", sv: "Samverkans egen", vi: "của chính Samverkan")
  package static let countedFrom = Text(
    en: "What the figures were counted from", sv: "Vad siffrorna räknats på",
    vi: "Các con số được tính từ đâu")
  package static let countedRows = Text(en: "Rows", sv: "Rader", vi: "Các hàng")
  package static let countedRowsAreIDs = Text(
    en: "Rows are ids of the network’s tables; the sources of people are those of their "
      + "activities.",
    sv: "Rader är id i nätverkets tabeller; personers källor är deras aktiviteters.",
    vi: "Các hàng là mã trong các bảng của mạng lưới; nguồn của người là nguồn của các hoạt động "
      + "của họ.")
  package static let symbols = Text(
    en: "Symbols: n actors or people and m ties of the view G; a_ij ties from i to j, k_i ties of "
      + "i, e_i ties among its neighbours, d(i, j) the length of the shortest path, C a piece, c "
      + "how many there are, t₃ triangles, t₂ paths over two ties; Σ 1 a count; W women, M men, O "
      + "others, U not stated, N all; c_s how many have the value s, p_s their share, K values "
      + "required; I pairs within a group, X across, * all possible ones; r_ij kinds of tie; S "
      + "those who leave; A earlier, B later.",
    sv: "Beteckningar: n aktörer eller personer och m relationer i vyn G; a_ij relationer från i "
      + "till j, k_i relationer hos i, e_i relationer bland dess grannar, d(i, j) den kortaste "
      + "vägens längd, C en del, c hur många de är, t₃ trianglar, t₂ vägar över två relationer; Σ "
      + "1 ett antal; W kvinnor, M män, O övriga, U ej angivet, N alla; c_s hur många som har "
      + "värdet s, p_s deras andel, K värden som krävs; I par inom en grupp, X över, * alla "
      + "möjliga; r_ij slag av relation; S de som lämnar; A tidigare, B senare.",
    vi: "Ký hiệu: n tác nhân hoặc người và m quan hệ trong góc nhìn G; a_ij quan hệ từ i đến j, "
      + "k_i quan hệ của i, e_i quan hệ giữa các bên kề với i, d(i, j) độ dài đường ngắn nhất, C "
      + "một thành phần, c số thành phần, t₃ tam giác, t₂ đường đi qua hai quan hệ; Σ 1 là đếm; W "
      + "nữ, M nam, O khác, U không nêu, N tất cả; c_s số có giá trị s, p_s tỷ lệ của chúng, K giá "
      + "trị được yêu cầu; I cặp trong cùng nhóm, X cặp khác nhóm, * mọi cặp có thể có; r_ij loại "
      + "quan hệ; S những bên rời đi; A thời điểm trước, B thời điểm sau.")
}

extension MeasureText {
  /// How often a finding stands under a loss.
  ///
  /// - Parameter loss: What is lost.
  /// - Returns: Its name and what it means.
  package static func standing(under loss: Text) -> MeasureText {
    MeasureText(
      name: loss,
      definition: Text(
        en: "The share of the samples in which the finding of the row stands after that loss, of "
          + "those that left the actors it is about; of articulation points the mean share of those "
          + "left that still are.",
        sv: "Andelen av försöken där radens iakttagelse står sig efter det bortfallet, av dem där "
          + "aktörerna som den gäller fanns kvar; för artikulationspunkter den andel av de "
          + "kvarvarande som i medeltal förblir det.",
        vi:
          "Tỷ lệ số lần thử mà nhận xét của hàng vẫn đúng sau mất mát đó, trong số lần còn các bên "
          + "liên quan; với điểm khớp là tỷ lệ trung bình số điểm còn lại vẫn là điểm khớp."))
  }

  /// Those who have as many seats as anybody.
  ///
  /// - Parameter count: How many seats they have.
  /// - Returns: Their name and what it means.
  package static func withMostSeats(_ count: Int) -> MeasureText {
    MeasureText(
      name: .withMostSeats(count),
      definition: Text(
        en: "People who took part in as many activities as anybody did.",
        sv: "Personer som deltagit i lika många aktiviteter som den som deltagit i flest.",
        vi: "Những người tham gia số hoạt động nhiều nhất."))
  }
}
