import FoundationEssentials
import SourceText

/// Writes a report as JSON.
enum JSONReport {
  /// The report in one text: keys in alphabetical order, indented, ended by a line feed.
  ///
  /// What a terminal would act on is written by its number, which reads as the same text.
  static func text(_ report: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // The reports are made of strings, numbers and lists, which can always be encoded.
    let data = (try? encoder.encode(report)) ?? Data()
    return escaped(String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// The text with the numbers of characters that are not shown; none stands outside the strings of
  /// JSON but line feeds.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustBeEscaped) else { return text }
    return text.unicodeScalars.map { scalar in
      guard mustBeEscaped(scalar) else { return String(scalar) }
      return scalar.utf16.map(escape).joined()
    }.joined()
  }

  private static func escape(_ unit: UInt16) -> String {
    let number = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - number.utf8.count) + number
  }

  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isShowable && scalar != "\n"
  }
}
