package import KeyValue

/// A named gap in a finding.
package struct Slot: Sendable {
  /// What may fill a gap.
  package enum Filling: Sendable {
    /// Whatever the assessment says.
    case free
    /// One of these wordings; the first is the house wording. Never empty.
    case choice([FoldedText])
  }

  /// The name between the braces.
  package let name: String
  /// What may fill it.
  package let filling: Filling

  /// The wording that stands when an assessment names none; a free slot has none.
  package var houseWording: FoldedText? {
    if case .choice(let wordings) = filling { wordings.first } else { nil }
  }

  /// The wording of a closed choice that the value of an entry reads like, as the bank has it.
  func wording(chosenAt position: Int, of entries: KeyValueEntries) -> FoldedText? {
    guard case .choice(let wordings) = filling else { return nil }
    let number = wordings.indices.first { entries.hasValue(wordings[$0].text, at: position) }
    return number.map { wordings[$0] } ?? wording(entries.value(at: position).text)
  }

  /// The wording of a closed choice that reads like this, as the bank has it.
  ///
  /// The kind of an apostrophe does not matter: word processors change it unasked.
  private func wording(_ text: String) -> FoldedText? {
    guard case .choice(let wordings) = filling else { return nil }
    if let same = wordings.first(where: { $0.text == text }) { return same }
    let plain = text.withPlainApostrophes
    return wordings.first { $0.text.withPlainApostrophes == plain }
  }
}

extension String {
  /// The text with every apostrophe as a typewriter has it.
  fileprivate var withPlainApostrophes: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "’" ? "'" : $0 }))
  }
}
