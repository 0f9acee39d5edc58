import Assessment
import Wording

/// The numbers that a sentence states.
struct StatedFigures {
  /// The numbers as they are written, with a decimal point.
  let numbers: [String]

  /// Sentences on how something is done or read, with figures of their own.
  static let rules: [Text] = [.Report.barKey, .someSetsTriedNote]

  /// Figures that are a rule's and not a network's, within sentences that hold others too.
  private static let constants = [
    "200,000", "200 000", "200\u{A0}000", "200.000", "b + 1", "B + 1", "0 means", "0 betyder",
    "0 nghĩa",
  ]

  init(in sentence: String, names: [String]) {
    var rest = sentence
    for words in names.sorted(by: { $0.count > $1.count }) + Self.constants {
      rest = rest.replacing(words, with: " ")
    }
    numbers = rest.matches(of: /[0-9]+(?:[.,][0-9]+)?/).map {
      String($0.output).replacing(",", with: ".")
    }
  }
}

/// The figures of a claim, and those that follow from them.
struct ClaimedValues {
  private var values: [Double] = []
  private var counts: [Int] = []

  init(_ figures: [ClaimedFigure]) {
    var byPlace: [String: [Double]] = [:]
    var words: [String: Int] = [:]
    for figure in figures {
      let place = String(
        figure.pointer[..<(figure.pointer.lastIndex(of: "/") ?? figure.pointer.startIndex)])
      switch figure.value {
      case .number(let number): byPlace[place, default: []].append(number)
      case .text(let text):
        words[text, default: 0] += 1
        values += text.matches(of: /[0-9]+/).compactMap { Double($0.output) }
      case .list(let list): counts.append(list.count)
      case .object(let object):
        byPlace[figure.pointer] = object.values.compactMap {
          if case .number(let number) = $0 { number } else { nil }
        }
      case .null, .flag: break
      }
    }
    let sums = byPlace.values.map { $0.reduce(0, +) }
    let single = byPlace.values.joined()
    counts += words.values + (words.isEmpty ? [] : [figures.count])
    values += single + sums + single.map { (1 + $0) / 2 } + single.map { (1 - $0) / 2 }
    for one in single { for other in single { values.append(one - other) } }
    for one in single { for other in single where other != 0 { values.append(one / other) } }
    values.append(single.reduce(0, +))
  }

  /// Whether a number is one of the figures, as it is or as a percentage, as far as it is written.
  func bearOut(_ number: String) -> Bool {
    let decimals = number.split(separator: ".").dropFirst().first?.count ?? 0
    let forms = values.flatMap { [abs($0), 100 * abs($0)] } + counts.map(Double.init)
    return forms.contains { Language.english.format($0, decimals: decimals) == number }
  }
}
