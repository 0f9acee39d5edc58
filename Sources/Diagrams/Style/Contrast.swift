import Foundation
import Graphviz

extension Color {
  /// The contrast ratio of WCAG 2.2, from 1 to 21, however much the colours let through.
  ///
  /// [Web Content Accessibility Guidelines 2.2](https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
  func contrast(to other: Color) -> Double {
    let luminances = [luminance, other.luminance].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  /// Red, green and blue by their light, from 0 to 1.
  var linear: [Double] {
    [red, green, blue].map { component in
      let share = Double(component) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  private var luminance: Double {
    zip([0.2126, 0.7152, 0.0722], linear).map { $0 * $1 }.reduce(0, +)
  }
}

extension Theme {
  /// Two colours that stand on each other and can't be told apart well enough.
  struct Fault: Sendable, Hashable {
    /// What is drawn or written.
    var role: Role
    /// What it stands on.
    var ground: Role
    /// The contrast that it must have, at least.
    var needed: Double
    /// The contrast that it has.
    var contrast: Double
  }

  /// Every text and line that stands out too little: 7 : 1 is asked of text, 3 : 1 of lines.
  var faults: [Fault] {
    let grounds: [Role] = [.paper, .countryFill, .organisationFill]
    let all = Role.allCases
    let fills =
      all.filter { role in
        ["sector.", "gender.", "fill.", "step."].contains { role.rawValue.hasPrefix($0) }
      } + [.activity]
    let lines = all.filter { $0.rawValue.hasPrefix("line.") }
    let pairs: [(roles: [Role], grounds: [Role], needed: Double)] = [
      ([.ink, .softInk, .warning], grounds, 7), ([.nodeInk], fills, 7), (lines, grounds, 3),
      ([.outline], grounds, 3), ([.countryLine, .organisationLine], [.paper], 3),
    ]
    return pairs.flatMap { pair in
      pair.roles.flatMap { role in
        pair.grounds.map { ground in
          Fault(
            role: role, ground: ground, needed: pair.needed,
            contrast: self[role].contrast(to: self[ground]))
        }
      }
    }.filter { $0.contrast < $0.needed }
  }
}
