internal import InputFiles

/// The declaration of an attribute in a GraphML file.
struct GraphMLKey {
  /// What a key is for.
  enum Role {
    /// An attribute like any other.
    case attribute
    /// What a program draws, or an attribute without a type: it is there only where it has values.
    case loose
    /// The id of a node or an edge that XML's ids can't be.
    case id
    /// The name of the graph.
    case graphName
    /// The id of the node that a node is a part of.
    case parent
    /// When a node or an edge was there.
    case times
    /// That names of attributes are what they are, and not those of other programs.
    case names
  }

  let id: String
  let name: String
  let type: AttributeType
  let role: Role
  var defaultValue: AttributeValue?

  /// Makes the key of an attribute that isn't declared.
  init(undeclared id: String) {
    self.id = id
    name = id
    type = .text
    role = .loose
  }

  /// Makes the key of an attribute that the file tells by other means than data.
  ///
  /// - Parameters:
  ///   - name: What the attribute is called.
  ///   - type: The kind of value that it holds.
  init(told name: String, type: AttributeType) {
    // No key of a file has such an id.
    id = "<\(name)>"
    self.name = name
    self.type = type
    role = .loose
  }

  /// Makes a key of a declaration.
  ///
  /// - Parameters:
  ///   - element: The declaration.
  ///   - id: Its id.
  ///   - type: What it says of the type.
  init(_ element: XMLElement, id: String, type: AttributeType?) {
    self.id = id
    name = element["attr.name"] ?? id
    self.type = type ?? .text
    role = GraphMLRole.all.first { $0.id == id }?.role ?? (type == nil ? .loose : .attribute)
  }
}

/// The keys of our own, by which what GraphML has no place for is carried and read back.
struct GraphMLRole: Equatable {
  let id: String
  let role: GraphMLKey.Role
  /// The kind of element that it is for.
  let domain: String
  /// What other programs call the attribute.
  let name: String

  static let graphName = GraphMLRole(
    id: "samverkan.graph.name", role: .graphName, domain: "graph", name: "name")
  static let nodeID = GraphMLRole(
    id: "samverkan.node.id", role: .id, domain: "node", name: "id")
  static let edgeID = GraphMLRole(
    id: "samverkan.edge.id", role: .id, domain: "edge", name: "id")
  static let parent = GraphMLRole(
    id: "samverkan.node.parent", role: .parent, domain: "node", name: "parent")
  static let nodeTimes = GraphMLRole(
    id: "samverkan.node.times", role: .times, domain: "node", name: "times")
  static let edgeTimes = GraphMLRole(
    id: "samverkan.edge.times", role: .times, domain: "edge", name: "times")
  static let names = GraphMLRole(
    id: "samverkan.names", role: .names, domain: "graph", name: "names")
  static let all = [graphName, nodeID, edgeID, parent, nodeTimes, edgeTimes, names]
}
