import Graphs
import Wording

/// In which role somebody links two people, by the groups of the three: those of Gould and Fernandez
/// where contacts have no direction.
enum LinkingRole: CaseIterable {
  /// Between two of the broker's own group.
  case coordinator
  /// Between two of the same other group.
  case consultant
  /// Between one of the broker's own group and one of another.
  case gateway
  /// Between two of different other groups.
  case liaison

  /// Between whom they link, as a row of a table says it.
  var text: Text {
    switch self {
    case .coordinator: .coordinators
    case .consultant: .consultants
    case .gateway: .gateways
    case .liaison: .liaisons
    }
  }

  /// Returns how many pairs somebody links in this role.
  ///
  /// An undirected contact is an arc each way, so that a pair of equals counts in both directions.
  func pairs(linkedAs roles: BrokerageRoles) -> Int {
    switch self {
    case .coordinator: roles.coordinator.count / 2
    case .consultant: roles.itinerant.count / 2
    case .gateway: roles.gatekeeper.count
    case .liaison: roles.liaison.count / 2
    }
  }
}

extension Graph {
  /// Returns the roles in which everyone links others.
  ///
  /// - Parameter values: What each person's group has in common; `nil` where that isn't known, or not
  ///   one.
  /// - Returns: How often each person plays each role; `nil` for one without a value.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  func roles(amongGroups values: [String?]) throws(CancellationError) -> [BrokerageRoles?] {
    let numbers = Dictionary(
      values.compactMap(\.self).unique().enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    return try brokerage(of: values.map { $0.flatMap { numbers[$0] } }).vertices
  }
}
