import ArgumentParser
import Assessment
import Graphviz
import PartnershipFiles
import Partnerships
import Reports
import Wording

/// `samverkan report`: everything about a network in one file.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes one HTML file with the picture, the tables, definitions and sources.",
    discussion: """
      The file needs nothing beside it and fetches nothing; it can be mailed, filed and printed.

      EXAMPLES
        samverkan report my-partnership --output report.html
        samverkan report my-partnership --language en --roll-up entity --output report.html
        samverkan report my-partnership --output report.html --claims claims.json
        samverkan report my-partnership --output public.html --publish --threshold 5
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var viewing: ViewOptions

  @Flag(help: "Show people's names instead of their ids.")
  var names = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; standard output unless told.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A JSON file to write too: every sentence with its figures, for samverkan verify.",
      valueName: "file"))
  var claims: String?

  @OptionGroup var threshold: ThresholdOptions

  private var isPublished: Bool { viewing.actors.publication.publish }

  func validate() throws {
    try threshold.validate(isPublished: isPublished)
    if isPublished, names || claims != nil {
      throw ValidationError("--publish shows nobody; leave it, or --names and --claims, out.")
    }
    guard let output, let ending = output.lowercased().split(separator: ".").last else { return }
    guard ["html", "htm"].contains(ending) else {
      throw ValidationError("--output \(output): a report is HTML; let the name end with .html.")
    }
  }

  func run() throws {
    RenderWorker.current?.start()
    var input = try input.read()
    let published =
      isPublished ? PublishedGender(of: input.network, threshold: threshold.leastShown) : nil
    let view = try viewing.view(of: &input)
    // Remarks name people; they are for those who keep the tables.
    let remarks =
      isPublished ? [] : CheckResult(of: input.reading, in: input.language).remarks.map(\.sentence)
    var report = NetworkReport(
      of: input.network, view: view, language: input.language, showsNames: names,
      remarks: remarks, program: Samverkan.configuration.version)
    report.published = published
    let computed = try Progress.saying(Text.measuring[input.language]) { try report.computed() }
    try OutputFile(path: output, language: input.language).write(computed.html())
    if let claims {
      let ledger = try computed.claims(options: viewing.arguments)
      try OutputFile(path: claims, language: input.language).write(try ledger.json())
    }
  }
}
