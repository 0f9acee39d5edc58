import Testing

@Suite struct ExplainTests {
  @Test(arguments: [
    ("connectivity", "doi:10."), ("gender", "40"), ("breadth", "Hill"), ("without", "Borgatti"),
    ("describe", "Actors by kind"),
  ])
  func definitionsComeWithTheFigures(verb: String, says: String) throws {
    let plain = try Tool.run(verb, Tool.fictitious, "--language", "en")
    let explained = try Tool.run(verb, Tool.fictitious, "--language", "en", "--explain")
    #expect(explained.status == plain.status)
    #expect(explained.text.hasPrefix(plain.text))
    let added = explained.text.dropFirst(plain.text.count)
    #expect(added.contains("Definitions"))
    #expect(added.contains(says))
    #expect(added.contains("What the figures were counted from"))
    #expect(added.contains("positionspapper") || added.contains("pahittat"))
  }
}
