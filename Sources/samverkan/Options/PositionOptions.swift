import ArgumentParser
import Assessment

/// Whether positions are told rather than numbers, and how they are compared with chance.
struct PositionOptions: ParsableArguments {
  @Flag(
    help: """
      Tell positions rather than numbers: who is central, who links others, who sits often, who \
      meets whom.
      """)
  var position = false

  @Option(
    help: ArgumentHelp(
      "How often genders are dealt out by chance for --position; 10000 unless told.",
      valueName: "count"))
  var shuffles: Int?

  @Option(
    help: ArgumentHelp(
      "What chance follows from for --position; 1 unless told.", valueName: "number")
  )
  var seed: UInt64?

  /// How permutations are drawn.
  var shuffling: Shuffling {
    var shuffling = Shuffling()
    shuffling.count = shuffles ?? shuffling.count
    shuffling.seed = seed ?? shuffling.seed
    return shuffling
  }

  func validate() throws {
    if !position, shuffles != nil || seed != nil {
      throw ValidationError("--shuffles and --seed go with --position.")
    }
    if let shuffles, shuffles < 1 {
      throw ValidationError("--shuffles \(shuffles): write 1 or more.")
    }
  }
}
