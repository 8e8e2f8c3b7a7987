import KeyValue
import SourceText

/// Reads one file of the bank, which is named for the section that it holds.
struct BankFileReader {
  private let file: SourceFile
  private let document: KeyValueDocument
  /// The entries, those of findings that begin a second time left out.
  private var entries: KeyValueEntries
  /// Where each section begins, by its name.
  private var sectionLocations: [String: SourceLocation] = [:]
  private var diagnostics: [Diagnostic]

  init(_ file: SourceFile) {
    self.file = file
    let read = KeyValueDocument.read(file)
    document = read.value
    diagnostics = read.diagnostics
    entries = document.entries
    locateSections()
  }

  /// Finds where the sections begin; the entries of a finding that begins a second time would seem
  /// to be given twice, key by key, and are left out.
  private mutating func locateSections() {
    var repeated: Set<Int> = []
    sectionLocations.reserveCapacity(document.sections.count)
    for section in document.sections {
      let (name, location) = (section.name, section.location)
      guard let first = sectionLocations[name] else {
        sectionLocations[name] = location
        continue
      }
      guard section.wordCount == 3 else { continue }
      repeated.insert(location.range.lowerBound)
      diagnostics.add(
        Diagnostic(
          rule: "bank.repeated-finding", "the finding '\(name)' is in this file already",
          at: location, repair: .advice("give it a name of its own, or delete it"),
          notes: [.init("it begins here", at: first)]))
    }
    guard !repeated.isEmpty else { return }
    entries = entries.only { !repeated.contains($0.sectionLocation?.range.lowerBound ?? -1) }
  }

  consuming func read() -> Diagnosed<BankSection> {
    let name = file.nameWithoutExtension
    let groups = entriesOfSection(name).grouped(byWord: 1, ofKeysWith: 3)
    var record = record(groups.entriesWithoutWord, name)
    let heading = record.required(
      BankSection.headingKey, for: "the letter needs a heading for this section")
    diagnostics.add(record.finish())
    var topics: [Topic] = []
    for number in groups.indices {
      let group = groups[number]
      guard let word = group.word else { continue }
      if word.hasBytes(of: BankSection.headingKey) { reportReservedTopic(at: word.location) }
      topics.append(readTopic(word.text, of: name, group.entries))
    }
    let section = BankSection(
      name: name, headings: heading.map { readWordings($0) } ?? [], topics: topics)
    return Diagnosed(section, diagnostics)
  }

  /// The entries that belong to the section; others are reported, once for each other section.
  private mutating func entriesOfSection(_ name: String) -> KeyValueEntries {
    var own = entries.none
    let groups = entries.grouped(byWord: 0, ofKeysWith: 2)
    for number in groups.indices {
      let group = groups[number]
      let other = group.word?.text
      if other == name {
        own = group.entries
        continue
      }
      let first = group.first
      let subject = other.map { "the section '\($0)'" } ?? "'\(first.key)'"
      diagnostics.add(
        Diagnostic(
          rule: "bank.foreign-key", "\(subject) is not part of the section '\(name)'",
          at: first.keyLocation,
          repair: .advice("\(file.path) holds [\(name)], [\(name).topic], [\(name).topic.finding]"))
      )
    }
    return own
  }

  private mutating func reportReservedTopic(at place: SourceLocation) {
    let key = BankSection.headingKey
    diagnostics.add(
      Diagnostic(
        rule: "bank.reserved-topic",
        "no topic can be named '\(key)': in an assessment, '\(key) = …' is the section's heading",
        at: place, repair: .advice("give the topic another name")))
  }

  private mutating func readTopic(
    _ topic: String, of section: String, _ entries: KeyValueEntries
  ) -> Topic {
    let groups = entries.grouped(byWord: 2, ofKeysWith: 4)
    var record = record(groups.entriesWithoutWord, "\(section).\(topic)")
    let question = record.required("question", for: "an inspector has to be asked something")
    let required = record.value("required")
    diagnostics.add(record.finish())
    var findings: [Finding] = []
    for number in groups.indices {
      let group = groups[number]
      guard let name = group.word?.text else { continue }
      let id = FindingID(section: section, topic: topic, name: name)
      if let finding = readFinding(id, group.entries) { findings.append(finding) }
    }
    return Topic(
      name: topic, question: question,
      isRequired: required.flatMap { readYesOrNo($0) } ?? false, findings: findings)
  }

