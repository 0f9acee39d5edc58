import Graphs
import TestSupport
import Testing

/// Measures beside their definitions, on graphs of all kinds.
@Suite struct DefinitionFuzzTests {
  @Test(arguments: FuzzGraph.batches) func paths(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let usingWeights = [.equal, .halves].contains(random.weights)
      let oracle = ShortestPathOracle(graph, usingWeights: usingWeights)
      let sums = graph.vertices.map { target in
        oracle.distances.reduce(into: (reached: 0.0, distance: 0.0, inverse: 0.0)) { sums, row in
          guard row[target] > 0, row[target] < .infinity else { return }
          sums.reached += 1
          sums.distance += row[target]
          sums.inverse += 1 / row[target]
        }
      }
      let others = Double(max(1, graph.vertexCount - 1))
      let closeness = sums.map {
        $0.reached > 0 ? $0.reached * $0.reached / others / $0.distance : 0
      }
      #expect(
        try graph.closenessCentrality(usingWeights: usingWeights).areNear(closeness), "\(random)")
      #expect(
        try graph.harmonicCentrality(usingWeights: usingWeights)
          .areNear(sums.map { $0.inverse / others }), "\(random)")
      #expect(
        try graph.betweennessCentrality(usingWeights: usingWeights)
          .areNear(betweenness(oracle)), "\(random)")
      let summary = try graph.distanceSummary(usingWeights: usingWeights)
      let finite = oracle.distances.joined().filter { $0 < .infinity }
      #expect(summary.diameter.isNear(finite.max()), "\(random)")
      #expect(
        try graph.diameter(usingWeights: usingWeights).isNear(finite.max()), "\(random)")
      #expect(
        try graph.radius(usingWeights: usingWeights).isNear(summary.radius), "\(random)")
      let reached = sums.reduce(0) { $0 + $1.reached }
      let average = reached > 0 ? sums.reduce(0) { $0 + $1.distance } / reached : nil
      #expect(summary.averageDistance.isNear(average), "\(random)")
    }
  }

  /// The share of shortest paths between each two others that lead through each vertex.
  private func betweenness(_ oracle: ShortestPathOracle) -> [Double] {
    let (distances, counts) = (oracle.distances, oracle.pathCounts)
    let pairs = Double((distances.count - 1) * (distances.count - 2))
    return distances.indices.map { middle in
      var sum = 0.0
      for source in distances.indices where distances[source][middle] < .infinity {
        for target in distances.indices where target != source && counts[source][target] > 0 {
          let detour = distances[source][middle] + distances[middle][target]
          if middle != source && middle != target && detour.isNear(distances[source][target]) {
            sum += counts[source][middle] * counts[middle][target] / counts[source][target]
          }
        }
      }
      return pairs > 0 ? sum / pairs : 0
    }
  }

  /// Doubling all lengths, which is exact, doubles all distances.
  @Test(arguments: FuzzGraph.batches) func lengthsOfAnySize(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) where [.huge, .tiny, .mixed].contains(random.weights) {
      let graph = random.graph
      let doubled = graph.reweighted { 2 * ($0 ?? 1) }
      #expect(
        try doubled.betweennessCentrality(usingWeights: true)
          == graph.betweennessCentrality(usingWeights: true), "\(random)")
      #expect(
        try doubled.closenessCentrality(usingWeights: true)
          == graph.closenessCentrality(usingWeights: true).map { $0 / 2 }, "\(random)")
      #expect(
        try doubled.distanceSummary(usingWeights: true).diameter
          == graph.distanceSummary(usingWeights: true).diameter.map { 2 * $0 }, "\(random)")
    }
  }

  @Test(arguments: FuzzGraph.batches) func components(_ seeds: Range<Int>) {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let distances = ShortestPathOracle(graph).distances
      let strong = graph.vertices.map { u in
        graph.vertices.first { distances[u][$0] < .infinity && distances[$0][u] < .infinity } ?? u
      }
      #expect(graph.stronglyConnectedComponents() == Partition(labels: strong), "\(random)")
      #expect(graph.connectedComponents() == Partition(labels: weak(graph)), "\(random)")
      for source in graph.vertices.prefix(3) {
        let found = graph.distances(from: source)
        #expect(
          found == distances[source].map { $0 < .infinity ? Int($0) : nil }, "\(random)")
      }
    }
  }

  /// The least vertex that each can be joined to, direction left out of account.
  private func weak(_ graph: Graph, without removed: Int? = nil) -> [Int] {
    var labels = Array(graph.vertices)
    var isChanged = true
    let edges = graph.edges.filter { $0.source != removed && $0.target != removed }
    while isChanged {
      isChanged = false
      for edge in edges where labels[edge.source] != labels[edge.target] {
        let least = min(labels[edge.source], labels[edge.target])
        (labels[edge.source], labels[edge.target]) = (least, least)
        isChanged = true
      }
    }
    return labels
  }

  @Test(arguments: FuzzGraph.batches) func cutVerticesAndEdges(_ seeds: Range<Int>) {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let parts = Set(weak(graph)).count
      // Without its edges the removed vertex is a part of its own.
      let isIsolated = graph.underlying().degrees().map { $0 == 0 }
      let cuts = graph.vertices.filter {
        Set(weak(graph, without: $0)).count > parts + (isIsolated[$0] ? 0 : 1)
      }
      #expect(graph.articulationPoints() == cuts, "\(random)")
      let simple = graph.underlying().edges.map { VertexPair($0.source, $0.target) }
      let bridges = simple.filter { bridge in
        let rest = simple.filter { $0 != bridge }.map { ($0.source, $0.target) }
        return Set(weak(Graph(vertexCount: graph.vertexCount, edges: rest))).count > parts
      }
      #expect(Set(graph.bridges()) == Set(bridges), "\(random)")
      let blocks = graph.blocks()
      #expect(
        blocks.reduce(0) { $0 + $1.count - 1 } == graph.vertexCount - parts, "\(random)")
      let blockCounts = blocks.joined().reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
      #expect(
        blockCounts.filter { $0.value > 1 }.keys.sorted() == graph.articulationPoints(),
        "\(random)")
    }
  }

  @Test(arguments: FuzzGraph.batches) func trianglesAndCores(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let matrix = graph.underlying().adjacencyMatrix
      let neighbors = matrix.map { row in row.indices.filter { row[$0] > 0 } }
      let joined = neighbors.map { neighbors in
        neighbors.reduce(0) { sum, u in sum + neighbors.count { $0 > u && matrix[u][$0] > 0 } }
      }
      let pairs = neighbors.map { $0.count * ($0.count - 1) / 2 }
      let clustering = zip(joined, pairs).map { $1 > 0 ? Double($0) / Double($1) : 0 }
      #expect(try graph.localClustering().areNear(clustering), "\(random)")
      let allPairs = pairs.reduce(0, +)
      let transitivity = allPairs > 0 ? Double(joined.reduce(0, +)) / Double(allPairs) : nil
      #expect(try graph.transitivity().isNear(transitivity), "\(random)")
      #expect(graph.coreNumbers() == cores(neighbors), "\(random)")
    }
  }

  /// What is left when vertices with fewer than *k* neighbours go, for each *k* in turn.
  private func cores(_ neighbors: [[Int]]) -> [Int] {
    var cores = neighbors.map { _ in 0 }
    for least in 1..<max(2, neighbors.count) {
      var isLeft = cores.map { $0 == least - 1 }
      var isChanged = true
      while isChanged {
        isChanged = false
        for vertex in neighbors.indices where isLeft[vertex] {
          if neighbors[vertex].count(where: { isLeft[$0] }) < least {
            isLeft[vertex] = false
            isChanged = true
          }
        }
      }
      for vertex in neighbors.indices where isLeft[vertex] { cores[vertex] = least }
    }
    return cores
  }

  @Test(arguments: FuzzGraph.batches) func structuralHoles(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let arcs = graph.adjacencyMatrix
      let ties = graph.vertices.map { i in graph.vertices.map { arcs[i][$0] + arcs[$0][i] } }
      let shares = ties.map { row in
        let total = row.reduce(0, +)
        return row.map { total > 0 ? $0 / total : 0 }
      }
      let marginal = ties.map { row in
        let strongest = row.max() ?? 0
        return row.map { strongest > 0 ? $0 / strongest : 0 }
      }
      var constraint: [Double?] = []
      var effectiveSize: [Double?] = []
      for i in graph.vertices {
        let contacts = graph.vertices.filter { ties[i][$0] > 0 }
        guard !contacts.isEmpty else {
          constraint.append(nil)
          effectiveSize.append(nil)
          continue
        }
        constraint.append(
          contacts.reduce(0) { sum, j in
            let bound = shares[i][j] + contacts.reduce(0) { $0 + shares[i][$1] * shares[$1][j] }
            return sum + bound * bound
          })
        effectiveSize.append(
          contacts.reduce(0) { sum, j in
            sum + 1 - contacts.reduce(0) { $0 + shares[i][$1] * marginal[j][$1] }
          })
      }
      #expect(try graph.constraint().areNear(constraint, within: 1e-9), "\(random)")
      #expect(try graph.effectiveSize().areNear(effectiveSize, within: 1e-9), "\(random)")
    }
  }

  /// The ranks don't change when the walk goes on for a step.
  @Test(arguments: FuzzGraph.batches) func pageRank(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) where random.graph.vertexCount > 0 {
      let graph = random.graph
      let ranks = try graph.pageRank()
      let arcs = graph.adjacencyMatrix
      var next = [Double](repeating: 0.15 / Double(ranks.count), count: ranks.count)
      for source in graph.vertices {
        let targets = graph.vertices.filter { arcs[source][$0] > 0 }
        for target in targets.isEmpty ? Array(graph.vertices) : targets {
          let count = targets.isEmpty ? ranks.count : targets.count
          next[target] += 0.85 * ranks[source] / Double(count)
        }
      }
      #expect(ranks.areNear(next, within: 1e-11), "\(random)")
    }
  }

  /// An eigenvector is a multiple of what the adjacency matrix makes of it.
  @Test(arguments: FuzzGraph.batches) func eigenvector(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) where !random.graph.isDirected {
      guard let vector = try random.graph.eigenvectorCentrality() else { continue }
      let product = random.graph.adjacencyMatrix.map { row in
        zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let eigenvalue = zip(product, vector).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(product.areNear(vector.map { eigenvalue * $0 }, within: 1e-6), "\(random)")
      #expect(vector.allSatisfy { $0 >= 0 }, "\(random)")
      #expect(vector.reduce(0) { $0 + $1 * $1 }.isNear(1, within: 1e-9), "\(random)")
    }
  }

  /// Every cut of a small graph, and Whitney's inequality for all.
  @Test(arguments: FuzzGraph.batches) func connectivity(_ seeds: Range<Int>) throws {
    for random in seeds.map(FuzzGraph.init) {
      let graph = random.graph
      let vertexConnectivity = try graph.vertexConnectivity()
      let edgeConnectivity = try graph.edgeConnectivity()
      let leastDegree = graph.underlying().degrees().min() ?? 0
      #expect(
        vertexConnectivity <= edgeConnectivity && edgeConnectivity <= leastDegree, "\(random)")
      guard 2...6 ~= graph.vertexCount else { continue }
      let sets = VertexSets(graph)
      let proper = sets.nonempty.filter { $0 != sets.all }
      #expect(edgeConnectivity == proper.map(sets.leavingEdgeCount).min(), "\(random)")
      let separating = proper.filter { sets.componentCount(of: sets.all & ~$0) > 1 }
      let least = separating.map(\.nonzeroBitCount).min() ?? graph.vertexCount - 1
      let isConnected = sets.componentCount(of: sets.all) == 1
      #expect(vertexConnectivity == (isConnected ? least : 0), "\(random)")
    }
  }
}
