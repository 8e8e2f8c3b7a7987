import Wording

/// A letter's words laid beside those of a template with placeholders, so that each placeholder
/// takes up the words that stand in its place.
struct FrameAlignment {
  /// What became of a token of the letter.
  enum Fate: Hashable {
    /// The template has it too.
    case matched
    /// It fills a placeholder.
    case filling(FrameField)
    /// The template has another in its place, or none.
    case foreign
  }

  /// Tokens in a row that both have and that are surely the same.
  private static let anchor = 8
  /// The most cells of the table for one region; what is larger is no letter of this kind.
  private static let mostCells = 1 << 18

  private let template: [String]
  private let own: [String]
  /// What became of each token of the letter.
  private(set) var fates: [Fate]
  /// Whether the letter has each token of the template; a placeholder is there if it is filled.
  private(set) var isPresent: [Bool]
  /// For each token of the template how many of the letter's stand before it.
  private(set) var places: [Int]

  /// Lays words beside a template.
  ///
  /// Takes linear time for what was made from the template, and for other words in proportion to
  /// the products of the lengths of the stretches that differ, of which there is a limit.
  init(_ letter: LaidOutWords, beside frame: LaidOutWords) {
    template = frame.wording.tokens.map { frame.wording.form(of: $0) }
    own = letter.wording.tokens.map { letter.wording.form(of: $0) }
    fates = Array(repeating: .matched, count: own.count)
    isPresent = Array(repeating: true, count: template.count)
    places = Array(repeating: 0, count: template.count)
    let hunks = WordingDiff.hunks(from: frame.wording, to: letter.wording, apart: [], [])
    for region in Self.regions(of: hunks, templateCount: isPresent.count, ownCount: fates.count) {
      if (region.old.count + 1) * (region.new.count + 1) <= Self.mostCells {
        align(region.old, region.new)
      } else {
        for index in region.new { fates[index] = .foreign }
        for index in region.old { isPresent[index] = false }
      }
    }
    keepFieldsInPlace(letter, frame)
    discardStrayFillings()
    var next = 0
    for (index, held) in held.enumerated() {
      places[index] = next
      next = held?.upperBound ?? next
    }
  }

  /// Stretches of both between anchors, which hold all that differs.
  private static func regions(
    of hunks: [Hunk], templateCount: Int, ownCount: Int
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    var regions: [(old: Range<Int>, new: Range<Int>)] = []
    for hunk in hunks {
      let last = regions.last ?? (old: 0..<0, new: 0..<0)
      if hunk.old.lowerBound - last.old.upperBound < anchor {
        if !regions.isEmpty { regions.removeLast() }
        regions.append(
          (
            last.old.lowerBound..<hunk.old.upperBound, last.new.lowerBound..<hunk.new.upperBound
          ))
      } else {
        regions.append((hunk.old, hunk.new))
      }
    }
    if let last = regions.last, templateCount - last.old.upperBound < anchor {
      regions[regions.count - 1] = (
        last.old.lowerBound..<templateCount, last.new.lowerBound..<ownCount
      )
    }
    return regions
  }

  // MARK: One region

  private enum Step: UInt8 {
    case match
    case skipTemplate
    case skipOwn
    case fill
  }

  /// Lays a region out at the least cost: a token that only one side has costs two, one that fills
  /// a placeholder one.
  private mutating func align(_ old: Range<Int>, _ new: Range<Int>) {
    let columns = new.count + 1
    let fields = old.map { FrameField(placeholder: template[$0]) }
    var steps = [Step](repeating: .skipOwn, count: (old.count + 1) * columns)
    var costs = (0..<columns).map { 2 * $0 }
    for (row, index) in old.enumerated() {
      let isField = fields[row] != nil
      var diagonal = costs[0]
      costs[0] += isField ? 0 : 2
      steps[(row + 1) * columns] = .skipTemplate
      for (column, ownIndex) in new.enumerated() {
        let above = costs[column + 1]
        var best = costs[column] + (isField ? 1 : 2)
        var step: Step = isField ? .fill : .skipOwn
        if above + (isField ? 0 : 2) <= best {
          best = above + (isField ? 0 : 2)
          step = .skipTemplate
        }
        if !isField, template[index] == own[ownIndex], diagonal <= best {
          best = diagonal
          step = .match
        }
        diagonal = above
        costs[column + 1] = best
        steps[(row + 1) * columns + column + 1] = step
      }
    }
    trace(steps, fields, old, new)
  }

  private mutating func trace(
    _ steps: [Step], _ fields: [FrameField?], _ old: Range<Int>, _ new: Range<Int>
  ) {
    for index in old { isPresent[index] = false }
    var row = old.count
    var column = new.count
    while row > 0 || column > 0 {
      let token = new.lowerBound + column - 1
      switch steps[row * (new.count + 1) + column] {
      case .match:
        fates[token] = .matched
        isPresent[old.lowerBound + row - 1] = true
        row -= 1
        column -= 1
      case .skipTemplate:
        row -= 1
      case .skipOwn:
        fates[token] = .foreign
        column -= 1
      case .fill:
        fates[token] = fields[row - 1].map { .filling($0) } ?? .foreign
        isPresent[old.lowerBound + row - 1] = true
        column -= 1
      }
    }
  }

  // MARK: Fields

  /// For each token of the template the letter's tokens that are laid to it, if any are.
  private var held: [Range<Int>?] {
    var next = 0
    return template.indices.map { index in
      guard isPresent[index] else { return nil }
      while next < fates.count, fates[next] == .foreign { next += 1 }
      let start = next
      if let field = FrameField(placeholder: template[index]) {
        while next < fates.count, fates[next] == .filling(field) { next += 1 }
      } else {
        next += 1
      }
      return start < next ? start..<next : nil
    }
  }

  /// Leaves to each placeholder the words that stand in its lines and paragraph.
  private mutating func keepFieldsInPlace(_ letter: LaidOutWords, _ frame: LaidOutWords) {
    for (index, form) in template.enumerated() where isPresent[index] {
      guard let field = FrameField(placeholder: form) else { continue }
      let held = held
      let lines = FieldPlaces(frame, letter, held: held).lines(of: field, at: index)
      for token in held[index] ?? 0..<0 where !lines.contains(where: { $0.contains(token) }) {
        fates[token] = .foreign
      }
      isPresent[index] = !lines.isEmpty
    }
  }

  /// Where neither word beside a placeholder is there, what stands there is something else.
  private mutating func discardStrayFillings() {
    for (index, form) in template.enumerated() where isPresent[index] {
      guard let field = FrameField(placeholder: form) else { continue }
      let neighbours = [index - 1, index + 1].filter(isPresent.indices.contains)
      if neighbours.contains(where: { isPresent[$0] }) { continue }
      isPresent[index] = false
      for token in fates.indices where fates[token] == .filling(field) { fates[token] = .foreign }
    }
  }
}
