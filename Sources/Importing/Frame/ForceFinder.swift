import Drafting
import KeyValue
import SourceText
import Wording

/// Finds the force that a letter is for, by the names in the roster.
struct ForceFinder {
  private let house: House

  init(_ house: House) {
    self.house = house
  }

  /// The force that is named first before a passage, of names that begin together the longest; where
  /// none is named, the force whose short name is the file's.
  func force(in letter: ScannedLetter, before passage: Int) -> Force? {
    let end = passage < letter.passages.count ? letter.passages[passage].tokens.lowerBound : 0
    let forms = letter.wording.tokens[..<end].map { letter.wording.form(of: $0).plainDashes }
    var best: (force: Force, start: Int, length: Int)?
    for (_, force) in house.forces.sorted(by: { $0.key < $1.key }) {
      let name = Wording(force.name.text)
      let sought = name.tokens.map { name.form(of: $0).plainDashes }
      let last = best?.start ?? forms.count
      let found = forms.indices.prefix(last + 1).first {
        forms[$0] == sought.first && forms[$0...].starts(with: sought)
      }
      guard let found else { continue }
      if let best, (best.start, -best.length) <= (found, -sought.count) { continue }
      best = (force, found, sought.count)
    }
    return best?.force ?? house.forces[letter.file.nameWithoutExtension]
  }
}
