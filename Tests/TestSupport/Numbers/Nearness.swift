extension Double {
  /// Whether the number is another but for rounding.
  public func isNear(_ other: Double, within tolerance: Double = 1e-12) -> Bool {
    abs(self - other) <= tolerance
  }
}

extension [Double] {
  /// Whether the numbers are others but for rounding.
  public func areNear(_ others: [Double], within tolerance: Double = 1e-12) -> Bool {
    count == others.count && zip(self, others).allSatisfy { $0.isNear($1, within: tolerance) }
  }
}

extension [Double?] {
  /// Whether the numbers are others but for rounding, and `nil` where those are.
  public func areNear(_ others: [Double?], within tolerance: Double = 1e-12) -> Bool {
    count == others.count
      && zip(self, others).allSatisfy { number, other in
        guard let number, let other else { return number == nil && other == nil }
        return number.isNear(other, within: tolerance)
      }
  }
}
