import ArgumentParser
import PartnershipFiles
import Partnerships

/// What the attributes of a plain graph mean.
struct AttributeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("In a graph file: the attribute that names nodes.", valueName: "name"))
  var nameAttribute: String?

  @Option(
    help: ArgumentHelp(
      "In a graph file: the attribute with the kinds of actors.", valueName: "name"))
  var kindAttribute: String?

  @Option(
    help: ArgumentHelp(
      "In a graph file: the attribute with the sides of the partnership.", valueName: "name"))
  var sideAttribute: String?

  @Option(
    help: ArgumentHelp(
      "In a graph file: the attribute with genders; its nodes are people.", valueName: "name"))
  var genderAttribute: String?

  @Option(
    help: ArgumentHelp(
      "What other words for genders stand for, such as 1=man,2=woman.", valueName: "word=gender,…"))
  var genderValues: String?

  @Option(help: ArgumentHelp("Which graph of a file with several.", valueName: "name"))
  var graph: String?

  func validate() throws {
    if genderValues != nil && genderAttribute == nil {
      throw ValidationError("--gender-values goes with --gender-attribute.")
    }
    _ = try genderWords()
  }

  /// What the attributes mean, as far as that was told.
  var roles: AttributeRoles {
    var roles = AttributeRoles()
    roles.name = nameAttribute
    roles.kind = kindAttribute
    roles.side = sideAttribute
    roles.gender = genderAttribute
    roles.genderWords = (try? genderWords()) ?? [:]
    return roles
  }

  private func genderWords() throws -> [String: Gender] {
    var words: [String: Gender] = [:]
    for pair in genderValues?.split(separator: ",") ?? [] {
      let sides = pair.split(separator: "=", maxSplits: 1).map { String($0.trimmed) }
      guard sides.count == 2, let gender = AttributeRoles.gender(named: sides[1]) else {
        throw ValidationError(
          "--gender-values: “\(pair)” says no gender; write such as 1=man,2=woman,3=other,9=unknown."
        )
      }
      words[sides[0]] = gender
    }
    return words
  }
}
