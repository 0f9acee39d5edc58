/// A graph taken apart at its weak points: its blocks, and the vertices and edges that hold them
/// together.
public struct BlockDecomposition: Sendable {
  /// The vertices without which there would be more components, in ascending order.
  public let articulationPoints: [Int]

  /// The vertices of each block.
  package let members: Rows

  /// The blocks of each vertex.
  package let memberships: Rows

  /// The number of blocks.
  public var blockCount: Int { members.vertexCount }

  /// The vertices of each block in ascending order, blocks in ascending order of them.
  ///
  /// - Complexity: O(*V* + number of blocks) time and space.
  public var blocks: [[Int]] {
    (0..<blockCount).map { block in
      members.targets[members.range(of: block)].map(Int.init)
    }
  }

  /// The edges without which there would be more components, in ascending order: the blocks of two
  /// vertices.
  public var bridges: [VertexPair] {
    (0..<blockCount).lazy.map { members.range(of: $0) }.filter { $0.count == 2 }.map {
      VertexPair(Int(members.targets[$0.lowerBound]), Int(members.targets[$0.lowerBound + 1]))
    }
  }

  /// The tree that blocks and articulation points make, or one tree for each component with edges.
  ///
  /// Its vertices are the blocks and then the articulation points, each in their order; an edge
  /// joins an articulation point to every block it belongs to.
  ///
  /// F. Harary and G. Prins, "The block-cutpoint-tree of a graph", *Publicationes Mathematicae
  /// Debrecen* 13, 103–107 (1966).
  ///
  /// - Complexity: O(number of blocks and articulation points) time and space.
  public var tree: Graph {
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for (place, vertex) in articulationPoints.enumerated() {
      for membership in memberships.range(of: vertex) {
        sources.append(memberships.targets[membership])
        targets.append(Int32(blockCount + place))
      }
    }
    return Graph(
      vertexCount: blockCount + articulationPoints.count, sources: sources, targets: targets,
      weights: nil, isDirected: false)
  }

  /// The parts that stay in one piece whichever edge is removed, numbered by their first vertex.
  ///
  /// - Complexity: O(*V*) time and space.
  public var twoEdgeConnectedComponents: Partition {
    var sets = DisjointSets(vertexCount: memberships.vertexCount)
    for block in 0..<blockCount where members.range(of: block).count > 2 {
      let vertices = members.range(of: block)
      for place in vertices.dropFirst() {
        sets.join(members.targets[vertices.lowerBound], members.targets[place])
      }
    }
    sets.flatten()
    return sets.partition
  }
}

extension Graph {
  /// Returns the blocks, articulation points and bridges, all from one walk through the graph.
  ///
  ///     let graph = Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (2, 3)])
  ///     let decomposition = graph.blockDecomposition()
  ///     decomposition.blocks               // [[0, 1, 2], [2, 3]]
  ///     decomposition.articulationPoints   // [2]
  ///     decomposition.tree.edgeCount       // 2: the blocks hang together at vertex 2
  ///
  /// A block is a largest part that stays in one piece whichever vertex is removed. Every edge
  /// belongs to one block; a vertex without edges to none. Loops, parallel edges and the direction
  /// of edges are left out of account.
  ///
  /// J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation",
  /// *Communications of the ACM* 16(6), 372–378 (1973),
  /// [doi:10.1145/362248.362272](https://doi.org/10.1145/362248.362272).
  ///
  /// - Returns: The blocks and what follows from them.
  /// - Complexity: O(*V* + *E*) time, O(*V*) space; O(*V* + *E*) space where the graph isn't simple
  ///   or has directions.
  public func blockDecomposition() -> BlockDecomposition {
    blockDecomposition { _ in }
  }

  /// Returns the blocks, articulation points and bridges, and passes a checkpoint on the way.
  ///
  /// - Throws: `CancellationError` if the task of the checkpoint is cancelled.
  func blockDecomposition(_ checkpoint: Checkpoint) throws(CancellationError) -> BlockDecomposition
  {
    var pace = PacedCheckpoint(checkpoint)
    return try blockDecomposition { (arcs) throws(CancellationError) in try pace.spend(arcs) }
  }

