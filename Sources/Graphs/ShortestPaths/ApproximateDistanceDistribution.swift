internal import RealModule

/// How far vertices are from each other, estimated for graphs too large to search from every vertex.
public struct DistanceEstimate: Hashable, Sendable {
  /// At every place about how many ordered pairs of vertices are no more edges apart, from the
  /// vertices themselves, which are 0 apart, to a lower bound of the diameter.
  public let pairCounts: [Double]

  /// The relative standard error of each count.
  public let standardError: Double

  /// The mean distance from a vertex to another that can be reached; `nil` without such pairs.
  public var averageDistance: Double? {
    guard let first = pairCounts.first, let last = pairCounts.last, last > first else { return nil }
    // Every pair counts once for each distance at which it isn't reached yet.
    return pairCounts.dropLast().reduce(0) { $0 + last - $1 } / (last - first)
  }
}

extension Graph {
  /// Returns about how many ordered pairs of vertices are no more than how many edges apart.
  ///
  /// Every vertex keeps a sketch of the vertices within some distance, which it makes larger by those
  /// of its neighbours, step by step. Paths follow the direction of edges.
  ///
  /// P. Boldi and S. Vigna, "In-core computation of geometric centralities with HyperBall: a hundred
  /// billion nodes and beyond", *ICDM Workshops*, 621–628 (2013),
  /// [doi:10.1109/ICDMW.2013.10](https://doi.org/10.1109/ICDMW.2013.10). P. Flajolet and others,
  /// "HyperLogLog: the analysis of a near-optimal cardinality estimation algorithm", *AofA '07*,
  /// 137–156 (2007).
  ///
  /// - Parameters:
  ///   - registerBits: The binary logarithm of the number of registers of a sketch, from 4 to 16; one
  ///     more halves the square of the error and doubles time and space.
  ///   - seed: What the sketches follow from.
  /// - Returns: The counts, whose error ``DistanceEstimate/standardError`` tells.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Precondition: There are from 4 to 16 register bits.
  /// - Complexity: O(*D* · *E* · 2ᵇ) time for the diameter *D* and *b* bits, O(*V* · 2ᵇ) space.
  public func approximateDistanceDistribution(
    registerBits: Int = 8, seed: UInt64
  ) throws(CancellationError) -> DistanceEstimate {
    precondition((4...16).contains(registerBits), "A sketch has from 4 to 16 register bits")
    var sketches = Sketches(of: self, registerBits: registerBits, seed: seed)
    let checkpoint = Checkpoint(steps: 0)
    var pairCounts = vertexCount > 0 ? [Double(vertexCount)] : []
    while let count = try sketches.grow(along: outgoing, checkpoint) { pairCounts.append(count) }
    return DistanceEstimate(
      pairCounts: pairCounts, standardError: 1.06 / Double(1 << registerBits).squareRoot())
  }
}

/// A sketch of a set of vertices for every vertex, from which its size can be estimated.
private struct Sketches {
  typealias Registers = SIMD16<UInt8>

  /// How many rows of registers a sketch has.
  private let width: Int
  private var registers: [Registers]

  init(of graph: Graph, registerBits: Int, seed: UInt64) {
    width = (1 << registerBits) / Registers.scalarCount
    registers = [Registers](repeating: .zero, count: graph.vertexCount * width)
    for vertex in 0..<graph.vertexCount {
      var generator = SplitMix64(seed: seed, part: vertex)
      let hash = generator.next()
      let register = Int(hash >> UInt64(64 - registerBits))
      let rest = hash << UInt64(registerBits) | 1 << UInt64(registerBits - 1)
      registers[vertex * width + register / Registers.scalarCount][
        register % Registers.scalarCount] = UInt8(rest.leadingZeroBitCount + 1)
    }
  }

  /// Adds the sets of the neighbours to that of every vertex.
  ///
  /// - Returns: About how large all sets are together; `nil` if none has grown.
  mutating func grow(
    along rows: Rows, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> Double? {
    let (width, last) = (width, registers)
    let vertexCount = rows.vertexCount
    let partCount = rows.targets.count * width < 1 << 16 ? 1 : 16
    let parts = try inParallel(parts: partCount) { (part) throws(CancellationError) in
      let vertices = vertexCount * part / partCount..<vertexCount * (part + 1) / partCount
      var grown = Array(last[vertices.lowerBound * width..<vertices.upperBound * width])
      var size = 0.0
      var pace = PacedCheckpoint(checkpoint)
      for vertex in vertices {
        try pace.spend((1 + rows.range(of: vertex).count) * width)
        let start = (vertex - vertices.lowerBound) * width
        for arc in rows.range(of: vertex) {
          let other = Int(rows.targets[arc]) * width
          for place in 0..<width {
            grown[start + place] = pointwiseMax(grown[start + place], last[other + place])
          }
        }
        size += Self.size(of: grown.span.extracting(start..<start + width))
      }
      return (registers: grown, size: size)
    }
    registers = Array(parts.lazy.map(\.registers).joined())
    return registers == last ? nil : parts.reduce(0) { $0 + $1.size }
  }

  /// Estimates the size of a set from its sketch.
  private static func size(of sketch: Span<Registers>) -> Double {
    var (sum, empty) = (0.0, 0)
    for place in sketch.indices {
      for register in 0..<Registers.scalarCount {
        let value = sketch[place][register]
        sum += Double(sign: .plus, exponent: -Int(value), significand: 1)
        if value == 0 { empty += 1 }
      }
    }
    let count = Double(sketch.count * Registers.scalarCount)
    let bias = [16: 0.673, 32: 0.697, 64: 0.709][Int(count)] ?? 0.7213 / (1 + 1.079 / count)
    let estimate = bias * count * count / sum
    // Small sets leave registers empty, whose number tells more.
    return estimate <= 2.5 * count && empty > 0
      ? count * Double.log(count / Double(empty)) : estimate
  }
}
