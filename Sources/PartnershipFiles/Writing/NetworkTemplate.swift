public import Partnerships
public import Wording

/// A small made-up network that shows how the tables are filled in.
public enum NetworkTemplate {
  /// Returns the made-up network, with a row or more in every table.
  ///
  /// - Parameter language: The language of titles and names.
  /// - Returns: The network, marked as fictitious.
  public static func network(in language: Language) -> Network {
    var network = Network()
    network.information.title = Text.templateTitle[language]
    network.information.language = language.rawValue
    network.information.genderBasis = Text.templateGenderBasis[language]
    network.information.isFictitious = true
    network.actors = actors(in: language)
    network.ties = ties(in: language)
    addPeople(to: &network, in: language)
    addActivities(to: &network, in: language)
    var source = Source(id: "plan", title: Text.templateSource[language])
    source.date = PartialDate("2024-03")
    network.sources = [source]
    network.requirements = requirements(in: language)
    return network
  }

  /// Returns the notes on how the tables are filled in.
  ///
  /// - Parameter language: The language to write them in.
  /// - Returns: The name of the file and its text; but in English it is as Notepad writes
  ///   texts, with a byte order mark and carriage returns.
  public static func notes(in language: Language) -> (name: String, text: String) {
    let notes = Text.templateNotes(isWorkbook: false)[language]
    let text =
      switch language {
      case .english: notes
      case .swedish, .vietnamese: byteOrderMark + notes.replacing("\n", with: "\r\n")
      }
    return (Text.templateNotesName[language], text)
  }

  /// Returns the notes on how the sheets of a workbook are filled in.
  ///
  /// - Parameter language: The language to write them in.
  /// - Returns: The text.
  static func workbookNotes(in language: Language) -> String {
    Text.templateNotes(isWorkbook: true)[language]
  }

  private static func actors(in language: Language) -> [Actor] {
    var town = Actor(id: "town", name: Text.templateTown[language])
    town.kind = "municipality"
    town.country = "SE"
    var planning = Actor(id: "planning", name: Text.templateDepartment[language])
    planning.kind = "department"
    planning.country = "SE"
    planning.partOf = "town"
    var partner = Actor(id: "partner", name: Text.templatePartner[language])
    partner.kind = "city"
    partner.country = "VN"
    var university = Actor(id: "university", name: Text.templateUniversity[language])
    university.kind = "university"
    university.country = "SE"
    var companies = Actor(id: "companies", name: Text.templateCompanies[language])
    companies.kind = "company"
    companies.country = "SE"
    companies.count = .unknown
    let sectors = ["public", "public", "public", "academia", "private"]
    let levels = ["local", "local", "local", "national", "local"]
    return zip([town, planning, partner, university, companies], zip(sectors, levels)).map {
      var actor = $0
      (actor.sector, actor.level) = ($1.0, $1.1)
      actor.side = Text.templateSide(isHome: actor.id != "partner")[language]
      actor.evidence = Evidence(source: "plan")
      return actor
    }
  }

  private static func ties(in language: Language) -> [Tie] {
    var agreement = Tie(from: "town", to: "partner")
    agreement.kind = "agreement"
    agreement.interval = Interval(start: PartialDate("2024-05-14"), end: PartialDate("2027"))
    agreement.evidence = Evidence(source: "plan", quote: Text.templateQuote[language])
    var cooperation = Tie(from: "planning", to: "partner")
    cooperation.kind = "cooperates"
    cooperation.interval = Interval(start: PartialDate("2024"))
    cooperation.evidence = Evidence(source: "plan")
    var thesis = Tie(from: "university", to: "partner")
    thesis.kind = "thesis-work"
    thesis.certainty = .likely
    thesis.interval = Interval(start: PartialDate("2025"))
    var consultation = Tie(from: "planning", to: "companies")
    consultation.kind = "consulted"
    consultation.isDirected = true
    consultation.interval = Interval(start: PartialDate("2024-09"), end: PartialDate("2024-09"))
    return [agreement, cooperation, thesis, consultation]
  }

  private static func addPeople(to network: inout Network, in language: Language) {
    network.people = [
      Person(id: "p1", gender: .woman), Person(id: "p2", gender: .man),
      Person(id: "p3", gender: .woman), Person(id: "p4"),
    ]
    let places = [("p1", "planning", true), ("p2", "planning", false), ("p3", "partner", true)]
    network.affiliations = places.map { person, actor, isLeading in
      var affiliation = Affiliation(person: person, actor: actor)
      affiliation.role = Text.label(ofRole: isLeading ? "coordinator" : "official")[language]
      affiliation.isLeading = isLeading
      affiliation.interval.start = PartialDate("2024")
      return affiliation
    }
    network.affiliations.append(Affiliation(person: "p4", actor: "university"))
  }

  private static func addActivities(to network: inout Network, in language: Language) {
    var phase = Phase(id: "start", name: Text.templatePhase[language])
    phase.interval = Interval(start: PartialDate("2024"), end: PartialDate("2025-06"))
    network.phases = [phase]
    var visit = Activity(id: "visit", name: Text.templateActivity[language])
    visit.kind = "visit"
    visit.theme = Text.templateTheme[language]
    visit.phase = "start"
    visit.interval = Interval(start: PartialDate("2024-09-02"), end: PartialDate("2024-09-06"))
    visit.evidence.source = "plan"
    network.activities = [visit]
    network.participations = [("p1", "organiser"), ("p2", nil), ("p3", "speaker"), ("p4", nil)]
      .map { participant, role in
        var participation = Participation(activity: "visit", participant: participant)
        participation.role = Text.label(ofRole: role ?? "participant")[language]
        return participation
      }
  }

  private static func requirements(in language: Language) -> [Requirement] {
    var university = Requirement(dimension: "kind", value: "university")
    university.minimum = 1
    university.because = Text.templateRequirement[language]
    return [university, Requirement(dimension: "gender", value: "even")]
  }
}
