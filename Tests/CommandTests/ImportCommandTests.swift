import Foundation
import TestSupport
import Testing

@Suite struct ImportCommandTests {
  private static let contacts = """
    Förnamn;Efternamn;Organisation;Titel;Roll;Kön;Land;E-post;Anteckning
    Anna;Ek;Linköpings kommun;Miljöchef;samordnare;Kvinna;Sverige;a@b.se;x
    Bo;Ö;Thái Nguyên;;chef;herre;Việt Nam;;

    """

  @Test func showsWhatColumnsBecomeAndWritesNothing() throws {
    let folder = try TemporaryFolder(texts: ["kontakter.csv": Self.contacts])
    let run = try Tool.run("import", "kontakter.csv", "--language", "sv", in: folder.path)
    #expect(run.status == 0)
    try Snapshot.expect(run.text, named: "import-sv.txt")
    #expect(run.errors.contains("rad 3, kolumn Kön: ”herre”"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["kontakter.csv"])
  }

  @Test(arguments: ["en", "sv", "vi"]) func writesANetworkThatCanBeChecked(language: String) throws
  {
    let folder = try TemporaryFolder(texts: ["k.csv": Self.contacts])
    let made = try Tool.run(
      "import", "k.csv", "--map", "role=Titel,country=", "--output", "new", "--language", language,
      in: folder.path)
    #expect(made.status == 0)
    #expect(made.errors.contains("samverkan check new"))
    let actors = try String(contentsOfFile: folder.path + "/new/actors.csv", encoding: .utf8)
    #expect(actors.contains("linkopings-kommun"))
    #expect(!actors.contains("SE"))
    let roles = try String(contentsOfFile: folder.path + "/new/affiliations.csv", encoding: .utf8)
    #expect(roles.contains("Miljöchef"))
    let people = try String(contentsOfFile: folder.path + "/new/people.csv", encoding: .utf8)
    #expect(people.contains("p1") && !people.contains("Anna"))
    #expect(try Tool.run("gender", "new", in: folder.path).status == 0)
    let again = try Tool.run("import", "k.csv", "--output", "new", in: folder.path)
    #expect(again.status == 2)
    #expect(again.errors.contains("name a new folder"))
  }

  @Test(arguments: [
    (["--map", "nme=Roll"], "FIELD is one of: name,"), (["--map", "name"], "FIELD=HEADING"),
    (["--map", "name=Rol"], "no column “Rol”"), (["--map", "name="], "--map name=HEADING"),
    (["--output", "k.csv"], "name a folder"),
  ])
  func refusesWhatItCantDo(arguments: [String], sentence: String) throws {
    let folder = try TemporaryFolder(texts: ["k.csv": Self.contacts])
    let run = try Tool.run(["import", "k.csv"] + arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func headingsMayHoldCommas() throws {
    let folder = try TemporaryFolder(texts: ["k.csv": "\"A, B\";C\nLinköping;Anna\n"])
    let run = try Tool.run(
      "import", "k.csv", "--map", "name=A, B,person=C", "--names", in: folder.path)
    #expect(run.status == 0)
    #expect(run.text.contains("'name=A, B,person=C' --names --output FOLDER"))
  }
}
