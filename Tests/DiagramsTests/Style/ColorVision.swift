import Foundation
import Graphviz

@testable import Diagrams

/// Who looks at a diagram.
///
/// The matrices are those of G. Machado, M. Oliveira and L. Fernandes, "A physiologically-based
/// model for simulation of color vision deficiency", *IEEE Transactions on Visualization and
/// Computer Graphics* 15(6), 2009, [doi:10.1109/TVCG.2009.113](https://doi.org/10.1109/TVCG.2009.113),
/// at severity 1.
enum Vision: CaseIterable {
  case usual, protanopia, deuteranopia, tritanopia, grey

  fileprivate func seen(_ color: [Double]) -> [Double] {
    let matrix: [[Double]] =
      switch self {
      case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .protanopia:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .deuteranopia:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .tritanopia:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      case .grey: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
      }
    return matrix.map { row in
      min(max(zip(row, color).map { $0 * $1 }.reduce(0, +), 0), 1)
    }
  }
}

extension Color {
  /// The distance in CIELAB as a reader sees it, about 2 where it is just noticeable.
  func distance(to other: Color, seenBy vision: Vision) -> Double {
    zip(Self.lab(vision.seen(linear)), Self.lab(vision.seen(other.linear)))
      .map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private static func lab(_ color: [Double]) -> [Double] {
    let weights: [[Double]] = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
      [0.0193339, 0.1191920, 0.9503041],
    ]
    let white = [0.95047, 1, 1.08883]
    let roots = zip(weights, white).map { row, white in
      let share = zip(row, color).map { $0 * $1 }.reduce(0, +) / white
      return share > 216.0 / 24389 ? cbrt(share) : share * 841 / 108 + 4.0 / 29
    }
    return [116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])]
  }
}
