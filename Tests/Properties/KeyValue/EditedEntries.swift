import KeyValue
import SourceText

/// A file's entries while they are edited, and what each of them must hold.
struct EditedEntries {
  private var editor: KeyValueEditor
  private let original: KeyValueEntries
  /// The value of each entry by its number.
  private var values: [Int: String]

  /// Makes edits, each of three bytes, in a file that was read without a fault: what is read in the
  /// end is what they say, and nothing else has changed.
  static func check(_ document: KeyValueDocument, edits: [UInt8]) throws(Violation) {
    var edited = EditedEntries(document)
    try require(
      edited.editor.bytes == document.file.bytes, "a file that nobody edited is not as it was")
    guard !document.entries.isEmpty else { return }
    for start in stride(from: 0, to: min(edits.count, 24) - 2, by: 3) {
      try edited.edit(Int(edits[start]), Int(edits[start + 1]), Int(edits[start + 2]))
    }
    try edited.checkReading(comments: comments(of: document.file))
  }

  private init(_ document: KeyValueDocument) {
    editor = KeyValueEditor(document)
    original = document.entries
    values = Dictionary(
      uniqueKeysWithValues: document.entries.enumerated().map { ($0, $1.value.text) })
  }

  private var order: [Int] { editor.entries.map(\.number) }

  /// Makes the edit that three bytes stand for.
  private mutating func edit(_ kind: Int, _ first: Int, _ second: Int) throws(Violation) {
    let before = order
    guard !before.isEmpty else { return }
    let number = before[first % before.count]
    let other = original[second % original.count]
    switch kind % 5 {
    case 0:
      editor.setValue(of: number, to: other.value.text)
      values[number] = other.value.text
      try require(order == before, "a new value changes the order of entries")
    case 1:
      editor.remove(number)
      try require(order == before.filter { $0 != number }, "more goes than one entry")
    case 2:
      guard other.path.count > 1 else { return }
      let value = original[(first + second) % original.count].value.text
      let place = place(kind, beside: number)
      let new = editor.insert(Array(other.path), value, place)
      values[new] = value
      try checkPlace(of: new, at: place, before: before)
    case 3:
      let moved = before[second % before.count]
      guard moved != number, path(of: moved).count > 1 else { return }
      let place = place(kind, beside: number)
      editor.move([moved], place)
      try checkPlace(of: moved, at: place, before: before)
    default:
      guard other.path.count > 1 else { return }
      editor.setKey(of: number, to: Array(other.path))
      try require(order == before, "a new key changes the order of entries")
    }
  }

  private func place(_ kind: Int, beside number: Int) -> KeyValueEditor.Place {
    switch kind / 5 % 3 {
    case 0: .after(number)
    case 1: .before(number)
    default: .startOfSection
    }
  }

  private func path(of number: Int) -> [String] {
    editor.entries.first { $0.number == number }?.path ?? []
  }

  /// An entry stands where it was put, and the others in the order that they had.
  private func checkPlace(
    of number: Int, at place: KeyValueEditor.Place, before: [Int]
  ) throws(Violation) {
    let after = order
    try require(
      after.filter { $0 != number } == before.filter { $0 != number },
      "the order of other entries changes")
    guard let index = after.firstIndex(of: number) else {
      throw Violation("the entry is nowhere")
    }
    switch place {
    case .after(let neighbour):
      try require(index > 0 && after[index - 1] == neighbour, "the entry is not below the other")
    case .before(let neighbour):
      try require(
        index + 1 < after.count && after[index + 1] == neighbour, "the entry is not above the other"
      )
    case .startOfSection:
      break
    }
  }

  /// The file as it now is reads as the edits say, and has all its comments.
  private func checkReading(comments: [String]) throws(Violation) {
    let file = SourceFile(path: "edited.conf", bytes: editor.bytes)
    let text = file.text(0..<file.bytes.count)
    let read = KeyValueDocument.read(file)
    try require(
      read.diagnostics.isEmpty,
      "faults in what was edited:\n\(DiagnosticRenderer().render(read.diagnostics))\(text)")
    let expected = editor.entries.map { entry in
      (path: entry.path, value: values[entry.number] ?? "")
    }
    let same = read.value.entries.elementsEqual(expected) { entry, expected in
      entry.path.elementsEqual(expected.path)
        && entry.value.text.utf8.elementsEqual(expected.value.utf8)
    }
    try require(same, "what was edited reads otherwise:\n\(text)")
    try require(Self.comments(of: file) == comments, "a comment is lost or changed:\n\(text)")
  }

  private static func comments(of file: SourceFile) -> [String] {
    (1...max(1, file.lineCount)).map { file.text(file.contents(ofLine: $0)) }
      .filter { $0.hasPrefix("#") }.sorted()
  }
}
