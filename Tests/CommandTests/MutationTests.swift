import Foundation
import TestSupport
import Testing

/// Whatever is wrong with the tables, every verb ends by itself and says something.
@Suite struct MutationTests {
  private static let verbs: [[String]] = [
    ["check"], ["describe"], ["connectivity"], ["gender"],
    ["gender", "--position", "--shuffles", "20"], ["breadth"], ["report"],
    ["compare", "--dates", "2012,2014"], ["without"],
    ["diagram", "--output", "diagram.dot"],
  ]

  /// Two hundred damaged copies of the sample, each by another seed.
  @Test(arguments: 0..<200)
  func everyVerbEndsWithASentence(seed: Int) throws {
    let folder = try TemporaryFolder(TableMutations.mutated(try Self.sample(), seed: seed))
    for verb in Self.verbs {
      let run = try Tool.run(verb.prefix(1) + ["."] + verb.dropFirst(), in: folder.path)
      let what = "seed \(seed), \(verb[0]): \(run.errors)"
      #expect(!run.wasKilled, "\(what)")
      #expect((0...2).contains(run.status), "\(what)")
      if run.status == 2 && verb != ["check"] {
        #expect(run.output.isEmpty, "\(what)")
        #expect(Self.isSentence(run.errors), "\(what)")
      } else if verb[0] != "diagram" {
        #expect(!run.output.isEmpty, "\(what)")
      }
    }
  }

  /// Damage that a network survives must not keep it from being drawn.
  @Test(arguments: 0..<20)
  func picturesOfDamagedNetworks(seed: Int) throws {
    let folder = try TemporaryFolder(TableMutations.mutated(try Self.sample(), seed: seed))
    let run = try Tool.run("diagram", ".", in: folder.path)
    #expect(!run.wasKilled)
    #expect(run.status == 0 ? run.text.hasPrefix("<svg") : Self.isSentence(run.errors))
  }

  private static func sample() throws -> [String: [UInt8]] {
    let folder = URL(filePath: Tool.package).appending(path: Tool.fictitious)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, Array(try Data(contentsOf: folder.appending(path: $0))))
      })
  }

  private static func isSentence(_ errors: String) -> Bool {
    let last = errors.split(separator: "\n").last ?? ""
    return last.count > 10 && last.hasSuffix(".")
  }
}
