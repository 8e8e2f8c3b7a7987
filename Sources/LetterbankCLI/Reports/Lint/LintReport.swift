import SourceText

/// What `lint` found.
struct LintReport {
  /// Everything that was found.
  var diagnostics: [Diagnostic] = []
  /// How many files were looked at.
  var fileCount: Int
  /// Whether all that was named could be looked at.
  var canAll = true

  init(fileCount: Int) {
    self.fileCount = fileCount
  }

  mutating func add(_ found: [Diagnostic]) { diagnostics += found }

  mutating func add(_ file: LintedFile) {
    diagnostics += file.diagnostics
    fileCount += 1
    if !file.isRead { canAll = false }
  }

  /// Whether what was found is to be put right before a letter is sent; a note never is.
  func isBad(strictly: Bool) -> Bool {
    diagnostics.contains { $0.severity == .error || strictly && $0.severity == .warning }
  }

  /// What people see of it: notes, of which there are many, only if they want them.
  func shown(withNotes: Bool) -> [Diagnostic] {
    withNotes ? diagnostics : diagnostics.filter { $0.severity != .note }
  }

  /// What was found in numbers, as one line.
  func summary(withNotes: Bool) -> String {
    let found = diagnostics.inOrder()
    let count = { (severity: Diagnostic.Severity) in
      found.count { $0.severity == severity }
    }
    let wrong = [
      Self.counted(count(.error), "error", "errors"),
      Self.counted(count(.warning), "warning", "warnings"),
    ].compactMap { $0 }
    let notes = Self.counted(count(.note), "note", "notes")
    let files = "in \(fileCount.counted("file", "files"))"
    let hint = notes == nil || withNotes ? "" : "--notes shows \(count(.note) == 1 ? "it" : "them")"
    guard !wrong.isEmpty else {
      let rest = [notes, hint.isEmpty ? nil : hint].compactMap { $0 }.joined(separator: ", ")
      return "nothing is wrong \(files)\(rest.isEmpty ? "" : "; \(rest)")\n"
    }
    let parts = wrong + [notes].compactMap { $0 }
    let list =
      parts.count < 2
      ? parts.joined()
      : parts.dropLast().joined(separator: ", ") + " and " + parts[parts.count - 1]
    return "\(list) \(files)\(hint.isEmpty ? "" : "; --notes shows the notes")\n"
  }

  /// How many there are, if there are any.
  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count.counted(one, many)
  }
}
