/// What a search for communities sees of a graph: who is tied to whom, and what ties must outweigh.
///
/// A division is worth the weight of the ties within its communities, less `penalty` times the
/// product of the masses of any two vertices that share one. Modularity and the constant Potts model
/// are both of this form. Vertices that are not to be parted any more can stand for one, as in the
/// network of the communities that were found so far; ties among them don't matter then.
struct CommunityNetwork: Sendable {
  /// The ties, once in the row of either end; none is a loop.
  let rows: Rows

  /// How heavy each vertex is.
  let masses: [Double]

  /// What a pair of vertices of mass 1 has to outweigh.
  let penalty: Double

  /// The number of vertices.
  var vertexCount: Int { masses.count }

  /// Returns the network in which the vertices of every community have become one.
  ///
  /// - Parameters:
  ///   - labels: The community of every vertex.
  ///   - count: The number of communities.
  ///   - pace: Where the computation looks up.
  /// - Returns: The network of the communities, in their order.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func merged(
    by labels: [Int32], count: Int, _ pace: inout PacedCheckpoint
  ) throws(CancellationError) -> CommunityNetwork {
    let (members, firstMembers) = labels.grouped(count: count)
    var offsets: [UInt32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    var mergedMasses: [Double] = []
    offsets.reserveCapacity(count + 1)
    mergedMasses.reserveCapacity(count)
    var ties = TieTally(communityCount: count)
    for community in 0..<count {
      var mass = 0.0
      for place in firstMembers[community]..<firstMembers[community + 1] {
        let member = Int(members[place])
        mass += masses[member]
        try pace.spend(rows.range(of: member).count)
        ties.add(rows, of: member, labels)
      }
      for other in ties.communities where other != community {
        targets.append(other)
        weights.append(ties[other])
      }
      ties.removeAll()
      mergedMasses.append(mass)
      offsets.append(UInt32(targets.count))
    }
    return CommunityNetwork(
      rows: Rows(offsets: offsets, targets: targets, weights: weights), masses: mergedMasses,
      penalty: penalty)
  }
}

extension [Int32] {
  /// Returns the places of the array by their labels, and where those of each label begin.
  func grouped(count: Int) -> (members: [Int32], firstMembers: [Int]) {
    var first = [Int](repeating: 0, count: count + 1)
    for label in self { first[Int(label) + 1] += 1 }
    for label in 0..<count { first[label + 1] += first[label] }
    var next = first
    var members = [Int32](repeating: 0, count: self.count)
    for place in indices {
      members[next[Int(self[place])]] = Int32(place)
      next[Int(self[place])] += 1
    }
    return (members, first)
  }

  /// Numbers the labels from 0 by their first place, and returns how many there are.
  mutating func renumber() -> Int {
    var numbers = [Int32](repeating: -1, count: count)
    var labelCount: Int32 = 0
    for place in indices {
      let label = Int(self[place])
      if numbers[label] < 0 {
        numbers[label] = labelCount
        labelCount += 1
      }
      self[place] = numbers[label]
    }
    return Int(labelCount)
  }
}
