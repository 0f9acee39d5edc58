/// What a graph with a core and a periphery is expected to have between the two.
public enum CorePeripheryTies: Sendable, CaseIterable {
  /// Anything: pairs of a vertex in the core and one in the periphery are left out of account.
  case any
  /// An edge between each vertex in the core and each in the periphery.
  case all
  /// No edge between the core and the periphery.
  case none
}

/// A division of a graph into a core, whose vertices are joined, and a periphery, whose aren't.
public struct CorePeriphery: Sendable, Hashable {
  /// Whether each vertex belongs to the core, in vertex order.
  public let isCore: [Bool]

  /// The correlation between the graph and one in which the division is perfect, from -1 to 1.
  public let correlation: Double
}

extension Graph {
  /// Returns the division into a core and a periphery that fits the graph best.
  ///
  /// In a perfect division all pairs of vertices in the core are joined, and none in the periphery.
  /// The fit is the correlation over all pairs between whether they are joined and whether they
  /// would be then.
  ///
  ///     try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3), (1, 2)]).corePeriphery()?.isCore
  ///     // [true, true, true, false], with a correlation of 1
  ///
  /// The search starts from the vertices of highest degree and from random divisions. It moves one
  /// vertex after another to the other side, to begin with that which gives the best fit, goes on
  /// for a while if that is worse, and returns to the best. That finds the best of all divisions in
  /// small graphs; in large ones there may be a better one. In a directed graph ordered pairs are
  /// compared. Loops, parallel edges and weights are left out of account.
  ///
  /// S. Borgatti and M. Everett, "Models of core/periphery structures", *Social Networks* 21(4),
  /// 375–395 (2000),
  /// [doi:10.1016/S0378-8733(99)00019-2](https://doi.org/10.1016/S0378-8733%2899%2900019-2).
  ///
  /// - Parameters:
  ///   - ties: What is expected between the core and the periphery.
  ///   - starts: How many random divisions the search starts from.
  ///   - seed: What the random divisions follow from.
  /// - Returns: The division and its fit; `nil` if no division has one, as in a graph without edges
  ///   or with all.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V*²) time for each start if few vertices are moved, O(*V* + *E*) space.
  public func corePeriphery(
    ties: CorePeripheryTies = .any, starts: Int = 10, seed: UInt64 = 0
  ) throws(CancellationError) -> CorePeriphery? {
    let simple = simplified()
    var best = CorePeripherySearch(of: simple, ties: ties)
    let checkpoint = Checkpoint(steps: starts + 1)
    try best.startFromDegrees(checkpoint)
    try best.improve(checkpoint)
    for start in 0..<starts {
      var generator = SplitMix64(seed: seed, part: start)
      var search = CorePeripherySearch(of: simple, ties: ties)
      var pace = PacedCheckpoint(checkpoint)
      for vertex in 0..<vertexCount where Bool.random(using: &generator) {
        try pace.spend(search.degrees[vertex])
        search.move(vertex)
      }
      try search.improve(checkpoint)
      if search.fit > best.fit { best = search }
    }
    guard best.fit > -.infinity else { return nil }
    return CorePeriphery(isCore: best.isCore, correlation: best.fit)
  }
}

/// A division of a simple graph that is made better step by step.
private struct CorePeripherySearch {
  private(set) var isCore: [Bool]

  private let graph: Graph
  private let ties: CorePeripheryTies
  /// How many arcs each vertex has, and how many of them with the core.
  let degrees: [Int]
  private var degreesWithCore: [Int]
  private var coreCount = 0
  private var coreArcs = 0
  private var peripheryArcs: Int

  init(of graph: Graph, ties: CorePeripheryTies) {
    self.graph = graph
    self.ties = ties
    isCore = [Bool](repeating: false, count: graph.vertexCount)
    degrees = (0..<graph.vertexCount).map {
      graph.outgoing.range(of: $0).count + graph.incoming.range(of: $0).count
    }
    degreesWithCore = [Int](repeating: 0, count: graph.vertexCount)
    peripheryArcs = 2 * graph.outgoing.targets.count
  }

  /// The correlation with a perfect division; infinitely low if there is none.
  var fit: Double { fit(coreCount, coreArcs, peripheryArcs) }

