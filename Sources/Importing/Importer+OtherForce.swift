import Drafting
import KeyValue
import SourceText

extension Importer {
  /// The force that a letter is addressed to before a passage, where that is another than one.
  ///
  /// A letter may name other forces as well, and one whose own name was edited may name none.
  ///
  /// - Parameter known: the forces that the letter may name without being addressed to them.
  func otherForce(
    than force: Force, in letter: ScannedLetter, before passage: Int, known: [Force] = []
  ) -> Force? {
    let named = forceFinder.forces(namedIn: letter, before: passage)
    guard !named.contains(where: { $0.slug == force.slug }) else { return nil }
    return named.first { other in !known.contains { $0.slug == other.slug } }
  }

  /// What is to be told of a letter for which somebody has named the force.
  func warnings(
    of letter: ScannedLetter, before passage: Int, to named: Force?
  ) -> [Diagnostic] {
    guard let named, let other = otherForce(than: named, in: letter, before: passage) else {
      return []
    }
    let advice = "to import it for \(other.name.text), leave out --force \(named.slug)"
    return [otherForce(.warning, letter.file, to: other, not: named, advice: advice)]
  }

  /// That a letter is addressed to another force, and what is to be done about it.
  func otherForce(
    _ severity: Diagnostic.Severity, _ file: SourceFile, to other: Force, not force: Force,
    advice: String
  ) -> Diagnostic {
    Diagnostic(
      severity, rule: "import.other-force",
      "this letter is addressed to \(other.name.text), not to \(force.name.text)",
      at: .path(file.path), repair: .advice(advice))
  }
}
