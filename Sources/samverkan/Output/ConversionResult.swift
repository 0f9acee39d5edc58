import Assessment
import GraphFiles
import PartnershipFiles
import Wording

/// What became of a network in another file format: `samverkan/convert/1`.
struct ConversionResult: AssessmentResult {
  /// Something that the format can't carry.
  struct LostPart: Codable, Sendable, Equatable {
    /// What is lost, for example `nodeAttribute`.
    var kind: String
    /// The name of the attribute or table, or an example of what is lost; `nil` where there is none.
    @Nullable var name: String?
    /// How many graphs, nodes, edges, values or rows it is lost of.
    var count: Int
    /// What is lost, in words.
    var sentence: String
  }

  /// The name and version of this layout.
  var schema = "samverkan/convert/1"
  /// The format that was written, for example `graphml`.
  var format: String
  /// The files that are written unless `--strict` forbids it.
  var files: [String]
  /// What the format can't carry.
  var losses: [LostPart]

  init(of conversion: Conversion, to target: FileFormat, in language: Language) {
    format = target.rawValue
    files = conversion.files.map(\.path)
    losses = conversion.losses.map {
      LostPart(
        kind: $0.kind.rawValue, name: $0.name, count: $0.count,
        sentence: Text.notCarried($0.text, by: target.title)[language])
    }
  }

  var definitions: [Measure] { [] }

  func tables(in language: Language, names: Names) -> [ResultTable] { [] }
}
