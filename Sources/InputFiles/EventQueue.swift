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
  /// Whether the file says how it writes its letters.
  var statesEncoding = false

  /// The line of the event that was asked for last.
  private(set) var line = 1

  private var events: [(event: XMLReader.Event?, line: Int)] = []
  private var nextPlace = 0
  private var openNames: [String] = []
  /// The text since the last tag.
  private var text: [UInt8] = []
  /// Whether the last tag was a start.
  private var followsStart = false

  /// The names of attributes that have been met, by where the parser keeps them for good.
  private var attributeNames: [(address: UInt, name: String)] = []

  /// Whether an element is open.
  var hasOpenElement: Bool { !openNames.isEmpty }

  mutating func next() -> XMLReader.Event? {
    guard nextPlace < events.count else { return nil }
    line = events[nextPlace].line
    let event = events[nextPlace].event.take()
    nextPlace += 1
    if nextPlace == events.count {
      events.removeAll(keepingCapacity: true)
      nextPlace = 0
    }
    return event
  }

  /// Returns the name of an attribute.
  mutating func attributeName(at pointer: UnsafePointer<XML_Char>) -> String {
    let address = UInt(bitPattern: pointer)
    for known in attributeNames where known.address == address { return known.name }
    let name = unsafe String(cString: pointer)
    if attributeNames.count < 16 { attributeNames.append((address, name)) }
    return name
  }

  mutating func start(_ element: XMLElement) {
    endText(isAtEnd: false)
    openNames.append(element.name)
    followsStart = true
    events.append((.start(element), currentLine))
    if openNames.count > XMLReader.depthLimit {
      stop(.nestedTooDeeply(limit: XMLReader.depthLimit))
    }
  }

  mutating func end() {
    endText(isAtEnd: true)
    followsStart = false
    guard let name = openNames.popLast() else { return }
    events.append((.end(name), events.last?.line ?? currentLine))
  }

  mutating func add(_ bytes: UnsafeBufferPointer<CChar>) {
    unsafe text += UnsafeRawBufferPointer(bytes)
    if text.count > XMLReader.textLimit { stop(.textTooLong(limit: XMLReader.textLimit)) }
  }

  /// White space counts only where it is all that an element holds.
  private mutating func endText(isAtEnd: Bool) {
    guard !text.isEmpty else { return }
    if (followsStart && isAtEnd) || !text.allSatisfy({ $0 <= 0x20 }) {
      let line = events.last?.line ?? currentLine
      events.append((.text(String(decoding: text, as: UTF8.self)), line))
    }
    text.removeAll(keepingCapacity: true)
  }

  /// The line that the parser is at.
  private var currentLine: Int {
    unsafe parser.map { Int(unsafe XML_GetCurrentLineNumber($0)) } ?? 1
  }

  private mutating func stop(_ message: Text) {
    guard problem == nil else { return }
    problem = FileProblem(message, line: currentLine)
    if let parser = unsafe parser { unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }
  }
}

/// Begins an element.
func startElement(
  queue: UnsafeMutableRawPointer?, name: UnsafePointer<XML_Char>?,
  attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
) {
  guard let name = unsafe name,
    let queue = unsafe queue?.assumingMemoryBound(to: EventQueue.self)
  else { return }
  var element = unsafe XMLElement(name: localName(name), attributes: [])
  var count = 0
  while let attributes = unsafe attributes, unsafe attributes[2 * count] != nil { count += 1 }
  element.attributes.reserveCapacity(count)
  for place in 0..<count {
    guard let attributes = unsafe attributes, let name = unsafe attributes[2 * place],
      let value = unsafe attributes[2 * place + 1]
    else { break }
    element.attributes.append(
      unsafe XMLElement.Attribute(
        name: queue.pointee.attributeName(at: name), value: String(cString: value)))
  }
  unsafe queue.pointee.start(element)
}

/// Ends an element.
func endElement(queue: UnsafeMutableRawPointer?, name: UnsafePointer<XML_Char>?) {
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.end()
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
  guard let name = unsafe encoding.map({ unsafe String(cString: $0) }) else { return }
  unsafe queue?.assumingMemoryBound(to: EventQueue.self).pointee.statesEncoding = true
  guard let encoding = TextEncoding(name: name) else { return }
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

/// The name without its prefix.
private func localName(_ name: UnsafePointer<XML_Char>) -> String {
  var start = unsafe name
  var place = unsafe name
  while unsafe place.pointee != 0 {
    if unsafe place.pointee == 0x3A { unsafe start = unsafe place + 1 }
    unsafe place += 1
  }
  return unsafe String(cString: start)
}
