import Foundation
import Partnerships

extension Diversity {
  /// Measures how diverse some actors or activities are.
  ///
  /// C. Shannon, "A mathematical theory of communication", *Bell System Technical Journal* 27
  /// (1948), [doi:10.1002/j.1538-7305.1948.tb01338.x](https://doi.org/10.1002/j.1538-7305.1948.tb01338.x).
  /// M. Hill, "Diversity and evenness: a unifying notation and its consequences", *Ecology* 54
  /// (1973), [doi:10.2307/1934352](https://doi.org/10.2307/1934352).
  /// W. Berger and F. Parker, "Diversity of planktonic foraminifera in deep-sea sediments", *Science*
  /// 168 (1970), [doi:10.1126/science.168.3937.1345](https://doi.org/10.1126/science.168.3937.1345).
  ///
  /// - Parameter values: The value of each, `nil` where it is unknown, and how many each stands
  ///   for; a group of unknown number stands for one.
  init(of values: [(value: String?, count: ActorCount)]) {
    var counts: [String: Int] = [:]
    var unknown = 0
    for (value, count) in values where count.atLeast > 0 {
      if let value {
        counts[value, default: 0] += count.atLeast
      } else {
        unknown += count.atLeast
      }
    }
    self.init(
      counts: counts, unknown: unknown,
      groupsOfUnknownNumber: values.count { $0.count == .unknown })
  }

  /// Measures the diversity of counts, each of which is above 0.
  init(counts: [String: Int], unknown: Int = 0, groupsOfUnknownNumber: Int = 0) {
    // In the order of the keys, so that the sums are the same in every run.
    let ordered = counts.sorted { $0.key < $1.key }.map { Double($0.value) }
    let total = ordered.reduce(0, +)
    let shares = ordered.map { $0 / total }
    let entropy = shares.reduce(0) { $0 + $1 * log(1 / $1) }
    let concentration = shares.reduce(0) { $0 + $1 * $1 }
    let isEmpty = shares.isEmpty
    self.init(
      richness: shares.count,
      shannon: isEmpty ? nil : entropy,
      hill: isEmpty ? nil : [Double(shares.count), exp(entropy), 1 / concentration],
      evenness: shares.count < 2 ? nil : entropy / log(Double(shares.count)),
      dominance: shares.max(),
      counts: counts, unknown: unknown, groupsOfUnknownNumber: groupsOfUnknownNumber)
  }
}

extension ActorCount {
  /// How many actors it stands for at least; a group counts as a million at the most, so that sums
  /// stay whole numbers.
  var atLeast: Int {
    switch self {
    case .one, .unknown: 1
    case .group(let count): min(max(0, count), 1_000_000)
    }
  }
}
