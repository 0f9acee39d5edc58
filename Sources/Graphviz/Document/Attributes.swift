/// The attributes of a graph, a cluster, a node or an edge.
///
///     let attributes: Attributes = ["shape": .keyword("box"), "label": .text("Sông Công")]
///
/// Attributes that let Graphviz read other files, or that are known to crash it, don't exist here.
public struct Attributes: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  private var values: [String: AttributeValue] = [:]

  /// Makes attributes from a literal, in which a later value replaces an earlier one.
  ///
  /// - Parameter elements: The names and the values.
  public init(dictionaryLiteral elements: (StaticString, AttributeValue)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value of the attribute of that name.
  ///
  /// - Precondition: The name is none of those that read files or crash.
  public subscript(name: StaticString) -> AttributeValue? {
    get { values["\(name)"] }
    set {
      precondition(!Self.refused.contains("\(name)"), "\(name) is unsafe in Graphviz")
      values["\(name)"] = newValue
    }
  }

  /// Returns these attributes with others set besides, which win.
  ///
  /// - Parameter others: The other attributes.
  /// - Returns: All of them.
  public func with(_ others: Attributes) -> Attributes {
    var result = self
    result.values.merge(others.values) { _, other in other }
    return result
  }

  /// Draws a background, whose notation is the only one that Graphviz gets to read.
  mutating func draw(_ background: Background) {
    values["_background"] = background.notation.map { .text($0) }
  }

  /// The attributes in brackets, in the order of their names; empty where there are none.
  var notation: String {
    let pairs = values.sorted { $0.key < $1.key }.compactMap { name, value in
      value.notation(greatest: Self.greatest[name]).map { "\(name)=\($0)" }
    }
    return pairs.isEmpty ? "" : "[\(pairs.joined(separator: ", "))]"
  }

  private static let refused: Set<String> = [
    "_background", "concentrate", "dpi", "fontpath", "image", "imagepath", "layers",
    "resolution", "shapefile", "stylesheet", "URL", "href", "edgeURL", "edgehref", "headURL",
    "headhref", "labelURL", "labelhref", "tailURL", "tailhref",
  ]

  /// What numbers are cut down to; beyond these, layouts take for ever, or memory runs out.
  private static let greatest: [String: Double] = [
    "fontsize": 200, "height": 100, "minlen": 50, "nodesep": 10, "penwidth": 50,
    "peripheries": 5, "ranksep": 20, "sides": 100, "weight": 1000, "width": 100,
  ]
}