  private func blockDecomposition<Failure>(
    _ spend: (_ arcs: Int) throws(Failure) -> Void
  ) throws(Failure) -> BlockDecomposition {
    var search = BlockSearch(along: underlying().outgoing)
    try search.run(spend)
    return BlockDecomposition(of: search)
  }
}

extension BlockDecomposition {
  /// Sorts the blocks that a search has found, and their members, by counting.
  fileprivate init(of search: BlockSearch) {
    let count = search.rows.vertexCount
    let found = Rows(offsets: search.offsets, targets: search.members, weights: nil)
    let byVertex = found.grouped(over: count)
    // Blocks share no more than one vertex, so that their first two members tell their order.
    var seen = [Int32](repeating: 0, count: found.vertexCount)
    var (firsts, blocks): ([Int32], [Int32]) = ([], [])
    var first = seen
    for vertex in 0..<count {
      for place in byVertex.range(of: vertex) {
        let block = Int(byVertex.targets[place])
        seen[block] += 1
        if seen[block] == 1 { first[block] = Int32(vertex) }
        guard seen[block] == 2 else { continue }
        firsts.append(first[block])
        blocks.append(Int32(block))
      }
    }
    let order = Rows(vertexCount: count, sources: firsts, targets: blocks, weights: nil).targets
    for (place, block) in order.enumerated() { first[Int(block)] = Int32(place) }
    let renumbered = Rows(
      offsets: byVertex.offsets, targets: byVertex.targets.map { first[Int($0)] }, weights: nil)
    members = renumbered.grouped(over: order.count)
    memberships = members.grouped(over: count)
    articulationPoints = (0..<count).filter { renumbered.range(of: $0).count > 1 }
  }
}

extension Rows {
  /// Returns the rows turned round, where their targets are of another kind than their sources.
  fileprivate func grouped(over targetCount: Int) -> Rows {
    Rows(vertexCount: targetCount, sources: targets, targets: sources(), weights: nil)
  }
}

/// The walk that finds the blocks of a simple undirected graph.
private struct BlockSearch {
  let rows: Rows

  /// The vertices of one block after another, and where each block begins.
  private(set) var members: [Int32] = []
  private(set) var offsets: [UInt32] = [0]

  /// When each vertex was entered, counted from 1; 0 before.
  private var numbers: [Int32]
  private var enteredCount: Int32 = 0
  /// The entered vertices whose block isn't complete.
  private var open: [Int32] = []

  init(along rows: Rows) {
    self.rows = rows
    numbers = [Int32](repeating: 0, count: rows.vertexCount)
    open.reserveCapacity(rows.vertexCount)
    members.reserveCapacity(rows.vertexCount)
  }

  mutating func run<Failure>(
    _ spend: (_ arcs: Int) throws(Failure) -> Void
  ) throws(Failure) {
    let targets = rows.targets
    var way: [DepthFirstStep] = []
    for root in numbers.indices where numbers[root] == 0 {
      var step = enter(root)
      while true {
        if step.arc < step.end {
          let target = Int(targets[step.arc])
          step.arc += 1
          if numbers[target] == 0 {
            way.append(step)
            step = enter(target)
          } else {
            // The arc back to the parent changes nothing that is asked below.
            step.low = min(step.low, numbers[target])
          }
        } else {
          try spend(rows.range(of: step.vertex).count)
          guard let parent = way.popLast() else { break }
          if step.low == numbers[parent.vertex] { complete(Int32(step.vertex), below: parent) }
          step = parent.returning(from: step)
        }
      }
      open.removeAll(keepingCapacity: true)
    }
  }

  private mutating func enter(_ vertex: Int) -> DepthFirstStep {
    enteredCount += 1
    numbers[vertex] = enteredCount
    open.append(Int32(vertex))
    return DepthFirstStep(at: vertex, number: enteredCount, in: rows)
  }

  /// Takes the vertices that were entered from another on for a block, together with their parent.
  private mutating func complete(_ vertex: Int32, below parent: DepthFirstStep) {
    members.append(Int32(parent.vertex))
    while let member = open.popLast() {
      members.append(member)
      if member == vertex { break }
    }
    offsets.append(UInt32(members.count))
  }
}
