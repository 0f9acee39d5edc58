import Wording

extension String {
  /// The number that a cell holds, with a point or a comma before its decimals; `nil` of any other
  /// text, and of one with more than 15 digits.
  var number: Double? {
    let number = Double(replacing(",", with: "."))
    return number.flatMap { abs($0) < 1e15 && allSatisfy("0123456789.,-+eE".contains) ? $0 : nil }
  }

  /// The number, if a shape can have its size; `nil` of one below 0.
  var size: Double? { number.flatMap { $0 >= 0 ? $0 : nil } }
}

extension Language {
  /// The numbers in digits, all with as many decimals as one of them needs, three at most.
  func formats(_ numbers: [Double]) -> [String] {
    let decimals = [(0, 1.0), (1, 10), (2, 100)].first { _, unit in
      numbers.allSatisfy { abs(($0 * unit).rounded() - $0 * unit) < 1e-6 * unit }
    }
    return numbers.map { format($0, decimals: decimals?.0 ?? 3) }
  }
}
