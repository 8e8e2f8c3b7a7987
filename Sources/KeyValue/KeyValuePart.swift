import SourceText

/// Words of a key next to each other, where they stand in their file.
///
/// First come those of its section, then its own. They are numbers only, which cost nothing to
/// copy. Two parts are one if they are the same text, as two strings would be.
struct KeyValuePart: Sendable {
  /// Where the section's words among them stand; empty if there are none.
  let section: Range<Int>
  /// Where the key's own words among them stand; empty if there are none.
  let own: Range<Int>
  /// Whether it is of ASCII characters only: two such parts are the same text only if they have the
  /// same bytes.
  let isASCII: Bool

  /// No words.
  static let none = KeyValuePart(section: 0..<0, own: 0..<0, isASCII: true)

  /// The words with dots between them.
  func text(in file: SourceFile) -> String {
    guard !section.isEmpty else { return file.text(own) }
    return own.isEmpty ? file.text(section) : file.text(section) + "." + file.text(own)
  }

  /// Where the words stand, if they are all of the section or all the key's own.
  var range: Range<Int>? {
    section.isEmpty ? own : own.isEmpty ? section : nil
  }

  /// How many bytes the words have, with dots between them.
  private var byteCount: Int {
    section.count + own.count + (section.isEmpty || own.isEmpty ? 0 : 1)
  }

  /// Whether two parts of keys in one file are the same text; what is no part is the same as none.
  static func areSame(_ one: KeyValuePart?, _ other: KeyValuePart?, in file: SourceFile) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return one.isSame(as: other, in: file)
  }

  /// Whether another part of a key in the same file is the same text.
  func isSame(as other: KeyValuePart, in file: SourceFile) -> Bool {
    let isDividedAlike = own.count == other.own.count && section.count == other.section.count
    if isDividedAlike, section == other.section || file.hasSameBytes(at: section, other.section),
      own == other.own || file.hasSameBytes(at: own, other.own)
    {
      return true
    }
    if isASCII, other.isASCII, isDividedAlike || byteCount != other.byteCount { return false }
    return text(in: file) == other.text(in: file)
  }

  /// Whether the words, with dots between them, are a text.
  func isText(_ text: String, in file: SourceFile) -> Bool {
    if let range {
      if file.hasBytes(of: text, at: range) { return true }
      if isASCII { return false }
    }
    return self.text(in: file) == text
  }
}
