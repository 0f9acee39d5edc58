import Assessment

/// A question whose answer the report tells, as it is asked on the command line.
enum Question: String {
  case describe
  case connectivity
  case breadth
  case gender
  case position = "gender --position"
  case dependence = "without --worst 3"
  case dependenceOfPeople = "without --worst 3 --of people"
  case randomLoss = "without --random-loss"
}

/// A sentence of the page, and the question of which the answer holds its figures.
struct PageStatement: Sendable, Equatable {
  let statement: Statement
  let question: Question
}
