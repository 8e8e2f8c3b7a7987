import SourceText

/// What the program had written under each name of a folder for drafts before a run.
///
/// A name is known by a number made from it, so that the names of many thousands of drafts are not
/// kept. Should two share one, a draft of one that says what was drafted for the other would not
/// count as edited.
struct DraftLedger {
  private struct Entry {
    let name: Fingerprint
    let fingerprint: Fingerprint
    /// Its place in the file.
    let number: UInt32
  }

  /// In order of the names' numbers, those of one name in the order of the file.
  private let entries: [Entry]

  /// What a ledger's file says.
  init(_ file: DraftLedgerFile) {
    entries = file.lines.enumerated().map { number, line in
      Entry(
        name: Fingerprint(of: file.bytes[line.name]), fingerprint: line.fingerprint,
        number: UInt32(number))
    }
    .sorted { ($0.name, $0.number) < ($1.name, $1.number) }
  }

  /// What the ledger of a folder says.
  init(in folder: Folder) throws(FileFault) {
    self.init(try DraftLedgerFile(in: folder))
  }

  /// Whether the program put anything under a name.
  func holds(_ name: String) -> Bool { !entries(of: name).isEmpty }

  /// Whether these bytes are what the program itself put under a name.
  func knows(_ bytes: [UInt8], as name: String) -> Bool {
    let fingerprint = Fingerprint(of: bytes)
    return entries(of: name).contains { $0.fingerprint == fingerprint }
  }

  /// What the program last put under a name, or was about to.
  func latest(_ name: String) -> Fingerprint? { entries(of: name).last?.fingerprint }

  private func entries(of name: String) -> ArraySlice<Entry> {
    let number = Fingerprint(of: name.utf8)
    return entries[entries.partitioningIndex { $0.name >= number }...]
      .prefix { $0.name == number }
  }
}
