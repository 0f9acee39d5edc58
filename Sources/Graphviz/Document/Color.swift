/// A colour of the sRGB space.
public struct Color: Sendable, Hashable {
  /// The share of red, 0 to 255.
  public let red: UInt8
  /// The share of green, 0 to 255.
  public let green: UInt8
  /// The share of blue, 0 to 255.
  public let blue: UInt8
  /// How much it hides what is behind, from 0 to 255.
  public let alpha: UInt8

  /// Makes a colour from its hexadecimal notation.
  ///
  /// - Parameters:
  ///   - hexadecimal: Red, green and blue, for example `0x0072B2`.
  ///   - opacity: How much of it hides what is behind, from 0 to 1.
  public init(_ hexadecimal: UInt32, opacity: Double = 1) {
    red = UInt8(truncatingIfNeeded: hexadecimal >> 16)
    green = UInt8(truncatingIfNeeded: hexadecimal >> 8)
    blue = UInt8(truncatingIfNeeded: hexadecimal)
    alpha = UInt8(min(max(opacity, 0), 1) * 255)
  }

  /// Returns the colour as a film that lets through what is behind.
  ///
  /// - Parameter opacity: How much of it hides what is behind, from 0 to 1.
  /// - Returns: The colour.
  public func with(opacity: Double) -> Color {
    Color(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), opacity: opacity)
  }

  /// The colour as CSS and Graphviz write it, for example `#0072b2`, or
  /// `#0072b280` where it is half transparent.
  public var notation: String {
    "#"
      + ([red, green, blue] + (alpha < 255 ? [alpha] : [])).map { component in
        (component < 16 ? "0" : "") + String(component, radix: 16)
      }.joined()
  }
}
