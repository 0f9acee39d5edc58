/// People in the order of a centrality, those who are equally central together.
///
/// Where a list of the most central has to cut through a group of equals, each of them has the same
/// chance of a place on it, so that no answer depends on the order of rows.
struct CentralityRanking {
  /// The people, numbered from 0, group by group; the most central group first.
  let tiers: [[Int]]
  /// How many people there are.
  let count: Int

  /// Ranks people.
  ///
  /// - Parameter values: The centrality of each person. Values that differ by less than a
  ///   hundred-millionth of the greatest are equal, since the same sum in another order is not the
  ///   same number to the last digit.
  /// - Complexity: O(*n* log *n*).
  init(_ values: [Double]) {
    count = values.count
    let rounding = 1e-8 * (values.map(abs).max() ?? 0)
    var tiers: [[Int]] = []
    for person in values.indices.sorted(by: { (-values[$0], $0) < (-values[$1], $1) }) {
      if let leader = tiers.last?.first, values[leader] - values[person] <= rounding {
        tiers[tiers.count - 1].append(person)
      } else {
        tiers.append([person])
      }
    }
    self.tiers = tiers
  }

  /// Whether all are equally central, so that nobody is more so than others.
  var isLevel: Bool { tiers.count < 2 }

  /// Returns what part each person has of the list of the most central: their chance of being on it,
  /// divided by its length.
  ///
  /// - Parameter length: How many are on the list, from 1 to `count`.
  /// - Returns: A number for each person; together they are 1.
  func parts(ofTop length: Int) -> [Double] {
    var parts = [Double](repeating: 0, count: count)
    var places = length
    for tier in tiers where places > 0 {
      let filled = min(places, tier.count)
      for person in tier {
        parts[person] = Double(filled) / Double(tier.count) / Double(length)
      }
      places -= filled
    }
    return parts
  }

  /// Returns what part each person has of the list of the most central, averaged over all lengths of
  /// the list from 1 to `count`.
  ///
  /// - Returns: A number for each person; together they are 1.
  /// - Complexity: O(*n*).
  func meanParts() -> [Double] {
    var parts = [Double](repeating: 0, count: count)
    // For each length, the sum of the reciprocals of all that are greater.
    var greater = [Double](repeating: 0, count: count + 1)
    for length in (0..<count).reversed() {
      greater[length] = greater[length + 1] + 1 / Double(length + 1)
    }
    var ahead = 0
    for tier in tiers {
      let end = ahead + tier.count
      // Lists that end within the tier have room for a part of it, longer ones for all.
      var sum = greater[end]
      for length in ahead + 1...end {
        sum += Double(length - ahead) / Double(tier.count) / Double(length)
      }
      for person in tier { parts[person] = sum / Double(count) }
      ahead = end
    }
    return parts
  }
}
