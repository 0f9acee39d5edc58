import Foundation
import Graphs
import TestSupport

/// A graph of a kind that is drawn by a seed: any size up to forty vertices, any density, some with
/// loops, parallel edges, directions, several parts and all sorts of weights.
struct FuzzGraph: CustomStringConvertible {
  /// What the weights are like; those below 0 are for measures that leave weights out.
  enum Weights: CaseIterable { case none, equal, halves, huge, tiny, mixed, signed }

  let seed: Int
  let graph: Graph
  let weights: Weights
  /// Groups of the vertices: three, and some vertices of none.
  let groups: [Int?]

  init(seed: Int) {
    var generator = SplitMix(seed: seed)
    let vertexCount = Self.vertexCount(seed: seed, using: &generator)
    let isDirected = Bool.random(using: &generator)
    var edges = Self.simpleEdges(between: vertexCount, using: &generator)
    if Int.random(in: 0..<3, using: &generator) == 0, vertexCount > 0 {
      edges += edges.filter { _ in Int.random(in: 0..<8, using: &generator) == 0 }
      let loop = Int.random(in: 0..<vertexCount, using: &generator)
      edges += [(Int, Int)](
        repeating: (loop, loop), count: Int.random(in: 0...3, using: &generator))
    }
    edges.shuffle(using: &generator)
    let weights = Weights.allCases.randomElement(using: &generator) ?? .none
    self.seed = seed
    self.weights = weights
    graph = Graph(
      vertexCount: vertexCount, edges: edges,
      weights: weights == .none
        ? nil : edges.map { _ in Self.weight(weights, using: &generator) },
      isDirected: isDirected)
    groups = (0..<vertexCount).map { _ in
      let group = Int.random(in: 0..<7, using: &generator)
      return group < 6 ? group / 2 : nil
    }
  }

  /// What a report calls the graph.
  var description: String {
    "graph of seed \(seed): \(graph.isDirected ? "directed" : "undirected"), weights \(weights), "
      + "\(graph.vertexCount) vertices, edges \(graph.edges.map { ($0.source, $0.target) })"
  }

  /// How many graphs are drawn: a thousand, or as many as the environment says.
  static let count =
    ProcessInfo.processInfo.environment["FUZZ_GRAPHS"].flatMap { Int($0) } ?? 1000

  /// The seeds, in parts that are run at the same time.
  static let batches = (0..<20).map { part in part * count / 20..<(part + 1) * count / 20 }

  private static func vertexCount(seed: Int, using generator: inout SplitMix) -> Int {
    if seed < 20 { return seed / 5 }
    let largest = [6, 6, 12, 12, 12, 20, 20, 40].randomElement(using: &generator) ?? 6
    return Int.random(in: 0...largest, using: &generator)
  }

  /// Edges without loops and repeats: of a shape, or between random vertices.
  private static func simpleEdges(
    between vertexCount: Int, using generator: inout SplitMix
  ) -> [(Int, Int)] {
    guard vertexCount > 2 else {
      return vertexCount == 2 && Bool.random(using: &generator) ? [(0, 1)] : []
    }
    let pairs = (0..<vertexCount).flatMap { u in (0..<u).map { (u, $0) } }
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return (1..<vertexCount).map { ($0 - 1, $0) }
    case 1: return (0..<vertexCount).map { ($0, ($0 + 1) % vertexCount) }
    case 2: return (1..<vertexCount).map { (0, $0) }
    case 3: return vertexCount <= 12 ? pairs : []
    case 4:
      let half = vertexCount / 2
      return pairs.filter { ($0.0 < half) == ($0.1 < half) } + [(0, half)]
    default:
      let density = pow(Double.random(in: 0...1, using: &generator), 2)
      return pairs.filter { _ in Double.random(in: 0...1, using: &generator) < density }
        .map { Bool.random(using: &generator) ? $0 : ($0.1, $0.0) }
    }
  }

  private static func weight(_ weights: Weights, using generator: inout SplitMix) -> Double {
    let half = Double(Int.random(in: 1...8, using: &generator)) / 2
    switch weights {
    case .none, .equal: return 3
    case .halves: return half
    case .huge: return half * 0x1p40
    case .tiny: return half * 0x1p-40
    case .mixed: return half * pow(2, Double(Int.random(in: -30...30, using: &generator)))
    case .signed: return half - 2
    }
  }
}
