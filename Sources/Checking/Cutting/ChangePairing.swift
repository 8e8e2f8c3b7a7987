import Wording

/// Goes through the parts of a hunk in order and says which of what came is in the place of what.
struct ChangePairing {
  /// How far ahead something is looked for that is in the place of something else.
  private static let reach = 20

  private var old: ArraySlice<RemovedPart>
  private var new: ArraySlice<AddedPart>
  /// The place in both wordings up to which pieces were made.
  private var place: Hunk
  private var pieces: [ChangePiece] = []

  init(of hunk: Hunk, old: [RemovedPart], new: [AddedPart]) {
    self.old = old[...]
    self.new = new[...]
    place = Hunk(
      old: hunk.old.lowerBound..<hunk.old.lowerBound,
      new: hunk.new.lowerBound..<hunk.new.lowerBound)
  }

  /// The pieces, in order.
  ///
  /// - Parameter beginsSentence: whether the hunk takes away the beginning of a sentence.
  /// - Parameter replaces: whether what came may be in the place of what went, whole sentences.
  consuming func pieces(
    beginsSentence: Bool, replaces: (AddedPart, RemovedPart) -> Bool
  ) -> [ChangePiece] {
    // What is left of a sentence before the hunk goes with what is left of a unit there.
    if !beginsSentence, let first = old.first, first.isFragment {
      add(old.removeFirst(), new.first?.isWords ?? false ? new.removeFirst() : nil)
    }
    // Likewise at the end, which is put aside until all before it is done.
    var last: (old: RemovedPart, new: AddedPart?)?
    if let part = old.last, part.isFragment {
      old.removeLast()
      last = (part, new.last?.isWords ?? false ? new.removeLast() : nil)
    }
    while let first = old.first {
      let rest = new.prefix(Self.reach)
      let match = rest.firstIndex { $0.move == nil && first.move == nil && replaces($0, first) }
      for _ in rest.startIndex..<(match ?? rest.startIndex) { add(nil, new.removeFirst()) }
      add(old.removeFirst(), match == nil ? nil : new.removeFirst())
    }
    while !new.isEmpty { add(nil, new.removeFirst()) }
    if let last { add(last.old, last.new) }
    return pieces
  }

  private mutating func add(_ old: RemovedPart?, _ new: AddedPart?) {
    let oldStart = place.old.upperBound
    let newStart = place.new.upperBound
    place = Hunk(old: old?.range ?? oldStart..<oldStart, new: new?.range ?? newStart..<newStart)
    let content: ChangePiece.Content =
      if let move = old?.move ?? new?.move {
        .moved(move)
      } else {
        .changed(old: old?.content, new: new?.content)
      }
    pieces.append(ChangePiece(hunk: place, content: content))
  }
}
