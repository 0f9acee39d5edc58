import Graphs
import TestSupport

extension Graph {
  /// The groups at both ends of every arc of the simple graph whose ends both have a known group; an
  /// undirected edge is two arcs.
  func knownArcs(_ groups: [Int?]) -> [(source: Int, target: Int)] {
    let matrix = adjacencyMatrix
    return matrix.indices.flatMap { source in
      matrix.indices.compactMap { target in
        guard matrix[source][target] > 0, let from = groups[source], let to = groups[target] else {
          return nil
        }
        return (from, to)
      }
    }
  }
}

/// The gender of White's relatives: the women first.
let kinshipGender: [Int?] = [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]

/// The groups into which the members of Zachary's club split: the instructor's, and the president's.
let clubFactions: [Int?] = (0..<34).map { member in
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21].contains(member) ? 0 : 1
}
