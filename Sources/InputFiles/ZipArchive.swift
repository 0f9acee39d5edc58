private import CMinizip
private import Wording

/// A zip archive, whose parts are read one at a time; nothing is ever unpacked to a file.
///
///     let archive = try ZipArchive(.path("network.xlsx"))
///     let workbook = try archive.xml("xl/workbook.xml")
///
/// How large a part is isn't taken from what the archive says: all that is read from it together may
/// be at most ``growthLimit`` times as large as the archive, besides ``freeGrowth``.
///
/// [APPNOTE.TXT](https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT)
public final class ZipArchive {
  /// The most parts that an archive may have.
  public static let partLimit = 10_000

  /// How many times as large as the archive all that is read from it may be.
  public static let growthLimit = 200

  /// How many bytes may be read from any archive, however small.
  public static let freeGrowth = 10_000_000

  private let file: MemoryFile
  private let allowance: Allowance
  private var positions: [String: unz64_file_pos] = [:]

  /// Opens an archive.
  ///
  /// - Parameter source: Where it is.
  /// - Throws: `FileProblem` if it can't be read, is damaged or has more than ``partLimit`` parts.
  /// - Complexity: O(*n*) time and space for *n* bytes of the archive.
  public init(_ source: FileSource) throws(FileProblem) {
    file = MemoryFile(try source.contents())
    allowance = Allowance(ofArchive: file.bytes.count)
    guard let handle = ZipHandle(file) else { throw FileProblem(.damagedZip) }
    var count = 0
    while let entry = handle.nextEntry() {
      count += 1
      guard count <= Self.partLimit else {
        throw FileProblem(.tooManyParts(limit: Self.partLimit))
      }
      let key = key(entry.name)
      if positions[key] == nil { positions[key] = entry.position }
    }
  }

  /// Opens a part that is an XML file.
  ///
  /// - Parameter name: The name of the part, in any case.
  /// - Returns: Its reader; `nil` if there is no such part.
  /// - Throws: `FileProblem` if the part is damaged or protected by a password.
  public func xml(_ name: String) throws(FileProblem) -> XMLReader? {
    guard let position = positions[key(name)] else { return nil }
    guard let handle = ZipHandle(file) else { throw FileProblem(.damagedZip) }
    try handle.openPart(at: position)
    return try XMLReader(ByteStream(ZipPart(handle, allowance)))
  }
}

/// Names are compared without case; some programs write them with backslashes or from the root.
private func key(_ name: String) -> String {
  let key = name.lowercased().replacing("\\", with: "/")
  return key.hasPrefix("/") ? String(key.dropFirst()) : key
}

/// How much may still be read from an archive.
private final class Allowance {
  private var rest: Int

  init(ofArchive count: Int) { rest = ZipArchive.freeGrowth + ZipArchive.growthLimit * count }

  func use(_ count: Int) throws(FileProblem) {
    rest -= count
    guard rest >= 0 else { throw FileProblem(.zipBomb(limit: ZipArchive.growthLimit)) }
  }
}

/// The bytes of a part of an archive, one stretch after the other.
final class ZipPart {
  private let handle: ZipHandle
  private let allowance: Allowance

  fileprivate init(_ handle: ZipHandle, _ allowance: Allowance) {
    self.handle = handle
    self.allowance = allowance
  }

  /// Adds the next bytes, and returns whether there were any.
  func read(into bytes: inout [UInt8], atMost count: Int) throws(FileProblem) -> Bool {
    let readCount = try handle.read(into: &bytes, atMost: count)
    try allowance.use(readCount)
    return readCount > 0
  }
}

/// The one owner of the zip library's state.
@safe private final class ZipHandle {
  private let archive: unzFile
  private let file: MemoryFile
  private var isAtFirst = true

  init?(_ file: MemoryFile) {
    self.file = file
    var functions = unsafe file.functions
    guard let archive = unsafe unzOpen2_64(nil, &functions) else { return nil }
    unsafe self.archive = unsafe archive
  }

  deinit {
    unsafe unzCloseCurrentFile(archive)
    unsafe unzClose(archive)
  }

  /// Moves to the next part whose name can be told.
  func nextEntry() -> (name: String, position: unz64_file_pos)? {
    let state = unsafe isAtFirst ? unzGoToFirstFile(archive) : unzGoToNextFile(archive)
    isAtFirst = false
    guard state == UNZ_OK else { return nil }
    var information = unz_file_info64()
    var position = unz64_file_pos()
    var name = [CChar](repeating: 0, count: 1024)
    guard
      unsafe unzGetCurrentFileInfo64(
        archive, &information, &name, UInt(name.count), nil, 0, nil, 0) == UNZ_OK,
      unsafe unzGetFilePos64(archive, &position) == UNZ_OK
    else { return nil }
    let letters = name.prefix(Int(information.size_filename)).map { UInt8(bitPattern: $0) }
    return (String(decoding: letters, as: UTF8.self), position)
  }

  func openPart(at position: unz64_file_pos) throws(FileProblem) {
    var position = position
    var information = unz_file_info64()
    guard unsafe unzGoToFilePos64(archive, &position) == UNZ_OK,
      unsafe unzGetCurrentFileInfo64(archive, &information, nil, 0, nil, 0, nil, 0) == UNZ_OK
    else { throw FileProblem(.damagedZip) }
    guard information.flag & 1 == 0 else { throw FileProblem(.protectedZip) }
    guard unsafe unzOpenCurrentFile(archive) == UNZ_OK else { throw FileProblem(.damagedZip) }
  }

  /// Adds the next bytes, and returns how many there were; at the end it compares the checksum.
  func read(into bytes: inout [UInt8], atMost count: Int) throws(FileProblem) -> Int {
    var readCount: Int32 = 0
    bytes += unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      readCount = unsafe unzReadCurrentFile(archive, buffer.baseAddress, UInt32(count))
      initialized = Int(max(0, readCount))
    }
    let isSound =
      unsafe readCount == 0 ? unzCloseCurrentFile(archive) == UNZ_OK : readCount > 0
    guard isSound else { throw FileProblem(.damagedZip) }
    return Int(readCount)
  }
}
