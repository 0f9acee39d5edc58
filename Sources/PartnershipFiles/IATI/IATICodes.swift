import Partnerships
import Wording

/// The codes of the standard that mean something in a network
/// ([codelists](https://iatistandard.org/en/iati-standard/203/codelists/)).
enum IATICodes {
  /// The role of an organisation in an activity, by its code (OrganisationRole).
  static let roles = [
    "1": "funder", "2": "accountable-organisation", "3": "extending-organisation",
    "4": "implementing-organisation",
  ]

  /// The codes of roles by the words for them, folded.
  static let roleCodes: [String: String] = {
    var codes: [String: String] = [:]
    for (code, role) in roles {
      let label = Text.label(ofRole: role)
      for word in [role] + Language.allCases.map({ label[$0] }) { codes[folded(word)] = code }
    }
    return codes
  }()

  /// What a date of an activity is, by its code (ActivityDateType).
  static let dates = [
    "1": "planned-start", "2": "actual-start", "3": "planned-end", "4": "actual-end",
  ]

  /// What a description is about, by its code (DescriptionType).
  static let descriptions = [
    "1": "description", "2": "description-objectives", "3": "description-target-groups",
    "4": "description-other",
  ]

  /// The vocabulary of the OECD's Development Assistance Committee, which is meant where none is told.
  static let committee = "1"
  /// The vocabulary of the groups that the committee's sectors form.
  static let committeeGroups = "2"

  /// The vocabulary of the organisation that reports.
  static let ownVocabulary = "99"

  /// What a policy marker of the committee is about, by its code (PolicyMarker).
  static let policyMarkers = [
    "1": "gender-equality", "2": "environment", "3": "good-governance", "4": "trade-development",
    "5": "biodiversity", "6": "climate-mitigation", "7": "climate-adaptation",
    "8": "desertification", "9": "maternal-and-child-health", "10": "disaster-risk-reduction",
    "11": "disability", "12": "nutrition",
  ]

  /// What a transaction is, by its code (TransactionType).
  static let transactions = [
    "1": "incoming-funds", "2": "outgoing-commitment", "3": "disbursement", "4": "expenditure",
    "5": "interest-payment", "6": "loan-repayment", "7": "reimbursement",
    "8": "purchase-of-equity", "9": "sale-of-equity", "10": "credit-guarantee",
    "11": "incoming-commitment", "12": "outgoing-pledge", "13": "incoming-pledge",
  ]

  /// What a transaction is called that is planned, which has no code.
  static let planned = "planned-disbursement"

  /// The transactions in which money goes back to whom it came from.
  static let returns: Set = ["interest-payment", "loan-repayment", "reimbursement"]
}

extension Actor {
  /// Says of an actor what surely follows from its code among the types of organisations
  /// (OrganisationType).
  ///
  /// - Parameter type: The code, which is kept as an attribute.
  mutating func setOrganisationType(_ type: String) {
    attributes[IATIHeading.organisationType] = type
    switch type {
    case "10": (kind, sector) = ("agency", "public")
    case "11", "15": sector = "public"
    case "21": (kind, sector, level) = ("association", "civil-society", "international")
    case "22": (kind, sector, level) = ("association", "civil-society", "national")
    case "23", "24": (kind, sector) = ("association", "civil-society")
    case "40": (kind, level) = ("international-organisation", "international")
    case "70", "71", "72", "73": (kind, sector) = ("company", "private")
    case "80": sector = "academia"
    case "90": kind = "other"
    default: break
    }
  }

  /// The code among the types of organisations that an attribute tells, or that surely follows from
  /// the kind.
  var organisationType: String? {
    if let type = attributes[IATIHeading.organisationType] { return type }
    return switch kind {
    case "agency", "county-board", "embassy": "10"
    case "municipality", "city": "11"
    case "company": "70"
    case "university": "80"
    default: nil
    }
  }
}

/// The headings of what activities tell beyond the tables of a network.
enum IATIHeading {
  static let organisationType = "organisation-type"
  static let sharedRef = "organisation-ref"
  static let reportingOrganisation = "reporting-organisation"
  static let description = "description"
  static let status = "activity-status"
  static let currency = "currency"
  static let countries = "recipient-countries"
  static let regions = "recipient-regions"
  static let sectors = "sectors"
  static let coordinates = "coordinates"
  static let policyMarker = "policy-marker."
  static let activity = "activity"
  static let otherActivity = "activity-of-organisation"
  static let channel = "crs-channel"
  static let transaction = "transaction"
  static let transactionType = "transaction-type"
  static let amount = "amount"
  static let valueDate = "value-date"
  static let providerActivity = "provider-activity"
  static let receiverActivity = "receiver-activity"

  /// The headings of what transactions tell.
  static let ofFlows: Set = [
    activity, transaction, transactionType, amount, valueDate, description, providerActivity,
    receiverActivity,
  ]

  /// Returns whether a heading is one of what activities tell, texts in other languages included.
  static func isOfActivities(_ heading: String) -> Bool {
    let texts = ["name"] + IATICodes.descriptions.values
    return [reportingOrganisation, status, currency, countries, regions, sectors, coordinates]
      .contains(heading) || IATICodes.dates.values.contains(heading)
      || heading.hasPrefix(policyMarker)
      || texts.contains { heading == $0 || heading.hasPrefix($0 + ".") }
  }
}

/// A code of a vocabulary with the share that it has of an activity, as a cell holds it:
/// `2:151=60`.
struct IATICode: Hashable {
  var vocabulary: String?
  var code: String
  var percentage: String?

  /// The share as a number, all of it where none is told.
  var share: Double { percentage.flatMap(Double.init) ?? 100 }

  /// Makes a code.
  init(vocabulary: String? = nil, code: String, percentage: String? = nil) {
    self.vocabulary = vocabulary
    self.code = code
    self.percentage = percentage
  }

  /// Makes a code of the text of a cell.
  init(_ text: String) {
    var code = text[...]
    if let colon = code.firstIndex(of: ":") {
      vocabulary = String(code[..<colon])
      code = code[code.index(after: colon)...]
    }
    if let equals = code.lastIndex(of: "="), Double(code[equals...].dropFirst()) != nil {
      percentage = String(code[equals...].dropFirst())
      code = code[..<equals]
    }
    self.code = String(code)
  }

  /// The text of a cell.
  var text: String {
    (vocabulary.map { "\($0):" } ?? "") + code + (percentage.map { "=\($0)" } ?? "")
  }
}
