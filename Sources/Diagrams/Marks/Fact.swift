public import Partnerships
import Wording

extension NetworkDiagram {
  /// What the fills of actors and people can tell.
  public enum Fact: Sendable, Hashable {
    /// The kind of an actor.
    case kind
    /// The sector of an actor.
    case sector
    /// The level that an actor acts on.
    case level
    /// The country of an actor.
    case country
    /// The side of an actor.
    case side
    /// The gender of a person.
    case gender
    /// A column that the tables don't define, by its heading.
    case attribute(String)
  }
}

extension NetworkDiagram.Fact {
  /// What a view of a network can be told apart by.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: The view of it.
  /// - Returns: The facts that are known of anybody, the user's own columns last.
  /// - Complexity: Linear in the number of actors and people and of their columns.
  public static func known(in network: Network, seenAs view: View) -> [NetworkDiagram.Fact] {
    let people = view.showsPeople ? network.people : []
    let columns = network.actors.flatMap(\.attributes.keys) as [String]
    let ofPeople = people.flatMap(\.attributes.keys) as [String]
    let own = Set(columns + ofPeople).sorted().map { NetworkDiagram.Fact.attribute($0) }
    let facts = [.kind, .sector, .level, .country, .side, .gender] + own
    return facts.filter { fact in
      network.actors.contains { $0.value(of: fact) != nil }
        || people.contains { $0.value(of: fact) != nil }
    }
  }

  /// The heading of its column.
  public var column: String {
    switch self {
    case .kind: "kind"
    case .sector: "sector"
    case .level: "level"
    case .country: "country"
    case .side: "side"
    case .gender: "gender"
    case .attribute(let heading): heading
    }
  }

  /// What it is called in a heading, shortened if it is very long.
  var name: Text {
    guard isOwnColumn else { return .label(ofDimension: column) }
    return .asWritten(column.count > 24 ? column.prefix(23) + "…" : column)
  }

  /// What a value of it is called.
  func name(of value: String) -> Text {
    isOwnColumn ? .asWritten(value) : .label(ofValue: value, in: column)
  }

  var isOwnColumn: Bool { if case .attribute = self { true } else { false } }
}

extension View {
  /// Whether vertices are people, or activities and people.
  var showsPeople: Bool { layer == .people || layer == .twoMode && participants == .people }
}

extension Actor {
  func value(of fact: NetworkDiagram.Fact) -> String? {
    switch fact {
    case .kind: kind
    case .sector: sector
    case .level: level
    case .country: country
    case .side: side
    case .gender: nil
    case .attribute(let heading): attributes[heading]?.known
    }
  }
}

extension Person {
  func value(of fact: NetworkDiagram.Fact) -> String? {
    switch fact {
    case .gender: gender == .unknown ? nil : gender.rawValue
    case .attribute(let heading): attributes[heading]?.known
    case .kind, .sector, .level, .country, .side: nil
    }
  }
}

extension String {
  /// The text; `nil` where it says that nothing is known.
  fileprivate var known: String? { Self.unknownWords.contains(lowercased()) ? nil : self }

  private static let unknownWords =
    Set(Language.allCases.map { Text.unknown[$0] } + ["", "?", "-", "–", "—", "okänd"])
}
