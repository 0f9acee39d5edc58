/// How what is said by a fact becomes fills: word by word, or in steps of numbers.
enum FillScale: Hashable {
  /// Words that have a fill of their own, the first fill first; all others share one.
  case words([String])
  /// Steps of numbers from the least, each from its least to its greatest number.
  case steps([ClosedRange<Double>])

  /// Makes the scale of words: those that are said most have the first fills.
  ///
  /// - Parameters:
  ///   - words: What is said, each word as often as it is said.
  ///   - drawn: What is said of those that are drawn; where there are more words than fills, only
  ///     these have fills. Else a word has the same fill in every picture of a network.
  ///   - fillCount: How many fills there are.
  init(ofWords words: [String], drawn: Set<String>, fillCount: Int) {
    let counts = Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +)
    let listed = counts.count > fillCount ? counts.filter { drawn.contains($0.key) } : counts
    let order = listed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    self = .words(Array(order.prefix(fillCount)))
  }

  /// Makes the scale of numbers: about as many numbers in each step, equal ones in one.
  ///
  /// - Parameters:
  ///   - numbers: The numbers, each as often as it occurs.
  ///   - stepCount: How many steps there are at most.
  init(ofNumbers numbers: [Double], stepCount: Int) {
    let counts = Dictionary(numbers.map { ($0, 1) }, uniquingKeysWith: +)
    var waiting = counts.sorted { $0.key < $1.key }[...]
    var steps: [ClosedRange<Double>] = []
    for stepsLeft in stride(from: min(stepCount, waiting.count), through: 1, by: -1) {
      guard let least = waiting.first?.key else { break }
      let share = Double(waiting.map(\.value).reduce(0, +)) / Double(stepsLeft)
      var (greatest, taken) = (least, 0.0)
      // A number comes along if the step is then nearer to its share than without it.
      while let next = waiting.first, waiting.count >= stepsLeft,
        taken == 0 || stepsLeft == 1 || taken + Double(next.value) / 2 <= share
      {
        (greatest, taken) = (next.key, taken + Double(next.value))
        waiting.removeFirst()
      }
      steps.append(least...greatest)
    }
    self = .steps(steps)
  }

  /// The place of a word or of the step of a number; `nil` if it has no fill of its own.
  func place(of value: String) -> Int? {
    switch self {
    case .words(let words): words.firstIndex(of: value)
    case .steps(let steps):
      value.number.flatMap { number in steps.firstIndex { $0.contains(number) } }
    }
  }
}
