extension LetterDocument {
  /// The passages, each with its part of the letter and its lines, for a document that was read.
  ///
  /// They are those of `passages`, in the same order. Takes time linear in the source's size.
  package func placedPassages() -> [PlacedPassage] {
    var passages: [PlacedPassage] = []
    let lines = PassageLines(source)
    func add(_ inlines: Range<Int>, _ role: PlacedPassage.Role) {
      let passage = passage(inlines)
      let place = lines.place(of: passage, isHeading: role.isHeading)
      passages.append(PlacedPassage(passage: passage, role: role, place: place))
    }
    func collect(_ siblings: Siblings, depth: Int, after marker: Marker?) {
      var marker = marker
      for index in siblings {
        switch blocks[index] {
        case .heading(let level, let inlines):
          add(inlines, .heading(level: level))
        case .paragraph(let inlines):
          let item = marker.map { PlacedPassage.Role.item(depth: depth, isNumbered: $0 != .bullet) }
          add(inlines, item ?? .paragraph(depth: depth))
        case .list(let marker, _):
          for item in content(of: index) {
            collect(content(of: item), depth: depth + 1, after: marker)
          }
        case .item:
          break
        }
        marker = nil
      }
    }
    collect(outermost, depth: 0, after: nil)
    return passages
  }
}
