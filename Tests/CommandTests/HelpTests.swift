import Testing

@Suite struct HelpTests {
  static let verbs = [
    "init", "import", "check", "describe", "connectivity", "gender", "breadth", "without",
    "compare",
    "diagram",
    "report", "schema",
  ]

  @Test func overview() throws {
    let run = try Tool.run("--help")
    #expect(run.status == 0)
    try Snapshot.expect(run.text, named: "help.txt")
    #expect(try Tool.run().text == run.text)
  }

  @Test(arguments: verbs) func verb(verb: String) throws {
    let run = try Tool.run(verb, "--help")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    try Snapshot.expect(run.text, named: "help-\(verb).txt")
  }

  @Test func version() throws {
    let run = try Tool.run("--version")
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("samverkan "))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(shell: String) throws {
    let run = try Tool.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    for verb in Self.verbs { #expect(run.text.contains(verb)) }
  }

  /// What can't be understood ends with status 2 and a sentence on standard error.
  @Test(arguments: [
    (["gendr", "x"], "no verb “gendr”; the verbs are init, import, check,"),
    (["gender"], "network"),
    (["gender", "x", "--frmat", "json"], "frmat"),
    (["gender", Tool.paper, "--format", "xml"], "xml"),
    (["gender", Tool.paper, "--language", "de"], "de"),
    (["gender", Tool.paper, "--roll-up", "sector"], "write none or entity, and --by sector"),
    (["gender", Tool.paper, "--by", "sector,sex"], "no grouping “sex”"),
    (["gender", Tool.paper, "--by", "year,year"], "two different ones"),
    (["gender", Tool.paper, "--position", "--by", "year"], "leave it or --by and --roll-up out"),
    (["gender", Tool.paper, "--shuffles", "9"], "go with --position"),
    (["gender", Tool.paper, "--position", "--shuffles", "0"], "write 1 or more"),
    (["gender", "no-such-folder"], "no-such-folder"),
    (["connectivity", Tool.paper, "--at", "2013-13"], "write it as 2012, 2012-05 or 2012-05-14"),
    (["connectivity", Tool.paper, "--at", "2013", "--phase", "x"], "only one of"),
    (["connectivity", Tool.paper, "--from", "2014", "--to", "2012"], "before"),
    (["connectivity", Tool.paper, "--phase", "x"], "its phases are"),
    (["connectivity", Tool.paper, "--ties", "fund"], "its kinds are"),
    (["connectivity", Tool.paper, "--weights", "distance"], "has no weight"),
    (["connectivity", Tool.paper, "--table", "vertices"], "--format csv"),
    (["connectivity", Tool.paper, "--format", "csv", "--table", "x"], "there are"),
    (["connectivity", Tool.paper, "--output", "no-such-folder/x.txt"], "make its folder first"),
    (["connectivity", Tool.paper, "--output", "Sources"], "it is a folder"),
    (["connectivity", Tool.paper, "--participants", "actors"], "goes with --view two-mode"),
    (["diagram", Tool.paper, "--view", "people", "--roll-up", "side"], "counts actors"),
    (["diagram", Tool.paper, "--view", "two-mode", "--certainty", "sure"], "stated ties"),
    (["without", Tool.paper, "lansstyrelse"], "did you mean “lansstyrelsen”?"),
    (["compare", Tool.paper], "another network, or two of its phases"),
    (["compare", Tool.paper, "--phases", "forfragan"], "another network, or two of its phases"),
    (["compare", Tool.paper, "--phases", "forfragan,x"], "its phases are"),
    (["compare", Tool.paper, "--dates", "2012,20x4"], "write dates as 2012,2014-05"),
    (["compare", Tool.paper, "no-such-folder"], "no-such-folder"),
    (["compare", Tool.paper, "--dates", "2012,2014", "--at", "2013"], "go without --at"),
    (["without", Tool.paper, "--worst", "4"], "write 1, 2 or 3"),
    (["without", Tool.paper, "icld", "--worst", "2"], "Give ids, or --worst"),
    (["without", Tool.paper, "--seed", "2"], "go with --random-loss"),
    (["without", Tool.paper, "x"], "tables actors and people"),
    (["without", Tool.fictitious, "icld,p04"], "actors only, or people only"),
    (
      ["gender", Tool.paper, "--phase", "x", "--language", "sv"],
      "fel: Nätverket har ingen fas ”x”; faserna är"
    ),
    (["gender", Tool.paper, "--output", "/dev/full/x", "--language", "sv"], "kan inte skrivas"),
    (["diagram", Tool.paper, "--output", "x.gif"], ".svg, .pdf, .png, .dot or .json"),
    (["diagram", Tool.paper, "--output", "svg"], ".svg, .pdf, .png, .dot or .json"),
    (["diagram", Tool.paper, "--layout", "patchwork"], "patchwork"),
  ])
  func unusable(arguments: [String], says: String) throws {
    let isInALanguage = arguments.count < 2 || arguments.contains("--language")
    let run = try Tool.run(arguments + (isInALanguage ? [] : ["--language", "en"]))
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
  }
}
