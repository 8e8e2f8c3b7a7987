extension Passage {
  /// Whether all of the text, which is not empty, is strong.
  package var isStrong: Bool {
    !bytes.isEmpty
      && marks == [
        Mark(kind: .start(.strong), offset: 0), Mark(kind: .end(.strong), offset: bytes.count),
      ]
  }

  /// Whether no part of the text is set apart.
  package var isPlain: Bool { marks.allSatisfy { $0.kind == .lineBreak } }

  /// The passage with all of its text strong, or none of it set apart.
  package func allStrong(_ isStrong: Bool) -> Passage {
    var passage = self
    passage.removeStyles()
    if isStrong {
      passage.marks.insert(Mark(kind: .start(.strong), offset: 0), at: 0)
      passage.marks.append(Mark(kind: .end(.strong), offset: bytes.count))
    }
    return passage
  }

  /// A part of the text with the line breaks in it, and nothing in it set apart.
  package func words(_ range: Range<Int>) -> Passage {
    var part = Passage()
    part.append(range, of: self)
    return part
  }

  /// The text of several passages end to end, with nothing in it set apart.
  package init(endToEnd passages: [Passage]) {
    self.init()
    for passage in passages { append(0..<passage.bytes.count, of: passage) }
  }

  /// The passage with parts of its text replaced, which ascend and do not overlap.
  ///
  /// What comes in is set apart where what stood in its place was, from its first byte to its last;
  /// it is laid to the source of that. Linear in the length of all texts.
  package func replacing(_ parts: [(range: Range<Int>, with: Passage)]) -> Passage {
    var result = Passage()
    var moved: [Mark] = []
    var rest = marks.filter { $0.kind != .lineBreak }[...]
    var start = 0
    func take(_ mark: Mark, at offset: Int) {
      // What is set apart and has no text left is forgotten.
      if case .end(let style) = mark.kind, let last = moved.last, last.kind == .start(style),
        last.offset == offset
      {
        moved.removeLast()
      } else {
        moved.append(Mark(kind: mark.kind, offset: offset))
      }
    }
    for (range, replacement) in parts {
      let base = result.bytes.count
      while let mark = rest.first, mark.offset < range.lowerBound || mark.staysBefore(range) {
        take(rest.removeFirst(), at: base + mark.offset - start)
      }
      result.append(start..<range.lowerBound, of: self)
      let from = result.bytes.count
      result.append(0..<replacement.bytes.count, of: replacement)
      let until = result.bytes.count
      while let mark = rest.first, mark.offset < range.upperBound {
        if case .end = mark.kind { take(mark, at: from) } else { take(mark, at: until) }
        rest.removeFirst()
      }
      start = range.upperBound
    }
    let base = result.bytes.count
    result.append(start..<bytes.count, of: self)
    for mark in rest { take(mark, at: base + mark.offset - start) }
    // What is set apart up to a line break ends before it.
    result.marks = (moved + result.marks).sorted { $0.offset < $1.offset }
    return result
  }

  /// Adds a part of another passage with its line breaks.
  private mutating func append(_ range: Range<Int>, of other: Passage) {
    let base = bytes.count - range.lowerBound
    bytes.append(range, of: other.bytes.span)
    for stretch in other.map.stretches(touching: range) {
      let part = stretch.range.clamped(to: range)
      if stretch.isBytewise {
        map.append(copyOf: stretch.source(of: part))
      } else {
        map.append(part.count, for: stretch.source)
      }
    }
    for mark in other.marks where mark.kind == .lineBreak && range.contains(mark.offset) {
      marks.append(Mark(kind: .lineBreak, offset: base + mark.offset))
    }
  }
}

extension Passage.Mark {
  /// Whether a mark at the very start of a part stays before what replaces the part.
  fileprivate func staysBefore(_ range: Range<Int>) -> Bool {
    guard offset == range.lowerBound else { return false }
    // Of text that is put between others, none joins what is set apart beside it.
    if case .start = kind { return !range.isEmpty }
    return true
  }
}
