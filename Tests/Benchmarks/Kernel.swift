import Graphs

/// A computation that is timed, named as the measure of Graphs that does it.
struct Kernel: Sendable {
  /// Which graphs a kernel is for.
  enum Domain { case undirected, directed, twoMode }

  let name: String
  let domains: [Domain]
  /// How many edges a graph may have, for kernels whose time grows faster than the graph.
  let maximumEdgeCount: Int
  /// By how much answers may differ, in proportion, or as they are if that is absolute.
  let tolerance: Double
  /// Whether answers are estimates with a known error, small or great.
  let isAbsolute: Bool
  /// Carries it out; the result makes the answer, which isn't timed.
  let run: @Sendable (Subject) throws -> () -> [Double?]

  init(
    _ name: String, _ domains: Domain..., upTo maximumEdgeCount: Int = .max,
    tolerance: Double = 1e-6, isAbsolute: Bool = false,
    run: @escaping @Sendable (Subject) throws -> () -> [Double?]
  ) {
    self.name = name
    self.domains = domains.isEmpty ? [.undirected] : domains
    self.maximumEdgeCount = maximumEdgeCount
    self.tolerance = tolerance
    self.isAbsolute = isAbsolute
    self.run = run
  }

  func isFor(_ file: GraphOnDisk) -> Bool {
    let domainOfGraph: Domain =
      file.graph.isTwoMode ? .twoMode : file.graph.isDirected ? .directed : .undirected
    return (domains.contains(domainOfGraph) || name == Kernel.reading)
      && file.edgeCount <= maximumEdgeCount
  }
}

/// What our kernels are given.
struct Subject: Sendable {
  let graph: Graph
  /// How many vertices are persons, in a graph of persons and activities.
  let firstModeCount: Int?
}

extension Kernel {
  /// The kernel that reads the graph, which comes before all others.
  static let reading = "readEdgeList"

  /// A process from its beginning to its end, which reads a small graph and does a few things once:
  /// how long a person waits for it.
  static let start = "startUp"

  /// What is done in it, which most libraries can do.
  static let startKernels = [
    reading, "connectedComponents", "blockDecomposition", "coreNumbers", "betweennessCentrality",
    "closenessCentrality",
  ]

