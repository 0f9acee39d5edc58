/// Where a depth-first search stands at a vertex on its way.
struct DepthFirstStep {
  /// The vertex.
  let vertex: Int

  /// The next of its arcs to follow.
  var arc: Int

  /// Where its arcs end.
  let end: Int

  /// The lowest number that the vertex has or that it or what was reached through it has an arc to.
  var low: Int32

  /// Enters a vertex.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - number: How many vertices have been entered, this one among them.
  ///   - rows: The arcs to follow.
  init(at vertex: Int, number: Int32, in rows: Rows) {
    let row = rows.range(of: vertex)
    self.vertex = vertex
    (arc, end) = (row.lowerBound, row.upperBound)
    low = number
  }

  /// Returns the step once a later one on the way has come to its end.
  func returning(from later: DepthFirstStep) -> DepthFirstStep {
    var step = self
    step.low = min(low, later.low)
    return step
  }
}
