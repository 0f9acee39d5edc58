extension Percolation {
  /// Takes the means of runs on several threads.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices the graph has, one at least.
  ///   - stepCount: How many vertices or edges are added in a run.
  ///   - runs: How many runs there are.
  ///   - addRun: Carries out a run, and adds its steps to the sums.
  /// - Throws: What a run throws.
  init(
    vertexCount: Int, stepCount: Int, runs: Int,
    addRun: @Sendable (_ run: Int, _ sums: inout Sums) throws(CancellationError) -> Void
  ) throws(CancellationError) {
    let parts = min(16, runs)
    let sums = try inParallel(parts: parts) { (part) throws(CancellationError) in
      var sums = Sums(stepCount: stepCount)
      for run in stride(from: part, to: runs, by: parts) { try addRun(run, &sums) }
      return sums
    }
    // Whole numbers, which add up to the same in every order.
    let largest = (0...stepCount).map { step in sums.reduce(0) { $0 + $1.largest[step] } }
    let squares = (0...stepCount).map { step in sums.reduce(0) { $0 + $1.squares[step] } }
    let divisor = Double(runs) * Double(vertexCount)
    let peak = squares.indices.max {
      squares[$0] != squares[$1] ? squares[$0] < squares[$1] : $0 > $1
    }
    let threshold = peak.flatMap {
      stepCount > 0 && squares[$0] > 0 ? Double($0) / Double(stepCount) : nil
    }
    self.init(
      largestComponents: largest.map { Double($0) / divisor },
      susceptibilities: squares.map { Double($0) / divisor }, threshold: threshold)
  }

  /// What is added up over the runs of a part, for each step.
  struct Sums: Sendable {
    fileprivate var largest: [Int]
    fileprivate var squares: [Int]

    fileprivate init(stepCount: Int) {
      largest = [Int](repeating: 0, count: stepCount + 1)
      squares = largest
    }

    /// Adds the components after a step of a run.
    mutating func add(_ components: GrowingComponents, at step: Int) {
      largest[step] += components.largest
      squares[step] += components.sumOfSquares - components.largest * components.largest
    }
  }
}