  static let all = [
    Kernel(start, upTo: 5000) { _ in { [] } },
    Kernel(reading) { _ in { [] } },
    Kernel("connectedComponents") { subject in
      let components = subject.graph.connectedComponents()
      return { countAndLargest(components) }
    },
    Kernel("stronglyConnectedComponents", .directed) { subject in
      let components = subject.graph.stronglyConnectedComponents()
      return { countAndLargest(components) }
    },
    Kernel("breadthFirstSearch") { subject in
      let search = subject.graph.breadthFirstSearch(from: 0)
      return {
        let distanceSum = search.distances.reduce(0) { $0 + ($1 ?? 0) }
        return [Double(search.reachedCount), Double(distanceSum)]
      }
    },
    Kernel("blockDecomposition") { subject in
      let blocks = subject.graph.blockDecomposition()
      let bridges = blocks.bridges
      return {
        [blocks.articulationPoints.count, bridges.count, blocks.blockCount].map(Double.init)
      }
    },
    Kernel("coreNumbers") { subject in
      let numbers = subject.graph.coreNumbers()
      return { largestAndSum(numbers.map(Double.init)) }
    },
    Kernel("pageRank", .undirected, .directed, tolerance: 1e-3) { subject in
      let ranks = try subject.graph.pageRank()
      return { largestAndSum(ranks) }
    },
    Kernel("triangleCount") { subject in
      let count = try subject.graph.triangleCount()
      return { [Double(count)] }
    },
    Kernel("localClustering") { subject in
      let clustering = try subject.graph.localClustering()
      return {
        let defined = clustering.indices.filter { subject.graph.neighbors(of: $0).count >= 2 }
        return [defined.reduce(0) { $0 + clustering[$1] } / Double(defined.count)]
      }
    },
    Kernel("maximalCliques", upTo: 50_000) { subject in
      let cliques = try subject.graph.maximalCliques()
      return { largestAndSum(cliques.map { Double($0.count) }) }
    },
    Kernel("cliqueNumber", upTo: 50_000) { subject in
      let size = try subject.graph.cliqueNumber()
      return { [Double(size)] }
    },
    Kernel("betweennessCentrality", upTo: 500_000) { subject in
      let betweenness = try subject.graph.betweennessCentrality()
      return {
        let others = Double(subject.graph.vertexCount - 1)
        return largestAndSum(betweenness).map { $0 * others * (others - 1) / 2 }
      }
    },
    Kernel("approximateBetweenness", tolerance: 0.02, isAbsolute: true) { subject in
      let estimate = try subject.graph.approximateBetweenness(
        error: 0.01, confidence: 0.9, seed: 1)
      return { [estimate.scores.max()] }
    },
    Kernel("closenessCentrality", upTo: 500_000) { subject in
      let closeness = try subject.graph.closenessCentrality()
      return { largestAndSum(closeness) }
    },
    Kernel("harmonicCentrality", upTo: 500_000) { subject in
      let harmonic = try subject.graph.harmonicCentrality()
      return { largestAndSum(harmonic) }
    },
    Kernel("diameter") { subject in
      let diameter = try subject.graph.diameter()
      return { [diameter] }
    },
    Kernel("constraint") { subject in
      let constraint = try subject.graph.constraint()
      return { largestAndSum(constraint.compactMap(\.self)) }
    },
    Kernel("effectiveSize") { subject in
      let effectiveSize = try subject.graph.effectiveSize()
      return { largestAndSum(effectiveSize.compactMap(\.self)) }
    },
    Kernel("vertexConnectivity", upTo: 50_000) { subject in
      let connectivity = try subject.graph.vertexConnectivity()
      return { [Double(connectivity)] }
    },
    Kernel("edgeConnectivity", upTo: 50_000) { subject in
      let connectivity = try subject.graph.edgeConnectivity()
      return { [Double(connectivity)] }
    },
    Kernel("eigenvectorCentrality", tolerance: 1e-2) { subject in
      let centrality = try subject.graph.eigenvectorCentrality() ?? []
      return { [centrality.reduce(0, +) / (centrality.max() ?? 1)] }
    },
    Kernel("degreeAssortativity") { subject in
      let assortativity = subject.graph.degreeAssortativity()
      return { [assortativity] }
    },
    Kernel("projection", .twoMode) { subject in
      let graph = TwoModeGraph(subject.graph, firstModeCount: subject.firstModeCount ?? 0)
      let projection = try graph.projection(onto: .first)
      return {
        let weightSum = projection.strengths().reduce(0, +) / 2
        return [Double(projection.edgeCount), weightSum]
      }
    },
    Kernel("modularity") { subject in
      let halves = Partition(labels: (0..<subject.graph.vertexCount).map { $0 % 2 })
      let modularity = subject.graph.modularity(of: halves)
      return { [modularity] }
    },
    // Searches find other divisions, which are as good if their modularity is.
    Kernel("leidenCommunities", tolerance: 0.005, isAbsolute: true) { subject in
      let found = try subject.graph.leidenCommunities(seed: 1)
      return { [subject.graph.modularity(of: found.partition)] }
    },
    Kernel("louvainCommunities", tolerance: 0.01, isAbsolute: true) { subject in
      let levels = try subject.graph.louvainCommunities()
      return { [levels.last.flatMap { subject.graph.modularity(of: $0) }] }
    },
    Kernel("labelPropagationCommunities", tolerance: 0.1, isAbsolute: true) { subject in
      let found = try subject.graph.labelPropagationCommunities(seed: 1)
      return { [subject.graph.modularity(of: found)] }
    },
    Kernel("permutationTest", upTo: 500_000) { subject in
      let groups = (0..<subject.graph.vertexCount).map { $0 % 2 }
      let test = try subject.graph.permutationTest(of: groups, permutations: 200, seed: 1) {
        $0.nominalAssortativity(of: $1)
      }
      return { [test?.observed] }
    },
    // What an assessment does with contacts and genders; the moments differ by chance.
    Kernel("permutationTests", upTo: 5000, tolerance: 0.003, isAbsolute: true) { subject in
      let groups = (0..<subject.graph.vertexCount).map { $0 % 2 }
      let tests = try subject.graph.permutationTests(of: groups, permutations: 10_000, seed: 1) {
        let ties = GroupTies($0, groups: $1)
        return [ties.eiIndex.value, ties.nominalAssortativity]
      }
      return { tests.flatMap { [$0?.observed, $0?.mean, $0?.standardDeviation] } }
    },
  ]

  private static func countAndLargest(_ partition: Partition) -> [Double] {
    [Double(partition.count), Double(partition.sizes.max() ?? 0)]
  }

  private static func largestAndSum(_ values: [Double]) -> [Double] {
    [values.max() ?? 0, values.reduce(0, +)]
  }
}
