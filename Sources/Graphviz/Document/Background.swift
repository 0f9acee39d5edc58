/// Outlines drawn behind a graph, at places of its own coordinates.
///
/// They show what no node or label can: a shape beside the words of a legend. The origin is the
/// lower left corner of the picture.
public struct Background: Sendable, Hashable {
  /// A place, in points from the left and from below.
  public struct Point: Sendable, Hashable, Codable {
    /// The distance from the left edge, in points.
    public var x: Double
    /// The distance from the lower edge, in points.
    public var y: Double

    /// Makes a place.
    ///
    /// - Parameters:
    ///   - x: The distance from the left edge, in points.
    ///   - y: The distance from the lower edge, in points.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  private var operations: [String] = []

  /// Makes an empty background.
  public init() {}

  /// Adds a closed outline.
  ///
  /// - Parameters:
  ///   - corners: Its corners, in order.
  ///   - fill: What it is filled with.
  ///   - line: The colour of the outline.
  public mutating func addPolygon(_ corners: [Point], fill: Color, line: Color) {
    operations.append("\(Self.pen("C", fill)) \(Self.pen("c", line)) P \(Self.places(corners))")
  }

  /// Adds a closed outline of curves.
  ///
  /// - Parameters:
  ///   - outline: Points on the outline and, between each two, the two control points of a Bézier
  ///     curve: 4, 7, 10 … points, the last as the first.
  ///   - fill: What it is filled with.
  ///   - line: The colour of the outline.
  public mutating func addCurvedArea(_ outline: [Point], fill: Color, line: Color) {
    operations.append("\(Self.pen("C", fill)) \(Self.pen("c", line)) b \(Self.places(outline))")
  }

  /// Adds an open line.
  ///
  /// - Parameters:
  ///   - points: The points that it joins, in order.
  ///   - line: Its colour.
  public mutating func addLine(_ points: [Point], line: Color) {
    operations.append("\(Self.pen("c", line)) L \(Self.places(points))")
  }

  /// The drawing in Graphviz's notation; `nil` where there is nothing to draw.
  var notation: String? {
    operations.isEmpty ? nil : operations.joined(separator: " ")
  }

  private static func pen(_ operation: String, _ color: Color) -> String {
    "\(operation) \(color.notation.utf8.count) -\(color.notation)"
  }

  private static func places(_ points: [Point]) -> String {
    let numbers = points.flatMap { [$0.x, $0.y] }.map { Escaping.number($0) ?? "0" }
    return "\(points.count) \(numbers.joined(separator: " "))"
  }
}
