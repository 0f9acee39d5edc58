internal import RealModule

/// How many vertices the parts of two divisions share.
struct SharedVertices {
  /// A part of the first division and one of the second that have vertices in common.
  struct Cell {
    let first: Int
    let second: Int
    var count: Int
  }

  /// The parts that have vertices in common, in the order of the first and then the second.
  let cells: [Cell]

  /// How many vertices each part of the first division has.
  let firstSizes: [Int]

  /// How many vertices each part of the second division has.
  let secondSizes: [Int]

  /// The number of vertices.
  let vertexCount: Int

  init(_ first: Partition, _ second: Partition) {
    precondition(first.parts.count == second.parts.count, "The divisions are of other vertices")
    var keys = zip(first.parts, second.parts).map { $0 * second.count + $1 }
    keys.sort()
    var cells: [Cell] = []
    var last = -1
    for key in keys {
      if key == last {
        cells[cells.count - 1].count += 1
      } else {
        cells.append(
          Cell(first: key / second.count, second: key % second.count, count: 1))
        last = key
      }
    }
    self.cells = cells
    firstSizes = first.sizes
    secondSizes = second.sizes
    vertexCount = first.parts.count
  }

  /// What one division tells of the other, in nats.
  var mutualInformation: Double {
    let total = Double(vertexCount)
    let sum = cells.reduce(0.0) { sum, cell in
      let count = Double(cell.count)
      let chance = Double(firstSizes[cell.first]) * Double(secondSizes[cell.second])
      return sum + count / total * Double.log(count * total / chance)
    }
    return max(0, sum)
  }
}

extension [Int] {
  /// The entropy of a division into parts of these sizes, in nats.
  var entropy: Double {
    let total = Double(reduce(0, +))
    // A single part has none, without rounding.
    return count < 2 ? 0 : reduce(0.0) { $0 - Double($1) / total * Double.log(Double($1) / total) }
  }

  /// How many pairs there are within parts of these sizes.
  var pairCount: Int { reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
}
