import ArgumentParser
import Partnerships
import Wording

/// Which states of a network stand beside each other.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Phases, the earliest first, with commas between: two to compare, up to nine to draw.",
      valueName: "id,id"))
  var phases: String?

  @Option(
    help: ArgumentHelp(
      "Dates, the earliest first, with commas between: two to compare, up to nine to draw.",
      valueName: "date,date"))
  var dates: String?

  /// Whether states were asked for.
  var isAsked: Bool { phases != nil || dates != nil }

  func validate() throws {
    if phases != nil && dates != nil {
      throw ValidationError("Give only one of --phases and --dates.")
    }
    if let date = dates?.split(separator: ",").first(where: { PartialDate($0.trimmed) == nil }) {
      throw ValidationError("--dates: “\(date)” is no date; write dates as 2012,2014-05.")
    }
  }

  /// Refuses to see one part of time where several were asked for.
  func refuse(beside time: TimeOptions) throws {
    if isAsked && time.isAsked {
      throw ValidationError("--phases and --dates go without --at, --phase, --from and --to.")
    }
  }

  /// The parts of time that were asked for.
  ///
  /// - Parameter input: The network whose phases can be named.
  /// - Returns: The parts, the earliest first; `nil` where none were asked for.
  /// - Throws: Which phase the network doesn't have.
  func slices(of input: Input) throws -> [View.Slice]? {
    if let dates {
      return dates.split(separator: ",").compactMap { PartialDate($0.trimmed) }.map { .at($0) }
    }
    return try phases?.split(separator: ",").map { try input.slice(ofPhase: String($0.trimmed)) }
  }
}
