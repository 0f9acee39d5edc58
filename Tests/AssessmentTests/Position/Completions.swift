import Partnerships

extension [Gender] {
  /// Every way in which those whose gender isn't stated may be women, men or others.
  var completions: [[Gender]] {
    guard let place = firstIndex(where: { $0 == .unknown || $0 == .undisclosed }) else {
      return [self]
    }
    return [Gender.woman, .man, .other].flatMap { gender in
      var completed = self
      completed[place] = gender
      return completed.completions
    }
  }

  /// The genders of up to some people, drawn by chance.
  static func random(
    upTo count: Int, using generator: inout some RandomNumberGenerator
  ) -> [Gender] {
    (0..<Int.random(in: 1...count, using: &generator)).map { _ in
      Gender.allCases.randomElement(using: &generator) ?? .unknown
    }
  }
}
