/// Where a layout puts a node, and how large it makes it.
public struct NodePlace: Sendable, Hashable, Codable {
  /// The middle of the node.
  public var center: Background.Point
  /// The width of the node, in points.
  public var width: Double
  /// The height of the node, in points.
  public var height: Double

  /// Makes a place.
  ///
  /// - Parameters:
  ///   - center: The middle of the node.
  ///   - width: The width of the node, in points.
  ///   - height: The height of the node, in points.
  public init(center: Background.Point, width: Double, height: Double) {
    self.center = center
    self.width = width
    self.height = height
  }
}
