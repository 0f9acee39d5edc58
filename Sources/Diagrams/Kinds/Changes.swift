import Graphs
import Partnerships

/// What changed from each state of a network to the next: who came and left, and which pairs got
/// ties or lost them.
struct Changes {
  /// What became of a vertex or of a pair since the state before.
  enum Change {
    case none, came, went
  }

  /// Two vertices, by their places in the graph of all states.
  struct Pair: Hashable {
    let low: Int
    let high: Int

    init(_ one: Int, _ other: Int) { (low, high) = (min(one, other), max(one, other)) }
  }

  /// A vertex or a pair in a state, or in the state before alone.
  struct Mark {
    var change: Change
    /// Whether it may not have been there, by what is known of its dates.
    var isUncertain: Bool
    /// Whether nobody stated it: a pair who only took part in the same.
    var isInferred = false
    var tooltip: String
  }

  /// A state of the network and what changed since the one before.
  struct State {
    /// The vertices by their places in the graph of all states; `nil` where nobody is or was.
    var vertices: [Mark?]
    /// The pairs with a tie, and those that had one before.
    var pairs: [Pair: Mark]
    /// What it is a state of.
    var origin: NetworkDiagram.State
  }

  /// Everyone who is in some state, and the pairs that have a tie in some state.
  let graph: NetworkGraph
  /// The states, the earliest first.
  let states: [State]

  /// Compares every state with the one before, as `samverkan compare` does: what may have held
  /// counts as held, and pairs count once, without direction.
  ///
  /// - Complexity: Linear in the size of the states.
  init(of network: Network, as graph: NetworkGraph, _ options: NetworkDiagram.Options) {
    let given =
      options.states.isEmpty ? network.phaseStates(seenAs: graph.view) : options.states
    var places: [String: Int] = [:]
    var vertices: [NetworkGraph.Vertex] = []
    let sheets = given.map { Sheet(of: $0, options: options) }
    for vertex in sheets.flatMap(\.graph.vertices) where places[vertex.id] == nil {
      places[vertex.id] = vertices.count
      vertices.append(vertex)
    }
    var states: [State] = []
    var pairs: [Pair] = []
    var known: Set<Pair> = []
    for (sheet, state) in zip(sheets, given) {
      let snapshot = Snapshot(of: sheet, in: state, places: places)
      pairs += snapshot.order.filter { known.insert($0).inserted }
      states.append(State(snapshot, after: states.last, of: state))
    }
    var graph = sheets.first?.graph ?? graph
    graph.view.slice = .always
    graph.vertices = vertices
    graph.edges = pairs.map { .init(from: $0.low, to: $0.high, ties: [], weight: nil) }
    graph.graph = Graph(vertexCount: vertices.count, edges: pairs.map { ($0.low, $0.high) })
    (graph.uncertainInTime, graph.tiesWithin) = (0, 0)
    self.graph = graph
    self.states = states
  }
}

extension Changes.State {
  /// A state, with what was there in the state before.
  fileprivate init(
    _ snapshot: Snapshot, after earlier: Changes.State?, of state: NetworkDiagram.State
  ) {
    var (vertices, pairs) = (snapshot.vertices, snapshot.pairs)
    if let earlier {
      for (place, before) in earlier.vertices.enumerated() {
        vertices[place] = Changes.Mark(vertices[place], before: before)
      }
      for pair in Set(pairs.keys).union(earlier.pairs.keys) {
        pairs[pair] = Changes.Mark(pairs[pair], before: earlier.pairs[pair])
      }
    }
    self.init(vertices: vertices, pairs: pairs, origin: state)
  }
}

extension Changes.Mark {
  /// The mark of what is there now and was there before; `nil` where it neither is nor was.
  fileprivate init?(_ now: Changes.Mark?, before: Changes.Mark?) {
    let wasThere = before.map { $0.change != .went } ?? false
    guard var mark = now ?? (wasThere ? before : nil) else { return nil }
    mark.change = now == nil ? .went : wasThere ? .none : .came
    self = mark
  }
}

/// What there is in a state.
private struct Snapshot {
  var vertices: [Changes.Mark?]
  var pairs: [Changes.Pair: Changes.Mark] = [:]
  /// The pairs in the order of their first ties.
  var order: [Changes.Pair] = []

  init(of sheet: Sheet, in state: NetworkDiagram.State, places: [String: Int]) {
    var whole = sheet.graph.view
    whole.slice = .always
    let certain = state.network.sliced(to: sheet.graph.view.slice, keepingUncertain: false)
      .network.graph(of: whole)
    let surelyThere = Set(certain.vertices.compactMap { places[$0.id] })
    func pair(_ from: Int, _ to: Int, in graph: NetworkGraph) -> Changes.Pair? {
      guard from != to, let from = places[graph.vertices[from].id],
        let to = places[graph.vertices[to].id]
      else { return nil }
      return Changes.Pair(from, to)
    }
    let surelyTied = Set(certain.edges.compactMap { pair($0.from, $0.to, in: certain) })
    vertices = [Changes.Mark?](repeating: nil, count: places.count)
    for (vertex, subject) in sheet.graph.vertices.enumerated() {
      guard let place = places[subject.id] else { continue }
      vertices[place] = Changes.Mark(
        change: .none, isUncertain: !surelyThere.contains(place),
        tooltip: sheet.tooltip(at: vertex))
    }
    var lines: [Changes.Pair: TieLine] = [:]
    for line in sheet.lines {
      guard let pair = pair(line.from, line.to, in: sheet.graph) else { continue }
      if lines[pair] == nil {
        order.append(pair)
        lines[pair] = line
      } else {
        lines[pair]?.ties += line.ties
      }
    }
    for (pair, line) in lines {
      pairs[pair] = Changes.Mark(
        change: .none, isUncertain: !surelyTied.contains(pair), isInferred: line.isProjected,
        tooltip: sheet.tooltip(of: line))
    }
  }
}

extension Sheet {
  /// The state of a network by itself, as actors and their ties.
  fileprivate init(of state: NetworkDiagram.State, options: NetworkDiagram.Options) {
    var view = state.view
    view.layer = .actors
    var options = options
    options.kind = .contacts
    self.init(network: state.network, graph: state.network.graph(of: view), options: options)
  }
}
