/// Entities such as `&quot;` or `&#235;`, which stand for letters.
enum CharacterEntities {
  /// Returns a text with its entities resolved, or only those that are numbers; an `&` that begins
  /// none stays as it is.
  static func resolve(_ bytes: ArraySlice<UInt8>, isNumeric: Bool = false) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(bytes.count)
    var place = bytes.startIndex
    while place < bytes.endIndex {
      if bytes[place] == UInt8(ascii: "&"),
        let entity = Entity(in: bytes, at: place, isNumeric: isNumeric)
      {
        resolved += String(entity.letter).utf8
        place = entity.end
      } else {
        resolved.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  /// Returns a text with entities for what isn't plain ASCII or has a meaning.
  static func escape(_ text: String) -> [UInt8] {
    var escaped: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".utf8
      case "\"": escaped += "&quot;".utf8
      case " "..."~": escaped.append(UInt8(truncatingIfNeeded: scalar.value))
      default: escaped += "&#\(scalar.value);".utf8
      }
    }
    return escaped
  }
}

/// An entity and where it ends.
private struct Entity {
  let letter: Unicode.Scalar
  let end: Int

  /// The longest name, with `&` and `;`.
  private static let lengthLimit = 12

  /// Reads the entity that begins at an `&`; `nil` if none does.
  init?(in bytes: ArraySlice<UInt8>, at start: Int, isNumeric: Bool) {
    guard !isNumeric || bytes[start...].dropFirst().first == UInt8(ascii: "#") else { return nil }
    let stretch = bytes[start...].prefix(Self.lengthLimit)
    guard let semicolon = stretch.firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<semicolon], as: UTF8.self)
    guard let letter = Self.letter(named: name) else { return nil }
    self.letter = letter
    end = semicolon + 1
  }

  private static func letter(named name: String) -> Unicode.Scalar? {
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
    return lettersOfNames[name]
  }

  /// The letters by name: those of the markup itself, and those of ISO 8859-1 from 160 on.
  private static let lettersOfNames: [String: Unicode.Scalar] = {
    var letters: [String: Unicode.Scalar] = [
      "quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'",
    ]
    for (name, code) in zip(latin1.split(separator: " "), UInt8(160)...UInt8.max) {
      letters[String(name)] = Unicode.Scalar(code)
    }
    return letters
  }()

  private static let latin1 =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
    + "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
    + "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc "
    + "Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml "
    + "Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc "
    + "euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash "
    + "ugrave uacute ucirc uuml yacute thorn yuml"
}
