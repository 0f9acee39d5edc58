private import Graphviz
public import InputFiles
private import Wording

/// Reads the DOT language, with Graphviz's own parser: https://graphviz.org/doc/info/lang.html.
///
/// Subgraphs are groups. Attributes whose values are all written like numbers are numbers. The label
/// of a node or an edge is read as it is shown; one that is written as markup is an attribute
/// `html_label` besides, and so is other markup. A position becomes ``KnownAttribute/x`` and
/// ``KnownAttribute/y``.
public enum DOTReader {
  /// Reads a file.
  ///
  /// - Parameter source: Where it is.
  /// - Returns: Its graphs.
  /// - Throws: `FileProblem` if it can't be read or has no graph.
  /// - Complexity: O(*n* log *n*) for *n* bytes.
  public static func read(_ source: FileSource) throws(FileProblem) -> GraphDocument {
    let text = DecodedText(try source.contents())
    let bytes = text.bytes[text.start...]
    if let zero = bytes.firstIndex(of: 0) {
      throw FileProblem(.DOT.zeroByte, at: zero, in: text)
    }
    let graphs: [DOTGraph]
    do throws(DOTParserError) {
      graphs = try DOTParser.graphs(in: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw FileProblem(error)
    }
    guard !graphs.isEmpty else { throw FileProblem(.DOT.noGraph, line: 1) }
    var remarks = [text.encoding.remark].compactMap(\.self)
    var read: [AttributedGraph] = []
    for graph in graphs {
      var conversion = DOTConversion(graph, fileSize: bytes.count)
      read.append(try conversion.graph())
      for remark in conversion.remarks where !remarks.contains(remark) { remarks.append(remark) }
    }
    return GraphDocument(read, encoding: text.encoding, remarks: remarks)
  }
}

extension FileProblem {
  fileprivate init(_ error: DOTParserError) {
    switch error {
    case .syntax(let line, let near):
      let isOpen = near.hasPrefix("\"")
      self.init(isOpen ? .DOT.openText(near) : .DOT.syntax(near: near), line: line)
    case .tooComplex(let line): self.init(.DOT.tooComplex, line: line)
    case .graphviz(let error): self.init(.DOT.failed(error.description))
    }
  }
}
