import Assessment
import Wording

extension HTML {
  /// Draws where a share may lie, from 0 to 100 per cent, against the band from 40 to 60.
  ///
  /// It is told apart without colour: the band is a shade, the range a thick line with ends, and
  /// the share among those who are known a ring.
  ///
  /// - Parameters:
  ///   - range: The share.
  ///   - label: What is read out in place of the drawing.
  init(bar range: ShareRange, label: String) {
    func x(_ share: Double) -> String { Language.english.format(2 + share * 156, decimals: 1) }
    func rule(from left: Double, to right: Double, _ height: Double, _ color: String) -> HTML {
      HTML(
        "rect",
        [
          "x": x(left), "width": Language.english.format((right - left) * 156, decimals: 1),
          "y": Language.english.format(8 - height / 2, decimals: 1),
          "height": Language.english.format(height, decimals: 1), "fill": color,
        ])
    }
    func tick(at share: Double, _ height: Double, _ width: Double, _ color: String) -> HTML {
      HTML(
        "path",
        [
          "d": "M\(x(share)) \(Language.english.format(8 - height / 2, decimals: 1))v"
            + Language.english.format(height, decimals: 1),
          "stroke": color, "stroke-width": Language.english.format(width, decimals: 1),
        ])
    }
    self.init(
      "svg", ["class": "bar", "viewBox": "0 0 160 16", "role": "img", "aria-label": label]
    ) {
      rule(from: 0.4, to: 0.6, 16, "#c9d5de")
      rule(from: 0, to: 1, 1, "#43505c")
      for share in [0, 0.5, 1] { tick(at: share, 6, 1, "#43505c") }
      rule(from: range.low, to: range.high, 4, "#0b4a6f")
      tick(at: range.low, 10, 2, "#0b4a6f")
      tick(at: range.high, 10, 2, "#0b4a6f")
      if let stated = range.stated {
        HTML(
          "circle",
          [
            "cx": x(stated), "cy": "8", "r": "3.5", "fill": "#fff", "stroke": "#0b4a6f",
            "stroke-width": "2",
          ])
      }
    }
  }
}
