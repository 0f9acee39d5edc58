import Foundation
import Testing

/// A text as it stands in the sources of the module: its wordings, each a Swift expression.
struct WrittenText: CustomTestStringConvertible {
  let file: String
  /// The expressions by language code.
  let wordings: [String: String]

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
    let code = source.split(separator: "\n").filter { !$0.contains("///") }.joined(separator: "\n")
    return code.matches(of: /\bText\(\s*(?=en:)/).map { match in
      var rest = code[match.range.upperBound...]
      var wordings: [String: String] = [:]
      for argument in arguments(of: &rest) {
        let parts = argument.split(separator: ":", maxSplits: 1)
        wordings["\(parts[0])".filter(\.isLetter)] = "\(parts[1])"
      }
      return WrittenText(file: file, wordings: wordings)
    }
  }

  /// Takes what stands up to the bracket that closes a call, divided by its commas.
  private static func arguments(of rest: inout Substring) -> [String] {
    var arguments = [""]
    var depth = 0
    while let character = rest.first, depth > 0 || character != ")" {
      if character == "\"" {
        arguments[arguments.count - 1] += string(of: &rest)
        continue
      }
      rest.removeFirst()
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == ",", depth == 0 {
        arguments.append("")
      } else {
        arguments[arguments.count - 1].append(character)
      }
    }
    return arguments
  }

  /// Takes a string literal with what is interpolated into it.
  private static func string(of rest: inout Substring) -> String {
    let quotes = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
    var text = quotes
    rest.removeFirst(quotes.count)
    while !rest.isEmpty, !rest.hasPrefix(quotes) {
      if rest.hasPrefix("\\(") {
        rest.removeFirst(2)
        text += "\\(" + arguments(of: &rest).joined(separator: ",") + ")"
        rest = rest.dropFirst()
      } else {
        let length = rest.hasPrefix("\\") ? 2 : 1
        text += rest.prefix(length)
        rest.removeFirst(length)
      }
    }
    rest = rest.dropFirst(quotes.count)
    return text + quotes
  }
}
