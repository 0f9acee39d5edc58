import Assessment
import Foundation
import TestSupport

/// The figures of a result as its JSON has them, object by object.
struct PrintedFigures {
  /// The numbers of one object.
  struct Object {
    var place: String
    var numbers: [String: Double]

    /// The two ends, if the object is a range.
    var range: (low: Double, high: Double)? {
      guard let low = numbers["low"], let high = numbers["high"] else { return nil }
      return (low, high)
    }
  }

  private(set) var objects: [Object] = []

  init(of result: any AssessmentResult) throws {
    collect(try JSONSerialization.jsonObject(with: Data(try result.json().utf8)), at: "")
  }

  private mutating func collect(_ value: Any, at place: String) {
    if let object = value as? [String: Any] {
      objects.append(Object(place: place, numbers: object.compactMapValues { $0 as? Double }))
      for (key, value) in object { collect(value, at: "\(place)/\(key)") }
    } else if let list = value as? [Any] {
      for (index, value) in list.enumerated() { collect(value, at: "\(place)/\(index)") }
    }
  }

  /// What can't be: a range that runs downwards or beyond -1 and 1, something stated outside its
  /// range, a share or probability outside 0 and 1, counts that don't give the share beside them.
  var impossible: [String] {
    let shares = Dictionary(
      objects.filter { $0.place.hasSuffix("/womenShare") }.map { ($0.place, $0) },
      uniquingKeysWith: { first, _ in first })
    return objects.flatMap { $0.impossible(beside: shares) }.sorted()
  }
}

extension PrintedFigures.Object {
  fileprivate func impossible(beside shares: [String: Self]) -> [String] {
    var faults = numbers.filter { key, number in
      !(0...1).contains(number)
        && ["share", "pvalue", "jaccard", "retention", "churn", "density"].contains {
          key.lowercased().hasSuffix($0)
        }
    }.map { "\(place)/\($0): \($1)" }
    if let (low, high) = range {
      let least = place.lowercased().hasSuffix("share") ? 0.0 : -1
      let stated = numbers["stated"] ?? low
      if !(least <= low && low <= stated && stated <= high && high <= 1) {
        faults.append("\(place): \(low), \(stated), \(high)")
      }
    }
    let counts = ["women", "men", "other", "undisclosed", "unknown"].compactMap { numbers[$0] }
    if counts.count == 5, let share = shares["\(place)/womenShare"]?.range {
      let total = counts.reduce(0, +)
      let isOfCounts =
        share.low.isNear(counts[0] / total)
        && share.high.isNear((counts[0] + counts[3] + counts[4]) / total)
      if !isOfCounts { faults.append("\(place): \(counts)") }
    }
    return faults
  }
}
