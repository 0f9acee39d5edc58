public import Wording

extension Comparison {
  /// Returns what changed, in sentences.
  ///
  /// - Parameters:
  ///   - language: The language of the sentences.
  ///   - names: What actors are called.
  /// - Returns: Who came and left, which ties, the share of women and every verdict that changed.
  public func findings(in language: Language, names: Names) -> [String] {
    (turnoverFindings(in: language, names: names) + tieFindings(in: language)
      + genderFindings(in: language) + requirementFindings(in: language)
      + (doubtful.isEmpty ? [] : [.doubtfulMatches(doubtful.count)]))
      .map { $0[language] }
  }

  /// The actors, the people and those who took part, so far as there are any.
  var turnovers: [(who: Text, turnover: Turnover)] {
    let turnovers: [(Text, Turnover?)] = [
      (.actorsTable, actors), (.peopleTable, people), (.participatingPeople, participants),
    ]
    return turnovers.compactMap { who, turnover in
      turnover.flatMap { $0.jaccard == nil ? nil : (who, $0) }
    }
  }

  private func turnoverFindings(in language: Language, names: Names) -> [Text] {
    let counts = turnovers.map { who, turnover in
      Text.turnover(
        who[language], kept: turnover.kept.count, joined: turnover.joined.count,
        left: turnover.left.count)
    }
    let doubts = turnovers.filter { !$1.uncertain.isEmpty }.map { who, turnover in
      Text.turnoverIsUncertain(
        who[language], count: turnover.uncertain.count,
        stayed: turnover.retention?.span(in: language))
    }
    func list(_ ids: [String]) -> String { ids.map(names.vertex).abridgedList(in: language) }
    let named: [Text] = [
      actors.joined.isEmpty ? nil : .came(list(actors.joined)),
      actors.left.isEmpty ? nil : .left(list(actors.left)),
    ].compactMap(\.self)
    return counts.prefix(1) + named + counts.dropFirst() + doubts
  }

  private func tieFindings(in language: Language) -> [Text] {
    guard let jaccard = ties.jaccard else { return [] }
    return [
      .newPairs(
        kept: ties.kept.count, byArrival: ties.newByArrival.count,
        amongKept: ties.newAmongKept.count),
      .lostPairs(
        byDeparture: ties.lostByDeparture.count, byDissolution: ties.lostByDissolution.count),
    ]
      + (ties.uncertain.isEmpty
        ? []
        : [
          .pairsAreUncertain(count: ties.uncertain.count, jaccard: jaccard.span(in: language))
        ])
  }

  private func genderFindings(in language: Language) -> [Text] {
    gender.compactMap { change in
      change.womenShareChange.map {
        .shareOfWomenChanged(
          change.countedText[language], isHigher: $0.low > 0, isLower: $0.high < 0,
          isDecided: $0.low == $0.high)
      }
    }
  }

  private func requirementFindings(in language: Language) -> [Text] {
    requirements.compactMap { requirement in
      guard let earlier = requirement.earlier, let later = requirement.later, earlier != later
      else { return nil }
      return .verdictChanged(
        Text.label(ofRequirement: requirement.value, in: requirement.dimension)[language],
        from: earlier.text[language], to: later.text[language])
    }
  }
}

extension GenderChange {
  /// What is counted.
  var countedText: Text {
    switch counted {
    case "people": .peopleCounted
    case "seats": .seatsCounted
    case "leading": .leadingRolesCounted
    case "steering": .steeringRolesCounted
    case "speakers": .speakersCounted
    case "organisers": .organisersCounted
    case "personDays": .personDaysCounted
    case "ties": .tiesCounted
    default: .firstContactsCounted
    }
  }
}

extension Names {
  /// What a vertex or an actor is called: its id where it has no name.
  func vertex(_ id: String) -> String { vertices[id] ?? actors[id] ?? id }
}
