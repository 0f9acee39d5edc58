import ArgumentParser
import Assessment
import Graphs
import Partnerships
import Wording

/// `samverkan connectivity`: how a network hangs together.
struct ConnectivityCommand: ParsableCommand {
  /// What the weights of ties are taken for.
  enum WeightUse: String, CaseIterable, ExpressibleByArgument {
    case distance
  }

  static let configuration = CommandConfiguration(
    commandName: "connectivity",
    abstract: "Measures how a network hangs together, as a whole and actor by actor.",
    discussion: """
      EXAMPLES
        samverkan connectivity my-partnership
        samverkan connectivity my-partnership --roll-up entity --certainty sure
        samverkan connectivity edges.csv --directed --format json
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var viewing: ViewOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var explaining: ExplainOptions

  @Option(help: "Take weights as distances; else every tie has length 1.")
  var weights: WeightUse?

  func run() throws {
    var input = try input.read()
    let view = try viewing.view(of: &input)
    let seen = input.network.graph(of: view)
    if weights != nil { try refuseUnusableWeights(in: seen, language: input.language) }
    let result = try Progress.saying(Text.measuring[input.language]) {
      try Connectivity(
        of: seen, in: input.isPlainGraph ? nil : input.network, usingWeights: weights == .distance)
    }
    try output.write(
      result, of: input, seenAs: seen,
      explanation: explaining.tables(of: result, in: input.language) {
        [result.evidenceTable(of: seen, in: input.network, in: input.language)]
      })
  }

  private func refuseUnusableWeights(
    in seen: NetworkGraph, language: Language
  ) throws {
    // Beyond these bounds sums of distances, or of their reciprocals, may pass every number.
    for edge in seen.edges where !(1e-100...1e100).contains(edge.weight ?? 0) {
      let ends = "\(seen.vertices[edge.from].id) – \(seen.vertices[edge.to].id)"
      throw Failure(.unusableDistance(ends, weight: edge.weight), in: language)
    }
  }
}
