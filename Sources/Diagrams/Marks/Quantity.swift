public import Partnerships
import Wording

extension NetworkDiagram {
  /// What the sizes of actors and people can tell.
  public enum Quantity: Sendable, Hashable {
    /// How many ties they have.
    case ties
    /// How many of the shortest paths between others lead through them.
    case betweenness
    /// How many people are known at an actor.
    case people
    /// A column that the tables don't define, by its heading.
    case attribute(String)
  }
}

extension NetworkDiagram.Quantity {
  /// What sizes can tell in a view of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: The view of it.
  /// - Returns: What is computed and the user's own columns, also those that hold more than numbers.
  /// - Complexity: Linear in the number of actors and people and of their columns.
  public static func known(
    in network: Network, seenAs view: View
  ) -> [NetworkDiagram.Quantity] {
    let own = NetworkDiagram.Fact.known(in: network, seenAs: view).filter(\.isOwnColumn)
    return [.ties, .betweenness] + (view.layer == .actors && !network.isFolded ? [.people] : [])
      + own.map { .attribute($0.column) }
  }

  /// A text in its column that isn't a number of 0 or more, and so has no size.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - graph: The view of it that is drawn.
  /// - Returns: The first in alphabetical order; `nil` where there is none.
  /// - Complexity: As that of sorting the column.
  public func textWithoutSize(in network: Network, seenAs graph: NetworkGraph) -> String? {
    guard case .attribute = self else { return nil }
    let said = FactValues(of: .attribute(column), in: network, seenAs: graph).all
    return said.sorted().first { $0.size == nil }
  }

  /// The word for it, or the heading of its column.
  public var column: String {
    switch self {
    case .ties: "ties"
    case .betweenness: "betweenness"
    case .people: "people"
    case .attribute(let heading): heading
    }
  }

  /// What it is called in a heading.
  var name: Text {
    switch self {
    case .ties: .numberOfTies
    case .betweenness: MeasureText.betweenness.name
    case .people: .numberOfPeople
    case .attribute: NetworkDiagram.Fact.attribute(column).name
    }
  }
}
