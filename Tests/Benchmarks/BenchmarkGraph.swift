import Foundation
import Graphs

/// A graph that kernels are timed on, made from a seed.
struct BenchmarkGraph: Sendable {
  /// What the command line and the table call it.
  let name: String
  /// Whether its edges have a direction.
  var isDirected = false
  /// Whether it joins persons to activities.
  var isTwoMode = false
  /// Whether a short run takes it.
  var isSmall = false
  /// Makes it.
  let make: @Sendable () -> EdgeList

  /// The graphs, from the largest to the smallest.
  static let all: [BenchmarkGraph] = [
    BenchmarkGraph(name: "rmat18") { EdgeList(.rMAT(scale: 18, seed: 1)) },
    BenchmarkGraph(name: "uniform18") {
      EdgeList(.erdosRenyi(vertexCount: 1 << 18, edgeCount: 1 << 22, seed: 1))
    },
    projection("affiliation", persons: 200_000),
    BenchmarkGraph(name: "directed18", isDirected: true) {
      EdgeList(.rMAT(scale: 18, edgeFactor: 8, isDirected: true, seed: 1))
    },
    twoMode("twoMode", persons: 200_000),
    projection("affiliation20k", persons: 20_000),
    BenchmarkGraph(name: "rmat12", isSmall: true) {
      EdgeList(.rMAT(scale: 12, edgeFactor: 8, seed: 1))
    },
    projection("affiliation2k", persons: 2000, isSmall: true),
    twoMode("twoMode2k", persons: 2000, isSmall: true),
    BenchmarkGraph(name: "directed12", isDirected: true, isSmall: true) {
      EdgeList(.rMAT(scale: 12, edgeFactor: 8, isDirected: true, seed: 1))
    },
    BenchmarkGraph(name: "contacts1500", isSmall: true) {
      EdgeList(.contacts(persons: 1500, count: 4000))
    },
    projection("small200", persons: 200, isSmall: true),
    projection("small30", persons: 36, isSmall: true),
  ]

  /// Persons joined to their activities.
  private static func twoMode(
    _ name: String, persons: Int, isSmall: Bool = false
  ) -> BenchmarkGraph {
    BenchmarkGraph(name: name, isTwoMode: true, isSmall: isSmall) {
      EdgeList(affiliation(persons: persons), personCount: persons)
    }
  }

  /// Persons joined where they share an activity.
  private static func projection(
    _ name: String, persons: Int, isSmall: Bool = false
  ) -> BenchmarkGraph {
    BenchmarkGraph(name: name, isSmall: isSmall) {
      let affiliation = affiliation(persons: persons)
      let pairs = (persons..<affiliation.vertexCount).flatMap { activity in
        let members = affiliation.neighbors(of: activity).map(Int.init)
        return members.flatMap { u in members.filter { $0 > u }.map { (u, $0) } }
      }
      return EdgeList(Graph(vertexCount: persons, edges: pairs).simplified())
    }
  }

  private static func affiliation(persons: Int) -> Graph {
    .affiliation(
      personCount: persons, activityCount: persons / 4, meanActivitySize: 11, activityExponent: 4,
      seed: 1)
  }
}

extension Graph {
  /// Persons of whom everyone but the first has met one of those before, and by chance others.
  static func contacts(persons: Int, count: Int) -> Graph {
    var generator = SplitMix64(seed: 1)
    var pairs = (1..<persons).map { [Int.random(in: 0..<$0, using: &generator), $0] }
    var met = Set(pairs)
    while pairs.count < count {
      let two = (0..<2).map { _ in Int.random(in: 0..<persons, using: &generator) }.sorted()
      if two[0] < two[1], met.insert(two).inserted { pairs.append(two) }
    }
    return Graph(vertexCount: persons, edges: pairs.map { ($0[0], $0[1]) })
  }
}

/// A graph written as a list of edges, which every library reads.
struct GraphOnDisk {
  let graph: BenchmarkGraph
  let url: URL
  let vertexCount: Int
  let edgeCount: Int
  let firstModeCount: Int?

  init(_ graph: BenchmarkGraph, in folder: URL) throws {
    var list = graph.make()
    list.dropIsolates()
    self.graph = graph
    url = folder.appending(path: "\(graph.name).txt")
    vertexCount = list.vertexCount
    edgeCount = list.edges.count
    firstModeCount = graph.isTwoMode ? list.personCount : nil
    try list.text().write(to: url)
  }
}
