import Wording

/// What people do in roles of one sort, by the usual words for it in any language.
public enum RoleGroup: Sendable, Hashable, CaseIterable {
  /// A chair, or a place in a steering group.
  case steering
  /// Someone who speaks.
  case speaker
  /// Someone who arranges.
  case organiser

  /// Returns whether a role is of the group.
  ///
  /// - Parameter role: The role as a table has it, in any case, with hyphens or spaces.
  /// - Returns: Whether it is one of the words of the group; a role that names a steering group is a
  ///   steering one, whatever else it says.
  public func includes(_ role: String) -> Bool {
    let role = Self.plain(role)
    return Self.words[self]?.contains(role) == true || names.contains { role.contains($0) }
  }

  /// What roles of each group are called: as results call them in any language, and otherwise.
  private static let words = Dictionary(
    allCases.map { group in
      let label = Text.label(ofRole: group.role)
      return (group, Set((Language.allCases.map { label[$0] } + group.others).map(plain)))
    }, uniquingKeysWith: { first, _ in first })

  private static func plain(_ role: String) -> String {
    role.lowercased().replacing("-", with: " ")
  }

  /// The usual role of the group.
  private var role: String {
    switch self {
    case .steering: "chair"
    case .speaker: "speaker"
    case .organiser: "organiser"
    }
  }

  /// What else such a role is called.
  private var others: [String] {
    switch self {
    case .steering:
      [
        "vice-chair", "co-chair", "chairperson", "vice ordförande", "chủ tịch", "phó chủ tịch",
      ]
    case .speaker:
      ["lecturer", "presenter", "talare", "föreläsare", "người trình bày"]
    case .organiser:
      [
        "organizer", "co-organiser", "co-organizer", "medarrangör", "ban tổ chức",
        "đơn vị tổ chức",
      ]
    }
  }

  /// What makes a role one of the group wherever it stands in it.
  private var names: [String] {
    self == .steering
      ? ["steering group", "steering committee", "styrgrupp", "ban chỉ đạo"] : []
  }
}
