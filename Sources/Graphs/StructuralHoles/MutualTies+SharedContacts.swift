extension MutualTies {
  /// What is known of a tie to one of a vertex's contacts.
  struct Tie {
    /// The rank of the vertex itself.
    let own: Int

    /// The rank of the contact.
    let contact: Int

    /// Where the tie stands in the rows of the contacts.
    let place: Int

    /// How strong the tie is.
    let strength: Double

    /// How strong the ties of both to shared contacts are, multiplied with each other and a factor
    /// of the shared contact, and added up.
    let shared: Double
  }

  /// Returns for each vertex the sum of what its ties come to, and `nil` for one without ties.
  ///
  /// What two vertices share is found once for the two, from the one with more contacts: these are
  /// marked, and the contacts of the other looked up among them. That takes, for every tie, as many
  /// steps as the lesser number of contacts.
  ///
  /// - Parameters:
  ///   - factors: What the ties to each rank count as shared contact.
  ///   - value: What a tie comes to for the first of its two ends.
  /// - Returns: The sums, in vertex order.
  /// - Throws: `CancellationError` if the current task is cancelled.
  func sums(
    sharingBy factors: [Double], _ value: @Sendable (Tie) -> Double
  ) throws(CancellationError) -> [Double?] {
    let degrees = contacts.degrees()
    let work = vertices.indices.map { rank in
      contacts.range(of: rank).reduce(1 + degrees[rank]) { steps, tie in
        let contact = Int(contacts.targets[tie])
        return contact > rank ? steps + degrees[contact] : steps
      }
    }
    let parts = equalParts(ofWork: work)
    let checkpoint = Checkpoint(steps: vertices.count)
    let sumsOfParts = try inParallel(parts: parts.count) { (part) throws(CancellationError) in
      try sums(from: parts[part], sharingBy: factors, checkpoint, value)
    }
    var values = [Double?](repeating: nil, count: vertices.count)
    for rank in vertices.indices where degrees[rank] > 0 {
      values[Int(vertices[rank])] = sumsOfParts.reduce(0) { $0 + $1[rank] }
    }
    return values
  }

  /// Returns for each rank the sum of what those ties come to whose higher end has one of the ranks.
  private func sums(
    from ranks: Range<Int>, sharingBy factors: [Double], _ checkpoint: Checkpoint,
    _ value: @Sendable (Tie) -> Double
  ) throws(CancellationError) -> [Double] {
    var sums = [Double](repeating: 0, count: vertices.count)
    // The ties of the rank in hand times the factors of its contacts, and 0 for all others.
    var marks = [Double](repeating: 0, count: vertices.count)
    var pace = PacedCheckpoint(checkpoint)
    for own in ranks {
      try checkpoint.pass()
      let row = contacts.range(of: own)
      for tie in row {
        let contact = Int(contacts.targets[tie])
        marks[contact] = strength(of: tie) * factors[contact]
      }
      for tie in row {
        let contact = Int(contacts.targets[tie])
        guard contact > own else { continue }
        try pace.spend(contacts.range(of: contact).count)
        let shared = contacts.sum(of: marks.span, at: contact)
        let strength = strength(of: tie)
        sums[own] += value(
          Tie(own: own, contact: contact, place: tie, strength: strength, shared: shared))
        sums[contact] += value(
          Tie(own: contact, contact: own, place: tie, strength: strength, shared: shared))
      }
      for tie in row { marks[Int(contacts.targets[tie])] = 0 }
    }
    return sums
  }

  private func strength(of tie: Int) -> Double { contacts.weights?[tie] ?? 1 }
}
