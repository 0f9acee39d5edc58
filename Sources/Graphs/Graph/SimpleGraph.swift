/// What becomes of the weights when several edges are merged into one.
public enum WeightMerge: Sendable {
  /// The merged edge weighs as much as all of them: right for strengths.
  case sum
  /// The merged edge weighs as little as the lightest: right for distances.
  case minimum
}

extension Graph {
  /// Returns the graph without loops, with parallel edges merged into one.
  ///
  /// - Parameter merge: How the weights of parallel edges become one weight.
  /// - Returns: A simple graph on the same vertices; this graph itself if it is simple.
  /// - Complexity: O(*V* + *E*) time and space.
  public func simplified(merging merge: WeightMerge = .sum) -> Graph {
    guard !isSimple else { return self }
    let simple = outgoing.simplified(merging: merge)
    return Graph(
      simple: simple, incoming: isDirected ? incoming.simplified(merging: merge) : simple,
      isDirected: isDirected)
  }

  /// Returns the simple undirected graph in which two vertices are joined if any edge joins them.
  ///
  /// - Parameter merge: How the weights of edges between the same two vertices become one weight.
  /// - Returns: A simple undirected graph on the same vertices; this graph itself if it is one.
  /// - Complexity: O(*V* + *E*) time and space.
  public func underlying(merging merge: WeightMerge = .sum) -> Graph {
    guard isDirected else { return simplified(merging: merge) }
    let simple = outgoing.joined(with: incoming, merging: merge)
    return Graph(simple: simple, incoming: simple, isDirected: false)
  }

  private init(simple outgoing: Rows, incoming: Rows, isDirected: Bool) {
    self.init(
      outgoing: outgoing, incoming: incoming, isDirected: isDirected,
      edgeCount: isDirected ? outgoing.targets.count : outgoing.targets.count / 2, loopCount: 0,
      parallelEdgeCount: 0)
  }
}

extension Rows {
  /// Returns the sorted rows without loops, and with every target of a row once.
  fileprivate func simplified(merging merge: WeightMerge) -> Rows {
    var simple = SimpleRows(for: self, arcCount: targets.count, merging: merge)
    for vertex in 0..<vertexCount {
      for arc in range(of: vertex) { simple.add(arc, of: self, to: vertex) }
      simple.endRow()
    }
    return simple.rows
  }

  /// Returns the sorted rows of the arcs in either direction, without loops, and with every target
  /// of a row once.
  ///
  /// Both ends of an edge take in its arcs in one order, that of their sources, so that the sum of
  /// their weights is the same at both.
  ///
  /// - Parameters:
  ///   - incoming: The same arcs turned round.
  ///   - merge: How the weights of arcs between the same two vertices become one weight.
  /// - Returns: The rows of a simple undirected graph.
  fileprivate func joined(with incoming: Rows, merging merge: WeightMerge) -> Rows {
    var simple = SimpleRows(for: self, arcCount: 2 * targets.count, merging: merge)
    for vertex in 0..<vertexCount {
      var (out, back) = (range(of: vertex), incoming.range(of: vertex))
      while let arc = out.first, let other = back.first {
        let (target, source) = (targets[arc], incoming.targets[other])
        if target < source || target == source && target > vertex {
          simple.add(out.removeFirst(), of: self, to: vertex)
        } else {
          simple.add(back.removeFirst(), of: incoming, to: vertex)
        }
      }
      for arc in out { simple.add(arc, of: self, to: vertex) }
      for arc in back { simple.add(arc, of: incoming, to: vertex) }
      simple.endRow()
    }
    return simple.rows
  }
}

/// The rows of a simple graph, which are filled one after the other.
private struct SimpleRows {
  private var offsets: [UInt32] = [0]
  private var targets: [Int32] = []
  private var weights: [Double]?
  private let merge: WeightMerge

  /// Makes room for the rows of as many vertices, and for as many arcs in them.
  init(for rows: Rows, arcCount: Int, merging merge: WeightMerge) {
    self.merge = merge
    offsets.reserveCapacity(rows.offsets.count)
    targets.reserveCapacity(arcCount)
    guard rows.weights != nil else { return }
    weights = []
    weights?.reserveCapacity(arcCount)
  }

  /// Adds an arc to a vertex's row unless it is a loop, or merges it with the one before if both
  /// lead to the same vertex.
  @inline(__always)
  mutating func add(_ arc: Int, of rows: Rows, to vertex: Int) {
    let target = rows.targets[arc]
    guard target != vertex else { return }
    if targets.count > offsets[offsets.count - 1], targets[targets.count - 1] == target {
      if let weight = rows.weights?[arc] { weights?[targets.count - 1].merge(weight, merge) }
    } else {
      targets.append(target)
      if let weight = rows.weights?[arc] { weights?.append(weight) }
    }
  }

  /// Goes on to the row of the next vertex.
  mutating func endRow() { offsets.append(UInt32(targets.count)) }

  /// What has been filled.
  var rows: Rows { Rows(offsets: offsets, targets: targets, weights: weights) }
}

extension Double {
  /// Takes in the weight of a further edge.
  fileprivate mutating func merge(_ weight: Double, _ merge: WeightMerge) {
    switch merge {
    case .sum: self += weight
    case .minimum: self = min(self, weight)
    }
  }
}
