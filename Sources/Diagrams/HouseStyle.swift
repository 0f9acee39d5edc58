import Graphviz
import Partnerships

/// The one place for the colours, shapes and lines of all diagrams.
///
/// Text has a contrast of more than 7 : 1 to what it stands on, a line of more than 3 : 1 to paper.
/// Fills keep apart in grey and for readers who see no red, green or blue; a shape, a word or an
/// arrowhead always tells the same as a colour does.
enum HouseStyle {
  /// Liberation Sans first, so that other fonts on a machine change no place in a picture; readers
  /// without it have Arial, whose letters are as wide.
  static let font: AttributeValue = .keyword("Liberation Sans,Arial,Helvetica,sans-serif")

  static let paper = Color(0xFFFFFF)
  static let ink = Color(0x111111)
  static let softInk = Color(0x404040)
  static let warning = Color(0x9A2A00)
  static let outline = Color(0x333333)
  static let countryFill = Color(0xF6F7F9)
  static let countryLine = Color(0x8A8F98)
  static let organisationFill = Color(0xFFFFFF)
  static let organisationLine = Color(0x6B7280)
  static let activityFill = Color(0xEEF0F3)

  // MARK: - Sectors

  /// What a sector's actors are filled with; unknown and unlisted sectors are white.
  static func fill(ofSector sector: String?) -> Color {
    sectors.first { $0.sector == sector }?.fill ?? paper
  }

  static let sectors: [(sector: String, fill: Color)] = [
    ("public", Color(0xBFDBFF)), ("private", Color(0xAFD08F)), ("academia", Color(0xFFEC97)),
    ("civil-society", Color(0xE4A2A8)), ("environment", Color(0xDD8F54)),
  ]

  // MARK: - Kinds of actor

  /// An outline that several kinds of actor share.
  enum Shape: Int, CaseIterable {
    case territory, department, committee, company, school, state, embassy, funder, association
    case other, unknown

    var attributes: Attributes {
      switch self {
      case .territory: ["shape": .keyword("box")]
      case .department: ["shape": .keyword("box"), "style": .keyword("filled,rounded")]
      case .committee: ["shape": .keyword("tab")]
      case .company: ["shape": .keyword("hexagon"), "margin": .point(x: 0.02, y: 0.03)]
      case .school: ["shape": .keyword("octagon"), "margin": .point(x: 0.04, y: 0.03)]
      case .state: ["shape": .keyword("box"), "peripheries": .number(2)]
      case .embassy: ["shape": .keyword("component"), "margin": .point(x: 0.16, y: 0.08)]
      case .funder: ["shape": .keyword("cylinder"), "margin": .point(x: 0.1, y: 0.08)]
      case .association:
        [
          "shape": .keyword("ellipse"), "peripheries": .number(2),
          "margin": .point(x: 0.02, y: 0.01),
        ]
      case .other: ["shape": .keyword("note")]
      case .unknown: ["shape": .keyword("ellipse"), "margin": .point(x: 0.04, y: 0.02)]
      }
    }

    /// The style of an unnamed group, whose outline is broken.
    var groupStyle: AttributeValue {
      self == .department ? .keyword("filled,rounded,dashed") : .keyword("filled,dashed")
    }
  }

  static func shape(ofKind kind: String?) -> Shape {
    switch kind {
    case "municipality", "city", "region", "province": .territory
    case "department": .department
    case "committee": .committee
    case "company", "municipal-company", "cluster": .company
    case "university", "school": .school
    case "agency", "county-board": .state
    case "embassy": .embassy
    case "funder": .funder
    case "association", "international-organisation": .association
    case nil: .unknown
    default: .other
    }
  }

  // MARK: - Genders

  static func fill(of gender: Gender) -> Color {
    switch gender {
    case .woman: Color(0xE283AA)
    case .man: Color(0x7DB9EA)
    case .other: Color(0xE1C376)
    case .undisclosed: Color(0xD9D9D9)
    case .unknown: paper
    }
  }

  static func attributes(of gender: Gender) -> Attributes {
    let shape: Attributes =
      switch gender {
      case .woman: ["shape": .keyword("circle")]
      case .man: ["shape": .keyword("square")]
      case .other: ["shape": .keyword("diamond")]
      case .undisclosed: ["shape": .keyword("house")]
      case .unknown: ["shape": .keyword("circle"), "style": .keyword("filled,dashed")]
      }
    return shape.with(["fillcolor": .color(fill(of: gender))])
  }

  /// The letter that looks like a gender's shape, of those that every common font has.
  static func glyph(of gender: Gender) -> String {
    switch gender {
    case .woman: "●"
    case .man: "■"
    case .other: "♦"
    case .undisclosed: "⌂"
    case .unknown: "○"
    }
  }
}
