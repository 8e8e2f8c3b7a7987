import LetterDocument
import Wording

extension Wording {
  /// A wording of some tokens of this one, each on its own account; their sources are not kept.
  func keeping(_ indices: [Int]) -> Wording {
    var passages: [Passage] = []
    var text = ""
    for (position, index) in indices.enumerated() {
      if position > 0,
        startsPassage(index) || tokens[index].passage != tokens[indices[position - 1]].passage
      {
        passages.append(Passage(text))
        text = ""
      } else if position > 0, tokens[index].followsSpace {
        text += " "
      }
      text += self.text(of: tokens[index])
    }
    if !text.isEmpty { passages.append(Passage(text)) }
    return Wording(passages)
  }
}
