import Graphs
import Partnerships
import Wording

extension Sheet {
  /// More vertices than these are drawn as communities, unless each is asked for.
  static let greatestNamedCount = 500

  /// Whether the picture is one of communities, since the vertices are too many to tell apart, or
  /// more than any layout places.
  var needsCommunities: Bool {
    let isTooLarge = graph.vertices.count > 10_000 || lines.count > 50_000
    switch options.kind {
    case .contacts: return isTooLarge
    case nil where options.layout == nil && !isFrozen && graph.view.layer != .twoMode:
      return isTooLarge || graph.vertices.count > Self.greatestNamedCount
    default: return false
    }
  }

  /// The view with vertices that are most tied to each other counted as one; those of small
  /// communities, and those tied to nobody, are one together.
  ///
  /// - Complexity: As that of the Louvain algorithm.
  func communities() -> NetworkGraph {
    let ties = tieCounts
    // The algorithm only stops before its end where nobody waits for the picture any more.
    let found = (try? graph.graph.louvainCommunities())?.last?.members ?? []
    let largest = found.filter { $0.count > 1 }.sorted { ($0.count, $1[0]) > ($1.count, $0[0]) }
      .prefix(40)
    let inLargest = Set(largest.joined())
    let others = graph.vertices.indices.filter { !inLargest.contains($0) }
    let groups = largest + (others.isEmpty ? [] : [others])
    var places = [Int](repeating: 0, count: graph.vertices.count)
    var result = graph
    result.vertices = groups.enumerated().map { place, members in
      for member in members { places[member] = place }
      let hub = members.max { (ties[$0], $1) < (ties[$1], $0) } ?? members[0]
      let name =
        place < largest.count
        ? Text.community(around: name(at: hub))
        : .otherCommunities
      var community = graph.vertices[hub]
      community.id = "community-\(place + 1)"
      community.subject = .group(name[language])
      community.members = members.map { graph.vertices[$0].id }
      return community
    }
    result.graph = graph.graph.quotient(
      by: Partition(labels: places.map { place in groups[place][0] }))
    var within = Set<Int>()
    result.edges = graph.edges.compactMap { edge in
      var joined = edge
      (joined.from, joined.to) = (places[edge.from], places[edge.to])
      guard joined.from == joined.to else { return joined }
      within.formUnion(edge.ties)
      return nil
    }
    result.tiesWithin = graph.tiesWithin + within.count
    return result
  }
}
