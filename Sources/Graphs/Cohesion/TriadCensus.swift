/// How many sets of three vertices there are of each kind.
///
/// The sixteen kinds are called by how many of their pairs are joined both ways, one way and not at
/// all, with a letter where that leaves several: down, up, cyclic or transitive.
public struct TriadCensus: Hashable, Sendable {
  /// The counts in the order of ``Kind``.
  public let counts: [Int]

  /// The number of triads of a kind.
  ///
  /// - Parameter kind: The kind.
  /// - Returns: The number of sets of three vertices.
  public subscript(_ kind: Kind) -> Int { counts[kind.rawValue] }

  /// What the arcs among three vertices look like, whichever the vertices.
  public enum Kind: Int, CaseIterable, Sendable {
    /// No arcs.
    case t003
    /// One arc.
    case t012
    /// Arcs both ways between two.
    case t102
    /// Two arcs from one vertex.
    case t021D
    /// Two arcs to one vertex.
    case t021U
    /// Two arcs, one after the other.
    case t021C
    /// Arcs both ways, and one to an end of theirs.
    case t111D
    /// Arcs both ways, and one from an end of theirs.
    case t111U
    /// Two arcs, one after the other, and one past both.
    case t030T
    /// Three arcs in a circle.
    case t030C
    /// Arcs both ways twice.
    case t201
    /// Arcs both ways, and two to their ends from the third vertex.
    case t120D
    /// Arcs both ways, and two from their ends to the third vertex.
    case t120U
    /// Arcs both ways, and one from an end and one to the other.
    case t120C
    /// Arcs both ways twice, and one arc.
    case t210
    /// All six arcs.
    case t300
  }
}

extension Graph {
  /// Returns how many sets of three vertices there are of each of the sixteen kinds.
  ///
  /// Loops and parallel arcs do not count. An undirected edge leads both ways.
  ///
  ///     Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], isDirected: true).triadCensus()[.t021C]   // 1
  ///
  /// Only triangles are looked at one by one. How many pairs of arcs meet at a vertex follows from
  /// its degrees, and how many triads hold a single pair from the dyads.
  ///
  /// P. Holland and S. Leinhardt, "A method for detecting structure in sociometric data", *American
  /// Journal of Sociology* 76(3), 492–513 (1970),
  /// [doi:10.1086/224954](https://doi.org/10.1086/224954).
  ///
  /// - Returns: The counts, which add up to *n* (*n* − 1) (*n* − 2) / 6.
  /// - Throws: `CancellationError` if the current task is cancelled.
  /// - Complexity: O(*V* + *E*^1.5) time, O(*V* + *E*) space.
  public func triadCensus() throws(CancellationError) -> TriadCensus {
    let checkpoint = Checkpoint(steps: vertexCount)
    let ties = try DirectedContacts(
      self, groups: [Int32](repeating: 0, count: vertexCount), checkpoint)
    let ranked = Rows(
      offsets: ties.offsets, targets: ties.targets, weights: ties.directions.map(Double.init)
    ).rankedByDegree()
    try checkpoint.pass(steps: 0)
    let parts = ranked.equalParts()
    let triangles = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try ranked.directedTriangleCounts(withMiddleIn: parts[part], checkpoint)
    }
    return TriadCensus(
      triangles: triangles, meetings: ties.meetingCounts(), dyads: dyadCensus(),
      vertexCount: vertexCount)
  }
}

extension RankedRows {
  /// Returns the number of triangles of each make, of those whose middle corner has one of the
  /// ranks.
  ///
  /// The weights are directions: 1 for an arc from the row's vertex, 2 for one to it, 3 for both.
  /// They make a number of three digits to base four: from the middle corner to the lowest, from the
  /// highest to the middle, and from the highest to the lowest.
  fileprivate func directedTriangleCounts(
    withMiddleIn ranks: Range<Int>, _ checkpoint: Checkpoint
  ) throws(CancellationError) -> [Int] {
    let (lowerDirections, higherDirections) = (lower.weights ?? [], higher.weights ?? [])
    let (offsets, targets, directions) = (
      higher.offsets.span, higher.targets.span, higherDirections.span
    )
    // The directions from the higher neighbours of the middle corner to it, and 0 elsewhere.
    var marks = [UInt8](repeating: 0, count: vertices.count)
    var counts = [Int](repeating: 0, count: 64)
    var mark = marks.mutableSpan
    var count = counts.mutableSpan
    for middle in ranks {
      try checkpoint.pass()
      for arc in higher.range(of: middle) { mark[Int(targets[arc])] = UInt8(directions[arc]) }
      for arc in lower.range(of: middle) {
        let direction = 16 * Int(lowerDirections[arc])
        var place = Int(offsets[Int(lower.targets[arc])])
        while targets[place] != middle {
          let make = direction + 4 * Int(mark[Int(targets[place])]) + Int(directions[place])
          count[make] += 1
          place += 1
        }
      }
      for arc in higher.range(of: middle) { mark[Int(targets[arc])] = 0 }
    }
    return counts
  }
}

