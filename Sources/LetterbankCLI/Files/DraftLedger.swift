/// What the program last wrote under each name in `out/`, by fingerprint, so that a draft that was
/// edited by hand is known.
///
/// It is a key=value file in `out/` itself, and so needs nothing committed and outlives a fresh
/// clone of everything else. A fingerprint is added before its draft is put in place: a run that is
/// ended between the two leaves a draft that is still known.
struct DraftLedger {
  private static let name = ".letterbank"
  private static let header =
    "# What letterbank last wrote here. A draft that differs was edited by hand.\n"
  /// A line for each of 200,000 forces in two formats is about this long, in bytes.
  private static let largestLedger = 32 * 1_048_576

  private let folder: Folder
  private var known: [String: Set<Fingerprint>] = [:]
  private var latest: [String: Fingerprint] = [:]

  /// Reads the ledger of a folder; one that is missing, or spoilt, knows nothing.
  init(in folder: Folder) {
    self.folder = folder
    let bytes = (try? folder.read(Self.name, limit: Self.largestLedger)) ?? []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[1] == "=", let fingerprint = Fingerprint(parts[2]) else {
        continue
      }
      note(String(parts[0]), fingerprint)
    }
  }

  /// Whether these bytes are what the program itself put under a name.
  func knows(_ bytes: [UInt8], as name: String) -> Bool {
    known[name]?.contains(Fingerprint(of: bytes)) ?? false
  }

  /// Adds what is about to be put under a name.
  mutating func announce(_ bytes: [UInt8], as name: String) throws(FileFault) {
    let fingerprint = Fingerprint(of: bytes)
    guard latest[name] != fingerprint else { return }
    let start = latest.isEmpty ? Self.header : ""
    try folder.append(Array("\(start)\(name) = \(fingerprint)\n".utf8), to: Self.name)
    note(name, fingerprint)
  }

  /// Forgets what has since been written over, once nothing more will be.
  func settle() throws(FileFault) {
    guard known.contains(where: { $0.value.count > 1 }) else { return }
    let lines = latest.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)\n" }
    try folder.replace(Self.name, with: Array((Self.header + lines.joined()).utf8))
  }

  private mutating func note(_ name: String, _ fingerprint: Fingerprint) {
    known[name, default: []].insert(fingerprint)
    latest[name] = fingerprint
  }
}
