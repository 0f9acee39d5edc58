/// Who belongs to a state of a network, as far as dates tell.
struct Membership<Member: Hashable> {
  /// Those who may belong to it, each once and in their order.
  let members: [Member]
  private let possible: Set<Member>
  private let certain: Set<Member>

  init(_ members: [Member], certain: [Member]) {
    self.members = members.unique()
    self.possible = Set(members)
    self.certain = Set(certain)
  }

  func mayHold(_ member: Member) -> Bool { possible.contains(member) }

  func surelyHolds(_ member: Member) -> Bool { certain.contains(member) && mayHold(member) }

  func isUncertain(of member: Member) -> Bool { mayHold(member) && !certain.contains(member) }
}

/// Something that a share is of, and what is known of whether it counts.
struct SharePart {
  /// Whether it may count.
  var mayCount: Bool
  /// Whether it may be of what the share is of, and not count.
  var mayMiss: Bool
  /// Whether it may not be of what the share is of.
  var mayBeOutside: Bool
}

extension SharePart {
  /// A part of the share of all in either state that are in both.
  init<Member>(
    of member: Member, from earlier: Membership<Member>, to later: Membership<Member>
  ) {
    let (wasThere, isThere) = (earlier.surelyHolds(member), later.surelyHolds(member))
    mayCount = earlier.mayHold(member) && later.mayHold(member)
    mayMiss = earlier.mayHold(member) && !isThere || later.mayHold(member) && !wasThere
    mayBeOutside = !wasThere && !isThere
  }
}

extension ShareRange {
  /// Makes the share of the parts that count, at least and at most, whatever each of them does.
  ///
  /// Stated is the share if all that may count do and nothing else is outside; the range is over all
  /// ways in which the share is of anything; `nil` without parts.
  init?(of parts: [SharePart]) {
    guard !parts.isEmpty else { return nil }
    func share(_ parts: [SharePart], ifNone share: Double, _ counts: (SharePart) -> Bool) -> Double
    {
      parts.isEmpty ? share : Double(parts.count(where: counts)) / Double(parts.count)
    }
    self.init(
      low: share(parts.filter { $0.mayMiss || !$0.mayBeOutside }, ifNone: 1) { !$0.mayMiss },
      stated: share(parts, ifNone: 0, \.mayCount),
      high: share(parts.filter { $0.mayCount || !$0.mayBeOutside }, ifNone: 0, \.mayCount))
  }

  /// The share of all the others.
  var complement: ShareRange {
    ShareRange(low: 1 - high, stated: stated.map { 1 - $0 }, high: 1 - low)
  }
}
