extension Graph {
  /// Returns the directed degree assortativity: how far the degree of the source of an arc goes with
  /// the degree of its target.
  ///
  /// There are four of them, one for each choice of the arcs that are counted at either end. The one
  /// that other programs give unless told otherwise asks whether those who name many are named
  /// by many: outgoing arcs at the source, incoming arcs at the target. Loops and parallel arcs are
  /// left out; of an undirected graph all four are ``degreeAssortativity()``.
  ///
  ///     let graph = Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)], isDirected: true)
  ///     graph.directedDegreeAssortativity()   // -0.5
  ///
  /// J. Foster, D. Foster, P. Grassberger and M. Paczuski, "Edge direction and the structure of
  /// networks", *Proceedings of the National Academy of Sciences* 107(24), 10815–10820 (2010),
  /// [doi:10.1073/pnas.0912671107](https://doi.org/10.1073/pnas.0912671107).
  ///
  /// - Parameters:
  ///   - source: Which arcs are counted at the source of every arc.
  ///   - target: Which arcs are counted at its target.
  /// - Returns: A correlation from -1 to 1; `nil` without arcs, or if all arcs have the same degree
  ///   at the source or at the target.
  /// - Complexity: O(*V* + *E*) time and space.
  public func directedDegreeAssortativity(
    source: ArcDirection = .outgoing, target: ArcDirection = .incoming
  ) -> Double? {
    let simple = simplified()
    let degrees = { simple.rows(of: $0).degrees().map(Double.init) }
    return simple.correlation(ofSources: degrees(source), withTargets: degrees(target))
  }
}
