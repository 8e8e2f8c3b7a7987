import SourceText

extension JSONFault {
  /// What is wrong.
  var message: String {
    switch self {
    case .nothing: "there is nothing in this file"
    case .textAfterEnd: "the data end before this"
    case .tooDeep: "more than \(TemplateData.depthLimit) lists and maps are inside each other here"
    case .trailingComma: "nothing follows this comma"
    case .strayComma: "there is nothing before this comma"
    case .missingComma: "a comma is missing here"
    case .strayColon: "a colon stands only between a name and its value"
    case .colonInList: "a list holds no names, so no colon either"
    case .missingColon(let name): "a colon is missing between '\(name.abridged)' and its value"
    case .missingValue(let name): "'\(name.abridged)' has no value"
    case .missingName: "a name is missing here"
    case .nameWithoutQuotes(let name): "the name '\(name.abridged)' is not in double quotes"
    case .repeatedName(let name, _): "'\(name.abridged)' is given twice"
    case .unclosed(let kind, _): "this \(kind.noun) is never closed"
    case .wrongClose(let open, _): "this does not close the \(open.noun) that is open here"
    case .strayClose: "this closes nothing"
    case .unclosedText: "this text is not closed on its line"
    case .wrongQuotes: "these are not the quotation marks of JSON"
    case .badEscape: "this is not an escape that JSON has"
    case .halfCharacter: "this is half of a character, and the other half is missing"
    case .controlCharacter: "a control character stands in this text as it is"
    case .unknownWord(let word): "'\(word.abridged)' is not a word that JSON has"
    case .comment: "JSON has no comments"
    case .strayCharacter: "this means nothing in JSON"
    case .badNumber(let number, let fault): "'\(number.abridged)' \(fault.message)"
    }
  }

  /// What would put it right.
  var repair: Diagnostic.Repair? {
    switch self {
    case .nothing: .advice("write {} for no data, or leave out --data")
    case .textAfterEnd: .advice("delete it, or put [ before all and ] after it to make a list")
    case .tooDeep: .advice("use fewer of them inside each other")
    case .trailingComma, .strayComma: .advice("delete the comma")
    case .missingComma: .advice("put a comma after the value")
    case .strayColon: .advice("delete the colon")
    case .colonInList: .advice("put { and } around names and values, in place of [ and ]")
    case .missingColon: .advice("put a colon after the name")
    case .missingValue: .advice("write the value after the name and a colon, or null")
    case .missingName: .advice("write the name in double quotes, then a colon, then the value")
    case .nameWithoutQuotes(let name): .advice("write \"\(name.abridged)\"")
    case .repeatedName: .advice("keep the one that is right")
    case .unclosed(let kind, _): .advice("close it with '\(kind.closingSign)'")
    case .wrongClose(let open, _): .replacement(open.closingSign)
    case .strayClose: .advice("delete it")
    case .unclosedText: .advice("end it with \"; a line break inside text is written \\n")
    case .wrongQuotes: .advice("put text between straight double quotes, \"so\"")
    case .badEscape:
      .advice("the escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX; a backslash is \\\\")
    case .halfCharacter: .advice("write the character itself, or both halves as \\uXXXX\\uXXXX")
    case .controlCharacter: .advice("write a tab as \\t, any other as \\uXXXX, or delete it")
    case .unknownWord(let word):
      .nearest(
        to: word.abridged, among: ["true", "false", "null"],
        otherwise: "put text in double quotes; the only words without are true, false and null")
    case .comment: .advice("delete it")
    case .strayCharacter: .advice("delete it, or put text in double quotes")
    case .badNumber(_, let fault): .advice(fault.advice)
    }
  }
}
