/// What is said in a picture of the gender distribution.
extension Text {
  /// The heading of the sums.
  package static let inAll = Text(en: "In all", sv: "Totalt", vi: "Tổng cộng")
  /// The heading of people without an actor.
  package static let elsewhere = Text(en: "Elsewhere", sv: "Övriga", vi: "Khác")
  /// People who have no place with an actor of the network.
  package static let noActor = Text(
    en: "People without an actor", sv: "Personer utan aktör", vi: "Người không thuộc tác nhân nào")
  /// The bar of an organisation counts the people of its parts.
  package static let partsIncluded = Text(
    en: "with its parts", sv: "med sina delar", vi: "gồm cả các bộ phận")
  /// The bar of an organisation doesn't count the people of its parts.
  package static let partsNotIncluded = Text(
    en: "without its parts", sv: "utan sina delar", vi: "không gồm các bộ phận")
  /// The heading of actors that nobody is stated to belong to.
  package static let noPeopleStated = Text(
    en: "No people stated", sv: "Inga personer angivna", vi: "Không ghi người nào")
  /// The heading of actors of whose people nothing is published.
  package static let noPeopleShown = Text(
    en: "No people stated, or too few to be shown",
    sv: "Inga personer angivna, eller för få för att visas",
    vi: "Không ghi người nào, hoặc quá ít để nêu")

  /// The heading of the bars' legend.
  package static let genderBarLegend = Text(
    en: "Bar: people", sv: "Stapel: personer", vi: "Thanh: số người")
  /// The heading of the field behind bars.
  package static let evenFieldLegend = Text(
    en: "Field: even", sv: "Fält: jämnt", vi: "Vùng: cân bằng")
  /// What the field behind bars means.
  package static let evenField = Text(
    en: "40–60%: even where both women’s and men’s parts end here",
    sv: "40–60\u{A0}%: jämnt där både kvinnornas och männens del slutar här",
    vi: "40–60%: cân bằng khi cả phần nữ và phần nam đều kết thúc ở đây")
  /// The heading of a broken outline.
  package static let withheldBarLegend = Text(
    en: "Withheld", sv: "Skyddat", vi: "Giữ kín")
  /// What a bar with a broken outline means.
  package static let withheldBar = Text(
    en: "counts withheld, so no lengths", sv: "antal skyddade, därför inga längder",
    vi: "số liệu được giữ kín nên không vẽ độ dài")

  /// What the figure in brackets beside a bar means.
  package static let shareRangeNote = Text(
    en: "The share of women is of those whose gender is stated; in brackets what it may be of all.",
    sv: "Andelen kvinnor är av dem vars kön är uppgivet; inom parentes vad den kan vara av alla.",
    vi: "Tỷ lệ nữ tính trên những người đã nêu giới tính; trong ngoặc là khoảng có thể có trên tất "
      + "cả mọi người.")
  /// What the range of a published share means.
  package static let publishedShareNote = Text(
    en: "A range is what the share of women may be, whoever the others are.",
    sv: "Ett intervall är vad andelen kvinnor kan vara, vilka de övriga än är.",
    vi: "Khoảng là giá trị mà tỷ lệ nữ có thể có, dù những người còn lại là ai.")
  /// Why actors aren't drawn one by one.
  package static let actorsNotPublished = Text(
    en: "Actors are too many to be published one by one.",
    sv: "Aktörerna är för många för att redovisas var för sig.",
    vi: "Có quá nhiều tác nhân để công bố riêng từng tác nhân.")

  /// So many actors that share one bar, and how many people the largest of them has.
  package static func otherActors(_ count: Int, most: Int) -> Text {
    Text(
      en: "\(count) others with at most \(most) people each",
      sv: "\(count) andra med högst \(most) personer var",
      vi: "\(count) bên khác, mỗi bên nhiều nhất \(most) người")
  }

  /// Why there is no picture: nobody is stated.
  package static let noGenderToDraw = Text(
    en: "There is nobody to draw: the network has no people. They stand in the table people, and "
      + "where they belong in the table affiliations.",
    sv: "Det finns ingen att rita: nätverket har inga personer. De står i tabellen people och var "
      + "de hör hemma i tabellen affiliations.",
    vi: "Không có ai để vẽ: mạng lưới không có người nào. Người nằm trong bảng people, và họ thuộc "
      + "tác nhân nào thì nằm trong bảng affiliations.")
  /// Why there is no picture: nobody may be shown.
  package static let noGenderToPublish = Text(
    en: "There is nobody to draw: people are folded into their organisations, and no count of them "
      + "may be shown.",
    sv: "Det finns ingen att rita: personerna är inräknade i sina organisationer, och inget antal "
      + "får visas.",
    vi: "Không có ai để vẽ: mọi người đã được gộp vào tổ chức của họ, và không được nêu số liệu "
      + "nào.")

  /// How many actors there are, and how many of them people are told of.
  package static func actorsWithPeople(_ count: Int, of all: Int) -> Text {
    Text(
      en: "\(count) of \(all) actors with people", sv: "\(count) av \(all) aktörer med personer",
      vi: "\(count) trong \(all) tác nhân có người")
  }

  /// How many actors there are, and of how many of them something may be published.
  package static func actorsWithFigures(_ count: Int, of all: Int) -> Text {
    Text(
      en: "figures for \(count) of \(all) actors", sv: "siffror för \(count) av \(all) aktörer",
      vi: "số liệu của \(count) trong \(all) tác nhân")
  }
}
