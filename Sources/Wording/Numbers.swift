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
    let mark = hasDecimalComma ? "," : "."
    guard let (whole, fraction) = value.magnitude.digits(decimals: decimals) else {
      return String(format: "%.\(decimals)f", value).replacing(".", with: mark)
    }
    let sign = value < 0 && (whole, fraction) != (0, 0) ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(whole)" }
    let digits = String(fraction)
    let zeros = String(repeating: "0", count: decimals - digits.utf8.count)
    return "\(sign)\(whole)\(mark)\(zeros)\(digits)"
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

  /// Returns a difference between two shares in percentage points, with its sign.
  ///
  /// - Parameter difference: The difference, 0.5 for one half.
  /// - Returns: `+50.0`, with the decimal mark of the language; no sign where it rounds to 0.
  public func formatPoints(_ difference: Double) -> String {
    let digits = format(100 * abs(difference), decimals: 1)
    guard digits != format(0, decimals: 1) else { return digits }
    return (difference < 0 ? "−" : "+") + digits
  }
}

extension Double {
  /// A number of 0 or more, rounded to its nearest decimal, and to an even digit in the middle: what
  /// stands before the mark and what after it; `nil` for one too great for that.
  fileprivate func digits(decimals: Int) -> (whole: Int, fraction: Int)? {
    guard decimals <= 15 else { return nil }
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let scaled = self * Double(unit)
    guard scaled < 0x1p52 else { return nil }
    var rounded = scaled.rounded(.toNearestOrEven)
    // What scaling lost says on which side of the middle a number is that seems to be there.
    let lost = (-scaled).addingProduct(self, Double(unit))
    if scaled - rounded == 0.5 && lost > 0 { rounded += 1 }
    if scaled - rounded == -0.5 && lost < 0 { rounded -= 1 }
    return (Int(rounded) / unit, Int(rounded) % unit)
  }
}
