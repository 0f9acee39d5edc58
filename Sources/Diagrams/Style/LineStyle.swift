import Graphviz
import Partnerships

/// How a kind of tie is drawn: colour, arrowhead and width together tell kinds apart.
struct LineStyle: Hashable {
  var role: Theme.Role
  var head: Head
  var width: Double

  /// An arrowhead, and the letter that looks like it.
  enum Head: Hashable {
    case none, arrow, open, dot, ring, box, frame, diamond, bar

    var name: AttributeValue {
      switch self {
      case .none: .keyword("none")
      case .arrow: .keyword("normal")
      case .open: .keyword("vee")
      case .dot: .keyword("dot")
      case .ring: .keyword("odot")
      case .box: .keyword("box")
      case .frame: .keyword("obox")
      case .diamond: .keyword("diamond")
      case .bar: .keyword("tee")
      }
    }

    var glyph: String {
      switch self {
      case .none: ""
      case .arrow: "►"
      case .open: ">"
      case .dot: "●"
      case .ring: "○"
      case .box: "■"
      case .frame: "□"
      case .diamond: "♦"
      case .bar: "|"
      }
    }
  }

  /// The line of joint participation, which nobody stated.
  static let projected = LineStyle(role: .projected, head: .none, width: 0.6)

  /// The line between a participant and an activity.
  static let participation = LineStyle(role: .participation, head: .none, width: 0.7)

  /// The sample of a line whose width tells its weight.
  static let weighted = LineStyle(role: .organisation, head: .none, width: 5)

  /// The sample of such a line that nobody stated.
  static let projectedWeighted = LineStyle(role: .projected, head: .none, width: 2)

  /// The style of a kind of tie; of a kind outside the vocabulary by its place among those.
  init(ofTieKind kind: String?, among others: [String]) {
    if let known = Self.known.first(where: { $0.kind == kind }) {
      self = known.style
    } else {
      let place = kind.flatMap { others.firstIndex(of: $0) } ?? 0
      // Colours first: a line that goes both ways has no head.
      let roles: [Theme.Role] = [.participation, .request, .support, .agreement, .cooperation]
      let heads: [Head] = [.arrow, .open, .ring, .box, .dot, .frame, .diamond]
      self.init(
        role: roles[place % roles.count], head: heads[place / roles.count % heads.count],
        width: 1.2)
    }
  }

  private init(role: Theme.Role, head: Head, width: Double) {
    self.role = role
    self.head = head
    self.width = width
  }

  /// The kinds of the vocabulary, the most important first.
  static let known: [(kind: String, style: LineStyle)] = [
    ("agreement", LineStyle(role: .agreement, head: .none, width: 4)),
    ("cooperates", LineStyle(role: .cooperation, head: .none, width: 2.4)),
    ("thesis-work", LineStyle(role: .cooperation, head: .open, width: 1.4)),
    ("funds", LineStyle(role: .support, head: .arrow, width: 2)),
    ("supports", LineStyle(role: .support, head: .ring, width: 1.4)),
    ("requested", LineStyle(role: .request, head: .arrow, width: 1.6)),
    ("consulted", LineStyle(role: .request, head: .ring, width: 1.2)),
    ("strategy", LineStyle(role: .request, head: .none, width: 1.6)),
    ("participates", LineStyle(role: .participation, head: .dot, width: 1.2)),
    ("governs", LineStyle(role: .organisation, head: .arrow, width: 1.4)),
    ("owns", LineStyle(role: .organisation, head: .diamond, width: 1.4)),
    ("represented-in", LineStyle(role: .organisation, head: .dot, width: 1.2)),
    ("reports", LineStyle(role: .organisation, head: .open, width: 1.2)),
    ("feedback", LineStyle(role: .organisation, head: .frame, width: 1.2)),
  ]
}
