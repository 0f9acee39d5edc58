/// What is said in a picture of one actor or person.
extension Text {
  /// Whose picture it is, and how far it reaches.
  public static func around(_ name: String, distance: Int) -> Text {
    distance > 1
      ? Text(
        en: "Around \(name), in two steps", sv: "Kring \(name), i två steg",
        vi: "Xung quanh \(name), trong hai bước")
      : Text(
        en: "Around \(name), in one step", sv: "Kring \(name), i ett steg",
        vi: "Xung quanh \(name), trong một bước")
  }

  /// What a thin line means.
  public static let tieOfOthers = Text(
    en: "thinner: among the others", sv: "tunnare: mellan de andra",
    vi: "mảnh hơn: giữa những bên khác")
}
