/// How a name in a tag is written.
enum NameStyle {
  /// The name of a template or block, taken as it stands.
  case plain
  /// The name of a value: `.`, or parts joined by dots.
  case dotted

  /// What is wrong with a name, as the end of the sentence "this tag …".
  func fault(in name: ArraySlice<UInt8>) -> String? {
    guard let first = name.first, let last = name.last else { return "has no name" }
    if name.contains(where: \.isBlank) { return "has a name with a blank in it" }
    if self == .dotted, "#^/<>&=!$".utf8.contains(first) {
      let sign = Character(Unicode.Scalar(first))
      return "has its '\(sign)' in the wrong place: it stands right after the opening delimiter"
    }
    let dot = UInt8(ascii: ".")
    guard self == .dotted, name.count > 1 else { return nil }
    // The sign of a question is no part of what is asked for.
    let name = last == UInt8(ascii: "?") ? name.dropLast() : name
    var before: UInt8 = dot
    for byte in name {
      if byte == dot, before == dot { return "has a name with nothing before a dot" }
      before = byte
    }
    return name.last == dot ? "has a name with nothing after its last dot" : nil
  }
}
