/// A library that is timed.
struct Library: Sendable, Equatable {
  let name: String
  /// How many edges a graph may have for it, so that a run ends the same day.
  var maximumEdgeCount = Int.max
  /// The only kernels worth timing, where there is a choice of libraries on the same graph.
  var isOfTheSystem = false

  static let ours = Library(name: "Graphs")

  /// The libraries of other people.
  static let all = [
    Library(name: "igraph"),
    Library(name: "networkit"),
    Library(name: "rustworkx"),
    Library(name: "networkx", maximumEdgeCount: 50_000),
    Library(name: "scikit-network"),
    Library(name: "leidenalg"),
    Library(name: "graph-tool", isOfTheSystem: true),
  ]

  func takesOn(_ graph: BenchmarkGraph) -> Bool {
    graph.isSmall || maximumEdgeCount == .max
  }
}
