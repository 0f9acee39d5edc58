extension MeasureText {
  package static let genderShare = MeasureText(
    name: Text(en: "share of women, share of men", sv: "andel kvinnor, andel män"),
    definition: Text(
      en: "The share among those whose gender is stated. The lowest and the highest share are of "
        + "everyone: with none and with all of the unknown counted in.",
      sv: "Andelen bland dem vars kön är uppgivet. Lägsta och högsta andel är av alla: med ingen "
        + "respektive samtliga av de okända medräknade."))
  package static let genderVerdict = MeasureText(
    name: Text(en: "even distribution", sv: "jämn könsfördelning"),
    definition: Text(
      en: "Even if women and men are each from 40 to 60 per cent, dominated if one of them is over "
        + "60 per cent; decided only where that holds whatever the unknown are. Where many are "
        + "neither women nor men it may be neither even nor dominated.",
      sv: "Jämn om kvinnor och män är 40–60 procent var, dominerad om endera är över 60 procent; "
        + "avgörs bara när det gäller vad de okända än är. Där många är varken kvinnor eller män kan "
        + "den vara varken jämn eller dominerad."))
}

/// The words of a gender distribution.
extension Text {
  package static let genderDistribution = Text(en: "Gender distribution", sv: "Könsfördelning")
  package static let women = Text(en: "Women", sv: "Kvinnor")
  package static let men = Text(en: "Men", sv: "Män")
  package static let otherGender = Text(en: "Other", sv: "Annat")
  package static let undisclosedGender = Text(en: "Not disclosed", sv: "Vill ej uppge")
  package static let unknownGender = Text(en: "Unknown", sv: "Okänt")
  package static let shareOfWomen = Text(en: "Share of women", sv: "Andel kvinnor")
  package static let shareOfMen = Text(en: "Share of men", sv: "Andel män")
  package static let verdict = Text(en: "Verdict", sv: "Bedömning")
  package static let counted = Text(en: "Counted", sv: "Räknat")

  package static let peopleCounted = Text(en: "People", sv: "Personer")
  package static let seatsCounted = Text(en: "Seats", sv: "Deltaganden")
  package static let leadingRolesCounted = Text(en: "Leading roles", sv: "Ledande roller")

  package static let actorHeading = Text(en: "Actor", sv: "Aktör")
  package static let sectorHeading = Text(en: "Sector", sv: "Sektor")
  package static let countryHeading = Text(en: "Country", sv: "Land")
  package static let sideHeading = Text(en: "Side", sv: "Sida")
  package static let activityHeading = Text(en: "Activity", sv: "Aktivitet")
  package static let phaseHeading = Text(en: "Phase", sv: "Fas")
  package static let genderHeading = Text(en: "Gender", sv: "Kön")

  package static let genderByActor = Text(en: "by actor", sv: "per aktör")
  package static let genderBySector = Text(en: "by sector", sv: "per sektor")
  package static let genderByCountry = Text(en: "by country", sv: "per land")
  package static let genderBySide = Text(en: "by side", sv: "per sida")
  package static let genderByActivity = Text(en: "by activity", sv: "per aktivitet")
  package static let genderByPhase = Text(en: "by phase", sv: "per fas")

  package static let genderIsEven = Text(en: "even", sv: "jämn")
  package static let genderIsWomenDominated = Text(en: "women-dominated", sv: "kvinnodominerad")
  package static let genderIsMenDominated = Text(en: "men-dominated", sv: "mansdominerad")
  package static let genderIsNeither = Text(
    en: "neither even nor dominated", sv: "varken jämn eller dominerad")
  package static let nobody = Text(en: "nobody", sv: "ingen")
  package static let tooSmallToBeEven = Text(
    en: "too small to be even", sv: "för liten för att vara jämn")

  /// The verdict on a group of which too many are of unknown gender.
  package static func genderIsUndecided(unknown: Int) -> Text {
    Text(
      en: "can’t be decided: \(unknown) unknown",
      sv: "kan inte avgöras: \(unknown) \(unknown == 1 ? "okänd" : "okända")")
  }

  /// What the genders were taken from, in the network's own words where they aren't the usual ones.
  package static func genderBasis(_ basis: String?) -> Text {
    guard let basis else {
      return Text(
        en: "The network doesn’t say what gender was taken from.",
        sv: "Nätverket säger inte vad uppgifterna om kön bygger på.")
    }
    let label =
      switch basis {
      case "legal sex": Text(en: "legal sex", sv: "juridiskt kön")
      case "self-stated": Text(en: "as people stated it", sv: "vad personerna själva uppgett")
      case "assigned by the coder":
        Text(en: "assigned by the coder", sv: "kodarens bedömning")
      default: asWritten(basis)
      }
    return Text(en: "Gender is: \(label.english).", sv: "Kön avser: \(label.swedish).")
  }

  package static let howGenderIsCounted = Text(
    en: "People count once, seats once for each activity, leading roles once for each actor.",
    sv: "Personer räknas en gång, deltaganden en gång per aktivitet, ledande roller en gång per "
      + "aktör.")

  package static let peopleMayCountTwice = Text(
    en: "Someone with places in two groups counts in both.",
    sv: "Den som hör till två grupper räknas i båda.")

  package static let phasesCountThoseWhoTookPart = Text(
    en: "A phase’s row here counts those who took part in its activities; a phase seen by itself "
      + "counts all who may have been there then.",
    sv: "Här räknas för varje fas de som deltog i dess aktiviteter; ses en fas för sig räknas alla "
      + "som kan ha varit med då.")
  package static let allWhoMayHaveBeenThereCount = Text(
    en: "All who may have been there at the time count, even where dates are unknown, and not only "
      + "those who took part in an activity.",
    sv: "Alla som kan ha varit med under tiden räknas, även där datum är okända, och inte bara de "
      + "som deltog i någon aktivitet.")

  /// A note on affiliations that don't say whether they are leading.
  package static func leadingNotStated(_ count: Int) -> Text {
    Text(
      en: count == 1
        ? "1 affiliation doesn’t say whether the role is a leading one and isn’t counted as leading."
        : "\(count) affiliations don’t say whether the role is a leading one and aren’t counted as "
          + "leading.",
      sv: count == 1
        ? "1 tillhörighet anger inte om rollen är ledande och räknas inte som ledande."
        : "\(count) tillhörigheter anger inte om rollen är ledande och räknas inte som ledande.")
  }
}
