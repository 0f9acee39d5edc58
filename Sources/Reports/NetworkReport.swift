public import Assessment
public import Partnerships
public import Wording

/// A report on a network: its breadth, gender distribution and connectivity, what they rest on and
/// what they leave open.
public struct NetworkReport: Sendable {
  /// The network.
  public var network: Network
  /// The view that connectivity is computed on; its part of time and its roll-up hold for all.
  public var view: View
  /// The language that the report is written in.
  public var language: Language
  /// Whether people are shown by name, if they have one, rather than by id.
  public var showsNames: Bool
  /// What was remarked on reading the network, a sentence each in the language of the report.
  public var remarks: [String]
  /// The name and version of the program, as the report names it.
  public var program: String
  /// How genders are dealt out where positions are compared with chance.
  public var shuffling = Shuffling()
  /// How many times each random loss of ties and actors is tried; `nil` for as many as are soon
  /// tried: 100 where there are up to 1,000 actors, ties and participations, never fewer than 10.
  public var lossSamples: Int?
  /// What is published of the gender distribution, of a network whose people are folded into their
  /// actors; `nil` for a report to those who keep the tables.
  public var published: PublishedGender?

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - view: The view that connectivity is computed on.
  ///   - language: The language that the report is written in.
  ///   - showsNames: Whether people are shown by name, if they have one, rather than by id.
  ///   - remarks: What was remarked on reading the network, a sentence each.
  ///   - program: The name and version of the program.
  public init(
    of network: Network, view: View = View(), language: Language, showsNames: Bool = false,
    remarks: [String] = [], program: String = "Samverkan"
  ) {
    self.network = network
    self.view = view
    self.language = language
    self.showsNames = showsNames
    self.remarks = remarks
    self.program = program
  }

  /// Computes all figures of the report.
  ///
  /// - Returns: The report with its figures.
  /// - Throws: `CancellationError` if the calling task is cancelled.
  /// - Complexity: That of ``Connectivity/init(of:in:usingWeights:)``.
  public func computed() throws -> ComputedReport {
    ComputedReport(report: self, contents: try ReportContents(of: self))
  }
}

extension NetworkReport {
  /// How many times a random loss is tried in about as much time, however large the network is.
  fileprivate var soonTried: Int {
    let rows = network.actors.count + network.ties.count + network.participations.count
    return min(100, max(10, 100_000_000 / max(1, rows * rows)))
  }
}

extension ReportContents {
  /// Computes what a report says.
  init(of report: NetworkReport) throws {
    let network = report.network
    let graph = network.graph(of: report.view)
    var (ofActors, ofPeople) = (report.view, report.view)
    ofActors.layer = .actors
    ofPeople.layer = .people
    func names(seenAs graph: NetworkGraph) -> Names {
      Names(of: network, seenAs: graph, in: report.language, showsPeople: report.showsNames)
    }
    self.init(
      network: network, view: report.view, language: report.language, program: report.program,
      remarks: report.remarks,
      names: names(seenAs: graph),
      description: Description(of: network),
      connectivity: try Connectivity(of: graph, in: network),
      gender: GenderDistribution(of: network, view: report.view),
      breadth: Breadth(of: network, view: report.view),
      position: try GenderPosition(
        of: network, slice: report.view.slice, shuffling: report.shuffling),
      dependence: try Dependence(of: network, view: report.view, worstUpTo: 3),
      dependenceOfPeople: try Dependence(of: network, view: ofPeople, worstUpTo: 3),
      randomLoss: try RandomLoss(
        of: network, view: report.view, samples: report.lossSamples ?? report.soonTried),
      namesOfActors: names(seenAs: network.graph(of: ofActors)),
      namesOfPeople: names(seenAs: network.graph(of: ofPeople)),
      published: report.published)
  }
}
