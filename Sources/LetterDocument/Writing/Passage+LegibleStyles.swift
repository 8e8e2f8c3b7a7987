extension Passage {
  /// The passage as it is if Markdown can show its styles, or else without any.
  ///
  /// Whether `*` sets text apart depends on the characters on both sides of it. Readers judge
  /// symbols beyond ASCII in two ways, by the version of CommonMark they follow, and the styles
  /// have to be legible in both.
  consuming func keepingLegibleStyles(isHeading: Bool) -> Passage {
    guard !hasOnlyPlainStyles else { return self }
    var trial = LetterOutput(capacity: bytes.count + 64, recording: false)
    let text = SourcedText(copy self)
    MarkdownTextWriter(whole: text.whole, isHeading: isHeading, indent: 0)
      .write(text, to: &trial)
    let isLegible = [true, false].allSatisfy { symbolsArePunctuation in
      var parser = MarkdownInlineParser(
        trial.bytes, symbolsArePunctuation: symbolsArePunctuation)
      let inlines = parser.parse(Array(LineReader(trial.bytes)))
      let read = Passage(inlines, of: parser.inlines, in: trial.bytes)
      return read.marks == marks && read.bytes == bytes
    }
    if !isLegible { removeStyles() }
    return self
  }

  /// Whether each style begins after and ends before a blank or an edge, with an ASCII character
  /// inside it, which is legible for certain.
  private var hasOnlyPlainStyles: Bool {
    marks.allSatisfy { mark in
      switch mark.kind {
      case .start: isBlankOrEdge(mark.offset - 1) && bytes[mark.offset].isVisible
      case .end: isBlankOrEdge(mark.offset) && bytes[mark.offset - 1].isVisible
      case .lineBreak: true
      }
    }
  }

  private func isBlankOrEdge(_ offset: Int) -> Bool {
    // A blank at an edge is not written as one.
    guard offset > 0, offset < bytes.count - 1 else { return !bytes.indices.contains(offset) }
    return bytes[offset] == UInt8(ascii: " ")
  }
}
