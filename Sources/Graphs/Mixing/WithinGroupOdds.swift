/// How the odds of an edge differ between pairs of vertices within a group and pairs across groups.
public struct WithinGroupOdds: Hashable, Sendable {
  /// How many pairs within a group are joined.
  public let joinedWithin: Int

  /// How many pairs within a group are not joined.
  public let unjoinedWithin: Int

  /// How many pairs across groups are joined.
  public let joinedAcross: Int

  /// How many pairs across groups are not joined.
  public let unjoinedAcross: Int

  /// The odds of an edge within a group divided by those of an edge across groups, 0 or more.
  ///
  /// It is infinite if no pair across groups is joined, or all within are; `nil` if the pairs don't
  /// tell: if there are none of one kind, if none are joined, or if all are.
  public var oddsRatio: Double? {
    guard let (like, unlike) = products else { return nil }
    return unlike == 0 ? .infinity : like / unlike
  }

  /// The odds ratio on a scale from -1 to 1, on which 0 means equal odds: Yule's *Q*.
  public var yulesQ: Double? {
    guard let (like, unlike) = products else { return nil }
    return (like - unlike) / (like + unlike)
  }

  /// The correlation, from -1 to 1, of being within a group with being joined: *φ*.
  public var phi: Double? {
    guard let (like, unlike) = products else { return nil }
    let within = Double(joinedWithin + unjoinedWithin)
    let across = Double(joinedAcross + unjoinedAcross)
    let joined = Double(joinedWithin + joinedAcross)
    let unjoined = Double(unjoinedWithin + unjoinedAcross)
    return (like - unlike) / (within * across).squareRoot() / (joined * unjoined).squareRoot()
  }

  /// What speaks for edges within and what for edges across; `nil` if neither a pair nor the lack of
  /// one does.
  private var products: (like: Double, unlike: Double)? {
    let like = Double(joinedWithin) * Double(unjoinedAcross)
    let unlike = Double(joinedAcross) * Double(unjoinedWithin)
    return like + unlike > 0 ? (like, unlike) : nil
  }
}

extension Graph {
  /// Returns the odds of an edge within groups of vertices as against across them.
  ///
  ///     let path = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3)])
  ///     path.withinGroupOdds(of: [0, 0, 1, 1]).oddsRatio   // infinite: all pairs within are joined
  ///
  /// In a directed graph pairs are ordered. Loops, parallel edges and vertices of unknown group are
  /// left out.
  ///
  /// J. Moody, "Race, school integration, and friendship segregation in America", *American Journal
  /// of Sociology* 107(3), 679–716 (2001), [doi:10.1086/338954](https://doi.org/10.1086/338954).
  ///
  /// - Parameter groups: The group of each vertex, numbered from 0, or `nil` where it isn't known.
  /// - Returns: The pairs of each kind, with their odds ratio, Yule's *Q* and *φ*.
  /// - Complexity: O(*V* + *E*) time and space.
  public func withinGroupOdds(of groups: [Int?]) -> WithinGroupOdds {
    let index = eiIndex(of: groups)
    return WithinGroupOdds(
      joinedWithin: index.internalEdgeCount,
      unjoinedWithin: index.internalPairCount - index.internalEdgeCount,
      joinedAcross: index.externalEdgeCount,
      unjoinedAcross: index.externalPairCount - index.externalEdgeCount)
  }
}
