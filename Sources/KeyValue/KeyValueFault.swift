import SourceText

/// What can be wrong with a line of a key=value file, whatever its keys mean.
enum KeyValueFault {
  /// What stands above an indented line in the place of the value that it could go on with.
  enum Gap {
    case blankLine
    case comment
    /// The start of the file, or a section.
    case start
  }

  /// A line that may be a key and its value without the sign between them, or something else.
  case noEqualsSign(key: String?, value: String, afterValue: Bool)
  case colonForEqualsSign
  case semicolonComment
  case sectionWithoutBrackets(String)
  case malformedName(String, is: String)
  case longName(is: String)
  case sectionNotClosed
  case textAfterSection
  case indentedLineContinuesNothing(after: Gap)
  case indentedComment
  case indentedSection
  case indentedKey

  /// What is wrong with an indented line; nothing where it goes on with the value above.
  ///
  /// A comment or a key that was indented by mistake would otherwise end up in a letter.
  static func misplacedIndentation(
    of content: Range<Int>, in file: SourceFile
  ) -> KeyValueFault? {
    switch file.bytes[content.lowerBound] {
    case UInt8(ascii: "#"): return .indentedComment
    case UInt8(ascii: "["): return .indentedSection
    default: break
    }
    let word = file.bytes[content].prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
        true
      default: false
      }
    }
    let rest = file.trimmed(word.endIndex..<content.upperBound)
    if !word.isEmpty, file.bytes[rest].first == UInt8(ascii: "=") { return .indentedKey }
    return nil
  }

  /// The fault at its place.
  func diagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(rule: rule, message, at: location, repair: repair)
  }

  private var repair: Diagnostic.Repair {
    if case .malformedName(let name, _) = self, let likely = KeyValueName.likely(from: name) {
      return .replacement(likely)
    }
    return .advice(advice)
  }

  private var rule: String {
    switch self {
    case .noEqualsSign, .colonForEqualsSign, .semicolonComment: "key-value.no-equals-sign"
    case .sectionWithoutBrackets: "key-value.section-without-brackets"
    case .malformedName, .longName: "key-value.malformed-name"
    case .sectionNotClosed: "key-value.section-not-closed"
    case .textAfterSection: "key-value.text-after-section"
    case .indentedLineContinuesNothing: "key-value.continues-nothing"
    case .indentedComment, .indentedSection, .indentedKey: "key-value.misplaced-indentation"
    }
  }

  private var message: String {
    switch self {
    case .noEqualsSign, .colonForEqualsSign, .semicolonComment:
      "no '=' in this line, so it is no 'key = value'"
    case .sectionWithoutBrackets: "this is no 'key = value', and no [section]"
    case .malformedName("", let kind): "a \(kind) without a name"
    case .malformedName(let name, let kind): "'\(name)' cannot be the name of a \(kind)"
    case .longName("section"): "the name of a section has at most \(KeyValueName.largest) bytes"
    case .longName(let kind):
      "the name of a \(kind) has at most \(KeyValueName.largest) bytes, its section's among them"
    case .sectionNotClosed: "this section is never closed"
    case .textAfterSection: "nothing may follow the ']' of a section"
    case .indentedLineContinuesNothing: "this indented line continues no value"
    case .indentedComment: "an indented line goes on with a value, so this is no comment"
    case .indentedSection: "an indented line goes on with a value, so this is no section"
    case .indentedKey: "an indented line goes on with a value, so this is no key"
    }
  }

  private var advice: String {
    switch self {
    case .noEqualsSign(let key, let value, let isAfterValue):
      [
        key.map { key in
          let line = "\(key) = \(value)"
          return "if '\(key)' is a key, write \(line.abridged)"
        },
        isAfterValue ? "if it goes on with the value above, indent it" : nil,
        "if it is a comment, begin it with #",
      ].compactMap(\.self).joined(separator: "; ")
    case .colonForEqualsSign: "write = instead of :"
    case .semicolonComment: "begin a comment with #"
    case .sectionWithoutBrackets(let name): "if it is a section, write [\(name)]"
    case .malformedName("", _):
      "put the name before it"
    case .malformedName:
      "use letters, digits, - and _, with dots between words"
    case .longName:
      "use a shorter name"
    case .sectionNotClosed:
      "end it with ]"
    case .textAfterSection:
      "move it to a line of its own"
    case .indentedLineContinuesNothing(.blankLine):
      "move it to the start of the line, or delete the blank line above it"
    case .indentedLineContinuesNothing(.comment):
      "move it to the start of the line, or the comment above it to elsewhere"
    case .indentedLineContinuesNothing(.start):
      "move it to the start of the line"
    case .indentedComment:
      "move the # to the start of the line"
    case .indentedSection, .indentedKey:
      "move it to the start of the line; if it is text, break the line elsewhere"
    }
  }
}
