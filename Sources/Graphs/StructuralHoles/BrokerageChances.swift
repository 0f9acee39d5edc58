/// How often brokerage roles are to be expected if each arc is there with the same chance,
/// independently of all others.
struct BrokerageChances {
  /// The mean and the variance of a number.
  struct Moments {
    var mean: Double
    var variance: Double
  }

  private let sizes: [Double]
  private let density: Double
  private let vertexCount: Double

  /// - Parameters:
  ///   - groupSizes: How many vertices each group has.
  ///   - density: The chance of an arc.
  init(groupSizes: [Int], density: Double) {
    sizes = groupSizes.map { Double($0) }
    self.density = density
    vertexCount = sizes.reduce(0, +)
  }

  /// The chance that a vertex brokers from one given vertex to another.
  private var chance: Double { density * density * (1 - density) }

  /// Returns the moments for a vertex of a group of some size: of the five roles in the order of
  /// `BrokerageRole`, and of their sum.
  ///
  /// Two pairs depend on each other if they share the one or the other vertex.
  func ofVertex(groupSize: Int) -> [Moments] {
    let own = Double(groupSize) - 1
    let others = vertexCount - Double(groupSize)
    let pairs = { (count: Double) in count * (count - 1) }
    let triples = { (count: Double) in count * (count - 1) * (count - 2) }
    var (alike, alikeTriples, mixedTriples) = (0.0, 0.0, 0.0)
    for size in sizes {
      alike += pairs(size)
      alikeTriples += triples(size)
      mixedTriples += size * pairs(others - size)
    }
    // The broker's own group, which was one of them, is not among the others.
    alike -= pairs(own + 1)
    alikeTriples -= triples(own + 1)
    mixedTriples -= (own + 1) * pairs(others - own - 1)
    let across = own * pairs(others) + others * pairs(own)
    return [
      moments(pairs: pairs(own), sharing: 2 * triples(own)),
      moments(pairs: alike, sharing: 2 * alikeTriples),
      moments(pairs: own * others, sharing: across),
      moments(pairs: own * others, sharing: across),
      moments(pairs: pairs(others) - alike, sharing: 2 * mixedTriples),
      moments(pairs: pairs(own + others), sharing: 2 * triples(own + others)),
    ]
  }

  /// Returns the moments of a number of pairs that could be brokered, given how many ordered couples
  /// of such pairs share one end.
  private func moments(pairs: Double, sharing: Double) -> Moments {
    let absence = density * (1 - density)
    return Moments(
      mean: pairs * chance,
      variance: pairs * chance * (1 - chance) + sharing * absence * absence * absence)
  }

  /// Returns the moments for all vertices together, in the same order.
  ///
  /// Two brokered pairs depend on each other if they share an arc: one that both have, one that both
  /// lack, or one that one has and the other lacks, so that they exclude each other.
  func ofNetwork() -> [Moments] {
    var triples = [Double](repeating: 0, count: BrokerageRole.allCases.count + 1)
    var covariances = triples
    for (arcs, uses) in arcUses() {
      for (role, use) in uses.enumerated() {
        // Each brokered pair lacks one arc.
        triples[role] += arcs * use.lacking
        covariances[role] += arcs * covariance(use)
      }
    }
    let sharingTwoArcs = [2.0, 0, 1, 1, 2, 2]
    return triples.indices.map { role in
      // Those that share two arcs were counted twice.
      let both = sharingTwoArcs[role] * chance * chance * triples[role]
      return Moments(
        mean: triples[role] * chance,
        variance: triples[role] * chance * (1 - chance) + covariances[role] + both)
    }
  }

  /// By how many triples an arc is had, as the first or the second, and lacked.
  private typealias ArcUse = (having: Double, lacking: Double)

  /// Returns the covariance of all triples that share an arc.
  private func covariance(_ use: ArcUse) -> Double {
    let bothHave = use.having * (use.having - 1) * (1 - density)
    let bothLack = use.lacking * (use.lacking - 1) * density * density
    let oneHas = 2 * use.having * use.lacking * density
    return chance * density * ((bothHave - oneHas) * (1 - density) + bothLack)
  }

  /// Returns how each kind of arcs is used in each role, and how many arcs there are of the kind.
  ///
  /// Groups of the same size are alike, and there are at most √(2*V*) sizes.
  private func arcUses() -> [(arcs: Double, uses: [ArcUse])] {
    let counts = Dictionary(grouping: sizes.filter { $0 > 0 }) { $0 }
      .map { (size: $0.key, count: Double($0.value.count)) }.sorted { $0.size < $1.size }
    let total: ArcUse = (2 * (vertexCount - 2), vertexCount - 2)
    var kinds: [(arcs: Double, uses: [ArcUse])] = []
    for (size, count) in counts {
      let (third, others) = (size - 2, vertexCount - size)
      kinds.append(
        (
          count * size * (size - 1),
          [(2 * third, third), (0, others), (others, 0), (others, 0), (0, 0), total]
        ))
      for (otherSize, otherCount) in counts {
        let groupPairs = count * (size == otherSize ? count - 1 : otherCount)
        let third = vertexCount - size - otherSize
        kinds.append(
          (
            groupPairs * size * otherSize,
            [
              (0, 0), (size + otherSize - 2, 0), (otherSize - 1, otherSize - 1),
              (size - 1, size - 1), (2 * third, third), total,
            ]
          ))
      }
    }
    return kinds
  }
}
