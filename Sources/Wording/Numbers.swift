private import Foundation

extension Language {
  /// Whether decimals stand after a comma, so that spreadsheet programs divide cells by semicolons.
  public var hasDecimalComma: Bool { self != .english }

  /// Returns a number with a fixed count of decimals, with the language's decimal mark.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: How many decimals to write.
  /// - Returns: The digits, with `.` in English and `,` in the others; never a negative zero.
  public func format(_ value: Double, decimals: Int = 2) -> String {
    let digits = String(format: "%.\(decimals)f", value)
    let isZero = !digits.contains { ("1"..."9").contains($0) }
    let plain = isZero && digits.hasPrefix("-") ? String(digits.dropFirst()) : digits
    return hasDecimalComma ? plain.replacing(".", with: ",") : plain
  }

  /// Returns a share from 0 to 1 as a percentage.
  ///
  /// - Parameters:
  ///   - share: The share, 0.5 for one half.
  ///   - decimals: How many decimals to write.
  /// - Returns: `50 %` in Swedish, `50%` in the others.
  public func formatPercent(_ share: Double, decimals: Int = 0) -> String {
    let number = format(share * 100, decimals: decimals)
    return self == .swedish ? "\(number)\u{A0}%" : "\(number)%"
  }
}
