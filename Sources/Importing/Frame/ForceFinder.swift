import Drafting
import KeyValue
import SourceText
import Wording

/// Finds the force that a letter is for, by the names in the roster.
struct ForceFinder: Sendable {
  private let forces: [(force: Force, name: [String])]

  init(_ house: House) {
    forces = house.roster.forces.map { force in
      let name = Wording(force.name.text)
      return (force, name.tokens.map { name.form(of: $0).plainDashes })
    }
  }

  /// The force that is named first before a passage, of names that begin together the longest; where
  /// none is named, the force whose short name is the file's.
  func force(in letter: ScannedLetter, before passage: Int) -> Force? {
    let end = passage < letter.passages.count ? letter.passages[passage].tokens.lowerBound : 0
    let forms = letter.wording.tokens[..<end].map { letter.wording.form(of: $0).plainDashes }
    let places = Dictionary(grouping: forms.indices) { forms[$0] }
    var best: (force: Force, start: Int, length: Int)?
    for (force, name) in forces {
      let starts = name.first.flatMap { places[$0] } ?? []
      guard let found = starts.first(where: { forms[$0...].starts(with: name) }) else { continue }
      if let best, (best.start, -best.length) <= (found, -name.count) { continue }
      best = (force, found, name.count)
    }
    return best?.force
      ?? forces.first { $0.force.slug == letter.file.nameWithoutExtension }?.force
  }
}
