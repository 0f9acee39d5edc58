import Wording

extension Measure {
  /// The measures of positions by gender.
  public static let ofPosition: [Measure] = [
    Measure("top", .positionShare, karimi),
    Measure("womenCurve", .positionCurve, espinNoboa),
    Measure("brokersBySide", .brokerRoles, gouldFernandez),
    Measure("gini", .seatGini, seierstadOpsahl),
    Measure("ownGenderOnly", .ownGenderOnly, verhoeven),
    Measure("density", .egoDensity, lutter),
    Measure("eiIndex", .genderEIIndex, krackhardtStern),
    Measure("assortativity", .genderAssortativity, newman),
    Measure("womenColeman", .womenColeman, coleman),
    Measure("menColeman", .menColeman, coleman),
    Measure("sameGenderShare", .meetingsOfOneGender, newmanProjection),
  ]
}

private let karimi =
  "F. Karimi et al., Scientific Reports 8, 11077 (2018), doi:10.1038/s41598-018-29405-7"
private let espinNoboa =
  "L. Espín-Noboa et al., Scientific Reports 12, 2012 (2022), doi:10.1038/s41598-022-05434-1"
private let gouldFernandez =
  "R. Gould, R. Fernandez, Sociological Methodology 19 (1989), doi:10.2307/270949"
private let seierstadOpsahl =
  "C. Seierstad, T. Opsahl, Scandinavian Journal of Management 27 (2011), "
  + "doi:10.1016/j.scaman.2010.10.002"
private let verhoeven =
  "D. Verhoeven et al., PLOS ONE 15(6), e0234460 (2020), doi:10.1371/journal.pone.0234460"
private let lutter =
  "M. Lutter, American Sociological Review 80 (2015), doi:10.1177/0003122414568788"
private let newman =
  "M. Newman, Physical Review E 67, 026126 (2003), doi:10.1103/PhysRevE.67.026126"
private let newmanProjection =
  "M. Newman, Physical Review E 64, 016132 (2001), doi:10.1103/PhysRevE.64.016132"
private let coleman =
  "J. Coleman, Human Organization 17(4) (1958), doi:10.17730/humo.17.4.q5604m676260q8n7"
