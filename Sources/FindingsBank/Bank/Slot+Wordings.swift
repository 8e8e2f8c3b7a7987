import KeyValue
import SourceText

extension Slot {
  /// Splits the wordings of a closed choice, `house wording | other | another`.
  static func wordings(of value: FoldedText) -> Diagnosed<[FoldedText]> {
    var wordings: [FoldedText] = []
    var known = DistinctTexts()
    var diagnostics: [Diagnostic] = []
    for part in value.parts(separatedBy: UInt8(ascii: "|")) {
      let wording = value.slice(trimmed: part)
      if wording.isEmpty {
        diagnostics.append(
          Diagnostic(
            rule: "bank.empty-wording", "a wording is empty", at: value.location(of: part),
            repair: .advice("take a neighbouring word of the text into each wording")))
      } else if !known.insert(wording.text) {
        diagnostics.append(
          Diagnostic(
            rule: "bank.repeated-wording", "'\(wording.text)' is in this choice already",
            at: wording.location, repair: .advice("delete one of the two")))
      } else {
        wordings.append(wording)
      }
    }
    return Diagnosed(wordings, diagnostics)
  }
}
