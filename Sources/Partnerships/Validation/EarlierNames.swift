/// The first actor of each name and of what may be written for it.
struct EarlierNames {
  private var wholes: [UInt64: Int] = [:]
  private var sorted: [UInt64: Int] = [:]
  private var withoutPlaces: [UInt64: Int] = [:]
  private var slips: [UInt64: Int] = [:]

  mutating func insert(_ name: ComparableName, of actor: Int) {
    wholes.insertFirst(actor, for: name.whole)
    sorted.insertFirst(actor, for: name.sorted)
    if let place = name.withoutPlace { withoutPlaces.insertFirst(actor, for: place) }
    for slip in name.slips { slips.insertFirst(actor, for: slip) }
  }

  /// Returns the actors whose name is like another, the likest first.
  func alike(_ name: ComparableName) -> [Int] {
    let places = [withoutPlaces[name.whole], name.withoutPlace.flatMap { wholes[$0] }]
    let slips = name.slips.compactMap { wholes[$0] ?? self.slips[$0] }
    return ([wholes[name.whole], sorted[name.sorted]] + places + [self.slips[name.whole]])
      .compactMap { $0 } + slips
  }
}

extension [UInt64: Int] {
  fileprivate mutating func insertFirst(_ actor: Int, for name: UInt64) {
    if self[name] == nil { self[name] = actor }
  }
}
