private import Foundation

extension Language {
  /// Returns a number with a fixed count of decimals, with the language's decimal mark.
  ///
  /// - Parameters:
  ///   - value: The number.
  ///   - decimals: How many decimals to write.
  /// - Returns: The digits, with `,` in Swedish and `.` in English; never a negative zero.
  public func format(_ value: Double, decimals: Int = 2) -> String {
    let digits = String(format: "%.\(decimals)f", value)
    let isZero = !digits.contains { ("1"..."9").contains($0) }
    let plain = isZero && digits.hasPrefix("-") ? String(digits.dropFirst()) : digits
    return self == .swedish ? plain.replacing(".", with: ",") : plain
  }

  /// Returns a share from 0 to 1 as a percentage.
  ///
  /// - Parameters:
  ///   - share: The share, 0.5 for one half.
  ///   - decimals: How many decimals to write.
  /// - Returns: `50 %` in Swedish, `50%` in English.
  public func formatPercent(_ share: Double, decimals: Int = 0) -> String {
    let number = format(share * 100, decimals: decimals)
    return self == .swedish ? "\(number)\u{A0}%" : "\(number)%"
  }
}
