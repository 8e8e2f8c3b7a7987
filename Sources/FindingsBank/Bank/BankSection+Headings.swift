package import KeyValue
package import SourceText

extension BankSection {
  /// What is wrong with a heading that is none of the section's; nothing where it is one.
  package func fault(ofHeading heading: FoldedText) -> Diagnostic? {
    let known = headings.map(\.text)
    guard !known.contains(heading.text) else { return nil }
    return Diagnostic(
      rule: "bank.unknown-heading", "'\(heading.text)' is no heading of the section '\(name)'",
      at: heading.location,
      repair: .nearest(
        to: heading.text, among: known, otherwise: "choose one of \(known.joined(separator: " | "))"
      ))
  }
}
