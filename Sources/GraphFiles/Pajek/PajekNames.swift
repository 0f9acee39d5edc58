/// The words of Pajek for what every format knows.
enum PajekNames {
  /// The places of a vertex, in their order.
  static let axes = [KnownAttribute.x, KnownAttribute.y, KnownAttribute.z]

  /// The parameters of vertices that every format knows, in small letters.
  static let ofVertices = ["ic": KnownAttribute.color, "s_size": KnownAttribute.size]

  /// The parameters of ties that every format knows, in small letters.
  static let ofTies = [
    "c": KnownAttribute.color, "l": KnownAttribute.label, "w": KnownAttribute.thickness,
    "p": KnownAttribute.shape,
  ]

  /// The parameters of vertices that are kept under the names that Pajek gives them.
  static let ofVerticesOnly = [
    "x_fact", "y_fact", "phi", "r", "q", "ic", "bc", "bw", "lc", "la", "lr", "lphi", "fos", "font",
  ]

  /// The parameters of ties that are kept under the names that Pajek gives them.
  static let ofTiesOnly = [
    "c", "s", "a", "hr", "k1", "k2", "ap", "lp", "lr", "lphi", "lc", "la", "fos", "font", "h1",
    "h2", "a1", "a2",
  ]

  /// The shape that a word names; `nil` if it names none.
  static func shape(_ word: String) -> String? {
    let word = word.lowercased()
    return shapes.contains(word) ? word : nil
  }

  /// Whether an attribute of that name means something already.
  static func isTaken(_ name: String) -> Bool { taken.contains(name) }

  private static let shapes: Set = [
    "ellipse", "circle", "box", "rectangle", "diamond", "triangle", "cross", "empty", "house",
    "man", "woman",
  ]

  private static let taken: Set = [
    KnownAttribute.label, KnownAttribute.weight, KnownAttribute.relation, KnownAttribute.mode,
    KnownAttribute.x, KnownAttribute.y, KnownAttribute.z, KnownAttribute.size,
    KnownAttribute.thickness, KnownAttribute.shape, KnownAttribute.color,
  ]
}
