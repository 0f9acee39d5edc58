import Foundation
import Testing

/// A text as it stands in the sources of the module: its wordings, each a Swift expression.
struct WrittenText: CustomTestStringConvertible {
  let file: String
  /// The expressions by language code.
  private(set) var wordings: [String: String] = [:]

  var testDescription: String { "\(file): \(wordings["en"] ?? "")" }

  /// Every text of the module, file by file.
  static let all: [WrittenText] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Wording").standardizedFileURL
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().flatMap { name in
      let source = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return texts(in: source ?? "", file: name)
    }
  }()

  private static func texts(in source: String, file: String) -> [WrittenText] {
    let lines = source.split(separator: "\n").filter { !$0.contains("///") }
    let code = Array(lines.joined(separator: "\n").utf8)
    let call = Array("Text(".utf8)
    return code.indices.filter { code[$0...].starts(with: call) }.compactMap { start in
      var place = start + call.count
      var text = WrittenText(file: file)
      for argument in arguments(in: code, from: &place) {
        let parts = String(decoding: argument, as: UTF8.self).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        text.wordings["\(parts[0])".filter(\.isLetter)] = "\(parts[1])"
      }
      return text.wordings["en"] == nil ? nil : text
    }
  }

  /// Returns what stands up to the bracket that closes a call, divided by its commas.
  private static func arguments(in code: [UInt8], from place: inout Int) -> [ArraySlice<UInt8>] {
    var commas = [place - 1]
    var depth = 0
    while place < code.count, depth > 0 || code[place] != UInt8(ascii: ")") {
      switch code[place] {
      case UInt8(ascii: "\""): skipString(in: code, from: &place)
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: ",") where depth == 0: commas.append(place)
      default: break
      }
      place += 1
    }
    return zip(commas, commas.dropFirst() + [place]).map { code[($0 + 1)..<$1] }
  }

  /// Moves to the last quotation mark of a string literal, past what is interpolated into it.
  private static func skipString(in code: [UInt8], from place: inout Int) {
    let mark = UInt8(ascii: "\"")
    let marks = code[place...].starts(with: [mark, mark, mark]) ? [mark, mark, mark] : [mark]
    place += marks.count
    while place < code.count, !code[place...].starts(with: marks) {
      let isEscape = code[place] == UInt8(ascii: "\\")
      place += isEscape ? 2 : 1
      if isEscape, code[place - 1] == UInt8(ascii: "(") { _ = arguments(in: code, from: &place) }
    }
    place += marks.count - 1
  }
}
