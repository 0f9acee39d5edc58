import Assessment

/// A question whose answer the report tells.
enum Question: CaseIterable {
  case describe
  case connectivity
  case breadth
  case gender
  case position
  case dependence
  case dependenceOfPeople
  case randomLoss
}

extension ReportContents {
  /// How a question is asked on the command line.
  func verb(of question: Question) -> String {
    switch question {
    case .describe: "describe"
    case .connectivity: "connectivity"
    case .breadth: "breadth"
    case .gender: "gender"
    case .position: "gender --position --shuffles \(position.shuffling.count)"
    case .dependence: "without --worst 3"
    case .dependenceOfPeople: "without --worst 3 --of people"
    case .randomLoss: "without --random-loss --samples \(randomLoss.samples)"
    }
  }

  /// What a question is answered in JSON.
  func answer(to question: Question) throws -> JSONValue {
    switch question {
    case .describe: try description.jsonValue()
    case .connectivity: try connectivity.jsonValue()
    case .breadth: try breadth.jsonValue()
    case .gender: try gender.jsonValue()
    case .position: try position.jsonValue()
    case .dependence: try dependence.jsonValue()
    case .dependenceOfPeople: try dependenceOfPeople.jsonValue()
    case .randomLoss: try randomLoss.jsonValue()
    }
  }
}

/// A sentence of the page, and the question of which the answer holds its figures.
struct PageStatement: Sendable, Equatable {
  let statement: Statement
  let question: Question
}
