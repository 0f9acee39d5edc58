import Testing

@Suite struct ExplainTests {
  @Test(arguments: [
    (["connectivity"], "doi:10."), (["gender"], "40"), (["breadth"], "Hill"),
    (["without"], "Borgatti"), (["describe"], "Actors by kind"),
    (["gender", "--position", "--shuffles", "9"], "Women – Men"),
    (["without", "--random-loss", "--samples", "1"], "Drawn at random from"),
  ])
  func definitionsComeWithTheFigures(question: [String], says: String) throws {
    let question = question + [Tool.fictitious, "--language", "en"]
    let plain = try Tool.run(question)
    let explained = try Tool.run(question + ["--explain"])
    #expect(explained.status == plain.status)
    #expect(explained.text.hasPrefix(plain.text))
    let added = explained.text.dropFirst(plain.text.count)
    #expect(added.contains("Definitions"))
    #expect(added.contains(says))
    #expect(added.contains("What the figures were counted from"))
    #expect(added.contains("positionspapper") || added.contains("pahittat"))
  }
}
