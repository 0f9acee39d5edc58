public import ArgumentParser
import Assessment
public import Diagrams
public import Graphviz
import Partnerships
import Wording

/// `samverkan diagram`: a picture of a network.
struct DiagramCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagram",
    abstract: "Draws a network, with a title, a legend and its sources inside the picture.",
    discussion: """
      The ending of the file's name says what is written: .svg, .pdf, .png, .dot or .json.

      EXAMPLES
        samverkan diagram my-partnership --output network.svg
        samverkan diagram my-partnership --view two-mode --output meetings.pdf
        samverkan diagram my-partnership --theme print-black --output network.pdf
        samverkan diagram my-partnership --kind change --animate --output phases.svg
        samverkan diagram my-partnership --certainty sure --output network.dot
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var viewing: ViewOptions

  @Option(
    help: """
      The kind of picture: overview, contacts (placed by springs), matrix (a table of cells), \
      gender (bars of women and men), ego (around one actor or person), chord (bands between \
      groups, by sector unless --roll-up tells), what-if (what is lost if some leave) or change \
      (phases, dates or two networks beside each other); what suits unless told.
      """)
  var kind: NetworkDiagram.Kind?

  @OptionGroup var subject: SubjectOptions
  @OptionGroup var change: ChangeOptions

  @Option(
    help: """
      How nodes are placed: dot, neato, fdp, sfdp, circo, twopi or osage; what suits unless told.
      """)
  var layout: LayoutEngine?

  @Option(help: "The sheet to fill, upright or across: A4 or A3.")
  var page: PictureSize.Page?

  @Option(help: "How many dots of a PNG an inch takes, 24 to 1200; what print needs unless told.")
  var dpi: Int?

  @OptionGroup var placing: PlaceOptions

  @Option(help: "The title of the picture; the network's own unless told.")
  var title: String?

  @OptionGroup var marking: MarkOptions
  @OptionGroup var styling: StyleOptions
  @OptionGroup var threshold: ThresholdOptions

  @Flag(help: "Show people's names instead of their ids.")
  var names = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write; SVG on standard output unless told.", valueName: "file"))
  var output: String?

  func validate() throws {
    if names && viewing.actors.publication.publish {
      throw ValidationError("--publish shows nobody; leave it or --names out.")
    }
    if let dpi, !(24...1200 ~= dpi) {
      throw ValidationError("--dpi \(dpi): write a number from 24 to 1200.")
    }
    if try dpi != nil && format != .png {
      throw ValidationError("--dpi is for pictures of dots; let --output end with .png.")
    }
    try subject.validate(for: kind)
    try marking.validate(for: kind, seenAs: viewing)
    try change.validate(for: kind, seenAs: viewing)
    if try change.animate && format != .svg {
      throw ValidationError("--animate is for pictures that move; let --output end with .svg.")
    }
    if kind == .whatIf, viewing.layer == .twoMode {
      throw ValidationError(
        "--kind what-if is of actors or people; leave --view two-mode out.")
    }
    if let kind, ![.contacts, .whatIf, .change].contains(kind), let layout {
      throw ValidationError(
        "--layout \(layout.rawValue): --kind \(kind.rawValue) places everything itself; leave one "
          + "of them out.")
    }
    if let kind, [.matrix, .gender, .chord].contains(kind), placing.savePlaces != nil {
      throw ValidationError(
        "--save-places: --kind \(kind.rawValue) has no places to save; choose another kind.")
    }
    if placing.places != nil, layout != nil || ![nil, .contacts, .whatIf, .change].contains(kind) {
      throw ValidationError(
        "--places goes with --kind contacts, what-if or change, without --layout.")
    }
    try validateKind()
    _ = try format
  }

  private func validateKind() throws {
    try threshold.validate(isPublished: isGenderPublished)
    if let kind, [.gender, .chord].contains(kind), viewing.layer != .actors {
      throw ValidationError(
        "--kind \(kind.rawValue) is of actors; leave it or --view \(viewing.layer.rawValue) out.")
    }
    if kind == .chord, viewing.actors.ties?.contains("participation") == true {
      throw ValidationError("--kind chord counts stated ties; leave participation out of --ties.")
    }
    if isGenderPublished, viewing.actors.time.isAsked {
      throw ValidationError(
        "--publish is of the whole time: two parts of it, published apart, would betray what is "
          + "between them. Leave --at, --phase, --from and --to out.")
    }
  }

  /// Whether women and men are drawn for publication.
  private var isGenderPublished: Bool { kind == .gender && viewing.actors.publication.publish }

  func run() throws {
    let format = try format
    if format != .dot { RenderWorker.current?.start() }
    let whole = try self.input.read()
    let later = try change.later.map { try self.input.readOther(at: $0) }
    var input = whole
    let publishedGender =
      isGenderPublished
      ? PublishedGender(of: input.network, threshold: threshold.leastShown) : nil
    let view = try viewing.view(of: &input, beside: later?.network)
    var options = NetworkDiagram.Options()
    options.language = input.language
    options.kind = kind
    options.layout = layout
    options.title = title
    options.theme = try styling.theme(in: input.language)
    options.showsNames = names
    options.places = try placing.read(in: input.language)
    if kind == .change {
      options.isAnimated = change.animate
      options.states = try change.states(
        of: &input,
        with: try later.map { later in
          var later = later
          _ = try viewing.view(of: &later, beside: whole.network)
          return later.network
        }, seenAs: view)
    }
    let graph = input.network.graph(of: view)
    try subject.apply(to: &options, of: graph, in: input)
    try marking.apply(to: &options, of: graph, in: input)
    var drawn: NetworkDiagram?
    do {
      let (diagram, picture) = try Progress.saying(Text.drawing[input.language]) {
        let diagram = try NetworkDiagram(
          of: input.network, as: graph, options: options, publishedGender: publishedGender)
        drawn = diagram
        let size = PictureSize(page: page, dotsPerInch: dpi.map { Double($0) })
        return (diagram, try diagram.rendered(as: format, size: size))
      }
      try OutputFile(path: output, language: input.language).write(picture)
      if let remark = diagram.remark { StandardError.write(remark[input.language]) }
      try placing.save(
        diagram, given: viewing.actors.publication.publish ? FrozenPlaces() : options.places,
        in: input.language)
    } catch let error as GraphvizError {
      let written = error.isOfGraphviz ? try writeDOT(of: drawn, in: input.language) : nil
      throw Failure([error.text, written].compactMap(\.self), in: input.language)
    }
  }

  /// Writes what Graphviz could not draw beside the picture's place, for another program to try.
  private func writeDOT(of diagram: NetworkDiagram?, in language: Language) throws -> Text? {
    guard let output, let diagram else { return nil }
    let path = output + ".dot"
    try OutputFile(path: path, language: language).write(try diagram.rendered(as: .dot))
    return .dotIsWritten(path)
  }

  /// What the ending of the output's name asks for.
  private var format: OutputFormat {
    get throws {
      guard let output else { return .svg }
      let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard let format = OutputFormat(rawValue: ending), output.contains(".") else {
        throw ValidationError(
          "--output \(output): the ending says what to draw; write .svg, .pdf, .png, .dot or .json."
        )
      }
      return format
    }
  }
}

extension GraphvizError {
  /// Whether Graphviz tried, rather than wasn't asked.
  fileprivate var isOfGraphviz: Bool {
    switch self {
    case .timedOut, .crashed, .failed: true
    case .tooManyNodes, .tooManyEdges, .tooLarge, .tooDeep, .tooLargeForBitmap, .noFont: false
    }
  }
}

extension NetworkDiagram.Kind: ExpressibleByArgument {}

extension PictureSize.Page: ExpressibleByArgument {
  /// Reads the name of a sheet, in capitals or not.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}

extension LayoutEngine: ExpressibleByArgument {
  /// The layouts that may be asked for; that of placed pictures isn't one.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .placed }.map(\.rawValue)
  }

  /// Reads the name of a layout that may be asked for.
  public init?(argument: String) {
    guard Self.allValueStrings.contains(argument) else { return nil }
    self.init(rawValue: argument)
  }
}
