import KeyValue
import SourceText

/// Reads `house-style.conf`: keys of its own, then `[preferred]` and `[rules]`.
struct HouseStyleReader {
  private static let sections = ["preferred", "rules"]
  private static let lengths = 10...200

  private let document: KeyValueDocument
  private var style = HouseStyle()
  private var diagnostics: [Diagnostic]

  init(_ file: SourceFile) {
    let read = KeyValueDocument.read(file)
    document = read.value
    diagnostics = read.diagnostics
  }

  consuming func read() -> Diagnosed<HouseStyle> {
    var record = KeyValueRecord(
      document.entries.only { $0.path.count == 1 }, section: "", place: .path(document.file.path))
    if let value = record.value("longest-sentence") { readLength(value) }
    for value in record.list("abbreviation") { readAbbreviation(value) }
    diagnostics += record.finish()
    var terms = PreferredTermReader()
    for entry in entries(under: "preferred") { terms.read(entry) }
    style.terms = terms.terms
    diagnostics += terms.diagnostics
    readRules()
    reportUnknownSections()
    return Diagnosed(style, diagnostics)
  }

  private func entries(under section: String) -> KeyValueEntries {
    document.entries.only { $0.path.count > 1 && $0.path[0] == section }
  }

  // MARK: Values

  private mutating func readLength(_ value: FoldedText) {
    if let length = Int(value.text), Self.lengths.contains(length) {
      style.longestSentence = length
    } else {
      report(
        "house-style.bad-length", "'\(value.text)' is no length of a sentence", at: value.location,
        repair: .advice(
          "write a number of words from \(Self.lengths.lowerBound) to \(Self.lengths.upperBound)"))
    }
  }

  private mutating func readAbbreviation(_ value: FoldedText) {
    if value.text.contains(" ") {
      report(
        "house-style.bad-abbreviation", "'\(value.text)' is more than one word", at: value.location,
        repair: .advice("write each abbreviation on a line of its own, 'abbreviation = …'"))
    } else if !style.knownAbbreviations.insert(value.text).inserted {
      report(
        "house-style.repeated-abbreviation", "'\(value.text)' is in this file already",
        at: value.location,
        repair: .advice("delete one of the two lines"))
    }
  }

  // MARK: Rules

  private mutating func readRules() {
    var record = KeyValueRecord(
      entries(under: "rules"), section: "rules", place: .path(document.file.path))
    let pages = Dictionary(
      RuleCatalogue.pages.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries(under: "rules") {
      let name = entry.key(below: 1)
      if pages[name] == nil {
        report(
          "house-style.unknown-rule", "there is no rule '\(name)'", at: entry.keyLocation,
          repair: .nearest(
            to: name, among: pages.keys, otherwise: "letterbank lint --explain all lists the rules")
        )
      }
    }
    for name in record.keys {
      guard let value = record.value(name), let page = pages[name] else { continue }
      readSetting(value, of: page)
    }
    diagnostics += record.finish()
  }

  private mutating func readSetting(_ value: FoldedText, of page: RulePage) {
    guard let setting = HouseStyle.Setting(value.text) else {
      return report(
        "house-style.unknown-setting", "'\(value.text)' is nothing that a rule can be set to",
        at: value.location,
        repair: .nearest(
          to: value.text, among: HouseStyle.Setting.words,
          otherwise: "write one of \(HouseStyle.Setting.words.joined(separator: ", "))"))
    }
    if page.severity == .error, setting != .on(.error) {
      return report(
        "house-style.needed-rule", "what '\(page.name)' finds is always an error",
        at: value.location,
        repair: .advice("delete this line"))
    }
    style.settings[page.name] = setting
  }

  // MARK: Sections

  /// Reports each section that there is not, once.
  private mutating func reportUnknownSections() {
    let headers = document.sections.map { (String($0.name.prefix { $0 != "." }), $0.location) }
    let keys = document.entries.filter { $0.path.count > 1 }.map { ($0.path[0], $0.keyLocation) }
    for (name, mentions) in (headers + keys).grouped(by: \.0) where !Self.sections.contains(name) {
      report(
        "house-style.unknown-section", "this file has no section '\(name)'", at: mentions[0].1,
        repair: .nearest(
          to: name, among: Self.sections,
          otherwise: "its sections are \(Self.sections.joined(separator: " and "))"))
    }
  }

  private mutating func report(
    _ rule: String, _ message: String, at place: SourceLocation, repair: Diagnostic.Repair
  ) {
    diagnostics.append(
      Diagnostic(rule: rule, message, at: place, repair: repair))
  }
}
