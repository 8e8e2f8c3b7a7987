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

  /// The force that is named first before a passage; where none is named, the force whose short
  /// name is the file's.
  func force(in letter: ScannedLetter, before passage: Int) -> Force? {
    forces(namedIn: letter, before: passage).first
      ?? forces.first { $0.force.slug == letter.file.nameWithoutExtension }?.force
  }

  /// The forces that are named before a passage, the first first, and of names that begin together
  /// the longest.
  func forces(namedIn letter: ScannedLetter, before passage: Int) -> [Force] {
    let end = passage < letter.passages.count ? letter.passages[passage].tokens.lowerBound : 0
    let forms = letter.wording.tokens[..<end].map { letter.wording.form(of: $0).plainDashes }
    let places = Dictionary(grouping: forms.indices) { forms[$0] }
    var named: [(force: Force, start: Int, length: Int)] = []
    for (force, name) in forces {
      let starts = name.first.flatMap { places[$0] } ?? []
      guard let found = starts.first(where: { forms[$0...].starts(with: name) }) else { continue }
      named.append((force, found, name.count))
    }
    return named.sorted { ($0.start, -$0.length) < ($1.start, -$1.length) }.map(\.force)
  }
}
