internal import CGraphviz

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// What Graphviz's parser makes of a file, as bytes that a worker answers with.
///
/// Only done while the renderer's lock is held.
enum DOTParsing {
  static func parsed(_ dot: String) -> [UInt8] {
    samverkan_listen()
    defer { forget(dot) }
    let graphs = graphs(in: marked(dot))
    var answer = ByteWriter()
    if samverkan_failed() != 0 {
      DOTParserError(message: lastMessage).write(to: &answer)
    } else {
      answer.add(0)
      answer.add(graphs.count)
    }
    return graphs.reduce(into: answer.bytes) { $0 += $1 }
  }

  /// The graphs of a text that ends with a zero.
  private static func graphs(in text: [UInt8]) -> [[UInt8]] {
    var graphs: [[UInt8]] = []
    unsafe text.withUnsafeBufferPointer { text in
      unsafe text.withMemoryRebound(to: CChar.self) { text in
        var next = text.baseAddress
        while samverkan_failed() == 0, let graph = unsafe samverkan_read_next(&next) {
          // A graph that was too much for the parser comes back cut short.
          if samverkan_failed() == 0 { graphs.append(unsafe ParsedGraph(graph).bytes) }
          unsafe agclose(graph)
        }
      }
    }
    return graphs
  }

  /// Ends what the parser may still be in the midst of: a comment, a text, or markup.
  private static func forget(_ dot: String) {
    let markup = String(repeating: ">", count: dot.utf8.count { $0 == UInt8(ascii: "<") })
    let ends = ["", "*/ x", "\" x", "--> x", markup + " x"]
    for end in ends + ends {
      samverkan_listen()
      _ = graphs(in: Array("\(end)\n".utf8) + [0])
      samverkan_listen()
      if graphs(in: Array("graph {}\n".utf8) + [0]).count == 1 { return }
    }
  }

  private static var lastMessage: String {
    guard let pointer = unsafe aglasterr() else { return "" }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }

  /// A character that no text has, which keeps Graphviz from what it would do with the next one: take
  /// a name that begins with `%` for none at all, and a comment such as `# 7` for a line number.
  static let mark: [UInt8] = [0xEF, 0xB7, 0x90]

  /// The file from its first line on, marked, with the zero that ends it.
  private static func marked(_ dot: String) -> [UInt8] {
    var text = Array("\n# 1\n".utf8)
    text.reserveCapacity(dot.utf8.count + 8)
    var last = UInt8(ascii: "\n")
    for byte in dot.utf8 {
      let isName = last == UInt8(ascii: "\"") || last == UInt8(ascii: "<")
      if isName, byte == UInt8(ascii: "%") { text += mark }
      text.append(byte)
      if last == UInt8(ascii: "\n"), byte == UInt8(ascii: "#") { text += mark }
      last = byte
    }
    return text + [0]
  }

  /// A text without the marks.
  static func unmarked(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = text[...]
    while let start = rest.firstIndex(of: mark[0]) {
      plain += rest[..<start]
      rest = rest[start...]
      if rest.starts(with: mark) {
        rest = rest.dropFirst(mark.count)
      } else {
        plain.append(rest.removeFirst())
      }
    }
    return plain + rest
  }
}
