/// A library that is timed.
struct Library: Sendable, Equatable {
  /// What carries a library's kernels out.
  enum Program { case python, systemPython, r }

  let name: String
  var program = Program.python
  /// Whether large graphs would take it more than a day.
  var isForSmallGraphs = false

  static let ours = Library(name: "Graphs")

  /// The libraries of other people.
  static let all = [
    Library(name: "igraph"),
    Library(name: "networkit"),
    Library(name: "rustworkx"),
    Library(name: "networkx", isForSmallGraphs: true),
    Library(name: "scikit-network"),
    Library(name: "leidenalg"),
    Library(name: "graph-tool", program: .systemPython),
    Library(name: "sna", program: .r, isForSmallGraphs: true),
  ]

  func takesOn(_ graph: BenchmarkGraph) -> Bool { graph.isSmall || !isForSmallGraphs }
}
