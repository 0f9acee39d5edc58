import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What every picture of `Scripts/gallery` must be, read from the files that the tool writes.
@Suite struct GalleryTests {
  /// The options of each picture, as the script lists them.
  static let pictures: [[String]] = {
    let script = try? String(contentsOfFile: Tool.package + "Scripts/gallery", encoding: .utf8)
    return (script ?? "").split(separator: "\n").filter { $0.hasPrefix("  '") }.map { line in
      line.dropLast().drop { $0 != "|" }.dropFirst().split(separator: " ").map(String.init)
    }
  }()

  @Test func theScriptListsThem() { #expect(Self.pictures.count > 10) }

  @Test(arguments: pictures) func twoRunsDrawTheSame(_ options: [String]) throws {
    let drawn = try (0..<2).map { _ in
      try Tool.run(["diagram", Tool.fictitious] + options).output
    }
    #expect(drawn[0] == drawn[1] && drawn[0].count > 1000)
  }

  /// Its words can be read, searched and copied, whatever their letters; its fonts are inside.
  @Test(arguments: pictures.filter { !$0.contains("--animate") }, ["sv", "vi"])
  func whatIsWrittenCanBeReadInAPDF(_ options: [String], _ language: String) throws {
    let arguments = ["diagram", Tool.fictitious, "--language", language] + options
    let words = DrawnWords(try Tool.run(arguments).output).words
    let folder = try TemporaryFolder()
    let file = folder.path + "/picture.pdf"
    #expect(try Tool.run(arguments + ["--output", file]).status == 0)
    let read = try output(of: ["pdftotext", "-raw", file, "-"])
    let letters = read.precomposedStringWithCanonicalMapping
    #expect(words.count > 20 && words.filter { !letters.contains($0) } == [])
    #expect("åäö".allSatisfy { letters.contains($0) } || language != "sv")
    #expect("ốươê".contains { letters.contains($0) } || language != "vi")
    let fonts = try output(of: ["pdffonts", file]).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(" yes ") })
  }

  private func output(of command: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }
}

/// The words with letters that a picture shows.
private final class DrawnWords: NSObject, XMLParserDelegate {
  private(set) var words: Set<String> = []
  private var text: String?

  init(_ svg: Data) {
    super.init()
    let parser = XMLParser(data: svg)
    parser.delegate = self
    #expect(parser.parse())
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    #expect(!["script", "foreignObject", "image", "use"].contains(name))
    if name == "text" { text = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text? += string }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard name == "text", let text else { return }
    self.text = nil
    words.formUnion(
      text.split(whereSeparator: \.isWhitespace).map(String.init)
        .filter { $0.contains { $0.isLetter } })
  }
}
