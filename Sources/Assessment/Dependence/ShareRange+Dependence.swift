extension ShareRange {
  /// Makes a share that is known.
  init(_ share: Double) { self.init(low: share, stated: share, high: share) }

  /// Makes the share of what is known to count, where more of it, and more of all, may count.
  ///
  ///     ShareRange(of: 1, in: 4, open: 1, openInAll: 2)   // from 1/5 to 2/5, stated 1/4
  ///
  /// - Parameters:
  ///   - count: How much is known to count.
  ///   - all: How much counts in all.
  ///   - open: Of how much it is unknown whether it counts.
  ///   - openInAll: Of how much of all that is unknown.
  init?(of count: Int, in all: Int, open: Int, openInAll: Int) {
    guard all + openInAll > 0 else { return nil }
    let most = all + openInAll - open
    self.init(
      low: most > 0 ? Double(count) / Double(most) : 1,
      stated: all > 0 ? Double(count) / Double(all) : nil,
      high: all + open > 0 ? Double(count + open) / Double(all + open) : 0)
  }

  /// Makes the mean of some shares; `nil` of none, and not stated where one of them isn't.
  init?(meanOf shares: [ShareRange]) {
    guard !shares.isEmpty else { return nil }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    let stated = shares.compactMap(\.stated)
    self.init(
      low: mean(shares.map(\.low)), stated: stated.count == shares.count ? mean(stated) : nil,
      high: mean(shares.map(\.high)))
  }
}
