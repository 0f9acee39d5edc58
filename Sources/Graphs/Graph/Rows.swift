/// Arcs in the order in which they were given.
struct Arcs {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var weights: [Double]?

  mutating func reserveCapacity(_ count: Int) {
    sources.reserveCapacity(count)
    targets.reserveCapacity(count)
  }

  mutating func append(source: Int, target: Int, weight: Double?) {
    sources.append(Int32(source))
    targets.append(Int32(target))
    guard let weight else { return }
    weights = weights ?? []
    weights?.append(weight)
  }
}

extension Rows {
  /// Groups arcs by their source, in linear time, keeping their order within a row.
  init(vertexCount: Int, arcs: Arcs) {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for source in arcs.sources { offsets[Int(source) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    var next = offsets
    var targets = [Int32](repeating: 0, count: arcs.targets.count)
    var weights = arcs.weights.map { [Double](repeating: 0, count: $0.count) }
    for arc in arcs.sources.indices {
      let source = Int(arcs.sources[arc])
      let place = Int(next[source])
      next[source] += 1
      targets[place] = arcs.targets[arc]
      if let weight = arcs.weights?[arc] { weights?[place] = weight }
    }
    self.init(offsets: offsets, targets: targets, weights: weights)
  }

  /// Returns the same arcs turned round, every row in ascending order of its targets.
  func transposed() -> Rows {
    var offsets = [UInt32](repeating: 0, count: vertexCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for vertex in 0..<vertexCount { offsets[vertex + 1] += offsets[vertex] }
    var next = offsets
    var sources = [Int32](repeating: 0, count: targets.count)
    var turned = weights.map { [Double](repeating: 0, count: $0.count) }
    for source in 0..<vertexCount {
      for arc in range(of: source) {
        let target = Int(targets[arc])
        let place = Int(next[target])
        next[target] += 1
        sources[place] = Int32(source)
        if let weight = weights?[arc] { turned?[place] = weight }
      }
    }
    return Rows(offsets: offsets, targets: sources, weights: turned)
  }

  /// How many arcs, loops left out, repeat the arc before them in their sorted row.
  func repeatedArcCount() -> Int {
    var repeats = 0
    for vertex in 0..<vertexCount {
      let row = range(of: vertex)
      for arc in row.dropFirst() where targets[arc] == targets[arc - 1] {
        if targets[arc] != vertex { repeats += 1 }
      }
    }
    return repeats
  }
}