  private mutating func readFinding(_ id: FindingID, _ entries: KeyValueEntries) -> Finding? {
    var record = record(entries, entries[entries.startIndex].path.joined(0..<3))
    let judgement = record.required("judgement", for: "a finding praises, blames or states")
    let text = record.required("text", for: "a finding is what a letter can say")
    let items = record.list("item")
    let slots = record.entries(under: "slot")
    let excludes = record.list("excludes")
    diagnostics.add(record.finish())
    guard let text else { return nil }
    let known = diagnostics.count
    let phrasing = Phrasing.read(text).reporting(to: &diagnostics)
    let itemPhrasings = items.map { Phrasing.read($0).reporting(to: &diagnostics) }
    // A slot that is misspelt in the text is not one too many as well.
    let isSound = diagnostics.count == known
    return Finding(
      id: id, judgement: judgement.flatMap { readJudgement($0) } ?? .neutral,
      phrasing: phrasing, items: itemPhrasings,
      slots: readSlots(slots, usedBy: [phrasing] + itemPhrasings, ofSoundTexts: isSound),
      exclusions: excludes.map { Exclusion($0, by: id) })
  }

  // MARK: Values

  private mutating func readJudgement(_ value: FoldedText) -> Judgement? {
    if let judgement = Judgement(rawValue: value.text) { return judgement }
    let all = Judgement.allCases.map(\.rawValue)
    diagnostics.add(
      Diagnostic(
        rule: "bank.unknown-judgement", "'\(value.text)' is no judgement", at: value.location,
        repair: .nearest(
          to: value.text, among: all, otherwise: "choose one of \(all.joined(separator: ", "))")))
    return nil
  }

  private mutating func readYesOrNo(_ value: FoldedText) -> Bool? {
    switch value.text {
    case "yes": return true
    case "no": return false
    default:
      diagnostics.add(
        Diagnostic(
          rule: "bank.not-yes-or-no", "'\(value.text)' is neither yes nor no",
          at: value.location, repair: .advice("write yes or no")))
      return nil
    }
  }

  private mutating func readSlots(
    _ entries: [KeyValueEntry], usedBy phrasings: [Phrasing], ofSoundTexts isSound: Bool
  ) -> [Slot] {
    var distinct = DistinctTexts()
    for phrasing in phrasings {
      for case .slot(let name, _) in phrasing.pieces { _ = distinct.insert(name) }
    }
    let names = distinct.all
    if names.isEmpty, entries.isEmpty { return [] }
    let positions = KeyValueNames(names)
    var declared: [KeyValueEntry?] = names.map { _ in nil }
    var unused = 0
    for entry in entries {
      let name = entry.key(below: 4)
      let position = positions.position(of: name)
      if let first = position.flatMap({ declared[$0] }) {
        diagnostics.add(
          Diagnostic(
            rule: "key-value.repeated-key", "'slot.\(name)' is given twice, and takes one value",
            at: entry.keyLocation, repair: .advice("separate the wordings by | on one line"),
            notes: [.init("first given here", at: first.keyLocation)]))
      } else if let position {
        declared[position] = entry
        if entry.isEmpty { reportEmptySlot(name, at: entry.keyLocation) }
      } else {
        unused += 1
        let nearest =
          unused <= Spelling.mostSuggestions ? Spelling.nearest(to: name, among: names) : nil
        guard nearest != nil || isSound else { continue }
        diagnostics.add(
          Diagnostic(
            rule: "bank.unused-slot", "the text has no slot {{\(name)}}", at: entry.keyLocation,
            repair: nearest.map { .replacement("slot.\($0)") }))
      }
    }
    return zip(names, declared).map { name, entry in
      let wordings = entry.map { $0.isEmpty ? [] : readWordings($0.value) } ?? []
      return Slot(name: name, filling: wordings.isEmpty ? .free : .choice(wordings))
    }
  }

  private mutating func reportEmptySlot(_ name: String, at place: SourceLocation) {
    diagnostics.add(
      Diagnostic(
        rule: "key-value.empty-value", "'slot.\(name)' has no value", at: place,
        repair: .advice(
          "write its wordings with | between them, or delete the line if anything may stand there"))
    )
  }

  private mutating func readWordings(_ value: FoldedText) -> [FoldedText] {
    Slot.wordings(of: value).reporting(to: &diagnostics)
  }

  // MARK: Records

  private func record(_ entries: KeyValueEntries, _ name: String) -> KeyValueRecord {
    let place = sectionLocations[name] ?? entries.first?.keyLocation
    return KeyValueRecord(
      entries, section: name, place: place.map { .location($0) } ?? .path(file.path),
      unread: document.unread)
  }
}
