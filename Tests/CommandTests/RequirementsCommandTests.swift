import Assessment
import TestSupport
import Testing

@Suite struct RequirementsCommandTests {
  @Test func listsEverySet() throws {
    let run = try Tool.run("requirements")
    #expect(run.status == 0)
    for set in RequirementSet.all { #expect(run.text.contains(set.id)) }
  }

  @Test(arguments: RequirementSet.all.map(\.id))
  func aCopiedSetJudgesAsTheNamedOne(id: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Tool.run("init", "new", in: folder.path).status == 0)
    let written = try Tool.run(
      "requirements", id, "--output", "new/requirements.csv", in: folder.path)
    #expect(written.status == 0)
    let copied = try Tool.run("breadth", "new", "--format", "json", in: folder.path)
    let named = try Tool.run(
      "breadth", "new", "--requirements", id, "--format", "json", in: folder.path)
    #expect(copied.text == named.text)
    #expect(copied.errors.isEmpty)
    #expect(try Tool.run("check", "new", in: folder.path).status == 0)
  }

  @Test func saysWhichSetsThereAre() throws {
    let run = try Tool.run("requirements", "everything", "--language", "sv")
    #expect(run.status == 2)
    #expect(run.errors.contains("”everything” är ingen kravlista"))
    #expect(run.errors.contains("g20, helix, icld, paper"))
  }
}
