import Graphviz
import Partnerships

/// The one place for the shapes and letters of all diagrams; their colours are a ``Theme``.
enum HouseStyle {
  /// Liberation Sans first, so that other fonts on a machine change no place in a picture; readers
  /// without it have Arial, whose letters are as wide.
  static let font: AttributeValue = .keyword("Liberation Sans,Arial,Helvetica,sans-serif")

  /// The sectors of the vocabulary, in the order of a legend.
  static let sectors = ["public", "private", "academia", "civil-society", "environment"]

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

  /// The shape of a gender, broken where it is unknown: in the dark ink of nodes, which stands out
  /// from the light fill on dark paper, too.
  static func attributes(of gender: Gender, in theme: Theme) -> Attributes {
    switch gender {
    case .woman: ["shape": .keyword("circle")]
    case .man: ["shape": .keyword("square")]
    case .other: ["shape": .keyword("diamond")]
    case .undisclosed: ["shape": .keyword("house")]
    case .unknown:
      [
        "shape": .keyword("circle"), "style": .keyword("filled,dashed"),
        "color": .color(theme[.nodeInk]), "penwidth": .number(1.6),
      ]
    }
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
