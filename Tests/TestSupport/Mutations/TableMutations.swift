/// Damages a folder of tables as people, programs and disks do.
public enum TableMutations {
  /// Returns a damaged copy of a folder.
  ///
  /// - Parameters:
  ///   - files: The content of each file by its name.
  ///   - seed: What decides the damage; the same seed damages the same files in the same way.
  /// - Returns: The files with one to three kinds of damage; some may be gone.
  public static func mutated(_ files: [String: [UInt8]], seed: Int) -> [String: [UInt8]] {
    var generator = SplitMix(seed: seed)
    var files = files
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      guard let name = files.keys.sorted().randomElement(using: &generator) else { break }
      let content = files[name] ?? []
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: files[name] = nil
      case 1: files[name] = anotherFile(than: name, in: files, &generator)
      case 2, 3, 4: files[name] = damagedBytes(content, &generator)
      case 5: files[name] = rewritten(content, &generator)
      default: files[name] = damagedTable(content, &generator)
      }
    }
    return files
  }

  private static func anotherFile(
    than name: String, in files: [String: [UInt8]], _ generator: inout SplitMix
  ) -> [UInt8] {
    let others = files.keys.filter { $0 != name }.sorted()
    return others.randomElement(using: &generator).flatMap { files[$0] } ?? []
  }

  /// Cuts a file, empties it, or writes bytes into it that don't belong there.
  private static func damagedBytes(
    _ content: [UInt8], _ generator: inout SplitMix
  ) -> [UInt8] {
    let place = Int.random(in: 0...content.count, using: &generator)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: return Array(content[..<place])
    case 1: return Array(content[place...])
    case 2: return []
    case 3: return randomBytes(Int.random(in: 1...2000, using: &generator), &generator)
    case 4: return content[..<place] + randomBytes(20, &generator) + content[place...]
    case 5: return content[..<place] + [0] + content[place...]
    default:
      let mark: [[UInt8]] = [[0x22], [0x0A], [0x2C], [0x3B], [0x1B], [0xFF], [0xEF, 0xBB, 0xBF]]
      return content[..<place] + (mark.randomElement(using: &generator) ?? []) + content[place...]
    }
  }

  private static func randomBytes(_ count: Int, _ generator: inout SplitMix) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
  }

  /// Writes a file in another encoding, with other line breaks or with another separator, not always
  /// well.
  private static func rewritten(_ content: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    let text = String(decoding: content, as: UTF8.self)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return [0xEF, 0xBB, 0xBF] + content
    case 1: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 2: return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case 3: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 4: return text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : 0x3F }
    case 5: return content.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    case 6: return content.map { $0 == 0x0A ? 0x0D : $0 }
    default: return content.map { $0 == 0x2C ? 0x3B : $0 }
    }
  }
}
