internal import CGraphviz

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A graph that Graphviz has read, told as bytes.
@safe
struct ParsedGraph {
  /// An attribute of graphs, nodes or edges.
  @safe
  private struct Symbol {
    let pointer: UnsafeMutablePointer<Agsym_t>
    let index: Int
  }

  private let graph: UnsafeMutablePointer<Agraph_t>
  private let symbols: [[Symbol]]

  init(_ graph: UnsafeMutablePointer<Agraph_t>) {
    unsafe self.graph = graph
    symbols = Self.kinds.map { unsafe Self.symbols(of: graph, kind: $0) }
  }

  /// What ``DOTGraph/init(from:)`` reads.
  var bytes: [UInt8] {
    var bytes = ByteWriter()
    unsafe add(name: agnameof(graph), to: &bytes)
    bytes.add(unsafe agisdirected(graph) != 0 ? 1 : 0)
    bytes.add(unsafe agisstrict(graph) != 0 ? 1 : 0)
    for kind in symbols {
      bytes.add(kind.count)
      for symbol in kind { unsafe add(text: symbol.pointer.pointee.name, to: &bytes) }
    }
    unsafe add(values: graph, symbols[0], besides: nil, to: &bytes)
    let nodes = unsafe nodes(of: graph)
    bytes.add(unsafe nodes.count)
    for index in unsafe nodes.indices {
      let node = unsafe nodes[index]
      unsafe add(name: agnameof(node), to: &bytes)
      unsafe add(values: node, symbols[1], besides: nil, to: &bytes)
    }
    unsafe addEdges(of: nodes, to: &bytes)
    addSubgraphs(to: &bytes)
    return bytes.bytes
  }

  private static let kinds = [Int32(AGRAPH), Int32(AGNODE), Int32(AGEDGE)]

  /// The attributes of a kind, in the order in which the file first names them; but for the label,
  /// which Graphviz names first in a process that has drawn something.
  private static func symbols(of graph: UnsafeMutablePointer<Agraph_t>, kind: Int32) -> [Symbol] {
    var pointers: [UnsafeMutablePointer<Agsym_t>] = unsafe []
    var next = unsafe agnxtattr(graph, kind, nil)
    while let symbol = unsafe next {
      unsafe pointers.append(symbol)
      unsafe next = agnxtattr(graph, kind, symbol)
    }
    unsafe pointers.sort { unsafe $0.pointee.id < $1.pointee.id }
    let label = unsafe pointers.firstIndex { unsafe strcmp($0.pointee.name, "label") == 0 }
    if let label { unsafe pointers.insert(pointers.remove(at: label), at: 0) }
    return unsafe pointers.enumerated().map { unsafe Symbol(pointer: $1, index: $0) }
  }

