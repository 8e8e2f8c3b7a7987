import FindingsBank
import KeyValue
import LetterDocument
import SourceText
import Wording

/// Says which line is behind a part of a difference.
struct CauseJudge {
  let house: House
  let assessment: SourceFile
  /// The letter, as it is now.
  let letter: TracedLetter
  let units: LetterUnits
  let diff: WordingDiff
  /// What turns the sample's wording into the letter's, ascending.
  let hunks: [Hunk]
  /// How deep in lists each passage of the sample stands; 0 for those in none.
  let depths: [Int]
  /// The assessment's lines, which are only read if something is laid to one that chose nothing.
  private(set) lazy var lines = AssessmentLines(assessment, bank: house.bank)

  init(
    house: House, assessment: SourceFile, letter: TracedLetter, units: LetterUnits,
    diff: WordingDiff, hunks: [Hunk], depths: [Int]
  ) {
    self.house = house
    self.assessment = assessment
    self.letter = letter
    self.units = units
    self.diff = diff
    self.hunks = hunks
    self.depths = depths
  }

  /// The line behind a piece and what happened there.
  mutating func cause(of piece: ChangePiece) -> Cause {
    switch piece.content {
    case .moved(let move):
      return causeOfMove(move)
    case .changed(_, .statement(let unit)?):
      return causeOfChoice(of: units.units[unit])
    case .changed(_, .words(let unit)?):
      return causeOfEdit(of: piece.hunk, in: units.units[unit])
    case .changed(.sentences(let finding)?, nil):
      return causeOfRemoval(of: finding, piece.hunk)
    case .changed(.fragment?, nil), .changed(nil, nil):
      return causeOfDeletion(piece.hunk)
    }
  }

  // MARK: What came

  private func causeOfMove(_ move: MovedStretch) -> Cause {
    let unit = units.unit(at: move.new.lowerBound)
    let place = unit?.because ?? units.origin(of: move.new.lowerBound)?.source
    return Cause(
      source: place?.pathAndLine ?? firstLine, kind: .moved,
      finding: unit?.range == move.new ? unit?.finding : nil)
  }

  private func causeOfChoice(of unit: LetterUnit) -> Cause {
    Cause(source: unit.because?.pathAndLine ?? firstLine, kind: .chosen, finding: unit.finding)
  }

  private mutating func causeOfEdit(of hunk: Hunk, in unit: LetterUnit) -> Cause {
    if let cause = causeOfNewSection(hunk, unit) { return cause }
    return causeOfWording(hunk, at: hunk.new.lowerBound)
  }

  /// A heading that came with the statements below it is there because they are.
  private mutating func causeOfNewSection(_ hunk: Hunk, _ unit: LetterUnit) -> Cause? {
    guard unit.kind == .fact, hunk.old.isEmpty, hunk.new == unit.range,
      let next = units.unit(at: unit.range.upperBound), let finding = next.finding,
      hunks.contains(where: { $0.new.contains(next.range.lowerBound) })
    else { return nil }
    return Cause(source: lines.line(ofSection: finding.section), kind: .chosen)
  }

  // MARK: What went

  /// Words that went from a sentence of which others are left.
  private func causeOfDeletion(_ hunk: Hunk) -> Cause {
    let place = hunk.new.lowerBound
    let isBeginning = diff.old.breakBefore(hunk.old.lowerBound) >= .sentence
    let isInside = units.index(ofUnitAt: place - 1) == units.index(ofUnitAt: place)
    return causeOfWording(hunk, at: isBeginning && !isInside || place == 0 ? place : place - 1)
  }

  /// Whole sentences that went, the words of a finding if they were known for that.
  private mutating func causeOfRemoval(of finding: Finding?, _ hunk: Hunk) -> Cause {
    let place = hunk.new.lowerBound
    let before = units.unit(at: place - 1)
    let after = units.unit(at: place)
    if let id = finding?.id {
      let neighbour = [before, after].lazy.compactMap { $0 }
        .first { $0.finding?.section == id.section && $0.finding?.topic == id.topic }
      let line = neighbour?.because?.pathAndLine ?? lines.line(ofTopic: id.topic, in: id.section)
      return Cause(source: line, kind: .dropped, finding: id)
    }
    if let section = section(withHeadingIn: hunk.old) {
      return Cause(source: lines.line(ofSection: section), kind: .dropped)
    }
    if !diff.old.startsPassage(hunk.old.lowerBound) {
      return causeOfRemoval(beside: before, at: place - 1, hunk)
    }
    if !diff.old.startsPassage(hunk.old.upperBound) {
      return causeOfRemoval(beside: after, at: place, hunk)
    }
    let depth = depths[diff.old.tokens[hunk.old.lowerBound].passage]
    if depth > 1, let before, before.finding != nil { return causeOfWording(hunk, at: place - 1) }
    if depth > 0, let statement = [before, after].compactMap({ $0 }).first(where: \.isStatement) {
      return Cause(source: line(ofSectionOf: statement), kind: .dropped)
    }
    return Cause(source: templateLine(before: place), kind: .template)
  }

  /// Sentences that went from a passage in which a unit is left.
  private mutating func causeOfRemoval(beside unit: LetterUnit?, at token: Int, _ hunk: Hunk)
    -> Cause
  {
    guard let unit, unit.isStatement else { return causeOfWording(hunk, at: token) }
    return Cause(source: unit.because?.pathAndLine ?? firstLine, kind: .dropped)
  }

  // MARK: Lines

  private var firstLine: String { "\(assessment.path):1" }

  private mutating func line(ofSectionOf statement: LetterUnit) -> String {
    let section =
      statement.finding?.section ?? statement.because.flatMap { lines.section(ofStatementAt: $0) }
    return section.map { lines.line(ofSection: $0) } ?? firstLine
  }

  /// The section of the bank whose heading some tokens of the sample are.
  private func section(withHeadingIn range: Range<Int>) -> String? {
    let text = Wording(diff.old.text(of: range))
    return house.bank.sections.first { section in
      section.headings.contains { Wording($0.text) == text }
    }?.name
  }

  /// The line of a template that ends before a place of the letter, or the next one after it.
  private func templateLine(before place: Int) -> String {
    let tokens = diff.new.tokens
    var offset = place > 0 ? tokens[place - 1].source.upperBound : 0
    let end = place < tokens.count ? tokens[place].source.upperBound : offset + 1
    while offset < end, let stretch = letter.provenance.origin(at: offset) {
      if stretch.origin.kind == .template { return stretch.origin.source.pathAndLine }
      offset = max(stretch.end, offset + 1)
    }
    return units.origin(of: max(0, place - 1))?.source.pathAndLine ?? firstLine
  }
}
