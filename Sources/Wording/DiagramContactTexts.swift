/// What is said on a map of contacts.
extension Text {
  /// The heading of what outlines mean.
  public static let outlineLegend = Text(
    en: "Outline: country", sv: "Kontur: land", vi: "Đường viền: nước")
  /// A country that isn't known.
  public static let countryNotKnown = Text(
    en: "unknown country", sv: "okänt land", vi: "không rõ nước")

  /// Whose names stand in a picture of too many for all names.
  ///
  /// - Parameter count: How many have names.
  /// - Returns: The words.
  public static func namesOfFirst(_ count: Int) -> Text {
    Text(
      en: "names: the \(count) largest", sv: "namn: de \(count) största",
      vi: "tên: \(count) bên lớn nhất")
  }

  /// What the width of a line between groups means.
  public static let lineWidthOfTies = Text(
    en: "the wider, the more ties", sv: "bredare linje: fler relationer",
    vi: "đường càng dày, càng nhiều quan hệ")
  /// The subtitle's word for a picture of communities.
  public static let inCommunities = Text(
    en: "In communities (Louvain)", sv: "I gemenskaper (Louvain)", vi: "Theo cộng đồng (Louvain)")
  /// Those in none of the communities that are drawn.
  public static let otherCommunities = Text(
    en: "all others, in small groups or alone", sv: "alla andra, i små grupper eller ensamma",
    vi: "tất cả những bên khác, nhóm nhỏ hoặc riêng lẻ")

  /// A community by the one of its members who has the most ties.
  ///
  /// - Parameter name: The name of that member.
  /// - Returns: The name of the community.
  public static func community(around name: String) -> Text {
    Text(en: "around \(name)", sv: "kring \(name)", vi: "quanh \(name)")
  }

  /// That a network with so many vertices is drawn as a table, since lines would hide each other.
  public static func tooDenseForLines(_ count: Int) -> Text {
    Text(
      en: "A third of all pairs of these \(count) are tied or more, so that lines would hide each "
        + "other: the picture is a table. --kind contacts draws lines all the same.",
      sv: "Minst en tredjedel av alla par bland dessa \(count) har en relation, så att linjer "
        + "skulle dölja varandra: bilden är en tabell. --kind contacts ritar linjer ändå.",
      vi: "Ít nhất một phần ba số cặp trong \(count) bên này có quan hệ, nên các đường sẽ che lẫn "
        + "nhau: hình là một bảng. --kind contacts vẫn vẽ các đường.")
  }

  /// That a large network is drawn as communities.
  ///
  /// - Parameters:
  ///   - count: How many there would be to draw.
  ///   - groups: How many groups are drawn instead.
  /// - Returns: The remark.
  public static func drawnAsCommunities(_ count: Int, groups: Int) -> Text {
    Text(
      en: "\(count) are too many to draw each by itself: the picture shows \(groups) groups of "
        + "those most tied to each other (Louvain). --kind contacts draws up to 10000 as dots.",
      sv: "\(count) är för många att rita var för sig: bilden visar \(groups) grupper av dem som "
        + "har mest med varandra att göra (Louvain). --kind contacts ritar upp till 10000 som "
        + "prickar.",
      vi: "\(count) là quá nhiều để vẽ từng bên: hình cho thấy \(groups) nhóm gồm những bên gắn "
        + "kết với nhau nhất (Louvain). --kind contacts vẽ tối đa 10000 bên dưới dạng chấm.")
  }
}
