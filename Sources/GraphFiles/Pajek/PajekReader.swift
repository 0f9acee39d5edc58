public import InputFiles
internal import Wording

/// Reads networks of Pajek, with the partitions, vectors and permutations of project files.
///
/// A vertex of Pajek is a number with a label. Where each vertex has a label of its own, the labels
/// are the ids of the nodes; elsewhere the numbers are. A partition whose comment names its numbers,
/// such as `% 1 woman 2 man`, becomes an attribute of texts.
///
/// V. Batagelj and A. Mrvar, *Pajek: Reference Manual*, <http://mrvar.fdv.uni-lj.si/pajek/>.
public enum PajekReader {
  /// Reads a file.
  ///
  /// - Parameter source: The file: a network or a project.
  /// - Returns: A graph of each network.
  /// - Throws: `FileProblem` where the file can't be used.
  /// - Complexity: O(*n*) time and space for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let file = DecodedText(try source.contents())
    var parser = PajekParser(file)
    try parser.readLines()
    let graphs = try parser.graphs()
    return GraphDocument(
      graphs, encoding: file.encoding, remarks: parser.remarks.problems(in: file))
  }
}

/// Goes through the lines of a file, each by the section in which it stands.
struct PajekParser {
  var remarks = RemarkCollector()
  var networks: [PajekNetwork] = []
  var lists: [PajekList] = []

  let file: DecodedText
  private var lines: PajekLines
  private var section = Section.none
  private var nextName: String?

  /// What the lines after a `*` line hold.
  private enum Section {
    case none
    case vertices
    case ties(isDirected: Bool, relation: Int?)
    case tieLists(isDirected: Bool, relation: Int?)
    case matrix(relation: Int?)
    case list
    case cluster
    case passedOver
  }

  init(_ file: DecodedText) {
    self.file = file
    lines = PajekLines(file)
  }

  /// Reads all sections.
  mutating func readLines() throws(FileProblem) {
    while var line = try lines.next() {
      if let keyword = line.keyword() {
        try endSection(at: line)
        try begin(keyword, &line)
      } else {
        try read(&line)
        lines.forgetComments()
      }
    }
    try endSection(at: PajekLine(file, file.bytes.count..<file.bytes.count))
    guard !networks.isEmpty else {
      throw FileProblem(lists.isEmpty ? .Pajek.noVertices : .Pajek.loneList)
    }
  }

  private mutating func begin(_ keyword: String, _ line: inout PajekLine) throws(FileProblem) {
    switch keyword {
    case "network":
      nextName = line.title()
      section = .none
    case "vertices": try beginVertices(&line)
    case "arcs", "edges":
      section = .ties(isDirected: keyword == "arcs", relation: try beginTies(keyword, &line))
    case "arcslist", "edgeslist":
      section = .tieLists(
        isDirected: keyword == "arcslist", relation: try beginTies(keyword, &line))
    case "matrix":
      section = .matrix(relation: try beginTies(keyword, &line))
      networks[networks.count - 1].beginMatrix()
    case "partition", "vector", "permutation":
      lists.append(PajekList(keyword, title: line.title(), networkCount: networks.count))
      section = .list
    case "cluster":
      guard !networks.isEmpty else { fallthrough }
      networks[networks.count - 1].groups.append(NodeGroup(line.title()))
      section = .cluster
    case "events": throw line.problem(.Pajek.events, at: line.range.lowerBound)
    default:
      remarks.add(.Pajek.unknownSection, at: line.range.lowerBound)
      section = .passedOver
    }
  }

