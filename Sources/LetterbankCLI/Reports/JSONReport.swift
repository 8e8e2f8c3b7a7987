import FoundationEssentials

/// Writes a report as JSON.
enum JSONReport {
  /// The report in one text: keys in alphabetical order, indented, ended by a line feed.
  static func text(_ report: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // The reports are made of strings, numbers and lists, which can always be encoded.
    let data = (try? encoder.encode(report)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
