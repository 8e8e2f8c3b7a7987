import Drafting
import KeyValue
import Wording

/// Finds the inspector who signed a letter, if it is another than the roster has for its force.
enum SignatoryFinder {
  /// The one inspector who is named in a letter's frame while the force's own is not.
  static func signatory(
    of letter: ScannedLetter, _ division: LetterDivision, to force: Force, in house: House
  ) -> Inspector? {
    let frame = letter.wording.selecting((division.head + division.tail).joined())
    func isNamed(_ inspector: Inspector) -> Bool {
      !frame.occurrences(of: Wording(inspector.name.text)).isEmpty
    }
    if isNamed(force.inspector) { return nil }
    let named = house.inspectors.values.sorted { $0.slug < $1.slug }.filter(isNamed)
    return named.count == 1 ? named.first : nil
  }
}
