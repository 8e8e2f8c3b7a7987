/// What a run adds to the ledger of a folder for drafts.
struct DraftAnnouncements {
  /// How long the file was before the run, in bytes.
  private let start: Int
  /// What has to stand before the next line that is added.
  private var lead: String
  /// Whether something else is known to have stood under a name that was announced.
  private var replacesEarlier = false
  /// Names under which the draft that was announced could not be put.
  private var failed: Set<String> = []

  /// Nothing, after what the file says.
  init(after file: DraftLedgerFile) {
    start = file.bytes.count
    lead = file.bytes.isEmpty ? DraftLedgerFile.header : file.endsInTornLine ? "\n" : ""
  }

  /// Adds what is about to be put in place.
  ///
  /// - Parameter replacesEarlier: whether the file says that something else stood there.
  mutating func add(
    _ drafts: [(name: String, fingerprint: Fingerprint)], to folder: Folder, replacesEarlier: Bool
  ) throws(FileFault) {
    var lines = lead
    for draft in drafts { lines += DraftLedgerFile.line(draft.name, draft.fingerprint) }
    do throws(FileFault) {
      try folder.append(
        Array(lines.utf8), to: DraftLedgerFile.name, limit: DraftLedgerFile.largestFile)
    } catch {
      // Some of the lines may be there, the last of them torn, and none of the drafts will be.
      failed.formUnion(drafts.map(\.name))
      if !lead.hasPrefix("\n") { lead = "\n" + lead }
      throw error
    }
    lead = ""
    self.replacesEarlier = self.replacesEarlier || replacesEarlier
  }

  /// Notes that what stood under a name before may still be there.
  mutating func forget(_ name: String) { failed.insert(name) }

  /// Writes the ledger anew in order of names, if it says anything to be forgotten: what stood
  /// under a name before the draft that is in place now.
  func settle(in folder: Folder) throws(FileFault) {
    guard replacesEarlier else { return }
    let file = try DraftLedgerFile(in: folder)
    let lines = file.lines.sorted { left, right in
      let (one, other) = (file.bytes[left.name], file.bytes[right.name])
      if one == other { return left.range.lowerBound < right.range.lowerBound }
      return one.lexicographicallyPrecedes(other)
    }
    var settled = Array(DraftLedgerFile.header.utf8)
    settled.reserveCapacity(file.bytes.count)
    for (index, line) in lines.enumerated() {
      let isLast =
        index + 1 == lines.count || file.bytes[lines[index + 1].name] != file.bytes[line.name]
      if isLast || isStillKnown(line, in: file, before: lines[(index + 1)...]) {
        settled += file.bytes[line.range]
      }
    }
    try folder.replace(DraftLedgerFile.name, with: settled)
  }

  /// Whether an earlier line of a name may still tell what stands there: where no draft came after
  /// it in this run, or one could not be put in place.
  private func isStillKnown(
    _ line: DraftLedgerFile.Line, in file: DraftLedgerFile,
    before others: ArraySlice<DraftLedgerFile.Line>
  ) -> Bool {
    let name = file.bytes[line.name]
    let latest = others.prefix { file.bytes[$0.name] == name }.last
    guard let latest, latest.range.lowerBound >= start else { return true }
    return failed.contains(String(decoding: name, as: UTF8.self))
  }
}
