extension Turnover {
  /// Compares who belongs to two states.
  ///
  /// Somebody's being in the one state is taken to tell nothing of the other, so that a range may be
  /// wider than must be, and never narrower.
  init(from earlier: Membership<String>, to later: Membership<String>) {
    let joined = later.members.filter { !earlier.mayHold($0) }
    let all = earlier.members + joined
    let jaccard = ShareRange(of: all.map { SharePart(of: $0, from: earlier, to: later) })
    self.init(
      kept: earlier.members.filter(later.mayHold), joined: joined,
      left: earlier.members.filter { !later.mayHold($0) },
      uncertain: all.filter { earlier.isUncertain(of: $0) || later.isUncertain(of: $0) },
      jaccard: jaccard,
      retention: ShareRange(
        of: earlier.members.map { member in
          SharePart(
            mayCount: later.mayHold(member), mayMiss: !later.surelyHolds(member),
            mayBeOutside: !earlier.surelyHolds(member))
        }),
      churn: jaccard?.complement)
  }
}

extension TieTurnover {
  /// Compares which pairs have a tie in two states.
  init(from earlier: StateOfNetwork, to later: StateOfNetwork) {
    let (before, after) = (earlier.dyads, later.dyads)
    let new = after.members.filter { !before.mayHold($0) }
    let lost = before.members.filter { !after.mayHold($0) }
    let all = before.members + new
    func mayBeAmongKept(_ dyad: Dyad) -> Bool {
      dyad.ids.allSatisfy { earlier.vertices.mayHold($0) && later.vertices.mayHold($0) }
    }
    func isAmongKept(_ dyad: Dyad) -> Bool {
      dyad.ids.allSatisfy { earlier.vertices.surelyHolds($0) && later.vertices.surelyHolds($0) }
    }
    func part(_ dyad: Dyad) -> SharePart { SharePart(of: dyad, from: before, to: after) }
    self.init(
      kept: before.members.filter(after.mayHold).map(\.ids),
      newByArrival: new.filter { !mayBeAmongKept($0) }.map(\.ids),
      newAmongKept: new.filter(mayBeAmongKept).map(\.ids),
      lostByDeparture: lost.filter { !mayBeAmongKept($0) }.map(\.ids),
      lostByDissolution: lost.filter(mayBeAmongKept).map(\.ids),
      uncertain: all.filter { before.isUncertain(of: $0) || after.isUncertain(of: $0) }.map(\.ids),
      jaccard: ShareRange(of: all.map(part)),
      jaccardAmongKept: ShareRange(
        of: all.filter(mayBeAmongKept).map { dyad in
          var part = part(dyad)
          part.mayBeOutside = part.mayBeOutside || !isAmongKept(dyad)
          return part
        }))
  }
}
