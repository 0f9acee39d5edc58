internal import CExpat
private import Wording

/// Reads an XML file from its beginning to its end, holding no more of it than an element.
///
///     let xml = try XMLReader(.path("network.graphml"))
///     while let event = try xml.next() {
///       if case .start(let element) = event, element.name == "node" { … }
///     }
///
/// Names are read without their prefix, comments and instructions are passed over, nothing that the
/// file points to is ever fetched, and a file whose entities unfold into more than its size allows is
/// refused. The file may be compressed by gzip.
@safe public final class XMLReader {
  /// What comes next in a file.
  public enum Event: Sendable, Hashable {
    /// An element begins.
    case start(XMLElement)
    /// Text, in one piece from tag to tag. Mere white space is told only where it is all that an
    /// element holds.
    case text(String)
    /// The element of that name ends.
    case end(String)
  }

  /// How deep elements may stand within each other.
  public static let depthLimit = 1000

  /// The longest text that an element may hold, in bytes.
  public static let textLimit = 10_000_000

  /// The line of the last event that was returned, counted from 1; of an end, that of the start or
  /// text before it.
  public var line: Int { queue.line }

  /// How the file writes its letters, as far as it has been read; ISO 8859-1 counts as Windows-1252,
  /// whose letters include its own.
  public var encoding: TextEncoding { queue.encoding }

  private let parser: XML_Parser
  private var stream: ByteStream
  private var queue: EventQueue
  private var isAtStart = true
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameter source: Where it is.
  /// - Throws: `FileProblem` if it can't be read.
  public convenience init(_ source: FileSource) throws(FileProblem) {
    try self.init(ByteStream(source))
  }

  /// Opens a file whose bytes come from a stream.
  init(_ stream: consuming ByteStream) throws(FileProblem) {
    self.stream = stream
    queue = EventQueue()
    guard let parser = unsafe XML_ParserCreate(nil) else { throw FileProblem(.outOfMemory) }
    unsafe self.parser = unsafe parser
    unsafe XML_SetElementHandler(parser, startElement, endElement)
    unsafe XML_SetCharacterDataHandler(parser, characters)
    unsafe XML_SetXmlDeclHandler(parser, declaration)
    unsafe XML_SetUnknownEncodingHandler(parser, singleByteEncoding, nil)
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Returns what comes next.
  ///
  /// - Returns: The next event; `nil` after the last.
  /// - Throws: `FileProblem` where the file isn't well-formed or can't be read.
  public func next() throws(FileProblem) -> Event? {
    while true {
      if let event = queue.next() { return event }
      if let problem = queue.problem { throw problem }
      guard !isAtEnd else { return nil }
      try parseMore()
    }
  }

  /// Moves past the rest of an element, whose start was the last event that was returned.
  ///
  /// - Throws: `FileProblem` where the file isn't well-formed or can't be read.
  public func skipElement() throws(FileProblem) {
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }

  /// Reads the text of an element, whose start was the last event that was returned, to its end.
  ///
  /// - Returns: All its text, also that of elements within it.
  /// - Throws: `FileProblem` where the file isn't well-formed or can't be read.
  public func elementText() throws(FileProblem) -> String {
    var depth = 1
    var text = ""
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text(let piece): text += piece
      }
    }
    return text
  }

  private func parseMore() throws(FileProblem) {
    var bytes: [UInt8] = []
    let hasMore = try stream.read(into: &bytes, atMost: 1 << 16)
    isAtEnd = !hasMore
    if isAtStart, let encoding = TextEncoding(beginningOfXML: bytes) { queue.encoding = encoding }
    isAtStart = false
    unsafe queue.parser = unsafe parser
    let status = unsafe withUnsafeMutablePointer(to: &queue) { queue in
      unsafe XML_SetUserData(parser, queue)
      return unsafe bytes.withUnsafeBytes { bytes in
        unsafe XML_Parse(
          parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
          hasMore ? 0 : 1)
      }
    }
    guard status == XML_STATUS_ERROR, queue.problem == nil else { return }
    isAtEnd = true
    let code = unsafe XML_GetErrorCode(parser)
    let isCutOff = code == XML_ERROR_NO_ELEMENTS && queue.hasOpenElement
    queue.problem = FileProblem(
      isCutOff ? .cutOffXML : XMLFault.text(of: code),
      line: Int(unsafe XML_GetCurrentLineNumber(parser)),
      column: Int(unsafe XML_GetCurrentColumnNumber(parser)) + 1)
  }
}
