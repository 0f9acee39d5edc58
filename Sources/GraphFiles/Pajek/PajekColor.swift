/// The colours of Pajek: names, and numbers such as `RGBFF0000`.
enum PajekColor {
  /// Returns a colour as `#RRGGBB`; `nil` if it isn't known.
  static func hexadecimal(_ color: String) -> String? {
    let name = color.lowercased()
    guard name.hasPrefix("rgb") else { return colors[name].map { "#" + $0 } }
    let digits = name.dropFirst(3)
    return isNumber(digits) ? "#" + digits.uppercased() : nil
  }

  /// Returns a colour as Pajek writes it; `nil` if it isn't `#RRGGBB`.
  static func text(of color: String) -> String? {
    let digits = color.dropFirst()
    return color.hasPrefix("#") && isNumber(digits) ? "RGB" + digits : nil
  }

  private static func isNumber(_ digits: Substring) -> Bool {
    digits.utf8.count == 6 && digits.utf8.allSatisfy { $0.isDigit || ($0 | 0x20) &- 97 < 6 }
  }

  /// The colours that Pajek shares with dvips, by their names in small letters; dvips defines them by
  /// cyan, magenta, yellow and black, *c* and *k* together taking from red and so on.
  private static let colors: [String: String] = {
    let words = names.split(separator: " ").map(String.init)
    return Dictionary(
      uniqueKeysWithValues: stride(from: 0, to: words.count - 1, by: 2).map {
        (words[$0], words[$0 + 1])
      })
  }()

  private static let names =
    "greenyellow D9FF4F yellow FFFF00 goldenrod FFE629 dandelion FFB529 apricot FFAD7A "
    + "peach FF804D melon FF8A80 yelloworange FF9400 orange FF6321 burntorange FF7D00 "
    + "bittersweet C20300 redorange FF3B21 mahogany A60000 maroon AD0000 brickred B80000 "
    + "red FF0000 orangered FF0080 rubinered FF00DE wildstrawberry FF0A9C salmon FF789E "
    + "carnationpink FF5EFF magenta FF00FF violetred FF30FF rhodamine FF2EFF "
    + "mulberry A314FA redviolet 9600A8 fuchsia 7303EB lavender FF85FF thistle E069FF "
    + "orchid AD5CFF darkorchid 9933CC purple 8C24FF plum 8000FF violet 361FFF "
    + "royalpurple 4019FF blueviolet 190DF5 periwinkle 6E73FF cadetblue 616EC4 "
    + "cornflowerblue 59DEFF midnightblue 007091 navyblue 0F75FF royalblue 0080FF "
    + "blue 0000FF cerulean 0FE3FF cyan 00FFFF processblue 0AFFFF skyblue 61FFE0 "
    + "turquoise 26FFCC tealblue 1FFAA3 aquamarine 2EFFB2 bluegreen 26FFAB emerald 00FF80 "
    + "junglegreen 03FF7A seagreen 4FFF80 green 00FF00 forestgreen 00E000 pinegreen 00BF29 "
    + "limegreen 80FF00 yellowgreen 8FFF42 springgreen BDFF3D olivegreen 009900 "
    + "rawsienna 8C0000 sepia 4D0000 brown 660000 tan DB9470 gray 808080 black 000000 "
    + "white FFFFFF"
}
