/// The words that a column expects; any other word is kept and reported.
public enum Vocabulary {
  /// What an actor may be.
  public static let kinds = [
    "municipality", "department", "committee", "municipal-company", "company", "university",
    "school", "county-board", "region", "province", "city", "embassy", "agency", "funder",
    "cluster", "association", "international-organisation", "other",
  ]

  /// The sectors of the quintuple helix.
  public static let sectors = ["public", "private", "academia", "civil-society", "environment"]

  /// The levels that an actor may act on.
  public static let levels = ["local", "regional", "national", "international"]

  /// What a tie between two actors may be.
  public static let tieKinds = [
    "funds", "owns", "governs", "agreement", "participates", "consulted", "requested",
    "cooperates", "thesis-work", "supports", "strategy", "reports",
    "feedback", "represented-in",
  ]

  /// The kinds of tie that both ends have if one has them.
  public static let mutualTieKinds = ["agreement", "cooperates"]

  /// What a requirement may look at.
  public static let dimensions = [
    "kind", "sector", "level", "country", "side", "theme", "role", "role-per-side", "mutuality",
    "gender", "connectivity",
  ]
}
