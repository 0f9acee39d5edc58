import Graphviz
import Partnerships
import Wording

/// What fills tell by a fact: which one each vertex has, and what each means.
struct Fills {
  /// A fill, with a mark that tells the same without colour.
  struct Fill: Hashable {
    var color: Color
    var mark: String
    var words: String
  }

  /// What a fill stands for, in the order of a legend.
  private enum Meaning: Hashable, Comparable {
    /// The word or the step at a place of the scale.
    case listed(Int)
    /// A word that shares its fill with all others that have none of their own.
    case others
    /// A group whose members don't all have the same.
    case mixed
    case unknown
  }

  private let fact: NetworkDiagram.Fact
  private let theme: Theme
  private let language: Language
  private let scale: FillScale
  /// What is said of each vertex, of a group of each of its members.
  private let values: [[String?]]
  private let meanings: [Meaning?]
  /// The words that are drawn and have no fill of their own.
  private let others: [String]
  /// Whether anything is said of any vertex.
  let isKnown: Bool
  /// What the fills tell.
  let heading: Text

  init(of sheet: Sheet, by fact: NetworkDiagram.Fact) {
    (self.fact, theme, language) = (fact, sheet.theme, sheet.language)
    let said = FactValues(of: fact, in: sheet.network, seenAs: sheet.graph)
    values = sheet.graph.vertices.indices.map { said.values(at: $0) }
    let drawn = Set(values.joined().compactMap(\.self))
    isKnown = !drawn.isEmpty
    let scale = FillScale(of: fact, said: said.all, drawn: drawn)
    self.scale = scale
    meanings = values.map { values in
      let meanings = Set(
        values.map { value in
          value.map { scale.place(of: $0).map(Meaning.listed) ?? .others } ?? .unknown
        })
      return meanings.count > 1 ? .mixed : meanings.first
    }
    others = drawn.filter { scale.place(of: $0) == nil }.sorted()
    heading = said.isOfFirstActors ? .ofFirstActor(fact.name) : fact.name
  }

  /// The fill of a vertex; `nil` of one that is neither actor nor person.
  subscript(vertex: Int) -> Fill? { meanings[vertex].map(fill) }

  /// What is said of a vertex, in words; `nil` of one that is neither actor nor person.
  func words(at vertex: Int) -> String? {
    let values = Set(values[vertex])
    let words = values.count > 1 ? Text.mixedValues : values.first?.map(fact.name(of:)) ?? .unknown
    return values.isEmpty ? nil : "\(heading[language]): \(words[language])"
  }

  /// The fills that occur at some vertices, in the order of the legend.
  func fills(at vertices: [Int]) -> [Fill] {
    Set(vertices.compactMap { meanings[$0] }).sorted().map(fill)
  }

  private func fill(_ meaning: Meaning) -> Fill {
    switch meaning {
    case .listed(let place):
      switch scale {
      case .words(let words): fill(of: words[place], at: place)
      case .steps(let steps): fill(of: steps, at: place)
      }
    case .others:
      Fill(
        color: theme[.otherFill], mark: "…",
        words: others.count > 2
          ? Text.otherValues(others.count)[language]
          : others.map { fact.name(of: $0)[language] }.joined(separator: ", "))
    case .mixed: Fill(color: theme[.otherFill], mark: "±", words: Text.mixedValues[language])
    case .unknown:
      Fill(
        color: theme[.unknownSector], mark: "?",
        words: (fact == .sector ? Text.unknownSector : .unknown)[language])
    }
  }

  private static func letter(at place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
  }

  private func fill(of word: String, at place: Int) -> Fill {
    let color =
      switch fact {
      case .sector: theme.fill(ofSector: word)
      case .gender: theme.fill(of: Gender(rawValue: word) ?? .unknown)
      default: theme[Theme.fills[place]]
      }
    return Fill(
      color: color, mark: Self.letter(at: place), words: fact.name(of: word)[language])
  }

  private func fill(of steps: [ClosedRange<Double>], at place: Int) -> Fill {
    let ends = language.formats(steps.flatMap { [$0.lowerBound, $0.upperBound] })
    let (least, greatest) = (ends[2 * place], ends[2 * place + 1])
    let spread = (Theme.steps.count - 1) * place / max(1, steps.count - 1)
    return Fill(
      color: theme[Theme.steps[spread]], mark: Self.letter(at: place),
      words: least == greatest ? least : "\(least)–\(greatest)")
  }
}

extension FillScale {
  /// Makes the scale of a fact: its own fills for sectors, steps where everything said is a number.
  fileprivate init(of fact: NetworkDiagram.Fact, said: [String], drawn: Set<String>) {
    let numbers = said.compactMap(\.number)
    if fact == .sector {
      self = .words(HouseStyle.sectors)
    } else if case .attribute = fact, numbers.count == said.count {
      self.init(ofNumbers: numbers, stepCount: Theme.steps.count)
    } else {
      self.init(ofWords: said, drawn: drawn, fillCount: Theme.fills.count)
    }
  }
}
