import Graphviz
import Partnerships

/// How a kind of tie is drawn: colour, arrowhead and width together tell kinds apart.
struct LineStyle: Hashable {
  var color: Color
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

  static let vermilion = Color(0xB8430C)
  static let blue = Color(0x0258B0)
  static let green = Color(0x009F54)
  static let purple = Color(0x6A2A72)
  static let black = Color(0x222222)
  static let grey = Color(0x777085)
  static let paleGrey = Color(0x777085, opacity: 0.55)

  /// The line of joint participation, which nobody stated.
  static let projected = LineStyle(color: paleGrey, head: .none, width: 0.6)

  /// The line between a participant and an activity.
  static let participation = LineStyle(color: grey, head: .none, width: 0.7)

  /// The sample of a line whose width tells its weight.
  static let weighted = LineStyle(color: black, head: .none, width: 5)

  /// The sample of such a line that nobody stated.
  static let projectedWeighted = LineStyle(color: paleGrey, head: .none, width: 2)

  /// The style of a kind of tie; of a kind outside the vocabulary by its place among those.
  init(ofTieKind kind: String?, among others: [String]) {
    if let known = Self.known.first(where: { $0.kind == kind }) {
      self = known.style
    } else {
      let place = kind.flatMap { others.firstIndex(of: $0) } ?? 0
      let heads: [Head] = [.arrow, .open, .ring, .box, .dot, .frame, .diamond]
      let colors = [Self.grey, Self.green, Self.blue, Self.purple, Self.vermilion]
      self.init(
        color: colors[place / heads.count % colors.count], head: heads[place % heads.count],
        width: 1.2)
    }
  }

  private init(color: Color, head: Head, width: Double) {
    self.color = color
    self.head = head
    self.width = width
  }

  /// The kinds of the vocabulary, the most important first.
  static let known: [(kind: String, style: LineStyle)] = [
    ("agreement", LineStyle(color: vermilion, head: .none, width: 4)),
    ("cooperates", LineStyle(color: green, head: .none, width: 2.4)),
    ("thesis-work", LineStyle(color: green, head: .open, width: 1.4)),
    ("funds", LineStyle(color: blue, head: .arrow, width: 2)),
    ("supports", LineStyle(color: blue, head: .ring, width: 1.4)),
    ("requested", LineStyle(color: purple, head: .arrow, width: 1.6)),
    ("consulted", LineStyle(color: purple, head: .ring, width: 1.2)),
    ("strategy", LineStyle(color: purple, head: .none, width: 1.6)),
    ("participates", LineStyle(color: grey, head: .dot, width: 1.2)),
    ("governs", LineStyle(color: black, head: .arrow, width: 1.4)),
    ("owns", LineStyle(color: black, head: .diamond, width: 1.4)),
    ("represented-in", LineStyle(color: black, head: .dot, width: 1.2)),
    ("reports", LineStyle(color: black, head: .open, width: 1.2)),
    ("feedback", LineStyle(color: black, head: .frame, width: 1.2)),
  ]
}