  private mutating func beginVertices(_ line: inout PajekLine) throws(FileProblem) {
    let count = try vertexCount(&line)
    if case .list = section, lists[lists.count - 1].count == nil {
      lists[lists.count - 1].count = count
      return
    }
    if case .cluster = section { return }
    guard try !isLoneList() else {
      throw line.problem(.Pajek.loneList, at: line.range.lowerBound)
    }
    let firstModeCount = try line.next().map { (field) throws(FileProblem) in
      guard let number = Int(decimal: file.bytes[field.range]), 0...count ~= number else {
        throw line.problem(.Pajek.badModeCount(count), at: field.range.lowerBound)
      }
      return number
    }
    networks.append(
      PajekNetwork(name: nextName, vertexCount: count, firstModeCount: firstModeCount))
    nextName = nil
    section = .vertices
  }

  /// Reads how many vertices there are, which may be more than are listed, but not by so much that
  /// the memory wouldn't do.
  private func vertexCount(_ line: inout PajekLine) throws(FileProblem) -> Int {
    guard let field = try line.next() else {
      throw line.problem(.Pajek.noVertexCount, at: line.range.lowerBound)
    }
    let written = file.bytes[field.range]
    guard let count = Int(decimal: written), count >= 0 else {
      let isTooLarge = written.allSatisfy(\.isDigit)
      throw line.problem(
        isTooLarge ? .Pajek.tooManyVertices : .Pajek.noVertexCount, at: field.range.lowerBound)
    }
    let others = networks.reduce(0) { $0 + $1.vertexCount }
    guard count <= max(200_000, file.bytes.count) - others else {
      throw line.problem(.Pajek.tooManyVertices, at: field.range.lowerBound)
    }
    return count
  }

  /// Returns whether nothing but numbers follow, a line each, that don't simply count the vertices:
  /// a partition, a vector or a permutation without its network.
  private func isLoneList() throws(FileProblem) -> Bool {
    var lines = lines
    var count = 0
    var isCounting = true
    while var line = try lines.next() {
      guard file.bytes[line.place] != UInt8(ascii: "*"), let field = try line.next(),
        let number = line.number(in: field), try line.next() == nil
      else { return false }
      count += 1
      isCounting = isCounting && number == .integer(count)
    }
    return !isCounting
  }

  /// Begins a section of ties, and returns the number of their relation, if one is given.
  private mutating func beginTies(
    _ keyword: String, _ line: inout PajekLine
  ) throws(FileProblem) -> Int? {
    guard !networks.isEmpty else {
      throw line.problem(.Pajek.noVertices, at: line.range.lowerBound)
    }
    return try networks[networks.count - 1].beginTies(keyword, &line)
  }

  private mutating func read(_ line: inout PajekLine) throws(FileProblem) {
    let last = networks.count - 1
    switch section {
    case .none:
      guard try line.next().flatMap(line.number) == nil || !networks.isEmpty else {
        throw line.problem(.Pajek.loneList, at: line.range.lowerBound)
      }
      remarks.add(.Pajek.textBetween, severity: .note, at: line.range.lowerBound)
    case .passedOver: break
    case .vertices: try networks[last].readVertex(&line, &remarks)
    case .ties(let isDirected, let relation):
      try networks[last].readTie(&line, isDirected: isDirected, relation: relation, &remarks)
    case .tieLists(let isDirected, let relation):
      try networks[last].readTieList(&line, isDirected: isDirected, relation: relation)
    case .matrix(let relation): try networks[last].readMatrix(&line, relation: relation, &remarks)
    case .list: try lists[lists.count - 1].read(&line, comments: lines.comments, &remarks)
    case .cluster: try networks[last].readCluster(&line)
    }
  }

  /// Sees to it that the section that ends has all its values.
  private func endSection(at line: PajekLine) throws(FileProblem) {
    switch section {
    case .matrix:
      if let missing = networks[networks.count - 1].missingMatrixCells {
        throw line.problem(.Pajek.shortMatrix(missing), at: line.range.lowerBound)
      }
    case .list:
      let list = lists[lists.count - 1]
      if let count = list.count, list.values.count < count {
        throw line.problem(
          .Pajek.shortList(list.values.count, count), at: line.range.lowerBound)
      }
    default: break
    }
  }
}
