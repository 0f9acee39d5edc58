internal import Graphs

/// The edges of a chunk whose vertices are numbers.
struct NumberedLines: Sendable {
  /// The edges up to the first problem.
  let edges: EdgeList

  /// The largest number of a vertex; −1 without edges.
  let largest: Int32

  /// The number of line ends; those before the first problem, if there is one.
  let lineCount: Int

  /// The first problem, as an error whose line is counted within the chunk.
  let error: EdgeListError?

  /// Reads lines of two numbers and, where they are asked for, weights.
  init(_ chunk: Chunk, hasHeader: Bool, hasWeights: Bool) {
    var sources: [Int32] = []
    var targets: [Int32] = []
    var weights: [Double] = []
    // A line has four bytes or more, and memory that isn't touched costs nothing. More than the bytes
    // have is taken, for malloc then gives it back to the system when the edges are let go.
    let capacity = chunk.bytes.count / 3
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    if hasWeights { weights.reserveCapacity(capacity) }

    var scanner = chunk.scanner(hasHeader: hasHeader)
    var largest: Int32 = -1
    var error: EdgeListError?
    do throws(LineProblem) {
      while true {
        if !hasWeights, let edge = scanner.shortEdge() {
          sources.append(Int32(edge.source))
          targets.append(Int32(edge.target))
          largest = max(largest, Int32(edge.source), Int32(edge.target))
          continue
        }
        guard scanner.findLine() else { break }
        let source = try scanner.vertexNumber()
        try scanner.findField(orElse: .missingEnd)
        let target = try scanner.vertexNumber()
        if hasWeights { weights.append(try scanner.weight()) }
        sources.append(source)
        targets.append(target)
        largest = max(largest, source, target)
        scanner.skipLine()
      }
    } catch let problem {
      error = scanner.error(problem)
    }
    edges = EdgeList(sources: sources, targets: targets, weights: hasWeights ? weights : nil)
    self.largest = largest
    self.error = error
    lineCount = scanner.lineCount
  }
}

extension LineScanner {
  /// Moves past the number of a vertex and returns it.
  @inline(__always)
  fileprivate mutating func vertexNumber() throws(LineProblem) -> Int32 {
    let start = place
    let number = wholeNumber()
    guard place > start, isAtEndOfField else {
      let field = text(at: start)
      throw LineProblem(
        reason: field.isEmpty ? .missingEnd : .notAVertexNumber(field), place: start)
    }
    guard let number, number < Int32.max else {
      throw LineProblem(reason: .vertexNumberTooLarge(text(at: start)), place: start)
    }
    return Int32(number)
  }
}
