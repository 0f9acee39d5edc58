import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  @Test(arguments: ["sv", "en", "vi"]) func oneFileThatFetchesNothing(language: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/report.html"
    let run = try Tool.run("report", Tool.fictitious, "--language", language, "--output", file)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.html"])
    let page = try String(contentsOfFile: file, encoding: .utf8)
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("lang=\"\(language)\""))
    #expect(page.contains("<svg "))
    #expect(!page.contains("<script"))
    #expect(!page.contains(" src=\"http"))
    #expect(!page.contains("@import"))
    #expect(!page.contains("<link"))
  }

  @Test func otherFormatsAreRefused() throws {
    let run = try Tool.run("report", Tool.paper, "--output", "report.docx")
    #expect(run.status == 2)
    #expect(run.errors.contains(".html"))
  }

  @Test func edgeListsHaveAReportToo() throws {
    let folder = try TemporaryFolder(texts: ["edges.csv": "from,to\na,b\nb,c\nd,\n"])
    let run = try Tool.run("report", "edges.csv", in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("<svg "))
  }
}

@Suite struct PublishedReportTests {
  /// Nobody is in it, and every count of the gender distribution is one that `gender` publishes.
  @Test func aPublishedReportShowsNobody() throws {
    let run = try Tool.run("report", Tool.fictitious, "--publish", "--language", "en")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.text.firstMatch(of: /\bp[0-9]{2}\b/) == nil)
    #expect(run.text.contains("× stands for a withheld count"))
    #expect(run.text.contains("Gender distribution, for publication"))
    #expect(!run.text.contains("names no people"))
  }

  @Test(arguments: [
    (["report", Tool.paper, "--publish", "--names"], "--publish shows nobody"),
    (["report", Tool.paper, "--publish", "--claims", "c.json"], "--publish shows nobody"),
    (["report", Tool.paper, "--threshold", "5"], "--threshold goes with --publish"),
    (["gender", Tool.paper, "--publish", "--threshold", "1"], "write a number from 2 to 100"),
    (["gender", Tool.paper, "--publish", "--by", "side"], "--publish is of the whole network"),
    (["gender", Tool.paper, "--publish", "--position"], "--publish is of the whole network"),
    (["diagram", Tool.paper, "--publish", "--view", "people"], "--publish folds people"),
    (["diagram", Tool.paper, "--publish", "--names"], "--publish shows nobody"),
    (["without", Tool.paper, "--publish", "--of", "people"], "--publish folds people"),
    (["connectivity", Tool.paper, "--publish", "--view", "people"], "--publish folds people"),
  ])
  func whatCannotBePublishedIsRefused(arguments: [String], sentence: String) throws {
    let run = try Tool.run(arguments)
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence))
  }
}
