import TestSupport
import Testing

/// What every output of a network must say, and what none may.
@Suite struct DisclosureTests {
  @Test(arguments: [
    ["check"], ["check", "--format", "csv"], ["check", "--format", "json"],
    ["describe"], ["describe", "--format", "csv"], ["describe", "--format", "json"],
    ["connectivity", "--view", "people"], ["connectivity", "--view", "two-mode"],
    ["connectivity", "--format", "csv"], ["connectivity", "--format", "json"],
    ["gender"], ["gender", "--format", "csv"], ["gender", "--format", "json"],
    ["gender", "--position"], ["gender", "--position", "--format", "json"],
    ["breadth"], ["breadth", "--format", "csv"], ["breadth", "--format", "json"],
    ["without", "p"], ["without", "p", "--format", "csv"], ["without", "p", "--format", "json"],
    ["without", "--of", "people"], ["without", "--random-loss", "--samples", "2"],
    ["compare", "."], ["compare", ".", "--format", "csv"], ["compare", ".", "--format", "json"],
    ["diagram", "--view", "people"], ["diagram", "--view", "two-mode"],
    ["report"], ["report", "--view", "people"],
    ["describe", "--publish"], ["connectivity", "--publish", "--view", "two-mode"],
    ["gender", "--publish"], ["gender", "--publish", "--format", "json"],
    ["breadth", "--publish"], ["without", "a", "--publish"], ["compare", ".", "--publish"],
    ["diagram", "--publish", "--view", "two-mode"], ["report", "--publish"],
    ["diagram", "--publish", "--kind", "change", "--with", "."],
  ])
  func peopleStayNamelessAndFictionIsMarked(arguments: [String]) throws {
    let folder = try TemporaryFolder(texts: [
      "network.csv": "key,value\nfictitious,yes\n",
      "actors.csv": "id,kind\na,university\nb,company\n",
      "ties.csv": "from,to\na,b\n",
      "people.csv":
        "id,name,gender,note,memo\np,Secretname,woman,Secretnote,Secretmemo\nq,Secret,,,\n",
      "affiliations.csv": "person,actor,leading\np,a,yes\nq,b,\n",
      "activities.csv": "id\nvisit\n",
      "participations.csv": "activity,participant\nvisit,p\nvisit,q\n",
    ])
    let run = try Tool.run([arguments[0], "."] + arguments.dropFirst(), in: folder.path)
    #expect(run.status == 0)
    #expect(!run.text.contains("Secret"))
    #expect(!run.errors.contains("Secret"))
    #expect(run.text.lowercased().contains("fictitious"))
  }

  /// Neither network names a person of the other.
  @Test(arguments: [
    ["compare", "1", "2", "--explain"], ["compare", "2", "1", "--format", "json", "--explain"],
    ["diagram", "1", "--kind", "change", "--with", "2"],
    ["diagram", "2", "--kind", "change", "--with", "1"],
    ["diagram", "1", "--kind", "change", "--with", "2", "--fill-by", "contact"],
  ])
  func networksPublishedTogetherNameNobody(arguments: [String]) throws {
    let earlier = try TemporaryFolder(texts: [
      "actors.csv": "id,kind,contact\na,university,Eva Secretname\nb,company,board\n",
      "ties.csv": "from,to,source,quote\na,b,talk,Eva Secretname called.\n",
      "sources.csv": "id,title\ntalk,A talk with Eva Secretname\n",
    ])
    let later = try TemporaryFolder(texts: [
      "actors.csv": "id,kind,contact\na,university,board\nb,company,board\n",
      "ties.csv": "from,to,kind\na,b,funds\n",
      "people.csv": "id,name\np,Eva Secretname\n",
      "affiliations.csv": "person,actor\np,a\n",
    ])
    let paths = ["1": earlier.path, "2": later.path]
    let run = try Tool.run(arguments.map { paths[$0] ?? $0 } + ["--publish"])
    #expect(run.status == 0)
    #expect(!run.text.contains("Secret"))
  }
}
