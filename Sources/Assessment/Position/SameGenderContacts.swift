import Graphs
import Partnerships

/// How many women have contacts with women only, and how many men with men only.
///
/// People without contacts aren't counted. Who has met somebody of unknown gender, and otherwise only
/// their own, may be one of them.
///
/// D. Verhoeven, K. Musial, S. Palmer et al., "Controlling for openness in the male-dominated
/// collaborative networks of the global film industry", *PLOS ONE* 15(6), e0234460 (2020),
/// [doi:10.1371/journal.pone.0234460](https://doi.org/10.1371/journal.pone.0234460).
public struct SameGenderContacts: Codable, Sendable, Equatable {
  /// The women.
  public var women: OwnGenderOnly
  /// The men.
  public var men: OwnGenderOnly

  /// Looks at everyone's contacts.
  ///
  /// - Parameters:
  ///   - graph: Who has contact with whom.
  ///   - genders: The gender of each person.
  init(in graph: Graph, genders: [Gender]) {
    women = OwnGenderOnly(.woman, in: graph, genders: genders)
    men = OwnGenderOnly(.man, in: graph, genders: genders)
  }
}

/// How many people of a gender have contacts with their own gender only.
public struct OwnGenderOnly: Codable, Sendable, Equatable {
  /// How many people of that gender have contacts.
  public var people: Int
  /// How many of them have contacts with their own gender only.
  public var ownOnly: Int
  /// Of how many it can't be said, since some of their contacts are of unknown gender and none is
  /// known to be of another.
  public var undecided: Int
  /// The share of those with contacts who have them with their own gender only, as a range over the
  /// unknown: they may be contacts of another gender, or of that gender themselves; `nil` if it is
  /// certain that nobody of that gender has contacts.
  @Nullable public private(set) var share: ShareRange?

  fileprivate init(_ gender: Gender, in graph: Graph, genders: [Gender]) {
    (people, ownOnly, undecided) = (0, 0, 0)
    // Of those who may be of the gender, how many may have met another, and how many no other.
    var (mayHaveMetAnother, mayHaveMetNoOther) = (0, 0)
    for person in genders.indices where genders[person] == gender || !genders[person].isStated {
      guard let met = graph.met(by: person, of: gender, among: genders) else { continue }
      if genders[person] == gender {
        people += 1
        ownOnly += met == .ownOnly ? 1 : 0
        undecided += met == .undecided ? 1 : 0
      } else {
        mayHaveMetAnother += met == .ownOnly ? 0 : 1
        mayHaveMetNoOther += met == .another ? 0 : 1
      }
    }
    let (most, fewest) = (people + mayHaveMetAnother, people + mayHaveMetNoOther)
    guard most > 0 else { return }
    let decided = people - undecided
    share = ShareRange(
      low: Double(ownOnly) / Double(most),
      stated: decided > 0 ? Double(ownOnly) / Double(decided) : nil,
      high: fewest > 0 ? Double(ownOnly + undecided + mayHaveMetNoOther) / Double(fewest) : 0)
  }
}

/// Whom somebody of a gender has met.
enum MetGenders {
  /// Nobody but those of the same gender.
  case ownOnly
  /// Nobody known to be of another gender, but somebody whose gender isn't known.
  case undecided
  /// Somebody of another gender.
  case another
}

extension Graph {
  /// Returns whom a person has met, taken to be of a gender; `nil` for one without contacts.
  func met(by person: Int, of gender: Gender, among genders: [Gender]) -> MetGenders? {
    let contacts = neighbors(of: person).map { genders[Int($0)] }
    if contacts.isEmpty { return nil }
    if contacts.allSatisfy({ $0 == gender }) { return .ownOnly }
    return contacts.allSatisfy { $0 == gender || !$0.isStated } ? .undecided : .another
  }
}
