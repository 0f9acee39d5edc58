private import CGraphviz

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A graph that Graphviz has laid out, and the one owner of what it takes.
///
/// Only made and used while the renderer's lock is held.
@safe
struct Drawing: ~Copyable {
  private let context: OpaquePointer
  private let graph: UnsafeMutablePointer<Agraph_t>

  /// Reads a graph and lays it out.
  init(dot: String, layout: String) throws(GraphvizError) {
    samverkan_listen()
    guard let context = unsafe gvContext() else {
      throw .failed(.starting, message: "no context")
    }
    guard let graph = unsafe samverkan_read(dot) else {
      unsafe gvFreeContext(context)
      throw Self.failure(.reading)
    }
    // A graph that was too much for the reader comes back cut short.
    guard samverkan_failed() == 0 else {
      unsafe agclose(graph)
      unsafe gvFreeContext(context)
      throw Self.failure(.reading)
    }
    // The random starts of force-directed layouts go on from one render to the next otherwise.
    srand(1)
    let status = unsafe gvLayout(context, graph, layout)
    guard status == 0, samverkan_failed() == 0 else {
      let failure = Self.failure(.layout)
      if status == 0 { unsafe gvFreeLayout(context, graph) }
      unsafe agclose(graph)
      unsafe gvFreeContext(context)
      throw failure
    }
    unsafe samverkan_round(graph)
    unsafe self.context = context
    unsafe self.graph = graph
  }

  deinit {
    unsafe gvFreeLayout(context, graph)
    unsafe agclose(graph)
    unsafe gvFreeContext(context)
  }

  /// The width, in points.
  var width: Double { unsafe samverkan_width(graph) }

  /// The height, in points.
  var height: Double { unsafe samverkan_height(graph) }

  /// Where the nodes stand, in the order in which the graph first names them.
  var places: [NodePlace] {
    var places: [NodePlace] = []
    var next = unsafe agfstnode(graph)
    while let node = unsafe next {
      let (center, size) = unsafe (samverkan_center(node), samverkan_size(node))
      places.append(
        NodePlace(
          center: .init(x: center.x, y: center.y), width: size.x, height: size.y))
      unsafe next = agnxtnode(graph, node)
    }
    return places
  }

  /// Returns the drawing with straight edges added, everything else in its place.
  ///
  /// - Parameter edges: The edges in the DOT language, a line each.
  /// - Returns: The drawing with them.
  /// - Throws: What Graphviz said.
  consuming func adding(_ edges: [String]) throws(GraphvizError) -> Drawing {
    let placed = String(decoding: try output("dot"), as: UTF8.self)
    guard let end = placed.lastIndex(of: "}") else {
      throw .failed(.layout, message: "no layout to add edges to")
    }
    let lines = ["splines=line; notranslate=true;"] + edges
    return try Drawing(
      dot: placed[..<end] + lines.joined(separator: "\n") + "\n}\n", layout: "nop2")
  }

  /// Renders the drawing.
  borrowing func rendered(
    as format: OutputFormat, size: PictureSize = PictureSize()
  ) throws(GraphvizError) -> [UInt8] {
    let sheet = size.sheet(for: (width, height))
    if let sheet {
      unsafe samverkan_set_sheet(graph, sheet.width, sheet.height)
      let inches = [sheet.padding.x, sheet.padding.y].map { Escaping.number($0 / 72) ?? "0" }
      unsafe samverkan_set_padding(graph, inches.joined(separator: ","))
    }
    if format == .png {
      try setResolution(
        of: sheet.map { ($0.width, $0.height) } ?? (width, height), asked: size.dotsPerInch)
    }
    return try output(Self.name(of: format))
  }

  /// What a device of Graphviz's makes of the drawing.
  private borrowing func output(_ device: String) throws(GraphvizError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var count = 0
    let status = unsafe samverkan_render(context, graph, device, &bytes, &count)
    guard status == 0 else { throw Self.failure(.rendering) }
    defer { unsafe gvFreeRenderData(bytes) }
    guard samverkan_failed() == 0, let start = unsafe bytes, count > 0 else {
      throw Self.failure(.rendering)
    }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Sets the resolution that is asked for, or the finest that print needs, if the bitmap's memory
  /// allows it.
  private func setResolution(
    of picture: (width: Double, height: Double), asked: Double?
  ) throws(GraphvizError) {
    let inches = (width: max(picture.width, 1) / 72, height: max(picture.height, 1) / 72)
    let most = min(
      16_000 / max(inches.width, inches.height),
      (80_000_000 / (inches.width * inches.height)).squareRoot())
    guard most >= asked ?? 24 else {
      throw .tooLargeForBitmap(
        width: Int(picture.width), height: Int(picture.height), dotsPerInch: Int(most))
    }
    unsafe samverkan_set_resolution(graph, asked ?? min(192, most))
  }

  private static func name(of format: OutputFormat) -> String {
    switch format {
    case .svg, .json, .dot: format.rawValue
    case .pdf: "pdf:cairo"
    case .png: "png:cairo"
    }
  }

  /// The error of a stage with the last message that Graphviz gave.
  ///
  /// The message is fetched rather than received through `agseterrf`, whose release 2.42 crashes
  /// at messages of more than 1024 bytes.
  private static func failure(_ stage: GraphvizError.Stage) -> GraphvizError {
    var message = ""
    if samverkan_failed() != 0, let pointer = unsafe aglasterr() {
      message = unsafe String(cString: pointer)
      unsafe free(pointer)
    }
    let lines = message.split(whereSeparator: \.isNewline).joined(separator: " ")
    return .failed(stage, message: lines.isEmpty ? "no reason given" : String(lines.prefix(500)))
  }
}
