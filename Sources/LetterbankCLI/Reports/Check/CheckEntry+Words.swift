import Checking
import Drafting

extension CheckEntry {
  /// What happened, where the words that differ do not show it, and what it may alter of the
  /// meaning: `newly chosen; alters a negation and a number`.
  var remark: String? {
    let event: String? =
      switch cause.kind {
      case .chosen: "newly chosen"
      case .dropped: "no longer chosen"
      case .template, .fact, .finding, .slot, .freeText, .moved: nil
      }
    let parts = [event, weight.remark].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The forces of its letters.
  var forces: [String] { letters.map(\.force) }
}

extension Weight {
  /// `alters a negation and a number`; nothing where the meaning is not touched.
  fileprivate var remark: String? {
    guard case .meaning(let reasons) = self, let last = reasons.last else { return nil }
    let others = reasons.dropLast().map(\.rawValue).joined(separator: ", ")
    return "alters " + (others.isEmpty ? "" : others + " and ") + last.rawValue
  }
}
