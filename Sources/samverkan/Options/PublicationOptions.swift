import ArgumentParser
import Assessment

/// Whether results are for publication.
struct PublicationOptions: ParsableArguments {
  @Flag(
    help: """
      Write what may be published: counts of few people are withheld, with others that would \
      betray them, and people are folded into their organisations.
      """)
  var publish = false

  @Option(
    help: ArgumentHelp(
      "With --publish: the least number of people whose count is shown; 3 unless told.",
      valueName: "count"))
  var threshold: Int?

  /// The least number of people whose count is shown; `nil` where nothing is withheld.
  var leastShown: Int? { publish ? threshold ?? 3 : nil }

  func validate() throws {
    guard let threshold else { return }
    guard publish else { throw ValidationError("--threshold goes with --publish.") }
    guard PublishedGender.thresholds.contains(threshold) else {
      let range = PublishedGender.thresholds
      throw ValidationError(
        "--threshold \(threshold): write a number from \(range.lowerBound) to \(range.upperBound).")
    }
  }
}
