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
