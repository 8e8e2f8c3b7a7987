/// What the program last wrote under each name in `out/`, by fingerprint, so that a draft that was
/// edited by hand is known.
///
/// It is a key=value file in `out/` itself, and so needs nothing committed and outlives a fresh
/// clone of everything else. A fingerprint is added before its draft is put in place, and the one
/// before it is forgotten only afterwards: a run that is ended between the two, or that finds the
/// disk full, leaves a draft that is still known.
struct DraftLedger {
  private static let name = ".letterbank"
  private static let header =
    "# What letterbank last wrote here. A draft that differs was edited by hand.\n"
  /// A line for each of 200,000 forces in two formats is about this long, in bytes.
  private static let largestLedger = 32 * 1_048_576

  private let folder: Folder
  /// The fingerprints of each name, the latest last.
  private var known: [String: [Fingerprint]] = [:]
  /// Whether the file ends in the middle of a line, because a run was ended there.
  private var endsInTornLine = false
  private var isEmpty = true

  /// Reads the ledger of a folder; one that is missing, or spoilt, knows nothing.
  init(in folder: Folder) {
    self.folder = folder
    let bytes = (try? folder.read(Self.name, limit: Self.largestLedger)) ?? []
    isEmpty = bytes.isEmpty
    endsInTornLine = !bytes.isEmpty && bytes.last != UInt8(ascii: "\n")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard parts.count == 3, parts[1] == "=", let fingerprint = Fingerprint(parts[2]) else {
        continue
      }
      known[String(parts[0]), default: []].append(fingerprint)
    }
  }

  /// Whether the program put anything under a name.
  func holds(_ name: String) -> Bool { known[name] != nil }

  /// Whether these bytes are what the program itself put under a name.
  func knows(_ bytes: [UInt8], as name: String) -> Bool {
    known[name]?.contains(Fingerprint(of: bytes)) ?? false
  }

  /// Adds what is about to be put under a name.
  mutating func announce(_ bytes: [UInt8], as name: String) throws(FileFault) {
    let fingerprint = Fingerprint(of: bytes)
    guard known[name]?.last != fingerprint else { return }
    let start = isEmpty ? Self.header : endsInTornLine ? "\n" : ""
    try folder.append(Array("\(start)\(name) = \(fingerprint)\n".utf8), to: Self.name)
    isEmpty = false
    endsInTornLine = false
    known[name, default: []].append(fingerprint)
  }

  /// Forgets what stood under a name before, now that what was announced is in place.
  mutating func confirm(_ name: String) {
    known[name] = known[name].map { Array($0.suffix(1)) }
    needsSettling = true
  }

  /// Whether the file holds fingerprints that are forgotten.
  private var needsSettling = false

  /// Writes the ledger anew, without what is forgotten.
  func settle() throws(FileFault) {
    guard needsSettling else { return }
    let lines = known.sorted { $0.key < $1.key }.flatMap { name, fingerprints in
      fingerprints.map { "\(name) = \($0)\n" }
    }
    try folder.replace(Self.name, with: Array((Self.header + lines.joined()).utf8))
  }
}
