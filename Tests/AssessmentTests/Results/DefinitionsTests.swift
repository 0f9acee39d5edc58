import Assessment
import Foundation
import PartnershipFiles
import Partnerships
import TestSupport
import Testing
import Wording

@Suite struct DefinitionsTests {
  /// Every result of a network, so that all tables are there that a user may see.
  static func results(of network: Network) throws -> [any AssessmentResult] {
    let view = View()
    var ofPeople = view
    ofPeople.layer = .people
    let graph = network.graph(of: view)
    let leaving = Set(network.actors.prefix(1).map(\.id))
    return [
      Description(of: network), try Connectivity(of: graph, in: network),
      GenderDistribution(of: network), GenderDistribution(of: network, by: [.side]),
      GenderDistribution(of: network, by: [.sector, .phase]),
      PublishedGender(of: network, threshold: 3),
      try GenderPosition(of: network, shuffling: shuffling), Breadth(of: network),
      Departure(of: leaving, from: network, view: view),
      try Dependence(of: network, view: view, worstUpTo: 1),
      try Dependence(of: network, view: ofPeople, worstUpTo: 1),
      try RandomLoss(of: network, view: view, samples: 2, seed: 1),
      try Comparison(of: network, seenAs: view, with: network, seenAs: view),
    ]
  }

  private static var shuffling: Shuffling {
    var shuffling = Shuffling()
    shuffling.count = 10
    return shuffling
  }

  static func sample(_ name: String) throws -> Network {
    let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/")
    return try #require(NetworkReader.read(at: "\(root)/SampleData/\(name)").network)
  }

  /// Every figure stands in a column or a row whose heading is defined, and what is counted in a
  /// row is defined besides.
  @Test(
    arguments: ["linkoping-thai-nguyen", "linkoping-thai-nguyen-fictitious"], Language.allCases)
  func everyFigureIsDefined(name: String, language: Language) throws {
    let network = try Self.sample(name)
    for result in try Self.results(of: network) {
      let defined = Set(result.definitionsTable(in: language).rows.compactMap(\.first?.words))
      for table in result.tables(in: language, names: Names(of: network, in: language)) {
        let place = "\(type(of: result)), \(table.id)"
        for column in table.headings.indices where !defined.contains(table.words(of: column)) {
          for row in table.rows where row[column].isFigure && row[column] != .none {
            let labels = row.compactMap { $0.words?.uppercasingFirst }
            #expect(
              !defined.isDisjoint(with: labels),
              "\(place): \(table.headings[column]) of \(labels)")
          }
        }
        guard let counted = table.headings.firstIndex(of: Text.counted[language]) else { continue }
        for row in table.rows {
          let label = row[counted].words?.uppercasingFirst ?? ""
          #expect(defined.contains(label), "\(place): \(label)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases) func definitionsAreWhole(language: Language) throws {
    for result in try Self.results(of: .small) {
      for row in result.definitionsTable(in: language).rows {
        #expect(row.allSatisfy { !($0.words ?? "").isEmpty }, "\(row)")
        #expect(row[1].words?.hasSuffix(".") == true, "\(row)")
      }
      for measure in result.definitions where measure.reference.contains("doi") {
        #expect(measure.reference.contains("doi:10."), "\(measure.key)")
      }
    }
  }
}

extension ResultTable {
  fileprivate func words(of column: Int) -> String { headings[column].uppercasingFirst }
}

extension ResultTable.Cell {
  /// The words in the cell; `nil` of a figure.
  fileprivate var words: String? {
    switch self {
    case .text(let text), .abridged(_, whole: let text): text
    default: nil
    }
  }
}

extension String {
  fileprivate var uppercasingFirst: String { prefix(1).uppercased() + dropFirst() }
}
