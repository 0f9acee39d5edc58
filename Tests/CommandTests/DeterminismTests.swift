import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes.
@Suite struct DeterminismTests {
  @Test(arguments: [
    ["check", Tool.fictitious], ["describe", Tool.fictitious, "--format", "json"],
    ["connectivity", Tool.fictitious, "--ties", "participation", "--format", "json"],
    ["connectivity", Tool.fictitious, "--view", "people", "--format", "csv"],
    ["gender", Tool.fictitious, "--format", "json"], ["breadth", Tool.fictitious],
    ["gender", Tool.fictitious, "--position", "--format", "json", "--shuffles", "100"],
    ["without", Tool.fictitious, "p04,p18", "--format", "json"],
    ["without", Tool.fictitious, "--worst", "3"],
    ["without", Tool.fictitious, "--random-loss", "--samples", "5"],
    ["compare", Tool.paper, Tool.fictitious], ["compare", Tool.fictitious, "--dates", "2012,2014"],
    ["report", Tool.fictitious], ["report", Tool.paper, "--language", "en"],
    ["diagram", Tool.paper], ["diagram", Tool.fictitious, "--view", "people"],
    ["diagram", Tool.fictitious, "--layout", "fdp"],
  ])
  func twoRunsPrintTheSame(arguments: [String]) throws {
    let first = try Tool.run(arguments)
    let second = try Tool.run(arguments)
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
    #expect(first.errors == second.errors)
  }

  @Test(arguments: ["svg", "pdf", "png", "json", "dot"])
  func twoRunsDrawTheSame(ending: String) throws {
    let folder = try TemporaryFolder()
    let files = ["first.\(ending)", "second.\(ending)"].map { folder.path + "/" + $0 }
    for file in files {
      let run = try Tool.run("diagram", Tool.fictitious, "--output", file)
      #expect(run.status == 0)
    }
    let pictures = try files.map { try Data(contentsOf: URL(filePath: $0)) }
    #expect(pictures[0] == pictures[1])
  }
}
