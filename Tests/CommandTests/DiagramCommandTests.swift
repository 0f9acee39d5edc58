import Foundation
import TestSupport
import Testing

@Suite struct DiagramCommandTests {
  /// Each ending gives a file of that format.
  @Test(arguments: [
    ("svg", "<svg "), ("pdf", "%PDF-"), ("png", "\u{89}PNG"), ("json", "{"), ("dot", "digraph"),
  ])
  func formats(ending: String, start: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/network." + ending
    let run = try Tool.run("diagram", Tool.paper, "--output", file)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty)
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }))
  }

  private static let views = [
    [], ["--view", "people"], ["--view", "two-mode"],
    ["--view", "two-mode", "--participants", "actors"], ["--roll-up", "entity"],
    ["--roll-up", "side"], ["--roll-up", "sector"], ["--roll-up", "country"],
    ["--ties", "participation"], ["--certainty", "sure"], ["--directed"],
    ["--phase", "partnerskap"],
    ["--at", "2012"], ["--layout", "neato"], ["--layout", "fdp"], ["--layout", "sfdp"],
    ["--layout", "circo"],
    ["--layout", "twopi"], ["--layout", "osage"],
  ]

  /// The Graphviz of the command line reads every DOT that is written.
  @Test(arguments: [Tool.paper, Tool.fictitious], views)
  func dotIsReadByGraphviz(network: String, view: [String]) throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/network.dot"
    let run = try Tool.run(["diagram", network, "--output", file] + view)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let dot = Process()
    dot.executableURL = URL(filePath: "/usr/bin/env")
    dot.arguments = ["dot", "-Tsvg", file, "-o", folder.path + "/network.svg"]
    let said = Pipe()
    dot.standardError = said
    try dot.run()
    let errors = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    dot.waitUntilExit()
    #expect(dot.terminationStatus == 0)
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test(arguments: views) func everyViewIsDrawn(view: [String]) throws {
    let run = try Tool.run(["diagram", Tool.fictitious, "--language", "en"] + view)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.text.contains("made up") || run.text.contains("fictitious"))
  }

  @Test func titleAndLanguage() throws {
    let run = try Tool.run(
      "diagram", Tool.paper, "--title", "Vår <karta> & bild", "--language", "sv")
    #expect(run.text.contains("Vår &lt;karta&gt; &amp; bild"))
    #expect(run.text.contains("Sverige"))
  }

  @Test func sheetsAndDots() throws {
    let sheet = try Tool.run("diagram", Tool.paper, "--page", "a3").text
    #expect(sheet.contains("width=\"1191pt\" height=\"842pt\""))
    #expect(try Tool.run("diagram", Tool.paper, "--dpi", "300").errors.contains(".png"))
    #expect(try Tool.run("diagram", Tool.paper, "--dpi", "5").errors.contains("24 to 1200"))
    #expect(try Tool.run("diagram", Tool.paper, "--page", "A0").status == 2)
  }

  @Test func themesAndStyles() throws {
    let svg = try Tool.run("diagram", Tool.paper, "--theme", "dark").text
    #expect(svg.contains("#12151a") && !svg.contains("fill=\"white\""))
    let folder = try TemporaryFolder([
      "good.csv": Array("key,value\nbase,dark\npaper,#000000\n".utf8),
      "bad.csv": Array("key,value\nink,#777777\n".utf8),
    ])
    let styled = try Tool.run("diagram", Tool.paper, "--style", folder.path + "/good.csv").text
    #expect(styled.contains("#000000") && !styled.contains("#12151a"))
    let refused = try Tool.run(
      "diagram", Tool.paper, "--language", "sv", "--style", folder.path + "/bad.csv")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("ink #777777 på paper #ffffff har kontrasten 4,5 : 1"))
    let both = try Tool.run("diagram", Tool.paper, "--theme", "dark", "--style", "x.csv")
    #expect(both.status == 2 && both.errors.contains("write base and the theme into the style"))
    #expect(try Tool.run("diagram", Tool.paper, "--theme", "drak").errors.contains("print-black"))
  }

  @Test func egoNeedsSomebody() throws {
    let ego = ["diagram", Tool.paper, "--kind", "ego", "--language", "en"]
    let run = try Tool.run(ego + ["--around", "icld", "--distance", "2"])
    #expect(run.status == 0 && run.text.contains("in two steps"))
    for misspelt in ["icldd", "icdl"] {
      let unknown = try Tool.run(ego + ["--around", misspelt])
      #expect(unknown.status == 2 && unknown.errors.contains("did you mean “icld”?"))
    }
    #expect(try Tool.run(ego).errors.contains("--around ID"))
    #expect(try Tool.run(ego + ["--around", "icld", "--distance", "3"]).errors.contains("1 or 2"))
  }

  @Test func whatIfNeedsSomebodyWhoLeaves() throws {
    let whatIf = ["diagram", Tool.paper, "--kind", "what-if", "--language", "en"]
    let run = try Tool.run(whatIf + ["--leaving", "icld, sida"])
    #expect(run.status == 0 && run.text.contains("Cut off from the others"))
    let unknown = try Tool.run(whatIf + ["--leaving", "icld,siida"])
    #expect(unknown.status == 2 && unknown.errors.contains("did you mean “sida”?"))
    #expect(try Tool.run(whatIf).errors.contains("--leaving ID"))
    let twoMode = ["--leaving", "icld", "--view", "two-mode"]
    #expect(try Tool.run(whatIf + twoMode).errors.contains("leave --view two-mode out"))
  }

  @Test func fillsTellAColumn() throws {
    let folder = try TemporaryFolder(texts: [
      "network.csv": "key,value\ntitle,Water\n",
      "actors.csv": "id,name,Trade,contact\na,A,glass,Kim Lind\nb,B,,\n",
      "people.csv": "id,name,gender\np1,Kim Lind,woman\n",
      "affiliations.csv": "person,actor\np1,a\n", "ties.csv": "from,to\na,b\n",
    ])
    let diagram = ["diagram", folder.path, "--language", "sv", "--fill-by"]
    let run = try Tool.run(diagram + ["trade"])
    #expect(run.status == 0 && run.text.contains("Färg och bokstav: Trade"))
    let unknown = try Tool.run(diagram + ["trede"])
    #expect(unknown.status == 2 && unknown.errors.contains("skriv en av Trade, contact."))
    #expect(try Tool.run(diagram + ["contact"]).text.contains("Kim Lind"))
    let published = try Tool.run(diagram + ["contact", "--publish"])
    #expect(published.status == 2 && published.errors.contains("skriv en av Trade."))
  }

  @Test func changeIsOfPhasesDatesOrNetworks() throws {
    let change = ["diagram", Tool.fictitious, "--kind", "change", "--language", "en"]
    let phases = try Tool.run(change)
    #expect(phases.status == 0 && phases.text.contains("Change in 3 pictures"))
    #expect(try Tool.run(change + ["--phases", "forfragan, partnerskap"]).status == 0)
    let dates = try Tool.run(change + ["--dates", "2010,2014", "--animate"])
    #expect(dates.status == 0 && dates.text.contains("prefers-reduced-motion"))
    let folder = try TemporaryFolder(
      texts: ["then.csv": "from,to\nAlfa AB,Beta\n", "now.csv": "from,to\nAlfa,Gamma\n"])
    let networks = try Tool.run(
      "diagram", "then.csv", "--kind", "change", "--with", "now.csv", "--language", "en",
      in: folder.path)
    #expect(networks.status == 0 && networks.text.contains("2 actors (1 new, 1 gone)"))
    let none = try Tool.run(
      "diagram", "then.csv", "--kind", "change", "--language", "en", in: folder.path)
    #expect(none.status == 2 && none.errors.contains("fewer than two phases"))
  }

  @Test(arguments: [
    (["--kind", "change", "--dates", "2010"], "not 1"),
    (["--kind", "change", "--dates", "1,2,3"], "no date"),
    (["--kind", "change", "--phases", "forfragan,no"], "error: The network has no phase “no”"),
    (["--kind", "change", "--dates", "2010,2012", "--phases", "a,b"], "only one of"),
    (["--kind", "change", "--dates", "2010,2012", "--with", "x"], "only one of"),
    (["--kind", "change", "--at", "2010"], "leave --at"),
    (["--kind", "change", "--view", "people"], "--view people"),
    (["--kind", "change", "--animate", "--output", "x.png"], ".svg"),
    (["--animate"], "go with --kind change"), (["--with", "x"], "go with --kind change"),
  ])
  func changeRefusesWhatItCannotShow(options: [String], says: String) throws {
    let run = try Tool.run(["diagram", Tool.fictitious, "--language", "en"] + options)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains(says), "\(run.errors)")
  }

  @Test func sizesTellAColumnOfNumbers() throws {
    let folder = try TemporaryFolder(
      texts: [
        "actors.csv": "id,budget,trade\na,\"1,5\",glass\nb,,\n", "ties.csv": "from,to\na,b\n",
      ])
    let diagram = ["diagram", folder.path, "--language", "sv", "--size-by"]
    #expect(try Tool.run(diagram + ["budget"]).text.contains("Stapel: budget"))
    let contacts = try Tool.run(diagram + ["budget", "--kind", "contacts"])
    #expect(contacts.status == 0 && contacts.text.contains("Yta: budget"))
    let words = try Tool.run(diagram + ["trade"])
    #expect(words.status == 2 && words.errors.contains("”glass”; storlekar behöver tal"))
    let unknown = try Tool.run(diagram + ["bugdet"])
    #expect(unknown.status == 2 && unknown.errors.contains("skriv en av budget, ties, "))
    let published = try Tool.run(
      "diagram", Tool.fictitious, "--size-by", "People", "--publish", "--language", "en")
    #expect(published.status == 2 && published.errors.contains("would betray people"))
  }

  @Test func placesAreSavedAndKept() throws {
    let folder = try TemporaryFolder([
      "bad.csv": Array("id,x,y\nsida,here,1\n".utf8),
      "old.csv": Array("id,x,y\nsida,12,34\ngone,1,2\n".utf8),
    ])
    let saved = folder.path + "/new.csv"
    let old = folder.path + "/old.csv"
    let run = try Tool.run(
      "diagram", Tool.paper, "--places", old, "--save-places", saved, "--language", "en")
    #expect(run.status == 0)
    #expect(run.errors.contains("1 of the places is of nothing in this picture"))
    let table = try String(contentsOfFile: saved, encoding: .utf8)
    #expect(table.contains("sida,12.0,34.0\n") && table.contains("gone,1.0,2.0\n"))
    let again = try Tool.run("diagram", Tool.paper, "--places", saved, "--language", "en")
    #expect(again.output == run.output)
    let bad = try Tool.run(
      "diagram", Tool.paper, "--places", folder.path + "/bad.csv", "--language", "sv")
    #expect(bad.status == 2)
    #expect(bad.errors.contains("rad 2, kolumn x: ”here” är ingen plats"))
    let matrix = try Tool.run("diagram", Tool.paper, "--places", old, "--kind", "matrix")
    #expect(matrix.status == 2 && matrix.errors.contains("--kind contacts"))
  }

  @Test func tooManyActorsForALayout() throws {
    let rows = (0..<600).map { "a\($0),a\($0 + 1)" }
    let folder = try TemporaryFolder(
      texts: ["edges.csv": (["from,to"] + rows).joined(separator: "\n")])
    let run = try Tool.run("diagram", "edges.csv", "--layout", "circo", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("601"))
    #expect(try Tool.run("diagram", "edges.csv", in: folder.path).status == 0)
  }

  /// What a kind has no use for is refused rather than passed over.
  @Test(arguments: [
    ["--kind", "matrix", "--layout", "dot"], ["--kind", "overview", "--layout", "neato"],
    ["--kind", "gender", "--save-places", "x.csv"],
    ["--kind", "chord", "--fill-by", "level"], ["--kind", "matrix", "--size-by", "people"],
    ["--kind", "overview", "--view", "two-mode", "--size-by", "ties"],
  ])
  func kindsRefuseWhatTheyHaveNoUseFor(options: [String]) throws {
    let run = try Tool.run(["diagram", Tool.fictitious] + options)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.errors.contains("--kind \(options[1])"))
  }

  @Test(arguments: ["--style", "--places"]) func aFileThatIsMissingIsSaidSo(option: String) throws {
    let run = try Tool.run("diagram", Tool.fictitious, "--language", "en", option, "no.csv")
    #expect(run.status == 2 && run.errors.contains("no.csv: there is no such file or folder"))
  }

  @Test func kindsOfActorsRefuseOtherViews() throws {
    for arguments in [
      ["--kind", "gender", "--view", "people"], ["--kind", "chord", "--view", "two-mode"],
      ["--kind", "chord", "--ties", "participation"],
      ["--kind", "gender", "--publish", "--at", "2012"], ["--kind", "gender", "--threshold", "5"],
    ] {
      #expect(try Tool.run(["diagram", Tool.fictitious] + arguments).status == 2, "\(arguments)")
    }
    let published = try Tool.run(
      "diagram", Tool.fictitious, "--kind", "gender", "--publish", "--threshold", "5")
    #expect(published.status == 0 && published.text.contains("×"))
  }
}