extension DirectedContacts {
  /// Returns how often two arcs meet at a vertex in each of the ways in which they can, whether or
  /// not the other ends are joined.
  fileprivate func meetingCounts() -> [(TriadCensus.Kind, Int)] {
    var (down, up, cyclic, mutualDown, mutualUp, mutual) = (0, 0, 0, 0, 0, 0)
    for vertex in offsets.indices.dropLast() {
      var counts = [4 of Int](repeating: 0)
      for tie in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        counts[Int(directions[tie])] += 1
      }
      let (out, back, both) = (counts[1], counts[2], counts[3])
      down += out * (out - 1) / 2
      up += back * (back - 1) / 2
      cyclic += out * back
      mutualDown += both * back
      mutualUp += both * out
      mutual += both * (both - 1) / 2
    }
    return [
      (.t021D, down), (.t021U, up), (.t021C, cyclic), (.t111D, mutualDown), (.t111U, mutualUp),
      (.t201, mutual),
    ]
  }
}

extension TriadCensus {
  /// Puts the census together, from the triads of most arcs to those of fewest.
  fileprivate init(
    triangles: [[Int]], meetings: [(Kind, Int)], dyads: DyadCensus, vertexCount: Int
  ) {
    var counts = [Int](repeating: 0, count: Kind.allCases.count)
    for ofPart in triangles {
      for make in ofPart.indices {
        guard let kind = Kind(triangle: make) else { continue }
        counts[kind.rawValue] += ofPart[make]
      }
    }
    for (kind, count) in meetings { counts[kind.rawValue] = count }
    for kind in Kind.allCases {
      for meeting in kind.meetingsAtCorners {
        counts[meeting.rawValue] -= counts[kind.rawValue]
      }
    }
    var (asymmetric, mutual) = (
      dyads.asymmetric * (vertexCount - 2), dyads.mutual * (vertexCount - 2)
    )
    for kind in Kind.allCases {
      asymmetric -= kind.asymmetricPairs * counts[kind.rawValue]
      mutual -= kind.mutualPairs * counts[kind.rawValue]
    }
    counts[Kind.t012.rawValue] = asymmetric
    counts[Kind.t102.rawValue] = mutual
    let pairs = vertexCount * (vertexCount - 1) / 2
    counts[Kind.t003.rawValue] = pairs * (vertexCount - 2) / 3 - counts.reduce(0, +)
    self.counts = counts
  }
}

extension TriadCensus.Kind {
  /// The kind of a triangle, by its directions from middle to lowest, highest to middle and highest
  /// to lowest corner; `nil` if it has a side without arcs.
  fileprivate init?(triangle make: Int) {
    let (middleLow, highMiddle, highLow) = (make >> 4, make >> 2 & 3, make & 3)
    guard middleLow > 0, highMiddle > 0, highLow > 0 else { return nil }
    // How many arcs leave the lowest, middle and highest corner that aren't returned.
    let leaving = [
      (middleLow == 2 ? 1 : 0) + (highLow == 2 ? 1 : 0),
      (middleLow == 1 ? 1 : 0) + (highMiddle == 2 ? 1 : 0),
      (highMiddle == 1 ? 1 : 0) + (highLow == 1 ? 1 : 0),
    ]
    // The corners opposite to arcs both ways.
    let opposite = [highMiddle, highLow, middleLow].enumerated().filter { $0.element == 3 }
    switch opposite.count {
    case 3: self = .t300
    case 2: self = .t210
    case 1: self = [.t120U, .t120C, .t120D][leaving[opposite[0].offset]]
    default: self = leaving.contains(2) ? .t030T : .t030C
    }
  }

  /// How the arcs of a triangle meet at its three corners.
  fileprivate var meetingsAtCorners: [TriadCensus.Kind] {
    switch self {
    case .t030T: [.t021D, .t021U, .t021C]
    case .t030C: [.t021C, .t021C, .t021C]
    case .t120D: [.t021D, .t111D, .t111D]
    case .t120U: [.t021U, .t111U, .t111U]
    case .t120C: [.t021C, .t111D, .t111U]
    case .t210: [.t201, .t111D, .t111U]
    case .t300: [.t201, .t201, .t201]
    default: []
    }
  }

  /// How many pairs are joined both ways.
  fileprivate var mutualPairs: Int {
    switch self {
    case .t003, .t012, .t021D, .t021U, .t021C, .t030T, .t030C: 0
    case .t102, .t111D, .t111U, .t120D, .t120U, .t120C: 1
    case .t201, .t210: 2
    case .t300: 3
    }
  }

  /// How many pairs are joined one way alone.
  fileprivate var asymmetricPairs: Int {
    switch self {
    case .t003, .t102, .t201, .t300: 0
    case .t012, .t111D, .t111U, .t210: 1
    case .t021D, .t021U, .t021C, .t120D, .t120U, .t120C: 2
    case .t030T, .t030C: 3
    }
  }
}
