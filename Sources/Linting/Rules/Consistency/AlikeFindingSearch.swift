import FindingsBank
import KeyValue
import Wording

/// Finds the finding of a bank that some text is most like, slots filled as suits it best.
struct AlikeFindingSearch {
  /// A finding that a text is close to.
  struct Match {
    let finding: Finding
    /// The finding's own text, with the wordings of its slots that are most like the text.
    let text: String
  }

  /// The likeness from which a text is close: texts that are alike by their subject only reach two
  /// thirds, an edited copy seldom less than four fifths.
  private static let least = 0.75
  /// The likeness at house wordings from which other wordings are tried.
  private static let worthTrying = 0.5

  private var vocabulary = Vocabulary()
  private let candidates: [(finding: Finding, words: WordList)]

  init(_ bank: Bank) {
    var vocabulary = Vocabulary()
    candidates = bank.findings.map { finding in
      (finding, WordList(Wording(Self.text(of: finding, [:])), vocabulary: &vocabulary))
    }
    self.vocabulary = vocabulary
  }

  /// The finding most like a text; nothing where none is close.
  mutating func nearest(to text: String) -> Match? {
    let words = WordList(Wording(text), vocabulary: &vocabulary)
    var best: Match?
    var highest = Self.least
    for (finding, house) in candidates {
      guard let likeness = house.likeness(to: words, atLeast: Self.worthTrying) else { continue }
      let (found, own) = bestWordings(of: finding, for: words, from: likeness)
      if found > highest || best == nil && found >= highest {
        best = Match(finding: finding, text: own)
        highest = found
      }
    }
    return best
  }

  /// The likeness of a finding to some words, each slot in turn at the wording that suits best.
  private mutating func bestWordings(
    of finding: Finding, for words: WordList, from likeness: Double
  ) -> (likeness: Double, text: String) {
    var best = (likeness: likeness, text: Self.text(of: finding, [:]))
    var chosen: [String: String] = [:]
    for slot in finding.slots {
      guard case .choice(let wordings) = slot.filling else { continue }
      for wording in wordings.dropFirst() {
        var tried = chosen
        tried[slot.name] = wording.text
        let text = Self.text(of: finding, tried)
        let own = WordList(Wording(text), vocabulary: &vocabulary)
        if let likeness = own.likeness(to: words, atLeast: best.likeness), likeness > best.likeness
        {
          best = (likeness, text)
          chosen = tried
        }
      }
    }
    return best
  }

  /// A finding's text with some slots at these wordings and others at their house wordings; free
  /// slots are left out.
  private static func text(of finding: Finding, _ wordings: [String: String]) -> String {
    ([finding.phrasing] + finding.items).map { phrasing in
      phrasing.pieces.map { piece in
        switch piece {
        case .words(let words): words.text
        case .slot(let name, _):
          wordings[name] ?? finding.slot(name)?.houseWording?.text ?? ""
        }
      }.joined()
    }.joined(separator: " ")
  }
}
