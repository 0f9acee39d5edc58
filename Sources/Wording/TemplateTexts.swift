/// What stands in a new network's tables, and the notes beside them.
extension Text {
  /// The title of the made-up network.
  package static let templateTitle = Text(
    en: "An example: replace the rows with your own",
    sv: "Ett exempel: byt ut raderna mot era egna")
  /// What gender is taken from in the made-up network.
  package static let templateGenderBasis = Text(en: "self-stated", sv: "egen uppgift")
  /// A municipality.
  package static let templateTown = Text(en: "Example Municipality", sv: "Exempels kommun")
  /// A part of the municipality.
  package static let templateDepartment = Text(
    en: "Planning Department", sv: "Samhällsbyggnadsförvaltningen")
  /// A city on the other side.
  package static let templatePartner = Text(en: "Partner City", sv: "Partnerstaden")
  /// A university.
  package static let templateUniversity = Text(en: "Example University", sv: "Exempels universitet")
  /// An unnamed group.
  package static let templateCompanies = Text(
    en: "Companies of the region", sv: "Företag i regionen")
  /// A document.
  package static let templateSource = Text(
    en: "Project plan (made up)", sv: "Projektplan (påhittad)")
  /// Words of the document.
  package static let templateQuote = Text(
    en: "The parties have signed a memorandum of understanding.",
    sv: "Parterna har undertecknat en avsiktsförklaring.")
  /// A phase.
  package static let templatePhase = Text(en: "First phase", sv: "Första fasen")
  /// An activity.
  package static let templateActivity = Text(en: "First visit", sv: "Första besöket")
  /// What the activity is about.
  package static let templateTheme = Text(en: "urban planning", sv: "stadsplanering")
  /// Why a university is required.
  package static let templateRequirement = Text(
    en: "The project plan asks for a university.", sv: "Projektplanen kräver ett universitet.")

  /// A side of the partnership.
  ///
  /// - Parameter isHome: Whether it is the side of whoever keeps the tables.
  /// - Returns: What the side is called.
  package static func templateSide(isHome: Bool) -> Text {
    isHome ? Text(en: "Example", sv: "Exempel") : Text(en: "Partner", sv: "Partner")
  }

  /// The name of the file with the notes.
  package static let templateNotesName = Text(en: "READ-ME.txt", sv: "LÄS-MIG.txt")

  /// How the tables are filled in.
  package static let templateNotes = Text(
    en: """
      How to fill in the tables

      Each file is a table that Excel opens. Replace the rows of the example with your own and
      keep the headings. Take away a table that you don’t need: only actors.csv must be there.
      Save as CSV; semicolons, decimal commas and Excel’s own encodings are read as they are.

      An empty cell means that nobody knows, and nothing is ever filled in for you. A date is a
      year, a month or a day: 2024, 2024-05, 2024-05-14. An id is a short word of your own that
      other tables refer to. Columns that aren’t named here are kept.

      network         title, language, gender.basis (what gender is taken from); fictitious is yes
                      as long as people are made up: take it away when they are real
      actors          one row each; part-of is the id of the actor that it belongs to; count is a
                      number or unknown for an unnamed group
        kind          municipality, department, committee, municipal-company, company, university,
                      school, county-board, region, province, city, embassy, agency, funder,
                      cluster, association, international-organisation, other
        sector        public, private, academia, civil-society, environment
        level         local, regional, national, international
        country       two letters: SE, VN
      people          one row each, by an id such as p1; names are never needed
        gender        woman, man, other, undisclosed, or empty
      affiliations    which person belongs to which actor; leading is yes or no
      activities      what was done together
      participations  who took part: the id of a person or an actor
      ties            who is tied to whom
        kind          funds, owns, governs, agreement, participates, consulted, requested,
                      cooperates, thesis-work, supports, strategy, reports, feedback,
                      represented-in, or a word of your own
        directed      yes if it goes one way only
        certainty     sure, likely, disputed
      phases          stretches of time that activities refer to
      sources         documents; quote their words in the column quote of actors and ties
      requirements    what the network must contain: a dimension, a value and how many

      Then run:
        samverkan check FOLDER
        samverkan report FOLDER --output report.html

      """,
    sv: """
      Så fyller du i tabellerna

      Varje fil är en tabell som Excel öppnar. Byt ut exemplets rader mot era egna och behåll
      rubrikerna. Ta bort de tabeller som inte behövs: bara actors.csv måste finnas. Spara som
      CSV; komma eller semikolon, decimalkomma och Excels egna teckenkodningar läses som de är.

      En tom cell betyder att ingen vet, och ingenting fylls i åt dig. Ett datum är ett år, en
      månad eller en dag: 2024, 2024-05, 2024-05-14. Ett id är ett kort ord som du väljer och som
      andra tabeller hänvisar till. Kolumner som inte nämns här behålls. De engelska orden inom
      parentes läses också, och en fil får ha sitt svenska eller sitt engelska namn: aktörer.csv
      eller actors.csv.

      nätverk (network)
        titel         vad nätverket heter
        språk         svenska (sv) eller engelska (en)
        kön.grund     vad uppgifterna om kön bygger på (gender.basis)
        fiktiv        ja så länge personerna är påhittade: ta bort raden när de är verkliga

      aktörer (actors), en rad var
        slag          kommun (municipality), förvaltning (department), nämnd (committee),
                      kommunalt bolag (municipal-company), företag (company), universitet eller
                      högskola (university), skola (school), länsstyrelse (county-board), region,
                      provins (province), stad (city), ambassad (embassy), statlig myndighet
                      (agency), finansiär (funder), företagskluster (cluster), förening
                      (association), internationell organisation (international-organisation),
                      annat (other)
        sektor        offentlig sektor (public), näringsliv (private), akademi (academia),
                      civilsamhälle (civil-society), miljö (environment)
        nivå          lokal (local), regional, nationell (national),
                      internationell (international)
        land          två bokstäver eller landets namn: SE, VN, Sverige, Vietnam
        del-av        id för den aktör som den hör till (part-of)
        antal         ett tal eller okänt för en grupp utan namn (count)

      personer (people), en rad var, med ett id som p1; namn behövs aldrig
        kön           kvinna (woman), man, annat (other), vill ej uppge (undisclosed), eller tomt

      tillhörigheter (affiliations): vilken person som hör till vilken aktör
        ledande       ja eller nej (leading: yes, no)

      aktiviteter (activities): vad som gjorts tillsammans

      deltaganden (participations): vem som deltog; id för en person eller en aktör

      relationer (ties): vem som har en relation till vem
        slag          finansiering (funds), ägande (owns), styrning (governs), avtal (agreement),
                      medverkan (participates), samråd (consulted), förfrågan (requested),
                      samarbete (cooperates), examensarbeten (thesis-work), stöd (supports),
                      gemensam strategi (strategy), rapportering (reports), återkoppling
                      (feedback), representation (represented-in), eller ett eget ord
        riktad        ja om relationen bara går åt ett håll (directed)
        säkerhet      säker (sure), trolig (likely), omstridd (disputed)

      faser (phases): skeden som aktiviteter hänvisar till

      källor (sources): dokument; återge deras ord i kolumnen citat hos aktörer och relationer

      krav (requirements): vad nätverket måste innehålla; en dimension, ett värde och hur många

      Kör sedan:
        samverkan check MAPP
        samverkan report MAPP --output rapport.html

      """)
}