  /// Returns the correlation of a division.
  private func fit(_ coreCount: Int, _ coreArcs: Int, _ peripheryArcs: Int) -> Double {
    let (vertexCount, allArcs) = (graph.vertexCount, 2 * graph.outgoing.targets.count)
    let corePairs = 2 * coreCount * (coreCount - 1)
    let peripheryPairs = 2 * (vertexCount - coreCount) * (vertexCount - coreCount - 1)
    let allPairs = 2 * vertexCount * (vertexCount - 1)
    switch ties {
    case .any:
      return correlation(
        coreArcs, of: corePairs, in: coreArcs + peripheryArcs, of: corePairs + peripheryPairs)
    case .all:
      return correlation(
        allArcs - peripheryArcs, of: allPairs - peripheryPairs, in: allArcs, of: allPairs)
    case .none: return correlation(coreArcs, of: corePairs, in: allArcs, of: allPairs)
    }
  }

  /// Moves a vertex to the other side.
  mutating func move(_ vertex: Int) {
    (coreCount, coreArcs, peripheryArcs) = countsAfterMoving(vertex)
    isCore[vertex].toggle()
    let change = isCore[vertex] ? 1 : -1
    for rows in [graph.outgoing, graph.incoming] {
      for arc in rows.range(of: vertex) { degreesWithCore[Int(rows.targets[arc])] += change }
    }
  }

  /// Returns the size of the core, the arcs within it and those within the periphery, once a vertex
  /// is on the other side.
  private func countsAfterMoving(_ vertex: Int) -> (core: Int, coreArcs: Int, peripheryArcs: Int) {
    let withCore = 2 * degreesWithCore[vertex]
    let withPeriphery = 2 * (degrees[vertex] - degreesWithCore[vertex])
    return isCore[vertex]
      ? (coreCount - 1, coreArcs - withCore, peripheryArcs + withPeriphery)
      : (coreCount + 1, coreArcs + withCore, peripheryArcs - withPeriphery)
  }

  /// Takes those vertices of highest degree for the core that fit best.
  mutating func startFromDegrees(_ checkpoint: Checkpoint) throws(CancellationError) {
    var pace = PacedCheckpoint(checkpoint)
    let order = degrees.indices.sorted { (degrees[$1], $0) < (degrees[$0], $1) }
    var (trial, best) = (self, (fit: -Double.infinity, count: 0))
    for vertex in order {
      try pace.spend(degrees[vertex])
      trial.move(vertex)
      if trial.fit > best.fit { best = (trial.fit, trial.coreCount) }
    }
    for vertex in order.prefix(best.count) { move(vertex) }
  }

  /// Moves vertices as long as that leads to a better fit.
  mutating func improve(_ checkpoint: Checkpoint) throws(CancellationError) {
    try checkpoint.pass()
    let patience = 30
    var fitBefore: Double
    repeat {
      fitBefore = fit
      var trial = self
      var isMoved = [Bool](repeating: false, count: graph.vertexCount)
      var movesSinceBest = 0
      while movesSinceBest < patience, let vertex = trial.bestMove(except: isMoved) {
        try checkpoint.pass(steps: 0)
        trial.move(vertex)
        isMoved[vertex] = true
        movesSinceBest += 1
        guard trial.fit > fit else { continue }
        self = trial
        movesSinceBest = 0
      }
    } while fit > fitBefore
  }

  /// Returns the vertex whose move leads to the best fit, or `nil` if all are excepted.
  private func bestMove(except isMoved: [Bool]) -> Int? {
    var best: (vertex: Int, fit: Double)?
    for vertex in isMoved.indices where !isMoved[vertex] {
      let counts = countsAfterMoving(vertex)
      let fit = fit(counts.core, counts.coreArcs, counts.peripheryArcs)
      if fit > best?.fit ?? -.infinity || best == nil { best = (vertex, fit) }
    }
    return best?.vertex
  }
}

/// Returns the correlation between two properties of pairs.
///
/// - Parameters:
///   - both: How many pairs have both.
///   - expected: How many have the one.
///   - joined: How many have the other.
///   - all: How many pairs there are.
/// - Returns: A number from -1 to 1; infinitely low if all pairs or none have one of the properties.
private func correlation(_ both: Int, of expected: Int, in joined: Int, of all: Int) -> Double {
  let expectedVariance = Double(expected) * Double(all - expected)
  let joinedVariance = Double(joined) * Double(all - joined)
  guard expectedVariance > 0 && joinedVariance > 0 else { return -.infinity }
  let covariance = Double(all) * Double(both) - Double(expected) * Double(joined)
  return covariance / (expectedVariance.squareRoot() * joinedVariance.squareRoot())
}
