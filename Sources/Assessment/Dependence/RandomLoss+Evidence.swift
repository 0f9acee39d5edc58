public import Partnerships
public import Wording

extension RandomLoss {
  /// Returns the ties and actors that losses were drawn from, and whom each finding is about, with
  /// the sources that they name.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: The view of it, as the losses were tried on.
  ///   - language: The language of the headings.
  /// - Returns: The table; of a finding about the network as a whole nothing but what was drawn from.
  public func evidenceTable(
    of network: Network, seenAs view: View, in language: Language
  ) -> ResultTable {
    var undirected = view
    undirected.isDirected = false
    let counted = CountedNetwork(
      of: network, view: undirected, rollUp: view.rollUp == .entity ? .entity : .none)
    let sources = RowSources(of: network)
    let ties = counted.graph.edges.flatMap(\.ties).unique().map { network.ties[$0] }
    let drawn = [
      sources.ties(ties, .drawnAtRandomFrom, .tiesTable),
      sources.actors(counted.graph.vertices.map(\.id), .drawnAtRandomFrom, .actorsTable),
    ]
    let required = counted.network.requirements.map { requirement in
      sources.actors(
        RequirementResult(of: requirement, in: counted).actors, .foundWithNothingLost,
        .label(ofRequirement: requirement.value, in: requirement.dimension))
    }
    return
      (drawn + findings.compactMap { $0.rows(of: counted.network, sources) } + required)
      .table(in: language)
  }
}

extension FindingUnderLoss {
  /// Whom it is about; `nil` of a requirement or of a finding about the network as a whole.
  fileprivate func rows(of network: Network, _ sources: RowSources) -> CountedRows? {
    func actors(_ finding: Text) -> CountedRows {
      sources.actors(found, .foundWithNothingLost, finding)
    }
    return switch finding {
    case "mostTies": actors(.mostTiesFound)
    case "mostBetween": actors(.mostBetweenFound)
    case "articulationPoints": actors(MeasureText.articulationPoints.name)
    case "gender":
      sources.people(network.people.map(\.id), .foundWithNothingLost, .peopleByGender)
    default: nil
    }
  }
}
