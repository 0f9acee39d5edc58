extension Double? {
  /// Whether the number is another but for rounding, or both are `nil`.
  public func isNear(_ other: Double?, within tolerance: Double = 1e-12) -> Bool {
    [self].areNear([other], within: tolerance)
  }
}
