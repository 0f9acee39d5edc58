import Graphviz
import Testing
import Wording

@testable import Diagrams

@Suite struct StyleFileTests {
  private func texts(_ file: String) -> [String] {
    do throws(StyleError) {
      _ = try Theme(style: Array(file.utf8), named: "style.csv")
      return []
    } catch {
      return error.texts.map { $0[.english] }
    }
  }

  @Test func namedColoursReplaceThoseOfTheBase() throws {
    let theme = try Theme(
      style: Array("key;value\nbase;dark\nsector.public;#AACCFF\npaper;000000\n".utf8),
      named: "style.csv")
    #expect(theme[.publicSector] == Color(0xAACCFF))
    #expect(theme[.paper] == Color(0x000000))
    #expect(theme[.ink] == Theme.dark[.ink])
  }

  @Test func everyFaultIsToldWithItsPlace() {
    let found = texts("key,value\nbase,drak\npapper,#ffffff\nink,black\nink,#12345g\n")
    #expect(found.count == 4)
    #expect(found[0].hasPrefix("style.csv, row 2, column value: “drak” is no theme; write one of "))
    #expect(found[1].hasPrefix("style.csv, row 3, column key: nothing is called “papper”"))
    #expect(found[2].contains("row 4, column value: “black” is no colour; write red"))
    #expect(found[3].contains("“#12345g”"))
  }

  @Test func coloursThatCantBeReadAreRefused() {
    #expect(
      texts("key,value\nink,#999999\nwarning,#7a1500") == [
        "style.csv: ink #999999 on paper #ffffff has a contrast of 2.8 : 1 and needs 7 : 1; make "
          + "one of them lighter or darker.",
        "style.csv: ink #999999 on country-fill #f6f7f9 has a contrast of 2.7 : 1 and needs 7 : 1; "
          + "make one of them lighter or darker.",
        "style.csv: ink #999999 on organisation-fill #ffffff has a contrast of 2.8 : 1 and needs "
          + "7 : 1; make one of them lighter or darker.",
      ])
  }

  @Test(arguments: ["", "colour,value\nink,#000000", "\u{0}\u{1}", "key"])
  func withoutItsColumnsItIsRefused(_ file: String) {
    #expect(texts(file).count == 1)
    #expect(texts(file).first?.contains("a style has the columns key and value") == true)
  }
}
