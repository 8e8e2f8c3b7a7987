import Wording

/// Finds where the wordings of a cluster differ, and what each has there.
struct SentenceAligner {
  /// A place where wordings differ.
  struct Gap {
    /// The tokens of the central wording.
    var range: Range<Int>
    /// What each wording has there, in the order of the cluster's variants.
    var wordings: [Range<Int>] = []
  }

  private let cluster: SentenceCluster
  private let centre: Wording
  /// What turns the central wording into each of the others; nothing for itself.
  private let hunks: [[Hunk]]

  init(_ cluster: SentenceCluster) {
    self.cluster = cluster
    let centre = cluster.variants[0].wording
    self.centre = centre
    hunks = cluster.variants.map {
      WordingDiff.hunks(from: centre, to: $0.wording, apart: [], [])
    }
  }

  /// The places, ascending, no two of them touching; in each, every wording has a word.
  func gaps() -> [Gap] {
    var ranges = hunks.joined().map(\.old).sorted { $0.lowerBound < $1.lowerBound }
    var isSettled = false
    while !isSettled {
      ranges = joined(ranges)
      let widened = ranges.map(widened)
      isSettled = widened == ranges
      ranges = widened
    }
    return ranges.map { range in
      Gap(range: range, wordings: cluster.variants.indices.map { place(of: range, in: $0) })
    }
  }

  /// Places that touch, or have one word or mark between them, made one.
  private func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      if let last = joined.last, range.lowerBound <= last.upperBound + 1 {
        joined[joined.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
  }

  /// A place with a neighbouring word taken in where one of the wordings has no word there, or
  /// where some begin or end with a blank and others do not.
  private func widened(_ range: Range<Int>) -> Range<Int> {
    let places = cluster.variants.indices.map {
      (place(of: range, in: $0), cluster.variants[$0].wording)
    }
    let lacksWord = places.contains { place, wording in
      !place.contains { wording.tokens[$0].kind == .word }
    }
    let starts = Set(
      places.map { place, wording in
        place.lowerBound < wording.tokens.count && wording.tokens[place.lowerBound].followsSpace
      })
    let ends = Set(
      places.map { place, wording in
        place.upperBound < wording.tokens.count && wording.tokens[place.upperBound].followsSpace
      })
    if starts.count > 1, range.lowerBound > 0 {
      return range.lowerBound - 1..<range.upperBound
    }
    if ends.count > 1, range.upperBound < centre.tokens.count {
      return range.lowerBound..<range.upperBound + 1
    }
    guard lacksWord else { return range }
    let mayGrow =
      range.upperBound < centre.tokens.count
      && centre.tokens[range.upperBound].kind == .word
    if mayGrow { return range.lowerBound..<range.upperBound + 1 }
    return range.lowerBound > 0
      ? range.lowerBound - 1..<range.upperBound
      : range.lowerBound..<Swift.min(centre.tokens.count, range.upperBound + 1)
  }

  /// Where a place of the central wording, at whose ends all wordings agree, is in another.
  private func place(of range: Range<Int>, in variant: Int) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    for hunk in hunks[variant] {
      let growth = hunk.new.count - hunk.old.count
      if hunk.old.upperBound <= range.lowerBound, hunk.old.lowerBound < range.lowerBound {
        start += growth
        end += growth
      } else if hunk.old.lowerBound >= range.lowerBound, hunk.old.upperBound <= range.upperBound {
        end += growth
      }
    }
    return start..<Swift.max(start, end)
  }
}
