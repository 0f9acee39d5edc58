/// Returns what a file is that isn't a table, by how it begins and what it holds; `nil` for every other
/// file.
func kindOfOtherFile(_ file: [UInt8]) -> TableProblem.Kind? {
  func begins(with signatures: [[UInt8]]) -> Bool {
    signatures.contains { file.starts(with: $0) }
  }
  if begins(with: pdf) { return .pdf }
  if begins(with: images) { return .image }
  if isZip(file) { return kindOfArchive(file) }
  if isCompoundFile(file) { return kindOfCompoundFile(file) }
  return nil
}

/// Returns whether a file is a zip archive.
func isZip(_ file: [UInt8]) -> Bool { zip.contains { file.starts(with: $0) } }

/// Returns whether a file is of the kind that `.xls` and `.doc` are.
func isCompoundFile(_ file: [UInt8]) -> Bool { file.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

private let pdf = [Array("%PDF-".utf8)]
/// PNG, JPEG, GIF, and TIFF of both byte orders.
private let images: [[UInt8]] = [
  [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), [0x49, 0x49, 0x2A, 0x00],
  [0x4D, 0x4D, 0x00, 0x2A],
]
/// `.xlsx`, `.ods`, `.docx`, `.odt` and every other zip archive.
private let zip: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
/// Tells compound files by the names of their streams, which are in UTF-16.
private func kindOfCompoundFile(_ file: [UInt8]) -> TableProblem.Kind {
  func hasStream(_ name: String) -> Bool {
    contains(name.utf8.flatMap { [$0, 0] as [UInt8] }, at: file[...])
  }
  if hasStream("EncryptedPackage") { return .encrypted }
  return hasStream("WordDocument") ? .textDocument : .oldWorkbook
}

/// Tells archives by the names in their directory, which stands at the end, and by the type that
/// OpenDocument files begin with.
private func kindOfArchive(_ file: [UInt8]) -> TableProblem.Kind {
  let beginning = file.prefix(200)
  let end = file.suffix(100_000)
  if contains(Array("opendocument.spreadsheet".utf8), at: beginning) { return .openDocument }
  if contains(Array("xl/workbook.bin".utf8), at: end) { return .binaryWorkbook }
  if contains(Array("xl/workbook".utf8), at: end) { return .workbook }
  if contains(Array("Index/Document.iwa".utf8), at: end) { return .numbers }
  let isText =
    contains(Array("opendocument.text".utf8), at: beginning)
    || contains(Array("word/document".utf8), at: end)
  return isText ? .textDocument : .archive
}

private func contains(_ sought: [UInt8], at bytes: ArraySlice<UInt8>) -> Bool {
  guard let first = sought.first else { return true }
  return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: sought) }
}
