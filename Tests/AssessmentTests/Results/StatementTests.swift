import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct StatementTests {
  /// Every sentence of a result, and the result as JSON.
  private func results(
    of network: Network, in language: Language
  ) throws -> [(answer: JSONValue, statements: [Statement])] {
    let names = Names(of: network, in: language)
    var people = View()
    people.layer = .people
    let gender = GenderDistribution(of: network)
    let breadth = Breadth(of: network)
    let connectivity = try Connectivity(of: network.graph(of: View()), in: network)
    let position = try GenderPosition(of: network, shuffling: Shuffling(count: 20, seed: 7))
    let departure = Departure(of: Set(network.actors.prefix(1).map(\.id)), from: network)
    let loss = try RandomLoss(of: network, samples: 1)
    let ofActors = try Dependence(of: network, worstUpTo: 3)
    let ofPeople = try Dependence(of: network, view: people, worstUpTo: 1)
    func notes(_ result: some AssessmentResult) -> [Statement] {
      result.tables(in: language, names: names).flatMap(\.notes)
    }
    return [
      (try gender.jsonValue(), notes(gender) + gender.directions(in: language, names: names)),
      (try breadth.jsonValue(), notes(breadth)),
      (try connectivity.jsonValue(), notes(connectivity)),
      (
        try position.jsonValue(),
        notes(position) + position.findings(in: language, names: names)
      ),
      (
        try departure.jsonValue(),
        notes(departure) + departure.findings(in: language, names: names)
      ),
      (try loss.jsonValue(), notes(loss) + loss.statements(in: language, names: names)),
      (try ofActors.jsonValue(), notes(ofActors) + ofActors.findings(in: language, names: names)),
      (try ofPeople.jsonValue(), notes(ofPeople) + ofPeople.findings(in: language, names: names)),
    ]
  }

  /// Sentences on how something is done, with figures of their own.
  private static let rules: [Text] = [.someSetsTriedNote, .twoModeDistances]

  @Test(arguments: 0..<12)
  func whoeverStatesFiguresSaysWhereTheyStand(seed: Int) throws {
    let language = Language.allCases[seed % Language.allCases.count]
    for (answer, statements) in try results(of: .random(seed: seed), in: language) {
      for statement in statements {
        let isRule = Self.rules.contains { $0[language] == statement.sentence }
        if !isRule && statement.sentence.contains(where: \.isNumber) {
          #expect(
            statement.pointers.contains { answer[pointer: $0] != nil }, "\(statement.sentence)")
        }
        let places = statement.pointers.map {
          $0.split(separator: "/").dropLast().joined(separator: "/")
        }
        #expect(
          places.contains { place in answer[pointer: place.isEmpty ? "" : "/\(place)"] != nil }
            || places.isEmpty, "\(statement)")
      }
    }
  }
}
