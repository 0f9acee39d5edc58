extension Graph {
  /// Returns a random two-mode graph of persons and the activities that they take part in.
  ///
  /// The sizes of activities follow a power law, and so does how active persons are: most take part
  /// in little, a few in very much. Persons are the first vertices, the most active first, then come
  /// the activities. No person takes part in the same activity twice, so that large activities are
  /// somewhat smaller than drawn.
  ///
  ///     let network = Graph.affiliation(personCount: 200, activityCount: 50, seed: 1)
  ///     network.vertexCount   // 250
  ///
  /// The persons of an activity are drawn like the ends of edges in F. Chung and L. Lu, "Connected
  /// components in random graphs with given expected degree sequences", *Annals of Combinatorics* 6,
  /// 125–145 (2002), [doi:10.1007/PL00012580](https://doi.org/10.1007/PL00012580).
  ///
  /// - Parameters:
  ///   - personCount: The number of persons.
  ///   - activityCount: The number of activities.
  ///   - meanActivitySize: How many persons are drawn for an activity in the mean of the power law.
  ///   - activityExponent: The exponent of the density of the sizes of activities.
  ///   - personExponent: The exponent of the density of the numbers of activities of persons.
  ///   - seed: What the graph follows from.
  /// - Returns: A simple undirected graph whose edges join a person and an activity, the same for
  ///   the same seed.
  /// - Precondition: There is a person if there is an activity, the mean size is above 0, and the
  ///   exponents are above 2.
  /// - Complexity: O(*V* + *E*) time and space.
  public static func affiliation(
    personCount: Int, activityCount: Int, meanActivitySize: Double = 6,
    activityExponent: Double = 3, personExponent: Double = 3.5, seed: UInt64
  ) -> Graph {
    precondition(personCount >= 0 && activityCount >= 0, "There are no fewer than zero of either")
    precondition(personCount > 0 || activityCount == 0, "Activities need persons")
    precondition(meanActivitySize > 0, "The mean size is above 0")
    precondition(min(activityExponent, personExponent) > 2, "The exponents are above 2")
    let minimumSize = meanActivitySize * (activityExponent - 2) / (activityExponent - 1)
    var generator = SplitMix64(seed: seed)
    var edges = EdgeList(capacity: Int(meanActivitySize) * activityCount)
    for activity in 0..<activityCount {
      let size = generator.powerLaw(minimum: minimumSize, exponent: activityExponent)
      // Rounded up or down by chance, so that the mean stays.
      let wholeSize = Int(min(size, Double(personCount)) + generator.fraction())
      for _ in 0..<wholeSize {
        let person = generator.powerLawRank(count: personCount, exponent: personExponent)
        edges.append(Int32(person), Int32(personCount + activity))
      }
    }
    return Graph(vertexCount: personCount + activityCount, edgeList: edges).simplified()
  }
}
