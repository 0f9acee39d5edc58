import Wording

extension Network {
  /// Returns the ties of actors to themselves, the claims that one side makes alone, and how many ties
  /// have no date.
  func tieFindings() -> [Finding] {
    let undated = ties.count { $0.interval.start == nil && $0.interval.end == nil }
    let dateless = Finding(
      .undatedTies, .ties, nil, column: "start", .undatedTies(undated, of: ties.count))
    return selfTies() + oneSidedClaims() + (undated == 0 ? [] : [dateless])
  }

  private func selfTies() -> [Finding] {
    ties.indices.filter { ties[$0].from == ties[$0].to }.map {
      Finding(.selfTie, .ties, $0, column: "to", found: ties[$0].to, .selfTie(ties[$0].to))
    }
  }

  /// Returns the one-way ties of a mutual kind that nothing answers: no tie of the kind the other
  /// way, and none that goes both ways.
  private func oneSidedClaims() -> [Finding] {
    let answers = Set(
      ties.flatMap { tie in
        let claim = Claim(from: tie.from, to: tie.to, kind: tie.kind)
        return tie.isDirected ? [claim] : [claim, claim.answer]
      })
    return ties.indices.compactMap { index in
      let tie = ties[index]
      guard tie.isDirected, tie.from != tie.to, let kind = tie.kind,
        Vocabulary.mutualTieKinds.contains(kind),
        !answers.contains(Claim(from: tie.to, to: tie.from, kind: kind))
      else { return nil }
      return Finding(.oneSidedClaim, .ties, index, column: "directed", .oneSidedClaim(kind))
    }
  }
}

/// What a tie says, apart from how sure it is and when it held.
private struct Claim: Hashable {
  var from: String
  var to: String
  var kind: String?

  var answer: Claim { Claim(from: to, to: from, kind: kind) }
}
