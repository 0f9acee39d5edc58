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
    BenchmarkGraph(name: "rmat18") { .rMAT(scale: 18, edgeCount: 1 << 22, seed: 1) },
    BenchmarkGraph(name: "uniform18") {
      .uniform(vertexCount: 1 << 18, edgeCount: 1 << 22, seed: 2)
    },
    BenchmarkGraph(name: "affiliation") {
      EdgeList.affiliation(personCount: 200_000, activityCount: 50_000, seed: 3).projected()
    },
    BenchmarkGraph(name: "directed18", isDirected: true) {
      .rMAT(scale: 18, edgeCount: 1 << 21, seed: 4)
    },
    BenchmarkGraph(name: "twoMode", isTwoMode: true) {
      .affiliation(personCount: 200_000, activityCount: 50_000, seed: 3)
    },
    BenchmarkGraph(name: "affiliation20k") {
      EdgeList.affiliation(personCount: 20_000, activityCount: 5000, seed: 5).projected()
    },
    BenchmarkGraph(name: "rmat12", isSmall: true) {
      .rMAT(scale: 12, edgeCount: 30_000, seed: 6)
    },
    BenchmarkGraph(name: "affiliation2k", isSmall: true) {
      EdgeList.affiliation(personCount: 2000, activityCount: 500, seed: 7).projected()
    },
    BenchmarkGraph(name: "twoMode2k", isTwoMode: true, isSmall: true) {
      .affiliation(personCount: 2000, activityCount: 500, seed: 7)
    },
    BenchmarkGraph(name: "directed12", isDirected: true, isSmall: true) {
      .rMAT(scale: 12, edgeCount: 30_000, seed: 8)
    },
    BenchmarkGraph(name: "small200", isSmall: true) {
      EdgeList.affiliation(personCount: 200, activityCount: 50, seed: 9).projected()
    },
    BenchmarkGraph(name: "small30", isSmall: true) { .rMAT(scale: 5, edgeCount: 70, seed: 10) },
  ]
}

/// A graph written as a list of edges, which every library reads.
struct GraphOnDisk {
  let graph: BenchmarkGraph
  let url: URL
  let vertexCount: Int
  let edgeCount: Int
  let firstModeCount: Int?

  init(_ graph: BenchmarkGraph, in folder: URL) throws {
    let list = graph.make().withoutIsolates()
    self.graph = graph
    url = folder.appending(path: "\(graph.name).txt")
    vertexCount = list.vertexCount
    edgeCount = list.edges.count
    firstModeCount = graph.isTwoMode ? list.firstModeCount : nil
    try list.text().write(to: url)
  }
}
