/// How often a vertex, or all of them, broker in one role, and how often that is to be expected.
public struct BrokerageScore: Hashable, Sendable {
  /// How many pairs are brokered.
  public let count: Int

  /// How many are to be expected if each arc is there with the same chance.
  public let expected: Double

  /// The standard deviation of that number; 0 if the role is not possible, as that of a liaison is
  /// not between two groups.
  public let standardDeviation: Double

  /// By how many standard deviations there are more than expected; `nil` if the role is not possible.
  public var standardScore: Double? {
    standardDeviation > 0 ? (Double(count) - expected) / standardDeviation : nil
  }
}

/// How often a vertex, or all of them, broker between others: from one to another, without an arc
/// from the one to the other.
public struct BrokerageRoles: Hashable, Sendable {
  /// Both are of the broker's group.
  public let coordinator: BrokerageScore

  /// Both are of the same group, which isn't the broker's: the broker is also called a consultant.
  public let itinerant: BrokerageScore

  /// Only the other is of the broker's group, who lets something into it.
  public let gatekeeper: BrokerageScore

  /// Only the one is of the broker's group, who hands something out of it.
  public let representative: BrokerageScore

  /// All three are of different groups.
  public let liaison: BrokerageScore

  /// All roles together.
  public let total: BrokerageScore

  /// - Parameters:
  ///   - counts: How often each role is played, in the order of `BrokerageRole`.
  ///   - moments: What is expected of each role, and at last of all together.
  fileprivate init(counts: [Int], moments: [BrokerageChances.Moments]) {
    let scores = zip(counts + [counts.reduce(0, +)], moments).map { count, moments in
      BrokerageScore(
        count: count, expected: moments.mean,
        standardDeviation: max(0, moments.variance).squareRoot())
    }
    coordinator = scores[0]
    itinerant = scores[1]
    gatekeeper = scores[2]
    representative = scores[3]
    liaison = scores[4]
    total = scores[5]
  }
}

/// Who brokers between the groups of a graph, and in which role.
public struct Brokerage: Hashable, Sendable {
  /// The roles of every vertex, in vertex order; `nil` for one of unknown group.
  public let vertices: [BrokerageRoles?]

  /// The roles of all vertices together.
  public let network: BrokerageRoles
}

extension Graph {
  /// Returns the brokerage roles of Gould and Fernandez: between whom each vertex stands.
  ///
  /// A vertex brokers from one vertex to another if arcs lead from the one to it and from it to the
  /// other, but none from the one to the other. The groups of the three make the role.
  ///
  ///     let path = Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true)
  ///     try path.brokerage(of: [0, 1, 1]).vertices[1]?.gatekeeper.count   // 1
  ///
  /// An undirected edge is an arc both ways, so that a pair counts in both directions, and a
  /// gatekeeper is a representative as often. What is expected takes all arcs for independent, which
  /// the two ways of an edge aren't: there a permutation test is a better judge. Loops, parallel
  /// edges and vertices of unknown group are left out.
  ///
  /// R. Gould and R. Fernandez, "Structures of mediation: a formal approach to brokerage in
  /// transaction networks", *Sociological Methodology* 19, 89–126 (1989),
  /// [doi:10.2307/270949](https://doi.org/10.2307/270949).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The roles of each vertex and of all together.
  /// - Throws: `CancellationError` if the task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func brokerage(of groups: [Int?]) throws(CancellationError) -> Brokerage {
    let ties = GroupTies(self, groups: groups)
    let numbers = groupNumbers(groups)
    let counts = try brokeredPairs(groups: numbers)

    let chances = BrokerageChances(
      groupSizes: ties.sizes,
      density: Double(ties.arcCount) / Double(max(1, ties.possibleArcCount)))
    let ofGroups = ties.sizes.map { chances.ofVertex(groupSize: $0) }
    let vertices = numbers.indices.map { vertex in
      numbers[vertex] < 0
        ? nil
        : BrokerageRoles(
          counts: counts.ofVertex(vertex), moments: ofGroups[Int(numbers[vertex])])
    }
    return Brokerage(
      vertices: vertices, network: BrokerageRoles(counts: counts.sums, moments: chances.ofNetwork())
    )
  }
}

/// What a broker is to the groups of the two between whom it stands.
enum BrokerageRole: Int, CaseIterable {
  case coordinator, itinerant, gatekeeper, representative, liaison

  /// - Parameters:
  ///   - source: The group of the one.
  ///   - broker: The group of the broker.
  ///   - target: The group of the other.
  init(source: Int32, broker: Int32, target: Int32) {
    switch (source == broker, target == broker) {
    case (true, true): self = .coordinator
    case (true, false): self = .representative
    case (false, true): self = .gatekeeper
    case (false, false): self = source == target ? .itinerant : .liaison
    }
  }
}
