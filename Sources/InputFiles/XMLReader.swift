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

  private var parser: XML_Parser
  private var stream: ByteStream
  private var queue: EventQueue
  /// Where the file is, if it can be read once more from its beginning.
  private var source: FileSource?
  /// How many events were returned, and how many of them are passed over after a new beginning.
  private var returnedCount = 0
  private var passedOverCount = 0
  private var isAtStart = true
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Parameter source: Where it is.
  /// - Throws: `FileProblem` if it can't be read.
  public convenience init(_ source: FileSource) throws(FileProblem) {
    if let encoding = TextEncoding(beginningOfUTF32: try source.prefix(8)) {
      let text = DecodedText(try source.contents())
      try self.init(ByteStream(.bytes(text.bytes)), in: "UTF-8")
      queue.encoding = encoding
    } else {
      try self.init(ByteStream(source))
      self.source = source
    }
  }

  /// Opens a file whose bytes come from a stream.
  ///
  /// - Parameters:
  ///   - stream: The bytes.
  ///   - encoding: How the file writes its letters, whatever it states.
  /// - Throws: `FileProblem` if there is no memory for it.
  init(_ stream: consuming ByteStream, in encoding: String? = nil) throws(FileProblem) {
    self.stream = stream
    queue = EventQueue()
    unsafe parser = try parserOfEvents(in: encoding)
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Returns what comes next.
  ///
  /// - Returns: The next event; `nil` after the last.
  /// - Throws: `FileProblem` where the file isn't well-formed or can't be read.
  public func next() throws(FileProblem) -> Event? {
    while true {
      if let event = queue.next() {
        if passedOverCount > 0 {
          passedOverCount -= 1
          continue
        }
        returnedCount += 1
        return event
      }
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
    let code = unsafe XML_GetErrorCode(parser)
    if code == XML_ERROR_INVALID_TOKEN, !queue.statesEncoding, let source {
      return try beginAgain(source, in: "windows-1252")
    }
    isAtEnd = true
    let isCutOff = code == XML_ERROR_NO_ELEMENTS && queue.hasOpenElement
    queue.problem = FileProblem(
      isCutOff ? .cutOffXML : XMLFault.text(of: code),
      line: Int(unsafe XML_GetCurrentLineNumber(parser)),
      column: Int(unsafe XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// Reads the file from its beginning in an encoding that it doesn't state.
  ///
  /// Letters of Windows-1252 hardly ever make up UTF-8, which is what was expected.
  private func beginAgain(_ source: FileSource, in encoding: String) throws(FileProblem) {
    unsafe XML_ParserFree(parser)
    unsafe parser = try parserOfEvents(in: encoding)
    stream = try ByteStream(source)
    self.source = nil
    queue = EventQueue()
    queue.encoding = .windows1252
    passedOverCount = returnedCount
    isAtStart = true
  }
}

/// Returns a parser that tells its queue what comes.
///
/// - Parameter encoding: How the file writes its letters, whatever it states.
/// - Returns: The parser.
/// - Throws: `FileProblem` if there is no memory for it.
private func parserOfEvents(in encoding: String?) throws(FileProblem) -> XML_Parser {
  guard let parser = unsafe XML_ParserCreate(encoding) else { throw FileProblem(.outOfMemory) }
  unsafe XML_SetElementHandler(parser, startElement, endElement)
  unsafe XML_SetCharacterDataHandler(parser, characters)
  unsafe XML_SetXmlDeclHandler(parser, declaration)
  unsafe XML_SetUnknownEncodingHandler(parser, singleByteEncoding, nil)
  return unsafe parser
}
