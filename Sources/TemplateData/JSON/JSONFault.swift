import SourceText

/// What can be wrong with JSON.
enum JSONFault {
  case nothing
  case textAfterEnd
  case tooDeep
  case trailingComma
  case strayComma
  case missingComma
  case strayColon
  case colonInList
  case missingColon(name: String)
  case missingValue(name: String)
  case missingName
  case nameWithoutQuotes(String)
  case repeatedName(String, first: SourceLocation)
  case unclosed(JSONContainer.Kind, endedBy: SourceLocation?)
  case wrongClose(open: JSONContainer.Kind, opening: SourceLocation)
  case strayClose
  case unclosedText
  case wrongQuotes
  case badEscape
  case halfCharacter
  case controlCharacter
  case unknownWord(String)
  case comment
  case strayCharacter
  case badNumber(String, JSONNumber.Fault)

  /// The fault at its place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(rule: "json.\(rule)", message, at: location, repair: repair, notes: notes)
  }

  private var rule: String {
    switch self {
    case .nothing: "nothing"
    case .textAfterEnd: "text-after-end"
    case .tooDeep: "too-deep"
    case .trailingComma: "trailing-comma"
    case .strayComma: "stray-comma"
    case .missingComma: "missing-comma"
    case .strayColon, .colonInList: "stray-colon"
    case .missingColon: "missing-colon"
    case .missingValue: "missing-value"
    case .missingName: "missing-name"
    case .nameWithoutQuotes: "name-without-quotes"
    case .repeatedName: "repeated-name"
    case .unclosed: "unclosed"
    case .wrongClose: "wrong-closing-sign"
    case .strayClose: "stray-closing-sign"
    case .unclosedText: "unclosed-text"
    case .wrongQuotes: "wrong-quotes"
    case .badEscape: "bad-escape"
    case .halfCharacter: "half-character"
    case .controlCharacter: "control-character"
    case .unknownWord: "unknown-word"
    case .comment: "comment"
    case .strayCharacter: "stray-character"
    case .badNumber: "bad-number"
    }
  }

  private var notes: [Diagnostic.Note] {
    switch self {
    case .repeatedName(_, let first): [.init("first given here", at: first)]
    case .unclosed(_, let end?): [.init("what is around it is closed here", at: end)]
    case .wrongClose(let open, let opening): [.init("the \(open.noun) is opened here", at: opening)]
    default: []
    }
  }
}
