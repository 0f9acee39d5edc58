public import Graphviz
import Partnerships

/// The colours of a picture, each by what it means.
///
/// Text has a contrast of more than 7 : 1 to what it stands on, a line of more than 3 : 1 to paper.
/// Fills keep apart in grey and for readers who see no red, green or blue; a shape, a word or an
/// arrowhead always tells the same as a colour does.
///
///     var theme = Theme.dark
///     theme[.paper] = Color(0x000000)
public struct Theme: Sendable, Hashable {
  /// What a colour is for, by the name that a style file gives it.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// What everything stands on.
    case paper
    /// Text on paper and on frames.
    case ink
    /// Text of less weight.
    case softInk = "soft-ink"
    /// The mark of what is made up.
    case warning
    /// Text within nodes.
    case nodeInk = "node-ink"
    /// The outlines of nodes.
    case outline
    /// What the frame of a country is filled with.
    case countryFill = "country-fill"
    /// The line around a country.
    case countryLine = "country-line"
    /// What the frame of an organisation is filled with.
    case organisationFill = "organisation-fill"
    /// The line around an organisation.
    case organisationLine = "organisation-line"
    /// Activities.
    case activity
    /// Actors of the public sector.
    case publicSector = "sector.public"
    /// Actors of the private sector.
    case privateSector = "sector.private"
    /// Actors of academia.
    case academia = "sector.academia"
    /// Actors of civil society.
    case civilSociety = "sector.civil-society"
    /// Actors that stand for the environment.
    case environment = "sector.environment"
    /// Actors of an unknown or unlisted sector.
    case unknownSector = "sector.unknown"
    /// Actors and people of the most frequent value that a fill tells.
    case fill1 = "fill.1"
    /// Those of the second value.
    case fill2 = "fill.2"
    /// Those of the third value.
    case fill3 = "fill.3"
    /// Those of the fourth value.
    case fill4 = "fill.4"
    /// Those of the fifth value.
    case fill5 = "fill.5"
    /// Those of the sixth value.
    case fill6 = "fill.6"
    /// Those of the seventh value.
    case fill7 = "fill.7"
    /// Those of the eighth value.
    case fill8 = "fill.8"
    /// Those of all further values, and groups of several values.
    case otherFill = "fill.other"
    /// Those with the least numbers that a fill tells.
    case step1 = "step.1"
    /// Those with the second least numbers.
    case step2 = "step.2"
    /// Those with the third least numbers.
    case step3 = "step.3"
    /// Those with the fourth least numbers.
    case step4 = "step.4"
    /// Those with the greatest numbers.
    case step5 = "step.5"
    /// Women.
    case women = "gender.woman"
    /// Men.
    case men = "gender.man"
    /// Those who are neither.
    case other = "gender.other"
    /// Those who preferred not to say.
    case undisclosed = "gender.undisclosed"
    /// Those of whom it is unknown.
    case unknownGender = "gender.unknown"
    /// Lines of agreements.
    case agreement = "line.agreement"
    /// Lines of working together.
    case cooperation = "line.cooperation"
    /// Lines of money and other support.
    case support = "line.support"
    /// Lines of asking and of strategies.
    case request = "line.request"
    /// Lines of governing, owning and reporting.
    case organisation = "line.organisation"
    /// Lines of taking part, and of kinds outside the vocabulary.
    case participation = "line.participation"
    /// Lines that nobody stated.
    case projected = "line.projected"
  }

  private var colors: [Role: Color]

  /// The colour of a role.
  public subscript(role: Role) -> Color {
    get { colors[role] ?? Color(0x000000) }
    set { colors[role] = newValue }
  }

  private func with(_ changes: [Role: UInt32]) -> Theme {
    var theme = self
    for (role, color) in changes { theme[role] = Color(color) }
    return theme
  }
}

extension Theme {
  /// The themes by the names that a user calls them.
  public static let named: [(name: String, theme: Theme)] = [
    ("light", .light), ("dark", .dark), ("print-black", .printBlack),
    ("high-contrast", .highContrast),
  ]

