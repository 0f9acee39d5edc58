import Graphviz
import Partnerships

extension Sheet {
  /// Whether a reader wants to find a vertex where it was.
  var isFrozen: Bool { graph.vertices.contains { options.places.centers[$0.id] != nil } }

  /// Where the vertices stand that a reader wants to find again, and near them all others.
  ///
  /// - Parameter sizes: How much room each vertex needs around its place.
  /// - Returns: The middles, in points from the left and from below.
  func frozenCenters(sizes: [PlaceSearch.Size]) -> [Background.Point] {
    PlaceSearch.centers(
      frozen: graph.vertices.map { options.places.centers[$0.id] }, sizes: sizes, lines: lines)
  }

  /// About how large the node of a vertex is, in points.
  func size(at vertex: Int) -> PlaceSearch.Size {
    if case .person = graph.vertices[vertex].subject { return (60, 60) }
    let names = NameWrapping.lines(of: name(at: vertex))
    let width = names.map { LetterWidths.room(for: $0, size: 11) }.max() ?? 0
    let marks = (width: hasLetters ? 16 : 0.0, height: sizes == nil ? 0.0 : 9)
    return (
      max(54, Double(width) + 20 + marks.width),
      max(26, Double(names.count + 1) * 14 + 8 + marks.height)
    )
  }
}
