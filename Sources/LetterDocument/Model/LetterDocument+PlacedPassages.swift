extension LetterDocument {
  /// The passages, each with its part of the letter and its lines, for a document that was read.
  ///
  /// They are those of `passages`, in the same order. Takes time linear in the source's size.
  package func placedPassages() -> [PlacedPassage] {
    var passages: [PlacedPassage] = []
    let lines = PassageLines(source)
    func collect(_ blocks: [Block], depth: Int, marker: List.Marker?) {
      for (index, block) in blocks.enumerated() {
        switch block {
        case .heading(let level, let inlines):
          let passage = Passage(inlines, in: source)
          passages.append(
            PlacedPassage(
              passage: passage, role: .heading(level: level),
              place: lines.place(of: passage, isHeading: true)))
        case .paragraph(let inlines):
          let passage = Passage(inlines, in: source)
          let role: PlacedPassage.Role =
            if index == 0, let marker {
              .item(depth: depth, isNumbered: marker != .bullet)
            } else {
              .paragraph(depth: depth)
            }
          passages.append(
            PlacedPassage(
              passage: passage, role: role, place: lines.place(of: passage, isHeading: false)))
        case .list(let list):
          for item in list.items { collect(item, depth: depth + 1, marker: list.marker) }
        }
      }
    }
    collect(blocks, depth: 0, marker: nil)
    return passages
  }
}
