import Wording

extension Connectivity {
  /// Why each measure that is missing isn't defined, by its key.
  var reasons: [String: Text] {
    graphReasons.merging(vertexReasons) { first, _ in first }
      .merging(isTwoMode ? twoModeReasons : [:]) { _, twoMode in twoMode }
  }

  /// Why eigenvector centralization isn't defined, where it isn't.
  var reasonForEigenvectorCentralization: Text {
    if isTwoMode { return .graphIsTwoMode }
    return reasonForCentralization
      ?? (measures.components > 1 ? .graphIsDisconnected : .eigenvectorIsNotReached)
  }

  private var twoModeReasons: [String: Text] {
    let keys = [
      "transitivity", "averageClustering", "degreeAssortativity", "degreeCentralization",
      "betweennessCentralization", "closenessCentralization",
    ]
    let keysOfVertices = vertices.isEmpty ? [] : ["localClustering", "constraint", "effectiveSize"]
    var reasons = Dictionary(
      uniqueKeysWithValues: (keys + keysOfVertices).map { ($0, Text.graphIsTwoMode) })
    if measures.density == nil && !isEmpty { reasons["density"] = .graphHasOneMode }
    return reasons
  }

  private var graphReasons: [String: Text] {
    let missing: [(String, isMissing: Bool, reason: Text)] = [
      ("density", measures.density == nil, reasonForPairs),
      ("strongComponents", measures.strongComponents == nil, .graphIsUndirected),
      ("vertexConnectivity", measures.vertexConnectivity == nil, .graphHasNoVertices),
      ("edgeConnectivity", measures.edgeConnectivity == nil, .graphHasNoVertices),
      ("diameter", measures.diameter == nil, reasonForPaths),
      ("radius", measures.radius == nil, reasonForPaths),
      ("averageDistance", measures.averageDistance == nil, reasonForPaths),
      ("unreachablePairShare", measures.unreachablePairShare == nil, reasonForPairs),
      ("globalEfficiency", measures.globalEfficiency == nil, reasonForPairs),
      ("fragmentation", measures.fragmentation == nil, reasonForPairs),
      (
        "transitivity", measures.transitivity == nil,
        isEmpty ? .graphHasNoVertices : .noVertexHasTwoNeighbors
      ),
      ("averageClustering", measures.averageClustering == nil, .graphHasNoVertices),
      (
        "reciprocity", measures.reciprocity == nil,
        graph.directed ? reasonForPaths : .graphIsUndirected
      ),
      (
        "degreeAssortativity", measures.degreeAssortativity == nil,
        hasEdges ? .degreesDoNotVary : reasonForPaths
      ),
      ("degeneracy", measures.degeneracy == nil, .graphHasNoVertices),
      (
        "degreeCentralization", measures.degreeCentralization == nil,
        reasonForCentralization ?? .graphHasFewerThanThreeVertices
      ),
      (
        "betweennessCentralization", measures.betweennessCentralization == nil,
        reasonForCentralization ?? .graphHasFewerThanThreeVertices
      ),
      (
        "closenessCentralization", measures.closenessCentralization == nil,
        reasonForCentralization ?? .graphIsDisconnected
      ),
    ]
    return Dictionary(uniqueKeysWithValues: missing.filter(\.isMissing).map { ($0.0, $0.reason) })
  }

  private var vertexReasons: [String: Text] {
    var reasons: [String: Text] = [:]
    if vertices.contains(where: { $0.eigenvector == nil }) {
      reasons["eigenvector"] = hasEdges ? .eigenvectorIsNotReached : .graphHasNoEdges
    }
    if vertices.contains(where: { $0.constraint == nil }) {
      reasons["constraint"] = .isolatesHaveNone
    }
    if vertices.contains(where: { $0.effectiveSize == nil }) {
      reasons["effectiveSize"] = .isolatesHaveNone
    }
    return reasons
  }

  private var isEmpty: Bool { graph.vertices == 0 }

  private var hasEdges: Bool { graph.edges > graph.loops }

  /// Why a share of pairs of vertices isn't defined.
  private var reasonForPairs: Text { isEmpty ? .graphHasNoVertices : .graphHasOneVertex }

  /// Why a mean over paths or edges isn't defined.
  private var reasonForPaths: Text {
    switch graph.vertices {
    case 0: .graphHasNoVertices
    case 1: .graphHasOneVertex
    default: .graphHasNoEdges
    }
  }

  /// Why no centralization is defined, if it is for the size of the graph.
  private var reasonForCentralization: Text? {
    switch graph.vertices {
    case 0: .graphHasNoVertices
    case 1, 2: .graphHasFewerThanThreeVertices
    default: nil
    }
  }
}