  /// Dark text on white paper, pale fills.
  public static let light = Theme(colors: [:]).with([
    .paper: 0xFFFFFF, .ink: 0x111111, .softInk: 0x404040, .warning: 0x9A2A00,
    .nodeInk: 0x111111, .outline: 0x333333, .countryFill: 0xF6F7F9, .countryLine: 0x8A8F98,
    .organisationFill: 0xFFFFFF, .organisationLine: 0x6B7280, .activity: 0xEEF0F3,
    .publicSector: 0xBFDBFF, .privateSector: 0xAFD08F, .academia: 0xFFEC97,
    .civilSociety: 0xE4A2A8, .environment: 0xDD8F54, .unknownSector: 0xFFFFFF,
    .fill1: 0xA0B1FA, .fill2: 0xCC956C, .fill3: 0xA4FAC3, .fill4: 0xBCE2FF, .fill5: 0xD0BE6E,
    .fill6: 0xEB8EBC, .fill7: 0xABD594, .fill8: 0xD7FEB1, .otherFill: 0xD3D3D3,
    .step1: 0xF8E8DB, .step2: 0xF0D4BB, .step3: 0xE6C09B, .step4: 0xDBAC7C, .step5: 0xCF985E,
    .women: 0xE283AA, .men: 0x7DB9EA, .other: 0xE1C376, .undisclosed: 0xD9D9D9,
    .unknownGender: 0xFFFFFF,
    .agreement: 0xB8430C, .cooperation: 0x009F54, .support: 0x0258B0, .request: 0x6A2A72,
    .organisation: 0x222222, .participation: 0x777085, .projected: 0x918C9A,
  ])

  /// Light text and lines on dark paper; nodes keep the fills and the dark text of the light theme.
  public static let dark = light.with([
    .paper: 0x12151A, .ink: 0xF5F5F5, .softInk: 0xC4C9D1, .warning: 0xFFA98A,
    .outline: 0x6F7783, .countryFill: 0x1B2027, .countryLine: 0x6E7784,
    .organisationFill: 0x232932, .organisationLine: 0x8A93A0, .activity: 0xE3E6EB,
    .agreement: 0xEE7325, .cooperation: 0x6EFFDD, .support: 0x358EFA, .request: 0xC169A8,
    .organisation: 0xE6F398, .participation: 0x8A9169, .projected: 0x8A9169,
  ])

  /// Black, white and greys, for printers and copiers without colour.
  public static let printBlack = light.with([
    .ink: 0x000000, .softInk: 0x333333, .warning: 0x000000, .nodeInk: 0x000000,
    .outline: 0x000000, .countryFill: 0xF7F7F7, .countryLine: 0x808080,
    .organisationLine: 0x666666, .activity: 0xF0F0F0,
    .publicSector: 0xE9E9E9, .privateSector: 0xD4D4D4, .academia: 0xBFBFBF,
    .civilSociety: 0xABABAB, .environment: 0x979797,
    .fill1: 0xE8E8E8, .fill2: 0x989898, .fill3: 0xC5C5C5, .fill4: 0xF3F3F3, .fill5: 0xAEAEAE,
    .fill6: 0xDCDCDC, .fill7: 0xA3A3A3, .fill8: 0xB9B9B9, .otherFill: 0xD0D0D0,
    .step1: 0xF0F0F0, .step2: 0xDADADA, .step3: 0xC6C6C6, .step4: 0xB0B0B0, .step5: 0x9A9A9A,
    .women: 0x979797, .men: 0xE0E0E0, .other: 0xB0B0B0, .undisclosed: 0xC8C8C8,
    .agreement: 0x000000, .cooperation: 0x000000, .support: 0x000000, .request: 0x757575,
    .organisation: 0x444444, .participation: 0x8A8A8A, .projected: 0x8A8A8A,
  ])

  /// Black on white, with lines as dark as text and strong fills.
  public static let highContrast = light.with([
    .ink: 0x000000, .softInk: 0x000000, .warning: 0x7A1500, .nodeInk: 0x000000,
    .outline: 0x000000, .countryFill: 0xFFFFFF, .countryLine: 0x000000,
    .organisationLine: 0x000000, .activity: 0xFFFFFF,
    .publicSector: 0x95C1FF, .privateSector: 0xAAFF85, .academia: 0xFFCE41,
    .civilSociety: 0xDD797F, .environment: 0xDE9E3C,
    .women: 0xF0699C, .men: 0x6BD9FC, .other: 0xC7B02C, .undisclosed: 0xFAE2CA,
    .agreement: 0x8E4400, .cooperation: 0x136443, .support: 0x0724B9, .request: 0x5A0273,
    .organisation: 0x000000, .participation: 0x5F4E6F, .projected: 0x5F4E6F,
  ])
}

extension Theme {
  /// The fills of words that aren't sectors, the most frequent first.
  static let fills: [Role] = [.fill1, .fill2, .fill3, .fill4, .fill5, .fill6, .fill7, .fill8]

  /// The fills of numbers, from the least.
  static let steps: [Role] = [.step1, .step2, .step3, .step4, .step5]

  /// What a sector's actors are filled with.
  func fill(ofSector sector: String?) -> Color {
    self[sector.flatMap { Role(rawValue: "sector.\($0)") } ?? .unknownSector]
  }

  /// What a gender's people are filled with.
  func fill(of gender: Gender) -> Color {
    self[Role(rawValue: "gender.\(gender.rawValue)") ?? .unknownGender]
  }
}
