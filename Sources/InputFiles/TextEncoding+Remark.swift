private import Wording

extension TextEncoding {
  /// The remark on a file that is written in this encoding; `nil` for UTF-8, which is expected.
  public var remark: FileProblem? {
    name.map { FileProblem(.otherEncoding($0), severity: .note) }
  }

  private var name: String? {
    switch self {
    case .utf8: nil
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .utf32LittleEndian, .utf32BigEndian: "UTF-32"
    case .windows1252: "Windows-1252"
    }
  }
}
