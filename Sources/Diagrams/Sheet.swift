import Assessment
import Graphviz
import Partnerships
import Wording

/// What a diagram is drawn from: a network, a view of it and the reader's choices.
struct Sheet {
  let network: Network
  let graph: NetworkGraph
  let options: NetworkDiagram.Options
  let lines: [TieLine]
  /// What the gender distribution shows where it is to be published.
  let publishedGender: PublishedGender?
  /// What is drawn and how much of it, where a kind of picture tells it in words of its own.
  var ownSubtitle: String?
  /// The states that a picture of change puts beside each other; none in other pictures.
  var states: [Changes.State] = []
  /// Whether vertices are several actors counted as one value.
  let isRolledUp: Bool

  /// Whether vertices are communities of too many to draw.
  let isOfCommunities: Bool

  /// The kinds of tie outside the vocabulary, in the order of their names.
  let unlistedTieKinds: [String]
  /// The greatest weight of a line, if lines differ in it.
  let maximumWeight: Double?

  /// The vertex in the middle of a picture of one vertex.
  let focus: Int?

  /// What is lost in a picture of a network that some leave.
  let loss: Loss?

  /// What the fills of actors and people tell; `nil` where groups aren't told apart, and people by
  /// gender.
  private(set) var fills: Fills?

  /// What the sizes of actors and people tell, where that is asked for.
  private(set) var sizes: Sizes?

  private let actors: [String: Actor]
  private let firstActors: [String: String]
  private let people: [String: Person]
  private let activities: [String: Activity]
  private let sources: [String: Source]

  init(
    network: Network, graph: NetworkGraph, options: NetworkDiagram.Options,
    publishedGender: PublishedGender? = nil
  ) {
    func byID<Row: Identifiable>(_ rows: [Row]) -> [Row.ID: Row] {
      Dictionary(rows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.network = network
    self.graph = graph
    self.options = options
    self.publishedGender = publishedGender
    isOfCommunities = graph.view.rollUp == .none && graph.vertices.contains(where: \.isGroup)
    isRolledUp =
      isOfCommunities
      || graph.view.layer == .actors && [.side, .sector, .country].contains(graph.view.rollUp)
    lines = graph.tieLines(of: network, kindsAreMerged: isRolledUp)
    unlistedTieKinds = Set(network.ties.compactMap(\.kind))
      .subtracting(LineStyle.known.map(\.kind)).sorted()
    let weights = lines.compactMap(\.weight).filter { $0 > 0 }
    maximumWeight = weights.min() == weights.max() ? nil : weights.max()
    firstActors = Dictionary(
      network.affiliations.map { ($0.person, $0.actor) }, uniquingKeysWith: { first, _ in first })
    loss = Self.loss(of: network, as: graph, options: options)
    let middle = options.kind == .ego ? options.focus : nil
    focus = middle.flatMap { middle in graph.vertices.firstIndex { $0.id == middle.id } }
    actors = byID(network.actors)
    people = byID(network.people)
    activities = byID(network.activities)
    sources = byID(network.sources)
    let isOfGroups = isRolledUp && graph.view.rollUp != .sector
    let isSettled =
      options.fill == .gender && !isRolledUp
      || options.fill == nil && (graph.view.showsPeople || isOfGroups)
    sizes = Sizes(askedForIn: self)
    fills = isSettled ? nil : Fills(of: self, by: options.fill ?? .sector)
  }

  var language: Language { options.language }

  var theme: Theme { options.theme }

  func actor(at vertex: Int) -> Actor? {
    guard case .actor(let id) = graph.vertices[vertex].subject else { return nil }
    return actors[id]
  }

  func person(at vertex: Int) -> Person? {
    guard case .person(let id) = graph.vertices[vertex].subject else { return nil }
    return people[id]
  }

  func activity(at vertex: Int) -> Activity? {
    guard case .activity(let id) = graph.vertices[vertex].subject else { return nil }
    return activities[id]
  }

  /// The country of a vertex: of an actor, or of a person's first actor.
  func country(at vertex: Int) -> String? {
    if let actor = actor(at: vertex) { return actor.country }
    return organisation(at: vertex)?.country
  }

  /// The first actor that a person belongs to; `nil` for any other vertex.
  func organisation(at vertex: Int) -> Actor? {
    person(at: vertex).flatMap { firstActors[$0.id] }.flatMap { actors[$0] }
  }

  func name(of actor: Actor) -> String { actor.names[language.rawValue] ?? actor.name }

  /// What a vertex is filled with.
  func fill(at vertex: Int) -> Color {
    if let fill = fills?[vertex] { return fill.color }
    return switch graph.vertices[vertex].subject {
    case .person: theme.fill(of: person(at: vertex)?.gender ?? .unknown)
    case .activity: theme[.activity]
    case .actor, .group: theme[.unknownSector]
    }
  }

  /// Whether letters tell the same as fills: where a fact is asked for, or one is known of anybody.
  var hasLetters: Bool {
    fills.map { options.fill != nil || $0.isKnown } ?? false
  }

  /// What tells the same as the fill of a vertex, in a letter.
  func mark(at vertex: Int, size: Double = 9) -> HTMLLabel? {
    guard hasLetters, let fill = fills?[vertex], loss?.leaving.contains(vertex) != true
    else { return nil }
    return HTMLLabel.text(fill.mark).bold().sized(size).colored(theme[.nodeInk])
  }

  /// The name that is shown of a vertex.
  func name(at vertex: Int) -> String {
    switch graph.vertices[vertex].subject {
    case .actor(let id):
      actors[id].map { name(of: $0) } ?? id
    case .person(let id):
      options.showsNames ? people[id]?.name ?? id : id
    case .activity(let id):
      activities[id]?.name ?? id
    case .group(let value):
      groupName(value)
    }
  }

  private func groupName(_ value: String?) -> String {
    guard let value else { return Text.unknownValue[language] }
    switch graph.view.rollUp {
    case .sector:
      let name = Text.label(ofSector: value)[language]
      return name.prefix(1).uppercased() + name.dropFirst()
    case .country: return Text.label(ofCountry: value)[language]
    case .none, .entity, .side: return value
    }
  }

  /// The words of a source, and where they stand.
  func quotation(_ evidence: Evidence) -> String? {
    let title = evidence.source.map { sources[$0]?.title ?? $0 }
    return switch (evidence.quote, title) {
    case (let quote?, let title?): "”\(quote)” (\(title))"
    case (let quote?, nil): "”\(quote)”"
    case (nil, let title?): "(\(title))"
    case (nil, nil): nil
    }
  }

  /// What the picture is called.
  var title: String {
    let information = network.information
    return options.title ?? information.titles[language.rawValue] ?? information.title
      ?? Text.untitledNetwork[language]
  }

  /// A name that no vertex has, for a node that stands for nothing.
  func unusedID(_ name: String) -> String {
    let ids = Set(graph.vertices.map(\.id))
    var unused = name
    while ids.contains(unused) { unused += "_" }
    return unused
  }
}

extension NetworkGraph.Vertex {
  /// Whether it stands for several that are counted as one value.
  fileprivate var isGroup: Bool {
    if case .group = subject { true } else { false }
  }
}
