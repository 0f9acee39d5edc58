import Assessment
import Partnerships
import Wording

/// What a report says: the network, what was computed on it, and what things are called.
struct ReportContents {
  let network: Network
  let view: View
  let language: Language
  let program: String
  let remarks: [String]
  let names: Names
  let description: Description
  let connectivity: Connectivity
  let gender: GenderDistribution
  let breadth: Breadth
  let position: GenderPosition
  let dependence: Dependence
  let dependenceOfPeople: Dependence
  let randomLoss: RandomLoss

  /// What things are called where the vertices are actors.
  let namesOfActors: Names
  /// What things are called where the vertices are people.
  let namesOfPeople: Names

  /// What is published of the gender distribution; `nil` in a report to those who keep the tables.
  let published: PublishedGender?

  /// What an actor is called; its id where it has no name.
  func name(of actor: String) -> String { names.actors[actor] ?? actor }

  /// The title in the language of the report, or the network's own.
  var title: String {
    network.information.titles[language.rawValue] ?? network.information.title
      ?? Text.Report.untitled[language]
  }

  /// What the vertices of the view are.
  var subject: Text.Report.Subject {
    switch view.layer {
    case .people: .people
    case .twoMode: .participants
    case .actors:
      switch view.rollUp {
      case .none, .entity: .actors
      case .side, .sector, .country: .groups
      }
    }
  }

  /// How large the graph of the view is, in words.
  var size: Text {
    .Report.list([
      .Report.counted(connectivity.graph.vertices, subject),
      .Report.countedTies(connectivity.graph.edges, between: subject),
    ])
  }

  /// A text with its first letter as a capital.
  func sentence(_ text: Text) -> String {
    let text = text[language]
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A share as a percentage, in every language.
  func percent(_ share: Double) -> Text {
    Text { $0.formatPercent(share) }
  }
}
