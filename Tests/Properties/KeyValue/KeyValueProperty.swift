import KeyValue
import SourceText

/// A key=value file, and behind a zero byte the edits that are made to it: whatever stands in it,
/// it is read; what was read is written so that it reads the same; and edits change what they say.
enum KeyValueProperty: Property {
  static let dictionary = [
    "[a]", "[a.b]", "key = ", " = ", "=", "\n", "\r\n", "\n  ", "\n\t", "\n# ", "#", "\"", ".",
    "\u{A0}", "\u{FEFF}", "\u{2028}", "e\u{301}", "{{slot}}", " | ",
  ]

  static func seeds(in folder: ProjectFolder) -> [[UInt8]] {
    let pieces = ["templates", "findings-bank", "assessments"].flatMap {
      folder.pieces(of: $0, ".conf")
    }
    return pieces.enumerated().map { index, piece in
      let edits = (0..<9).map { UInt8(truncatingIfNeeded: index * 31 + $0 * 97) | 1 }
      return Input.joining(piece, edits)
    }
  }

  static func check(_ input: Input) throws(Violation) {
    let parts = input.parts(2)
    try checkReading(SourceFile(path: "fuzz.conf", bytes: parts[0]))
    let file = SourceFile(path: "sound.conf", bytes: Input.soundText(parts[0]))
    let read = KeyValueDocument.read(file)
    try checkWriting(read.value)
    if read.diagnostics.isEmpty { try EditedEntries.check(read.value, edits: parts[1]) }
  }

  /// Whatever is read has its places in the file, and is in proportion to it.
  private static func checkReading(_ file: SourceFile) throws(Violation) {
    let read = KeyValueDocument.read(file)
    try DiagnosticChecks.check(read.diagnostics, of: file)
    try checkPlaces(read.value)
    try checkRecords(read.value)
    try checkRecordByRecord(read.value)
  }

  /// Each line of a value stands in the file as it reads.
  private static func checkPlaces(_ document: KeyValueDocument) throws(Violation) {
    for entry in document.entries {
      let key = document.file.text(entry.keyLocation.range)
      try require(entry.key.hasSuffix(key), "\(entry.key) stands at '\(key)'")
      for line in entry.value.lines {
        let place = line.location.range
        try require(
          place.upperBound <= document.file.bytes.count, "'\(line.text)' is outside the file")
        let isWhole = document.file.text(place).hasPrefix(line.text.trimmingLastBlank)
        try require(
          isWhole || !document.file.soundness().isEmpty, "'\(line.text)' is not where it stands")
      }
    }
    let size = document.entries.reduce(0) { $0 + $1.key.utf8.count + $1.value.text.utf8.count }
    try require(
      size <= 3 * document.file.bytes.count + 128 * document.entries.count,
      "\(document.file.bytes.count) bytes are read as \(size)")
  }

  /// What is said of entries that nobody knows is said of places in the file.
  private static func checkRecords(_ document: KeyValueDocument) throws(Violation) {
    let records = document.records()
    var diagnostics = records.diagnostics
    for var named in records.value.prefix(8) {
      _ = named.record.required("heading", for: "a test")
      _ = named.record.list("section")
      diagnostics += named.record.finish()
    }
    let text = DiagnosticRenderer().render(diagnostics)
    try require(diagnostics.isEmpty == text.isEmpty, "diagnostics without a text")
  }

  /// Records that are read one after the other stand where they are said to, and are those of the
  /// whole file, some of them in parts.
  private static func checkRecordByRecord(_ document: KeyValueDocument) throws(Violation) {
    let file = document.file
    var reader = KeyValueRecordReader(file)
    var keys: [String: [String]] = [:]
    while let part = reader.next() {
      let place = part.nameRange
      try require(
        place.upperBound <= file.bytes.count && file.text(place) == part.name,
        "the name '\(part.name)' is not where it stands")
      try require(part.lineStart <= place.lowerBound, "the line of '\(part.name)' begins behind it")
      let own = keys[part.name, default: []]
      keys[part.name] = own + part.record.keys.filter { !own.contains($0) }
    }
    let whole = document.records().value
    try require(whole.count == keys.count, "\(whole.count) records are read as \(keys.count)")
    for record in whole {
      try require(
        keys[record.name] == record.record.keys, "the record '\(record.name)' reads otherwise")
    }
  }

  /// What is written of the entries reads as they do.
  private static func checkWriting(_ document: KeyValueDocument) throws(Violation) {
    let lines = document.entries.map { KeyValueWriter.Line($0.key, $0.value.text) }
    // The comment keeps an invisible first character from being taken for a byte order mark.
    let written = "#\n" + KeyValueWriter.text(lines)
    let again = KeyValueDocument.read(SourceFile(path: "written.conf", text: written))
    try require(again.diagnostics.isEmpty, "faults in what was written:\n\(written)")
    let same = again.value.entries.elementsEqual(document.entries) { one, other in
      one.key.utf8.elementsEqual(other.key.utf8)
        && one.value.text.utf8.elementsEqual(other.value.text.utf8)
    }
    try require(same, "what was written reads otherwise:\n\(written)")
  }
}

extension String {
  /// The text without the blank that joins it to the next line.
  fileprivate var trimmingLastBlank: String { hasSuffix(" ") ? String(dropLast()) : self }
}