  private func nodes(of graph: UnsafeMutablePointer<Agraph_t>) -> [UnsafeMutablePointer<Agnode_t>] {
    var nodes: [UnsafeMutablePointer<Agnode_t>] = unsafe []
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      unsafe nodes.append(node)
      unsafe next = agnxtnode(graph, node)
    }
    return unsafe nodes
  }

  private func addEdges(of nodes: [UnsafeMutablePointer<Agnode_t>], to bytes: inout ByteWriter) {
    var edges: [UnsafeMutablePointer<Agedge_t>] = unsafe []
    for index in unsafe nodes.indices {
      let node = unsafe nodes[index]
      var next = unsafe agfstout(graph, node)
      while let edge = unsafe next {
        unsafe edges.append(edge)
        unsafe next = agnxtout(graph, edge)
      }
    }
    unsafe edges.sort { unsafe samverkan_edge_number($0) < samverkan_edge_number($1) }
    bytes.add(unsafe edges.count)
    for index in unsafe edges.indices {
      let edge = unsafe edges[index]
      bytes.add(unsafe samverkan_node_number(samverkan_tail(edge)) - 1)
      bytes.add(unsafe samverkan_node_number(samverkan_head(edge)) - 1)
      unsafe add(name: agnameof(edge), to: &bytes)
      unsafe add(values: edge, symbols[2], besides: nil, to: &bytes)
    }
  }

  /// Adds the graphs within the graph, each after the one that it is within.
  private func addSubgraphs(to bytes: inout ByteWriter) {
    var found: [(graph: UnsafeMutablePointer<Agraph_t>, parent: Int?)] = unsafe []
    var rest = unsafe subgraphs(of: graph).map { unsafe ($0, Int?.none) }
    while let (subgraph, parent) = unsafe rest.popLast() {
      let place = unsafe found.count
      unsafe found.append((subgraph, parent))
      unsafe rest += subgraphs(of: subgraph).map { unsafe ($0, Int?(place)) }
    }
    bytes.add(unsafe found.count)
    for index in unsafe found.indices {
      let (subgraph, parent) = unsafe found[index]
      unsafe add(name: agnameof(subgraph), to: &bytes)
      bytes.add(parent) { $0.add($1) }
      let members = unsafe nodes(of: subgraph)
      bytes.add(unsafe members.count)
      for number in unsafe members.map({ unsafe samverkan_node_number($0) }) {
        bytes.add(number - 1)
      }
      let outside = unsafe parent.map { unsafe found[$0].graph } ?? graph
      unsafe add(values: subgraph, symbols[0], besides: outside, to: &bytes)
    }
  }

  /// The graphs right within a graph, the last first.
  private func subgraphs(
    of graph: UnsafeMutablePointer<Agraph_t>
  ) -> [UnsafeMutablePointer<Agraph_t>] {
    var subgraphs: [UnsafeMutablePointer<Agraph_t>] = unsafe []
    var next = unsafe agfstsubg(graph)
    while let subgraph = unsafe next {
      unsafe subgraphs.append(subgraph)
      unsafe next = agnxtsubg(subgraph)
    }
    unsafe subgraphs.sort { unsafe samverkan_graph_number($0) > samverkan_graph_number($1) }
    return unsafe subgraphs
  }

  /// Adds the values that aren't empty, and that another object doesn't have as well.
  private func add(
    values object: UnsafeMutableRawPointer, _ symbols: [Symbol],
    besides other: UnsafeMutableRawPointer?, to bytes: inout ByteWriter
  ) {
    for symbol in symbols {
      guard let value = unsafe agxget(object, symbol.pointer), unsafe value.pointee != 0 else {
        continue
      }
      if let other = unsafe other, unsafe agxget(other, symbol.pointer) == value { continue }
      // A node shows its name unless its label says something else.
      if unsafe strcmp(value, "\\N") == 0 { continue }
      bytes.add(symbol.index + 1)
      bytes.add(unsafe samverkan_is_markup(value) != 0 ? 1 : 0)
      unsafe add(text: value, to: &bytes)
    }
    bytes.add(0)
  }

  /// Adds a name, or that there is none: Graphviz makes up one that begins with `%`.
  private func add(name: UnsafePointer<CChar>?, to bytes: inout ByteWriter) {
    let isMadeUp = unsafe name.map { unsafe UInt8(bitPattern: $0.pointee) } == UInt8(ascii: "%")
    unsafe bytes.add(isMadeUp ? nil : name) { unsafe add(text: $1, to: &$0) }
  }

  private func add(text: UnsafePointer<CChar>, to bytes: inout ByteWriter) {
    let text = unsafe UnsafeRawBufferPointer(start: text, count: strlen(text))
    if unsafe text.contains(DOTParsing.mark[0]) {
      bytes.add(unsafe DOTParsing.unmarked(Array(text)))
    } else {
      unsafe bytes.add(text)
    }
  }
}

extension DOTGraph {
  /// Reads what ``ParsedGraph`` wrote.
  init(from bytes: inout ByteReader) {
    name = bytes.optional { $0.text() }
    isDirected = bytes.number() == 1
    isStrict = bytes.number() == 1
    graphAttributes = bytes.list { $0.text() }
    nodeAttributes = bytes.list { $0.text() }
    edgeAttributes = bytes.list { $0.text() }
    values = Self.values(from: &bytes)
    nodes = bytes.list { bytes in
      let name = bytes.optional { $0.text() }
      return Node(name: name ?? "", values: Self.values(from: &bytes))
    }
    edges = bytes.list { bytes in
      let (tail, head, key) = (bytes.number(), bytes.number(), bytes.optional { $0.text() })
      return Edge(tail: tail, head: head, key: key, values: Self.values(from: &bytes))
    }
    subgraphs = bytes.list { bytes in
      let (name, parent) = (bytes.optional { $0.text() }, bytes.optional { $0.number() })
      let members = bytes.list { $0.number() }
      return Subgraph(
        name: name, parent: parent, members: members, values: Self.values(from: &bytes))
    }
  }

  private static func values(from bytes: inout ByteReader) -> [Value] {
    var values: [Value] = []
    while case let number = bytes.number(), number > 0 {
      let isMarkup = bytes.number() == 1
      values.append(Value(attribute: number - 1, text: bytes.text(), isMarkup: isMarkup))
    }
    return values
  }
}
