import Foundation
import TestSupport
import Testing

@Suite struct InitCommandTests {
  /// A new network is taken by every verb, and nothing in it is wrong or doubtful.
  @Test(arguments: ["en", "sv", "vi"], ["new", "new.xlsx"])
  func everyVerbTakesIt(language: String, name: String) throws {
    let folder = try TemporaryFolder()
    let made = try Tool.run("init", name, "--language", language, in: folder.path)
    #expect(made.status == 0)
    #expect(made.output.isEmpty)
    #expect(made.errors.contains("samverkan check \(name)"))
    for verb in ["check", "describe", "connectivity", "gender", "breadth", "diagram", "report"] {
      let run = try Tool.run(verb, name, in: folder.path)
      #expect(run.status == 0, "\(verb): \(run.text) \(run.errors)")
      #expect(run.errors.isEmpty)
    }
    guard name == "new" else { return }
    let notes = ["en": "READ-ME.txt", "sv": "LÄS-MIG.txt", "vi": "ĐỌC-TRƯỚC.txt"]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/new")
    #expect(files.filter { $0.hasSuffix(".txt") } == [notes[language]])
  }

  @Test func writesOverNothing() throws {
    let folder = try TemporaryFolder(texts: ["actors.csv": "id\na\n"])
    let run = try Tool.run("init", ".", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("name a new folder"))
    #expect(try String(contentsOfFile: folder.path + "/actors.csv", encoding: .utf8) == "id\na\n")
    for name in ["actors.csv", "new.xlsx"] {
      try Data().write(to: URL(filePath: folder.path + "/new.xlsx"))
      let file = try Tool.run("init", name, in: folder.path)
      #expect(file.status == 2)
      #expect(!file.errors.isEmpty)
    }
  }

  @Test(arguments: [
    (["--format", "xlsx"], "new", "new.xlsx"),
    (["--format", "csv"], "new.xlsx", "new.xlsx/actors.csv"),
    (["--format", "xlsx"], "new.XLSX", "new.XLSX"),
  ])
  func theFormatThatIsAskedForIsMade(options: [String], name: String, file: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run(["init", name] + options, in: folder.path).status == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/" + file))
  }
}
