/// How large a picture is.
public struct PictureSize: Sendable, Hashable, Codable {
  /// A sheet of paper.
  public enum Page: String, Sendable, Hashable, CaseIterable, Codable {
    /// 210 by 297 millimetres.
    case a4 = "A4"
    /// 297 by 420 millimetres.
    case a3 = "A3"

    /// The shorter and the longer side, in points.
    var sides: (short: Double, long: Double) {
      switch self {
      case .a4: (595.28, 841.89)
      case .a3: (841.89, 1190.55)
      }
    }
  }

  /// The sheet that it fills, upright or across as it fits best; `nil` is as large as it comes.
  public var page: Page?
  /// How many dots of a bitmap an inch takes; `nil` is as fine as print needs and memory allows.
  public var dotsPerInch: Double?

  /// Describes a size.
  ///
  /// - Parameters:
  ///   - page: The sheet that it fills; `nil` is as large as it comes.
  ///   - dotsPerInch: How many dots of a bitmap an inch takes; `nil` is as fine as print needs.
  public init(page: Page? = nil, dotsPerInch: Double? = nil) {
    self.page = page
    self.dotsPerInch = dotsPerInch
  }

  /// The sheet for a picture, and what is left beside and above it in the picture's own points.
  ///
  /// A picture that is small isn't blown up by more than a third.
  func sheet(
    for picture: (width: Double, height: Double)
  ) -> (width: Double, height: Double, padding: (x: Double, y: Double))? {
    guard let page else { return nil }
    let margin = 28.0
    let sides = page.sides
    func scale(_ width: Double, _ height: Double) -> Double {
      min(
        (width - 2 * margin) / max(picture.width, 1),
        (height - 2 * margin) / max(picture.height, 1), 4.0 / 3)
    }
    let isAcross = scale(sides.long, sides.short) > scale(sides.short, sides.long)
    let (width, height) = isAcross ? (sides.long, sides.short) : (sides.short, sides.long)
    let scale = scale(width, height)
    return (
      width, height,
      ((width / scale - picture.width) / 2, (height / scale - picture.height) / 2)
    )
  }
}
