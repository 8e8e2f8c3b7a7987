/// What the program last wrote under each name in `out/`, by fingerprint, so that a draft that was
/// edited by hand is known.
///
/// It is a key=value file in `out/` itself, and so needs nothing committed and outlives a fresh
/// clone of everything else. A fingerprint is added before its draft is put in place, and the one
/// before it is forgotten only afterwards: a run that is ended between the two, or that finds the
/// disk full, leaves a draft that is still known.
struct DraftLedgerFile {
  /// A line that names a draft.
  struct Line {
    /// The name, among the bytes of the file.
    let name: Range<Int>
    /// The whole line with its line feed, likewise.
    let range: Range<Int>
    /// What was written under the name.
    let fingerprint: Fingerprint
  }

  /// The file's name in the folder for drafts.
  static let name = ".letterbank"
  /// The comment that the file begins with.
  static let header =
    "# What letterbank last wrote here. A draft that differs was edited by hand.\n"
  /// A line for each of 200,000 forces in two formats is about this long, in bytes.
  static let largestFile = 32 * 1_048_576

  /// The file as it stands.
  let bytes: [UInt8]

  /// Reads the ledger of a folder; one that is missing knows nothing.
  ///
  /// One that is there and cannot be read is a fault: whoever wrote it anew, knowing nothing, would
  /// make all drafts look edited.
  init(in folder: Folder) throws(FileFault) {
    do throws(FileFault) {
      bytes = try folder.read(Self.name, limit: Self.largestFile)
    } catch {
      guard case .missing = error.cause else { throw error }
      bytes = []
    }
  }

  /// Whether the file ends in the middle of a line, because a run was ended there.
  var endsInTornLine: Bool { !bytes.isEmpty && bytes.last != UInt8(ascii: "\n") }

  /// The lines `name = fingerprint`, in order; any other is passed over.
  var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      defer { start = end + 1 }
      let parts = bytes[start..<end].split(separator: UInt8(ascii: " "))
      guard parts.count == 3, parts[1].elementsEqual("=".utf8),
        let fingerprint = Fingerprint(String(decoding: parts[2], as: UTF8.self))
      else { continue }
      lines.append(Line(name: parts[0].indices, range: start..<end + 1, fingerprint: fingerprint))
    }
    return lines
  }

  /// A line that names a draft.
  static func line(_ name: String, _ fingerprint: Fingerprint) -> String {
    "\(name) = \(fingerprint)\n"
  }
}

extension Folder {
  /// Whether drafts were put into it.
  var holdsDrafts: Bool { kind(of: DraftLedgerFile.name) == .file }
}
