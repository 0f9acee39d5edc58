import ArgumentParser
import Assessment
import Partnerships

/// Whether results are for publication.
struct PublicationOptions: ParsableArguments {
  @Flag(help: "Fold people into their organisations, so that the result may be published.")
  var publish = false

  /// Folds the people of what was read into their organisations, if that was asked for.
  ///
  /// - Parameters:
  ///   - input: What was read.
  ///   - other: A network that is published with it, as it was read.
  func apply(to input: inout Input, beside other: Network? = nil) {
    if publish { input.network = input.network.folded(beside: other) }
  }
}

/// Which counts of people are withheld from what is published.
struct ThresholdOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "With --publish: the least number of people whose count is shown; 3 unless told.",
      valueName: "count"))
  var threshold: Int?

  /// The least number of people whose count is shown.
  var leastShown: Int { threshold ?? 3 }

  func validate() throws {
    guard let threshold, !PublishedGender.thresholds.contains(threshold) else { return }
    let range = PublishedGender.thresholds
    throw ValidationError(
      "--threshold \(threshold): write a number from \(range.lowerBound) to \(range.upperBound).")
  }

  /// Refuses a threshold where no counts are published, and to publish any that can't be protected.
  func validate(isPublished: Bool) throws {
    if threshold != nil && !isPublished {
      throw ValidationError("--threshold goes with --publish.")
    }
    if isPublished && !PublishedGender.isPossible {
      throw ValidationError(
        "--publish needs the library Clp, which isn't installed here: coinor-libclp1 in Debian, clp "
          + "in Homebrew.")
    }
  }
}
