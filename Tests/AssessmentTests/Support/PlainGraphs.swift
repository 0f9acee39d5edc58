import Graphs
import Partnerships

extension NetworkGraph {
  /// A graph as it comes from a plain edge list: the vertices are called 1, 2, 3 and so on.
  static func of(_ graph: Graph) -> NetworkGraph {
    var network = Network()
    network.actors = (0..<graph.vertexCount).map { Actor(id: "\($0 + 1)") }
    for vertex in 0..<graph.vertexCount {
      let row = graph.outgoing.range(of: vertex)
      // An undirected edge stands in the rows of both its ends, a loop twice in one.
      var loops = 0
      for arc in row {
        let target = Int(graph.outgoing.targets[arc])
        if !graph.isDirected && target < vertex { continue }
        if !graph.isDirected && target == vertex {
          loops += 1
          if loops.isMultiple(of: 2) { continue }
        }
        var tie = Tie(from: "\(vertex + 1)", to: "\(target + 1)")
        tie.isDirected = graph.isDirected
        tie.weight = graph.outgoing.weights?[arc]
        network.ties.append(tie)
      }
    }
    var view = View()
    view.isDirected = graph.isDirected
    return network.graph(of: view)
  }
}
