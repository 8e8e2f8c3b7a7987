import KeyValue
import SourceText

extension AcceptanceRecord {
  /// Reads a record; all that is wrong with it is reported.
  static func read(_ file: SourceFile) -> Diagnosed<AcceptanceRecord> {
    let document = KeyValueDocument.read(file)
    var diagnostics = document.diagnostics
    var acceptances: [Acceptance] = []
    var fingerprints: [String: [Fingerprint]] = [:]
    for section in document.value.records().reporting(to: &diagnostics) {
      var record = section.record
      if section.name == "samples" {
        fingerprints = Self.fingerprints(&record, &diagnostics)
      } else {
        acceptances.append(acceptance(&record))
        diagnostics += record.finish()
      }
    }
    return Diagnosed(
      AcceptanceRecord(acceptances: acceptances, fingerprints: fingerprints), diagnostics)
  }

  private static func acceptance(_ record: inout KeyValueRecord) -> Acceptance {
    let when = record.required("when", for: "it says when this was accepted")?.text ?? ""
    let by = record.value("by")?.text
    let because = record.value("because")?.text
    let cause = record.required("cause", for: "it says what was accepted")?.text ?? ""
    let remark = record.value("remark")?.text
    let replaced = record.list("replaced").map { value -> Acceptance.Change in
      let parts = value.text.split(separator: " → ", maxSplits: 1).map(String.init)
      return .replaced(parts.first ?? "", with: parts.dropFirst().first ?? "")
    }
    let added = record.list("added").map { Acceptance.Change.added($0.text) }
    let removed = record.list("removed").map { Acceptance.Change.removed($0.text) }
    let letters = record.required("letters", for: "it says whose letters")?.text ?? ""
    return Acceptance(
      when: when, by: by, because: because, cause: cause, remark: remark,
      changes: replaced + added + removed,
      letters: letters.split(separator: ",").map { $0.trimmingPrefix(" ") }.map(String.init),
      isUnfinished: record.value("unfinished") != nil)
  }

  private static func fingerprints(
    _ record: inout KeyValueRecord, _ diagnostics: inout [Diagnostic]
  ) -> [String: [Fingerprint]] {
    var fingerprints: [String: [Fingerprint]] = [:]
    for force in record.keys {
      for value in record.list(force) {
        guard let fingerprint = Fingerprint(value.text) else {
          diagnostics.append(
            Diagnostic(
              rule: "samples.no-fingerprint", "'\(value.text)' is no fingerprint of a sample",
              at: value.location,
              repair: .advice("delete the line: the sample then counts as never accepted")))
          continue
        }
        fingerprints[force, default: []].append(fingerprint)
      }
    }
    return fingerprints
  }
}
