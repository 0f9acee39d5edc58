import GraphFiles

/// What each node of a plain graph stands for in a network.
struct NodeSubjects {
  /// What a node may stand for.
  enum Subject {
    case actor
    case person
    case activity
  }

  private let subjects: [Subject]

  /// Tells people from actors by their genders, and activities by their mode.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - gender: The attribute that holds genders, if there is one.
  ///   - kind: The attribute that was told to hold the kinds of actors.
  init(_ graph: AttributedGraph, gender: String?, kind: String?) {
    let genders = gender.flatMap { graph.nodes[$0] }
    let kinds = kind.flatMap { graph.nodes[$0] }
    let modes = graph.nodes[KnownAttribute.mode]
    let activityMode = Self.modeOfActivities(modes, genders: genders)
    subjects = graph.nodeIDs.indices.map { node in
      if let activityMode, modes?[node] == .integer(activityMode) { return .activity }
      guard let genders else { return .actor }
      return genders[node] == nil && kinds?[node] != nil ? .actor : .person
    }
  }

  subscript(node: Int) -> Subject { subjects[node] }

  /// The number of a sort of nodes.
  func count(of subject: Subject) -> Int { subjects.count { $0 == subject } }

  /// The second mode, unless genders are told of its nodes and of none of the first.
  private static func modeOfActivities(
    _ modes: AttributeColumn?, genders: AttributeColumn?
  ) -> Int? {
    guard let modes else { return nil }
    func hasGender(_ mode: Int) -> Bool {
      modes.values.indices.contains { modes[$0] == .integer(mode) && genders?[$0] != nil }
    }
    return hasGender(2) && !hasGender(1) ? 1 : 2
  }
}
