public import Partnerships

extension NetworkDiagram {
  /// A state of a network, one of those that a picture of change puts beside each other.
  public struct State: Sendable, Hashable {
    /// The network.
    public var network: Network
    /// Which part of time is seen, and how.
    public var view: View

    /// Makes a state.
    ///
    /// - Parameters:
    ///   - network: The network; a later one with the ids of the first, as `ActorMatching/later`
    ///     has them.
    ///   - view: Which part of time is seen, and how.
    public init(of network: Network, seenAs view: View) {
      self.network = network
      self.view = view
    }
  }
}

extension Network {
  /// The network in each of its phases; or as it is seen, where it has none.
  func phaseStates(seenAs view: View) -> [NetworkDiagram.State] {
    guard !phases.isEmpty else { return [.init(of: self, seenAs: view)] }
    return phases.map { phase in
      var view = view
      view.slice = .phase(phase.id)
      return .init(of: self, seenAs: view)
    }
  }
}
