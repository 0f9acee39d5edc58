import Graphs
import Graphviz
import Partnerships
import Wording

extension Sheet {
  /// The kind of picture that is asked for, else the one that suits the view and its size.
  var kind: NetworkDiagram.Kind {
    if let kind = options.kind, kind != .whatIf { return kind }
    if isOfCommunities || isFrozen { return .contacts }
    if let layout = options.layout {
      return layout == .dot && graph.view.layer == .actors ? .overview : .contacts
    }
    let size = graph.vertices.count
    return switch graph.view.layer {
    case .actors where isRolledUp: isRing ? .overview : .contacts
    case .actors, .people:
      if isTooDenseForLines { .matrix } else if hasOverview { .overview } else { .contacts }
    case .twoMode where options.kind == .whatIf || options.size != nil: .contacts
    case .twoMode where size <= 200 && lines.count <= 600: .overview
    case .twoMode: options.fill == nil ? .matrix : .contacts
    }
  }

  /// The most vertices that the kind of picture can show; `nil` where others than it decide.
  var greatestVertexCount: Int? {
    switch kind {
    case .overview where graph.view.layer == .twoMode: 2000
    case .overview: LayoutEngine.dot.maximumNodeCount
    case .matrix where graph.view.layer != .twoMode: 1000
    case .ego: 2000
    case .contacts, .matrix, .gender, .chord, .change, .whatIf: nil
    }
  }

  /// Whether an overview shows more than a map: few actors, or frames that hold some.
  private var hasOverview: Bool {
    guard graph.view.layer == .actors, graph.vertices.count <= 80, lines.count <= 400 else {
      return false
    }
    let actors = graph.vertices.indices.compactMap { actor(at: $0) }
    return actors.count <= 12 || Set(actors.map(\.country)).count > 1
      || actors.contains { $0.partOf != nil }
  }

  /// Whether a third of all pairs are joined, so that lines hide each other and a table shows more.
  private var isTooDenseForLines: Bool {
    let size = graph.vertices.count
    let hasMarks = options.fill != nil || options.size != nil
    guard options.kind == nil, !hasMarks, 20...150 ~= size else { return false }
    // Lines that nobody stated are drawn faint, behind the others.
    let stated = lines.filter { !$0.isProjected }
    let pairs = Set(
      (stated.isEmpty ? lines : stated).filter { $0.from != $0.to }
        .map { [$0.from, $0.to].sorted() })
    return pairs.count * 6 > size * (size - 1)
  }

  /// What was chosen for a network that is too large or too dense to draw in full; `nil` for all
  /// others.
  func remark(onDrawing whole: NetworkGraph) -> Text? {
    if isOfCommunities {
      return .drawnAsCommunities(whole.vertices.count, groups: graph.vertices.count)
    }
    guard kind == .matrix else { return nil }
    guard graph.view.layer == .twoMode else {
      return options.kind == nil ? .tooDenseForLines(graph.vertices.count) : nil
    }
    let core = IncidenceCore(of: self)
    return core.isPart
      ? .drawnAsTable(core.participants.count, activities: core.activities.count) : nil
  }

  /// The layout of a map of contacts that suits the view.
  var suitedLayout: LayoutEngine {
    let suited = graph.graph.suitedLayout
    // People who took part together are groups, which springs at several scales keep apart.
    return suited == .neato && graph.view.layer != .actors ? .sfdp : suited
  }
}

extension Graph {
  /// The layout that shows best how a graph hangs together: rows where nothing is joined, rings
  /// around the middle of a star or another tree, a circle for a circle and for few vertices most
  /// pairs of which are joined, and springs for all others.
  ///
  /// - Complexity: O(*V* + *E*) time and space.
  var suitedLayout: LayoutEngine {
    let simple = underlying()
    let (vertices, pairs) = (simple.vertexCount, simple.edgeCount)
    if pairs == 0 { return .osage }
    if vertices > 300 || edgeCount > 5000 { return .sfdp }
    let isConnected = simple.connectedComponents().count == 1
    let isCircle = simple.degrees().allSatisfy { $0 == 2 }
    if isConnected, pairs == vertices - 1 { return .twopi }
    if isConnected, isCircle || vertices <= 12 && pairs * 3 > vertices * (vertices - 1) {
      return vertices <= LayoutEngine.circo.maximumNodeCount ? .circo : .neato
    }
    return .neato
  }
}
