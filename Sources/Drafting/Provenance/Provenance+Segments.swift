import LetterDocument

extension Provenance {
  /// A letter as it was written, or a part of it, cut where its bytes come from different places.
  func segments(of output: LetterOutput, in part: Range<Int>? = nil) -> [Segment] {
    let part = part ?? 0..<output.bytes.count
    var pieces: [(range: Range<Int>, origin: Origin)] = []
    func add(_ range: Range<Int>, _ origin: Origin) {
      if let last = pieces.last, last.origin.isOneLine(with: origin) {
        pieces[pieces.count - 1].range = last.range.lowerBound..<range.upperBound
      } else {
        pieces.append((range, origin))
      }
    }
    for stretch in output.map?.stretches(touching: part) ?? [] {
      let range = stretch.range.clamped(to: part)
      var start = range.lowerBound
      while start < range.upperBound {
        let source = stretch.source(of: start..<range.upperBound).lowerBound
        guard let (origin, sourceEnd) = origin(at: source) else { break }
        let end =
          stretch.isBytewise && sourceEnd > source
          ? min(range.upperBound, start + sourceEnd - source) : range.upperBound
        add(start..<end, origin)
        start = end
      }
    }
    return pieces.map { range, origin in
      Segment(text: String(decoding: output.bytes[range], as: UTF8.self), origin: origin)
    }
  }
}
