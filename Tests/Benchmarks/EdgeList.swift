import Foundation
import Graphs

/// The edges of a graph before it is written.
struct EdgeList: Sendable {
  var vertexCount: Int
  /// How many of the vertices are persons, where they are joined to activities.
  var firstModeCount = 0
  var edges: [(Int, Int)]

  /// Returns the edges of the other end of every line, in an order that tells nothing.
  func text() -> Data {
    var generator = SplitMix64(seed: 99)
    var data = Data()
    for (source, target) in edges.shuffled(using: &generator) {
      data.append(contentsOf: "\(source) \(target)\n".utf8)
    }
    return data
  }

  /// Returns the same edges between vertices that are numbered without gaps.
  func withoutIsolates() -> EdgeList {
    var isMet = [Bool](repeating: false, count: vertexCount)
    for (source, target) in edges {
      isMet[source] = true
      isMet[target] = true
    }
    var numbers: [Int] = []
    var count = 0
    for met in isMet {
      numbers.append(count)
      count += met ? 1 : 0
    }
    return EdgeList(
      vertexCount: count, firstModeCount: isMet.prefix(firstModeCount).count { $0 },
      edges: edges.map { (numbers[$0.0], numbers[$0.1]) })
  }

  /// Returns the pairs of persons who take part in the same activity.
  func projected() -> EdgeList {
    var members = [[Int]](repeating: [], count: vertexCount - firstModeCount)
    for (person, activity) in edges { members[activity - firstModeCount].append(person) }
    let pairs = members.flatMap { members in
      members.flatMap { u in members.filter { u < $0 }.map { (u, $0) } }
    }
    return EdgeList(vertexCount: firstModeCount, edges: pairs.withoutRepeats())
  }

  static func uniform(vertexCount: Int, edgeCount: Int, seed: UInt64) -> EdgeList {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<edgeCount).map { _ in
      (
        Int.random(in: 0..<vertexCount, using: &generator),
        Int.random(in: 0..<vertexCount, using: &generator)
      )
    }
    return EdgeList(vertexCount: vertexCount, edges: edges.ascending().withoutRepeats())
  }

  static func rMAT(scale: Int, edgeCount: Int, seed: UInt64) -> EdgeList {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<edgeCount).map { _ in
      var (source, target) = (0, 0)
      for _ in 0..<scale {
        let chance = Double.random(in: 0..<1, using: &generator)
        source = 2 * source + (chance < 0.76 ? 0 : 1)
        target = 2 * target + (chance < 0.57 || (0.76..<0.95).contains(chance) ? 0 : 1)
      }
      return (source, target)
    }
    return EdgeList(vertexCount: 1 << scale, edges: edges.ascending().withoutRepeats())
  }

  static func affiliation(personCount: Int, activityCount: Int, seed: UInt64) -> EdgeList {
    var generator = SplitMix64(seed: seed)
    var edges: [(Int, Int)] = []
    for activity in 0..<activityCount {
      let chance = Double.random(in: 0.0001..<1, using: &generator)
      let size = min(2 + Int(1 / chance.squareRoot()) * 2, 60)
      for _ in 0..<size {
        let position = Double.random(in: 0..<1, using: &generator)
        edges.append((Int(position * position * Double(personCount)), personCount + activity))
      }
    }
    return EdgeList(
      vertexCount: personCount + activityCount, firstModeCount: personCount,
      edges: edges.withoutRepeats())
  }
}

extension [(Int, Int)] {
  fileprivate func ascending() -> [(Int, Int)] {
    map { ($0.0 < $0.1) ? $0 : ($0.1, $0.0) }
  }

  /// Returns the edges in order, each once, and no loops.
  fileprivate func withoutRepeats() -> [(Int, Int)] {
    var keys = filter { $0.0 != $0.1 }.map { UInt64($0.0) << 32 | UInt64($0.1) }
    keys.sort()
    var last = UInt64.max
    return keys.compactMap { key in
      defer { last = key }
      return key == last ? nil : (Int(key >> 32), Int(key & 0xFFFF_FFFF))
    }
  }
}
