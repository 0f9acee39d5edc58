public import GraphFiles
public import Partnerships
internal import Wording

extension AttributedGraph {
  /// Makes a plain graph of a network seen one way.
  ///
  /// What the tables say of the vertices and of the ties between them become attributes under their
  /// English headings and words. The graph keeps the direction of each tie, and says nothing of the
  /// tables that the view doesn't show.
  ///
  /// - Parameters:
  ///   - seen: The view, which isn't directed.
  ///   - network: The network that it is of.
  ///   - showsNames: Whether people are called by their names.
  /// - Complexity: Linear in the size of the tables.
  public init(of seen: NetworkGraph, in network: Network, showsNames: Bool) {
    let directions = seen.edges.map { edge in
      edge.ties.first.map { network.ties[$0].isDirected } ?? false
    }
    self.init(isDirected: !directions.isEmpty && directions.allSatisfy(\.self))
    name = network.information.title
    attributes = Column<NetworkInformation>.keys.compactMap { column in
      let text = column.write(network.information, .english)
      let isName = column.headings[0] == "title"
      return text.isEmpty || isName ? nil : GraphAttribute(column.headings[0], .text(text))
    }
    attributes += network.information.attributes.sorted { $0.key < $1.key }
      .map { GraphAttribute($0.key, .text($0.value)) }
    let records = RecordsByID(of: network)
    var columns = RecordColumns()
    for vertex in seen.vertices {
      let node = Int(addNode(vertex.id))
      switch vertex.subject {
      case .actor(let id):
        guard let actor = records.actors[id] else { continue }
        columns.describe(actor, .actors, row: node, leavingOut: ["id", "start", "end"])
        if actor.interval != Interval() { setTimes([TimeSpan(actor.interval)], ofNode: node) }
      case .person(let id):
        guard let person = records.people[id] else { continue }
        let hidden: Set = showsNames ? ["id"] : ["id", "name"]
        columns.describe(person, .people, row: node, leavingOut: hidden)
      case .activity(let id):
        guard let activity = records.activities[id] else { continue }
        columns.describe(activity, .activities, row: node, leavingOut: ["id", "start", "end"])
        if activity.interval != Interval() { setTimes([TimeSpan(activity.interval)], ofNode: node) }
      case .group(let value): columns.set(value, "name", row: node)
      }
      guard seen.view.layer == .twoMode else { continue }
      let mode = if case .activity = vertex.subject { "2" } else { "1" }
      columns.set(mode, KnownAttribute.mode, row: node)
    }
    for column in columns.columns(rowCount: nodeCount, renaming: ["name": KnownAttribute.label]) {
      nodes.add(column)
    }
    addEdges(of: seen, in: network, directions: directions)
  }

  private mutating func addEdges(
    of seen: NetworkGraph, in network: Network, directions: [Bool]
  ) {
    var columns = RecordColumns()
    for (edge, isDirected) in zip(seen.edges, directions) {
      let row = addEdge(Int32(edge.from), Int32(edge.to), isDirected: isDirected)
      guard let tie = edge.ties.first.map({ network.ties[$0] }) else {
        columns.set(edge.weight.map { String($0) }, KnownAttribute.weight, row: row)
        continue
      }
      columns.describe(
        tie, .ties, row: row, leavingOut: ["from", "to", "directed", "start", "end"])
      if tie.interval != Interval() { setTimes([TimeSpan(tie.interval)], ofEdge: row) }
    }
    for column in columns.columns(rowCount: edgeCount, renaming: ["kind": KnownAttribute.relation])
    {
      edges.add(column)
    }
  }
}

extension TimeSpan {
  /// Makes a stretch of time of an interval between partial dates.
  fileprivate init(_ interval: Interval) {
    self.init(start: interval.start?.description, end: interval.end?.description)
  }
}

/// The records of a network's tables by their ids.
private struct RecordsByID {
  let actors: [String: Actor]
  let people: [String: Person]
  let activities: [String: Activity]

  init(of network: Network) {
    func byID<Record: Identifiable>(_ records: [Record]) -> [Record.ID: Record] {
      Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    actors = byID(network.actors)
    people = byID(network.people)
    activities = byID(network.activities)
  }
}
