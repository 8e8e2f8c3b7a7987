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
    Diagnostic(rule: rule, message, at: location, repair: repair, notes: notes)
  }

  private var rule: String {
    switch self {
    case .nothing: "json.nothing"
    case .textAfterEnd: "json.text-after-end"
    case .tooDeep: "json.too-deep"
    case .trailingComma: "json.trailing-comma"
    case .strayComma: "json.stray-comma"
    case .missingComma: "json.missing-comma"
    case .strayColon, .colonInList: "json.stray-colon"
    case .missingColon: "json.missing-colon"
    case .missingValue: "json.missing-value"
    case .missingName: "json.missing-name"
    case .nameWithoutQuotes: "json.name-without-quotes"
    case .repeatedName: "json.repeated-name"
    case .unclosed: "json.unclosed"
    case .wrongClose: "json.wrong-closing-sign"
    case .strayClose: "json.stray-closing-sign"
    case .unclosedText: "json.unclosed-text"
    case .wrongQuotes: "json.wrong-quotes"
    case .badEscape: "json.bad-escape"
    case .halfCharacter: "json.half-character"
    case .controlCharacter: "json.control-character"
    case .unknownWord: "json.unknown-word"
    case .comment: "json.comment"
    case .strayCharacter: "json.stray-character"
    case .badNumber: "json.bad-number"
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
