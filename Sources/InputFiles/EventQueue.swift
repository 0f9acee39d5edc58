internal import CExpat
private import Wording

/// The events of a stretch of an XML file that haven't been asked for.
@safe struct EventQueue {
  /// What ends the reading after the events of the queue.
  var problem: FileProblem?
  /// The parser that fills the queue.
  var parser: XML_Parser?
  /// How the file writes its letters.
  var encoding = TextEncoding.utf8

  private var events: [(event: XMLReader.Event, line: Int)] = []
  private var nextPlace = 0
  private var depth = 0
  /// The text since the last tag.
  private var text: [UInt8] = []
  /// Whether the last tag was a start.
  private var followsStart = false

  /// Whether an element is open.
  var hasOpenElement: Bool { depth > 0 }

  var isEmpty: Bool { nextPlace == events.count }

  mutating func next() -> (event: XMLReader.Event, line: Int)? {
    guard nextPlace < events.count else { return nil }
    defer {
      nextPlace += 1
      if nextPlace == events.count {
        events.removeAll(keepingCapacity: true)
        nextPlace = 0
      }
    }
    return events[nextPlace]
  }

  mutating func start(_ element: XMLElement) {
    endText(isAtEnd: false)
    depth += 1
    followsStart = true
    events.append((.start(element), line))
    if depth > XMLReader.depthLimit { stop(.nestedTooDeeply(limit: XMLReader.depthLimit)) }
  }

  mutating func end(_ name: String) {
    endText(isAtEnd: true)
    depth -= 1
    followsStart = false
    events.append((.end(name), events.last?.line ?? line))
  }

  mutating func add(_ bytes: UnsafeBufferPointer<CChar>) {
    unsafe text += UnsafeRawBufferPointer(bytes)
    if text.count > XMLReader.textLimit { stop(.textTooLong(limit: XMLReader.textLimit)) }
  }

  /// White space counts only where it is all that an element holds.
  private mutating func endText(isAtEnd: Bool) {
    guard !text.isEmpty else { return }
    if (followsStart && isAtEnd) || !text.allSatisfy({ $0 <= 0x20 }) {
      events.append((.text(String(decoding: text, as: UTF8.self)), events.last?.line ?? line))
    }
    text.removeAll(keepingCapacity: true)
  }

  private var line: Int { unsafe parser.map { Int(unsafe XML_GetCurrentLineNumber($0)) } ?? 1 }

  private mutating func stop(_ message: Text) {
    guard problem == nil else { return }
    problem = FileProblem(message, line: line)
    if let parser = unsafe parser { unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }
}

/// Begins an element.
func startElement(
  queue: UnsafeMutableRawPointer?, name: UnsafePointer<XML_Char>?,
  attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name = unsafe name else { return }
  var element = unsafe XMLElement(name: localName(name), attributes: [])
  var place = 0
  while let attributes = unsafe attributes, let name = unsafe attributes[place],
    let value = unsafe attributes[place + 1]
  {
    element.attributes.append(
      unsafe XMLElement.Attribute(name: String(cString: name), value: String(cString: value)))
    place += 2
  }
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.start(element)
}

/// Ends an element.
func endElement(queue: UnsafeMutableRawPointer?, name: UnsafePointer<XML_Char>?) {
  guard let name = unsafe name else { return }
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.end(localName(name))
}

/// Adds characters of a text.
func characters(
  queue: UnsafeMutableRawPointer?, characters: UnsafePointer<XML_Char>?, count: Int32
) {
  let bytes = unsafe UnsafeBufferPointer(start: characters, count: Int(count))
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.add(bytes)
}

/// Takes down the encoding that the file declares.
func declaration(
  queue: UnsafeMutableRawPointer?, version: UnsafePointer<XML_Char>?,
  encoding: UnsafePointer<XML_Char>?, standalone: Int32
) {
  guard let name = unsafe encoding.map({ unsafe String(cString: $0) }),
    let encoding = TextEncoding(name: name)
  else { return }
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.encoding = encoding
}

/// Tells the parser the letters of Windows-1252, the only encoding besides its own that such files
/// have.
func singleByteEncoding(
  data: UnsafeMutableRawPointer?, name: UnsafePointer<XML_Char>?,
  encoding: UnsafeMutablePointer<XML_Encoding>?
) -> Int32 {
  guard let name = unsafe name.map({ unsafe String(cString: $0) }), let encoding = unsafe encoding,
    let letters = TextEncoding(name: name)?.lettersOfBytes
  else { return Int32(XML_STATUS_ERROR.rawValue) }
  unsafe withUnsafeMutableBytes(of: &encoding.pointee.map) { map in
    for (byte, letter) in letters.enumerated() {
      unsafe map.storeBytes(of: letter, toByteOffset: 4 * byte, as: Int32.self)
    }
  }
  unsafe encoding.pointee.convert = nil
  unsafe encoding.pointee.release = nil
  return Int32(XML_STATUS_OK.rawValue)
}

private func localName(_ name: UnsafePointer<XML_Char>) -> String {
  let name = unsafe String(cString: name)
  guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
  return String(name[name.utf8.index(after: colon)...])
}
