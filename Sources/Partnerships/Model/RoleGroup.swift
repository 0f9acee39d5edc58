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
    let role = role.lowercased().replacing("-", with: " ")
    return words.contains(role) || names.contains { role.contains($0) }
  }

  /// What a role of the group is called.
  private var words: [String] {
    switch self {
    case .steering:
      [
        "chair", "vice chair", "co chair", "chairperson", "ordförande", "vice ordförande",
        "chủ tọa", "chủ tịch", "phó chủ tịch",
      ]
    case .speaker:
      [
        "speaker", "lecturer", "presenter", "föredragshållare", "talare", "föreläsare",
        "diễn giả", "người trình bày",
      ]
    case .organiser:
      [
        "organiser", "organizer", "co organiser", "co organizer", "arrangör", "medarrangör",
        "người tổ chức", "ban tổ chức", "đơn vị tổ chức",
      ]
    }
  }

  /// What makes a role one of the group wherever it stands in it.
  private var names: [String] {
    self == .steering
      ? ["steering group", "steering committee", "styrgrupp", "ban chỉ đạo"] : []
  }
}
