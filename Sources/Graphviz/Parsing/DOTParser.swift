/// Reads the DOT language with Graphviz's own parser: https://graphviz.org/doc/info/lang.html.
///
/// Where there is a ``RenderWorker``, the parser works in its process, which limits what a hostile
/// file can do.
public enum DOTParser {
  /// Reads all graphs of a file.
  ///
  /// - Parameter dot: The file, without zero bytes.
  /// - Returns: The graphs; none if the file has none.
  /// - Throws: Where the file isn't in the language, or that Graphviz failed.
  public static func graphs(in dot: String) throws(DOTParserError) -> [DOTGraph] {
    let answer: [UInt8]
    do throws(GraphvizError) {
      answer = try Renderer.done(.parse(dot))
    } catch {
      throw .graphviz(error)
    }
    var bytes = ByteReader(answer)
    if let error = DOTParserError(from: &bytes) { throw error }
    return bytes.list { DOTGraph(from: &$0) }
  }
}

/// Why a file of the DOT language can't be read.
public enum DOTParserError: Error, Sendable, Hashable {
  /// The file isn't in the language; the line where that shows, and what stands there.
  case syntax(line: Int?, near: String)
  /// Parts of the file stand too deep within each other, or one statement is too long.
  case tooComplex(line: Int?)
  /// Graphviz failed otherwise.
  case graphviz(GraphvizError)
}

extension DOTParserError {
  /// Takes Graphviz's message apart, such as `syntax error in line 3 near '->'`.
  init(message: String) {
    let line = message.range(after: "in line ").flatMap { start in
      Int(message[start...].prefix(while: \.isWholeNumber))
    }
    if message.contains("memory exhausted") {
      self = .tooComplex(line: line)
      return
    }
    let near = message.range(after: "near ") ?? message.range(after: "String starting:")
    let words = near.map { message[$0...] } ?? ""
    self = .syntax(line: line, near: String(words.prefix(while: { $0 != "\n" }).prefix(100)))
  }

  /// Reads what ``write(to:)`` wrote; `nil` if there was no error.
  fileprivate init?(from bytes: inout ByteReader) {
    let kind = bytes.number()
    guard kind > 0 else { return nil }
    let line = bytes.optional { $0.number() }
    self = kind == 1 ? .syntax(line: line, near: bytes.text()) : .tooComplex(line: line)
  }

  /// Writes the error to what a worker answers.
  func write(to bytes: inout ByteWriter) {
    switch self {
    case .syntax(let line, let near):
      bytes.add(1)
      bytes.add(line) { $0.add($1) }
      bytes.add(near)
    case .tooComplex(let line):
      bytes.add(2)
      bytes.add(line) { $0.add($1) }
    case .graphviz: break
    }
  }
}

extension String {
  /// Returns where a text stands after another; `nil` where that is missing.
  fileprivate func range(after mark: String) -> String.Index? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return rest.index(rest.startIndex, offsetBy: mark.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
