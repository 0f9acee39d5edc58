public import Wording

extension View {
  /// Returns what the view shows, in words.
  ///
  ///     View().description(of: network)[.english]   // "actors and their stated ties"
  ///
  /// - Parameter network: The network that it is a view of, whose phases may be named.
  /// - Returns: What the vertices are, then every choice that differs from the default.
  public func description(of network: Network) -> Text {
    [layerText, tieText, rollUpText, sliceText(in: network), certaintyText]
      .compactMap(\.self).joined(separator: ", ")
  }

  private var layerText: Text {
    switch (layer, participants) {
    case (.actors, _): .actorsView
    case (.people, _):
      tieKinds == nil || includesParticipation ? .peopleView : .peopleAndTiesView
    case (.twoMode, .people): .peopleAndActivitiesView
    case (.twoMode, .actors): .actorsAndActivitiesView
    }
  }

  private var tieText: Text? {
    guard layer != .twoMode else { return nil }
    let parts =
      [
        tieKinds.map { .onlyTies($0.sorted().map { .label(ofTieKind: $0) }) },
        includesParticipation && layer == .actors ? .withParticipation : nil,
        isDirected ? .directedTies : nil,
      ].compactMap(\.self) as [Text]
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private var rollUpText: Text? {
    guard layer != .people, !(layer == .twoMode && participants == .people) else { return nil }
    return switch rollUp {
    case .none: nil
    case .entity: .byEntity
    case .side: .bySide
    case .sector: .bySector
    case .country: .byCountry
    }
  }

  /// Which part of time is seen, in words; `nil` where all of it is.
  package func sliceText(in network: Network) -> Text? {
    switch slice {
    case .always: nil
    case .at(let date): .at(date.description)
    case .between(let start, let end): .between(start?.description, end?.description)
    case .phase(let id):
      .inPhase(network.phases.first { $0.id == id }?.name ?? id)
    }
  }

  private var certaintyText: Text? {
    guard layer != .twoMode else { return nil }
    return switch certainty {
    case .all: nil
    case .undisputed: .withoutDisputed
    case .sure: .sureOnly
    }
  }
}
