internal import CExpat
internal import Wording

/// Why a file isn't well-formed.
enum XMLFault {
  /// Returns what is wrong and what to do about it.
  static func text(of code: XML_Error) -> Text {
    switch code {
    case XML_ERROR_NO_ELEMENTS: .emptyXML
    case XML_ERROR_UNCLOSED_TOKEN, XML_ERROR_UNCLOSED_CDATA_SECTION, XML_ERROR_PARTIAL_CHAR:
      .cutOffXML
    case XML_ERROR_TAG_MISMATCH: .mismatchedTag
    case XML_ERROR_DUPLICATE_ATTRIBUTE: .repeatedXMLAttribute
    case XML_ERROR_JUNK_AFTER_DOC_ELEMENT: .textAfterXML
    case XML_ERROR_UNDEFINED_ENTITY: .undefinedEntity
    case XML_ERROR_BAD_CHAR_REF: .invalidXMLCharacter
    case XML_ERROR_UNKNOWN_ENCODING, XML_ERROR_INCORRECT_ENCODING: .unknownXMLEncoding
    case XML_ERROR_AMPLIFICATION_LIMIT_BREACH, XML_ERROR_RECURSIVE_ENTITY_REF: .unfoldingEntities
    case XML_ERROR_NO_MEMORY: .outOfMemory
    default: .malformedXML
    }
  }
}
