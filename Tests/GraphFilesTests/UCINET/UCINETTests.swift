import GraphFiles
import InputFiles
import TestSupport
import Testing
import Wording

@Suite struct UCINETTests {
  /// Puts a header together, of version 6404 or older.
  private func header(
    isOld: Bool = false, type: UInt8 = 7, sizes: [Int], title: String = "", labels: [[String]?]
  ) -> [UInt8] {
    var bytes: [UInt8] = [5]
    bytes += Array((isOld ? "DATE:" : "V6404").utf8)
    bytes += [15, 0, 7, 0, 26, 0, 1, 0, 3, 0, type, UInt8(sizes.count), 0]
    for size in sizes { bytes += isOld ? [UInt8(size), 0] : [UInt8(size), 0, 0, 0] }
    bytes.append(UInt8(title.utf8.count))
    bytes += Array(title.utf8)
    for label in labels { bytes.append(label == nil ? 0 : 1) }
    for label in labels.compactMap(\.self).joined() {
      let wide = label.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
      let letters = isOld ? Array(label.utf8) : wide
      bytes += [UInt8(letters.count), 0]
      bytes += letters
    }
    return bytes
  }

  private func floats(_ values: [Float]) -> [UInt8] {
    values.flatMap { value in (0..<4).map { UInt8(value.bitPattern >> (8 * UInt32($0)) & 255) } }
  }

  private func read(_ header: [UInt8], _ data: [UInt8]) throws -> GraphDocument {
    try UCINETReader.read(header: .bytes(header), data: .bytes(data))
  }

  @Test(arguments: [false, true]) func readsNamesAndValues(isOld: Bool) throws {
    let names = isOld ? ["Ann", "Bo"] : ["Thái", "Bo Ek"]
    let document = try read(
      header(isOld: isOld, sizes: [2, 2], title: "Advice", labels: [names, names]),
      floats([0, 2.5, 0, 1]))
    #expect(document.graph.name == "Advice")
    #expect(document.graph.nodeIDs == names)
    #expect(document.graph.ties == ["\(names[0])>\(names[1])", "\(names[1])>\(names[1])"])
    #expect(document.graph.weights == [2.5, 1])
    #expect(document.graph.edges["relation"] == nil)
  }

  @Test func readsMatricesAsRelations() throws {
    let graph = try read(
      header(sizes: [2, 2, 2], labels: [nil, nil, ["advice", "money"]]),
      floats([0, 1, 0, 0, 0, 0, 3, 1e38])
    ).graph
    #expect(graph.nodeIDs == ["1", "2"])
    #expect(graph.ties == ["1>2", "2>1"])
    #expect(graph.texts("relation") == ["advice", "money"])
  }

  @Test func readsTwoModesAndUnknownCells() throws {
    let document = try read(
      header(sizes: [3, 1], labels: [["x", "y", "z"], ["a"]]), floats([1, 1e38, 0]))
    #expect(document.graph.nodeIDs == ["a", "x", "y", "z"])
    #expect(document.graph.ties == ["a-x"])
    #expect(document.remarks.map(\.message) == [.unknownCells(count: 1)])
  }

  @Test(arguments: [
    UInt8(1): [UInt8](arrayLiteral: 0, 1, 0, 2), 5: [0, 0, 1, 0, 0, 0, 2, 0],
    6: [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0],
    9: [UInt8](repeating: 0, count: 14) + [0xF0, 0x3F] + [UInt8](repeating: 0, count: 15) + [0x40],
  ])
  func readsValuesOfOtherTypes(type: UInt8, data: [UInt8]) throws {
    let graph = try read(header(type: type, sizes: [2, 2], labels: [nil, nil]), data).graph
    #expect(graph.ties == ["1>2", "2>2"])
    #expect(graph.weights == [1, 2])
  }

  @Test func findsTheOtherFile() throws {
    let header = header(sizes: [1, 1], labels: [nil, nil])
    let folder = try TemporaryFolder(["a.##h": header, "a.##d": floats([1]), "b.##h": header])
    for name in ["a.##h", "a.##d"] {
      #expect(try UCINETReader.read(path: folder.path + "/" + name).graph.edgeCount == 1)
    }
    let problem = #expect(throws: FileProblem.self) {
      try UCINETReader.read(path: folder.path + "/b.##h")
    }
    #expect(problem?.part == "##d")
    let other = #expect(throws: FileProblem.self) { try UCINETReader.read(path: "a.txt") }
    #expect(other?.message == .noUCINETFile)
  }

  @Test func saysWhatIsWrong() {
    let good = header(sizes: [2, 2], labels: [["a", "b"], ["a", "b"]])
    let cases: [([UInt8], Int, Text)] = [
      ([], 16, .cutOffUCINETHeader), (Array("DL n=5 x".utf8), 16, .noUCINETHeader),
      (Array(good.dropLast()), 16, .cutOffUCINETHeader),
      (good, 15, .wrongUCINETSize(2, 2, 1, size: 15)),
      (good, 0, .wrongUCINETSize(2, 2, 1, size: 0)),
      (header(sizes: [2, 2, 1, 1], labels: []), 16, .noUCINETHeader),
    ]
    for (header, size, message) in cases {
      let data = [UInt8](repeating: 0, count: size)
      let problem = #expect(throws: FileProblem.self) { try read(header, data) }
      #expect(problem?.message == message)
    }
    var large = good
    large.replaceSubrange(19..<23, with: [255, 255, 255, 127])
    let problem = #expect(throws: FileProblem.self) { try read(large, []) }
    #expect(problem?.message == .tooManyNodes("2147483647"))
  }

  @Test(arguments: 0..<50) func readsWhatItWrites(seed: Int) throws {
    var graph = HostileGraphs.graph(seed: seed)
    if seed.isMultiple(of: 5) { graph.directions = [] }
    let written = UCINETWriter.write([graph])
    #expect(UCINETWriter.write([graph]) == written)
    #expect(written.files.map(\.ending) == ["##h", "##d"])
    let read = try read(written.files[0].bytes, written.files[1].bytes).graph
    let kinds = Set(written.losses.map(\.kind))
    #expect(read.nodeIDs.map { Array($0.utf8) } == graph.nodeIDs.map { Array($0.utf8) })
    #expect(
      read.name.map { Array($0.utf8) }
        == (kinds.contains(.graphName)
          ? nil : graph.name.flatMap { $0.isEmpty ? nil : Array($0.utf8) }))
    if kinds.contains(.direction) || graph.edgeCount == 0 { graph.isDirected = read.isDirected }
    guard kinds.isDisjoint(with: [.parallelEdge]), !graph.weights.contains(0) else { return }
    let attributes = kinds.contains(.weight) ? ["relation"] : ["weight", "relation"]
    #expect(
      GraphOutline(read.withUnitWeights, attributes: attributes)
        == GraphOutline(graph.withUnitWeights, attributes: attributes))
  }
}
