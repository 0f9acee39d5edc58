/// The weight of a vertex's ties to each community, and to which it has any.
struct TieTally {
  private var weights: [Double]
  private var met: [Int32]
  private var metCount = 0

  init(communityCount: Int) {
    weights = [Double](repeating: 0, count: communityCount)
    // One place more, for a community is written down before it is known to be new.
    met = [Int32](repeating: 0, count: communityCount + 1)
  }

  /// The communities that were met, in the order of their first tie.
  var communities: ArraySlice<Int32> { met[..<metCount] }

  /// The weight of the ties to a community.
  subscript(community: Int32) -> Double { weights[Int(community)] }

  /// Adds the ties of a vertex; without weights each counts 1.
  mutating func add(_ rows: Rows, of vertex: Int, _ labels: [Int32]) {
    let row = rows.range(of: vertex)
    if let ties = rows.weights {
      let ties = ties.span
      metCount = tally(rows.targets, row, labels, &weights, &met, metCount) { ties[$0] }
    } else {
      metCount = tally(rows.targets, row, labels, &weights, &met, metCount) { _ in 1 }
    }
  }

  /// Forgets all ties.
  mutating func removeAll() {
    for place in 0..<metCount { weights[Int(met[place])] = 0 }
    metCount = 0
  }
}

/// Adds the ties of a row to the weights of their communities, and returns how many were met.
@inline(__always) private func tally(
  _ targets: [Int32], _ row: Range<Int>, _ labels: [Int32], _ weights: inout [Double],
  _ met: inout [Int32], _ count: Int, weight: (Int) -> Double
) -> Int {
  let targets = targets.span
  let labels = labels.span
  var weights = weights.mutableSpan
  var met = met.mutableSpan
  var count = count
  for arc in row {
    let label = labels[Int(targets[arc])]
    let sum = weights[Int(label)]
    met[count] = label
    count += sum == 0 ? 1 : 0
    weights[Int(label)] = sum + weight(arc)
  }
  return count
}
