import Testing

@testable import Reports

@Suite struct HTMLTests {
  @Test(arguments: [
    ("</script><b>", "&lt;/script&gt;&lt;b&gt;"),
    ("A & B's \"C\"", "A &amp; B&#39;s &quot;C&quot;"),
    ("&amp;", "&amp;amp;"),
    ("Thái Nguyên 🙂 – ”Å”", "Thái Nguyên 🙂 – ”Å”"),
    ("a\u{0}b\u{1B}c\u{FFFF}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}"),
    ("two\nlines\tand a tab", "two\nlines\tand a tab"),
  ])
  func escapesText(text: String, markup: String) {
    #expect(HTML(text: text).markup == markup)
    #expect(HTML("b") { text }.markup == "<b>\(markup)</b>")
    #expect(HTML("b", ["title": text]).markup == "<b title=\"\(markup)\"></b>")
  }

  @Test func leavesAttributesWithoutValueOut() {
    #expect(HTML("td", ["class": nil, "colspan": "2"]).markup == "<td colspan=\"2\"></td>\n")
  }

  @Test func closesElementsWithoutContent() {
    #expect(HTML("meta", ["charset": "utf-8"]).markup == "<meta charset=\"utf-8\" />\n")
    #expect(HTML("span").markup == "<span></span>")
  }

  @Test func putsPiecesInOrder() {
    let none: String? = nil
    let items = ["a", "b"]
    let list = HTML("ul") {
      "first "
      for item in items { HTML("b") { item } }
      if items.isEmpty { "never" } else { HTML("em") { "else" } }
      none
    }
    #expect(list.markup == "<ul>first <b>a</b><b>b</b><em>else</em></ul>\n")
  }
}
