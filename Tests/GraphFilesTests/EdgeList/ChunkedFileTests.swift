import Graphs
import Testing

@testable import GraphFiles

@Suite struct ChunkedFileTests {
  private let text = "1 2\n\n# long comment\n33 44\r\n5 6\n7 8"

  @Test(arguments: [1, 2, 5, 10, 1000])
  func isCutBetweenLines(chunkSize: Int) throws {
    for file in [try EdgeFile(text), try EdgeFile(compressing: text)] {
      let chunks = try file.chunks(ofSize: chunkSize).map { $0 }
      #expect(chunks.flatMap(\.bytes) == Array(text.utf8))
      #expect(chunks.dropLast().allSatisfy { $0.bytes.last == UInt8(ascii: "\n") })
      #expect(chunks.map(\.isFirst) == chunks.indices.map { $0 == 0 })
    }
  }

  @Test func hasTheFirstLineInTheFirstChunk() throws {
    let text = "# made\n# by\n\n# hand\nfrom to\n1 2\n3 4\n"
    for file in [try EdgeFile(text), try EdgeFile(compressing: text)] {
      let chunks = try file.chunks(ofSize: 3).map { $0 }
      #expect(chunks.map(\.hasLine) == [true, true, true])
      let reader = EdgeListReader(hasHeader: true)
      #expect(try reader.graph(in: file.chunks(ofSize: 3)).edgeCount == 2)
      #expect(try reader.namedGraph(in: file.chunks(ofSize: 3)).names == ["1", "2", "3", "4"])
    }
  }

  @Test func givesTheSameChunksInOrderAndOnThreads() throws {
    let file = try EdgeFile(text).chunks(ofSize: 3)
    var inOrder: [[UInt8]] = []
    try file.readInOrder { (chunk) throws(EdgeListError) in inOrder.append(chunk.bytes) }
    for threadCount in [1, 2, 16] {
      let onThreads = try Execution(threadCount: threadCount).run { try file.map(\.bytes) }
      #expect(onThreads == inOrder)
    }
  }

  @Test func takesLinesThatAreLongerThanAChunk() throws {
    let line = String(repeating: "x", count: 20_000) + " y\n"
    let chunks = try EdgeFile(line + line).chunks(ofSize: 10).map { $0.bytes.count }
    #expect(chunks == [line.utf8.count, line.utf8.count])
  }

  @Test func readsPipesAndDevices() throws {
    #expect(try ChunkedFile(path: "/dev/null").map(\.bytes) == [[]])
  }

  @Test func reportsFilesThatCannotBeRead() throws {
    let missing = "/nowhere/edges.txt"
    let reason = EdgeListError.Reason.unreadableFile(
      path: missing, because: "No such file or directory")
    #expect(throws: EdgeListError(reason)) { _ = try ChunkedFile(path: missing) }
    #expect(throws: EdgeListError(.unreadableFile(path: "/", because: "Is a directory"))) {
      _ = try ChunkedFile(path: "/").map { $0 }
    }
  }
}
