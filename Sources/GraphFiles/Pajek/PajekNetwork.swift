internal import InputFiles
internal import Wording

/// A network of a Pajek file while it is read.
struct PajekNetwork {
  var name: String?
  let vertexCount: Int
  /// How many vertices are of the first mode, which come first; `nil` if there are no modes.
  let firstModeCount: Int?

  var nodes = SparseColumns()
  var nodeTimes: [(node: Int, spans: [TimeSpan])] = []
  var edges = SparseColumns()
  var edgeTimes: [(edge: Int, spans: [TimeSpan])] = []
  var groups: [NodeGroup] = []

  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  private(set) var areArrows: [Bool] = []
  private(set) var hasArcSections = false
  private(set) var hasEdgeSections = false

  private var isListed: [Bool]
  private var relations: [Int: String] = [:]
  private var matrixCell = 0

  init(name: String?, vertexCount: Int, firstModeCount: Int?) {
    self.name = name.flatMap { $0.isEmpty ? nil : $0 }
    self.vertexCount = vertexCount
    self.firstModeCount = firstModeCount
    isListed = [Bool](repeating: false, count: vertexCount)
  }

  /// Begins a section of ties, and returns the number of their relation, if one is given.
  mutating func beginTies(
    _ keyword: String, _ line: inout PajekLine
  ) throws(FileProblem) -> Int? {
    if keyword.hasPrefix("arcs") { hasArcSections = true }
    if keyword.hasPrefix("edges") { hasEdgeSections = true }
    let start = line
    guard let field = try line.next(), line.file.bytes[field.range].first == UInt8(ascii: ":")
    else {
      line = start
      return nil
    }
    var digits = line.file.bytes[field.range].dropFirst()
    if digits.isEmpty, let next = try line.next() { digits = line.file.bytes[next.range] }
    guard let relation = Int(decimal: digits) else {
      throw line.problem(.Pajek.badRelation, at: field.range.lowerBound)
    }
    let title = line.title()
    let isQuoted = title.utf8.count > 1 && title.hasPrefix("\"") && title.hasSuffix("\"")
    let name = isQuoted ? String(title.dropFirst().dropLast()) : title
    if !name.isEmpty { relations[relation] = name }
    return relation
  }

  mutating func beginMatrix() {
    matrixCell = 0
    if firstModeCount == nil { hasArcSections = true } else { hasEdgeSections = true }
  }

  /// How many values of a matrix are missing; `nil` if it is complete.
  var missingMatrixCells: Int? {
    let missing = matrixRowCount * matrixColumnCount - matrixCell
    return missing > 0 ? missing : nil
  }

  private var matrixRowCount: Int { firstModeCount ?? vertexCount }
  private var matrixColumnCount: Int { vertexCount - (firstModeCount ?? 0) }

  /// Reads the number of a vertex.
  func vertex(_ field: PajekLine.Field, of line: PajekLine) throws(FileProblem) -> Int {
    guard field.kind == .word, let number = Int(decimal: line.file.bytes[field.range]) else {
      throw line.problem(.Pajek.noVertexNumber(line.text(of: field)), at: field.range.lowerBound)
    }
    guard 1...max(1, vertexCount) ~= number, vertexCount > 0 else {
      throw line.problem(.Pajek.noSuchVertex(number, vertexCount), at: field.range.lowerBound)
    }
    return number
  }

  /// Says that a vertex is listed.
  mutating func list(_ vertex: Int, at offset: Int, of line: PajekLine) throws(FileProblem) {
    guard !isListed[vertex - 1] else {
      throw line.problem(.GraphFile.repeatedNode(vertex.description), at: offset)
    }
    isListed[vertex - 1] = true
  }

  /// Adds a tie between two vertices, and returns its index.
  mutating func addTie(_ source: Int, _ target: Int, isDirected: Bool, relation: Int?) -> Int {
    sources.append(Int32(source - 1))
    targets.append(Int32(target - 1))
    areArrows.append(isDirected)
    let edge = sources.count - 1
    if let relation {
      let name = relations[relation] ?? relation.description
      edges.add(.text(name), KnownAttribute.relation, row: edge)
    }
    return edge
  }

  /// Reads values of a matrix, row after row: whatever isn't 0 is a tie.
  mutating func readMatrix(
    _ line: inout PajekLine, relation: Int?, _ remarks: inout RemarkCollector
  ) throws(FileProblem) {
    let columnCount = matrixColumnCount
    while let field = try line.next() {
      guard missingMatrixCells != nil else {
        throw line.problem(.Pajek.longMatrix, at: field.range.lowerBound)
      }
      let value = try line.value(in: field, &remarks)
      let (row, column) = (matrixCell / columnCount, matrixCell % columnCount)
      matrixCell += 1
      if value == .integer(0) || value == .real(0) { continue }
      let edge = addTie(
        row + 1, column + 1 + (firstModeCount ?? 0), isDirected: firstModeCount == nil,
        relation: relation)
      edges.add(value, KnownAttribute.weight, row: edge)
    }
  }

  /// Reads numbers of vertices of a cluster.
  mutating func readCluster(_ line: inout PajekLine) throws(FileProblem) {
    while let field = try line.next() {
      groups[groups.count - 1].members.append(Int32(try vertex(field, of: line) - 1))
    }
  }
}
