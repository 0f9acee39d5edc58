import GraphFiles
import Partnerships
import Wording

/// Makes a network of a plain graph.
///
/// A node whose gender is told is a person, every other one an actor; the nodes of a second mode are
/// activities. An edge between a person and an actor is a place with it, an edge to an activity a seat
/// at it, and every other edge a tie.
struct GraphImport {
  let graph: AttributedGraph
  let roles: AttributeRoles
  /// What was guessed, and what can't be used.
  var remarks: [Remark] = []

  let actors: MatchedAttributes<Actor>
  private let people: MatchedAttributes<Person>
  private let activities: MatchedAttributes<Activity>
  let ties: MatchedAttributes<Tie>
  private let labels: AttributeColumn?
  let subjects: NodeSubjects

  /// Matches the attributes of a graph with the columns of tables.
  init(_ graph: AttributedGraph, roles: AttributeRoles) {
    var graph = graph
    let gender = roles.gender ?? GenderAttribute.guess(in: graph.nodes)
    if let gender { GenderAttribute.translate(gender, in: &graph.nodes, words: roles.genderWords) }
    self.graph = graph
    self.roles = roles
    let notGuessed: Set = ["id", "part-of", "source", "name", "phase"]
    var told: [String: String] = [:]
    for (heading, attribute) in [("kind", roles.kind), ("side", roles.side)] {
      if let attribute { told[heading] = attribute }
    }
    actors = MatchedAttributes(
      graph.nodes, .actors, leavingOut: notGuessed.union(["count"]), told: told)
    people = MatchedAttributes(
      graph.nodes, .people, leavingOut: notGuessed, told: gender.map { ["gender": $0] } ?? [:])
    activities = MatchedAttributes(graph.nodes, .activities, leavingOut: notGuessed)
    ties = MatchedAttributes(
      graph.edges, .edgeList(headings: []), leavingOut: ["from", "to", "source", "directed"],
      told: Self.relation(in: graph.edges).map { ["kind": $0] } ?? [:])
    labels = graph.nodes[roles.name ?? KnownAttribute.label] ?? graph.nodes["name"]
    subjects = NodeSubjects(graph, gender: gender, kind: roles.kind)
    announce(gender: gender)
  }

  /// The attribute of edges that says what kind of tie they are.
  private static func relation(in edges: AttributeTable) -> String? {
    [KnownAttribute.relation, "kind", "type", KnownAttribute.label].first { edges[$0] != nil }
  }

  /// Returns the network.
  mutating func network() -> Network {
    var network = Network()
    addInformation(to: &network)
    for node in graph.nodeIDs.indices { addNode(node, to: &network) }
    for edge in graph.sources.indices { addEdge(edge, to: &network) }
    return network
  }

  private mutating func addInformation(to network: inout Network) {
    network.information.title = graph.name
    for attribute in graph.attributes {
      let column = Column<NetworkInformation>.keys.first {
        $0.headings.contains { folded($0) == folded(attribute.name) }
      }
      let text = attribute.value.cellText
      if text.isEmpty { continue }
      if let column, column.read(text, &network.information)?.severity != .error { continue }
      network.information.attributes[attribute.name] = text
    }
  }

  private func addNode(_ node: Int, to network: inout Network) {
    let id = graph.nodeIDs[node]
    let label = labels?[node]?.cellText
    switch subjects[node] {
    case .actor:
      var actor = Actor(id: id, name: label)
      actors.fill(&actor, row: node)
      actor.partOf = parent(of: node, as: .actor)
      graph.fill(&actor.interval, &actor.attributes, times: graph.nodeTimes, at: node)
      network.actors.append(actor)
    case .person:
      var person = Person(id: id)
      person.name = label == id ? nil : label
      people.fill(&person, row: node)
      network.people.append(person)
    case .activity:
      var activity = Activity(id: id, name: label)
      activities.fill(&activity, row: node)
      graph.fill(&activity.interval, &activity.attributes, times: graph.nodeTimes, at: node)
      network.activities.append(activity)
    }
  }

  /// The id of what a node is a part of, if that is of the same sort.
  private func parent(of node: Int, as subject: NodeSubjects.Subject) -> String? {
    guard !graph.parents.isEmpty, graph.parents[node] >= 0 else { return nil }
    let parent = Int(graph.parents[node])
    return subjects[parent] == subject ? graph.nodeIDs[parent] : nil
  }

  private mutating func addEdge(_ edge: Int, to network: inout Network) {
    let (source, target) = (Int(graph.sources[edge]), Int(graph.targets[edge]))
    let (from, to) = (graph.nodeIDs[source], graph.nodeIDs[target])
    var tie = Tie(from: from, to: to)
    ties.fill(&tie, row: edge)
    graph.fill(&tie.interval, &tie.attributes, times: graph.edgeTimes, at: edge)
    switch (subjects[source], subjects[target]) {
    case (.activity, .activity):
      remarks.append(Remark(.warning, .edge, .edgeOfActivities(from, to)))
    case (.activity, _): network.participations.append(Participation(tie, activity: from, by: to))
    case (_, .activity): network.participations.append(Participation(tie, activity: to, by: from))
    case (.person, .actor): network.affiliations.append(Affiliation(tie, person: from, actor: to))
    case (.actor, .person): network.affiliations.append(Affiliation(tie, person: to, actor: from))
    case (.actor, .actor), (.person, .person):
      tie.isDirected = graph.isDirected(edge: edge)
      network.ties.append(tie)
    }
  }
}
