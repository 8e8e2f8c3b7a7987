import LetterDocument

extension Provenance {
  /// A letter as it was written, cut where its bytes come from different places.
  func segments(of output: LetterOutput) -> [Segment] {
    var pieces: [(range: Range<Int>, origin: Origin)] = []
    func add(_ range: Range<Int>, _ origin: Origin) {
      if let last = pieces.last, last.origin.isOneLine(with: origin) {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        pieces.append((range, origin))
      }
    }
    for stretch in output.map?.stretches ?? [] {
      var start = stretch.range.lowerBound
      while start < stretch.range.upperBound {
        let source = stretch.source(of: start..<stretch.range.upperBound).lowerBound
        guard let (origin, sourceEnd) = origin(at: source) else { break }
        let end =
          stretch.isBytewise && sourceEnd > source
          ? min(stretch.range.upperBound, start + sourceEnd - source) : stretch.range.upperBound
        add(start..<end, origin)
        start = end
      }
    }
    return pieces.map { range, origin in
      Segment(text: String(decoding: output.bytes[range], as: UTF8.self), origin: origin)
    }
  }
}
