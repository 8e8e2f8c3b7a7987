import SourceText

/// Tells a comment that is an exception from one that is prose.
///
/// An exception begins with the word `allow`, names a rule with a dot in it, and has a colon after
/// that. Where the rule is one that exists, the colon may be missing, and that is reported as an
/// exception that gives no reason: silence would leave somebody wondering why it does nothing.
struct ExceptionComment {
  private let file: SourceFile
  private let knownRules: Set<String>

  /// - Parameter knownRules: the names of all rules.
  init(in file: SourceFile, knownRules: Set<String>) {
    self.file = file
    self.knownRules = knownRules
  }

  /// The exception that the text of a comment is, without lines yet; nothing where it is prose.
  ///
  /// - Parameter isAtTop: whether the comment stands above all else in the file.
  func exception(in range: Range<Int>, isAtTop: Bool) -> RuleException? {
    var rest = blanksDropped(file.bytes[range])
    guard let allow = word(in: rest), file.text(allow.indices).lowercased() == "allow" else {
      return nil
    }
    rest = rest[allow.endIndex...]
    guard rest.first.map(isBlank) ?? false || rest.first == UInt8(ascii: ":") else { return nil }
    let isColonEarly = rest.first == UInt8(ascii: ":")
    rest = blanksDropped(isColonEarly ? rest.dropFirst() : rest)
    guard let name = word(in: rest) else { return nil }
    let rule = file.text(name.indices)
    let after = blanksDropped(rest[name.endIndex...])
    let hasColon = !isColonEarly && after.first == UInt8(ascii: ":")
    guard hasColon && couldBeRule(rule) || knownRules.contains(rule) else { return nil }
    let reason = hasColon ? blanksDropped(after.dropFirst()) : []
    return RuleException(
      rule: rule, hasReason: reason.contains { $0 < 0x80 && isLetter($0) },
      location: file.location(name.indices), isAtTop: isAtTop, lines: 0..<0)
  }

  /// Whether a word is written as rules are, or is the last part of a rule's name.
  private func couldBeRule(_ word: String) -> Bool {
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return knownRules.contains { $0.hasSuffix("." + word) } }
    // An abbreviation as e.g or a.m is no rule.
    return parts.allSatisfy { $0.utf8.count > 2 }
  }

  /// The letters, digits, hyphens and inner dots that a text begins with; nothing if there are
  /// none.
  private func word(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var word = text.prefix { isLetter($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }
    while word.last == UInt8(ascii: ".") { word.removeLast() }
    return word.isEmpty ? nil : word
  }

  private func blanksDropped(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    text.drop(while: isBlank)
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      true
    default: false
    }
  }
}
