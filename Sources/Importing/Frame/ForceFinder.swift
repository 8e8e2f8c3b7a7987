import Drafting
import KeyValue
import Wording

/// Finds the force that a letter is for, by the names in the roster.
struct ForceFinder {
  private let house: House

  init(_ house: House) {
    self.house = house
  }

  /// The force that is named first before a passage; of names that begin together the longest.
  func force(in letter: ScannedLetter, before passage: Int) -> Force? {
    let end = passage < letter.passages.count ? letter.passages[passage].tokens.lowerBound : 0
    var best: (force: Force, start: Int, length: Int)?
    let head = letter.wording.keeping(Array(0..<end))
    for (_, force) in house.forces.sorted(by: { $0.key < $1.key }) {
      let name = Wording(force.name.text)
      guard let found = head.occurrences(of: name).first else { continue }
      if let best, (best.start, -best.length) <= (found.lowerBound, -found.count) { continue }
      best = (force, found.lowerBound, found.count)
    }
    return best?.force
  }
}
