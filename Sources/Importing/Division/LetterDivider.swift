import FindingsBank
import LetterDocument
import Wording

/// Divides a letter into its frame, its sections, and the bullets of each.
struct LetterDivider {
  private let letter: ScannedLetter
  private let headings: [HeadingFinder.Heading]
  /// The words with which the template goes on after the last section, if they are known.
  private let closing: Wording?
  private var division = LetterDivision()

  init(_ letter: ScannedLetter, headings: [HeadingFinder.Heading], closing: Wording?) {
    self.letter = letter
    self.headings = headings
    self.closing = closing
  }

  consuming func divide() -> LetterDivision {
    let passages = letter.passages
    let first = headings.first?.passage ?? passages.count
    let end = max(first, endOfSections())
    division.head = passages[..<first].map(\.tokens).filter { !$0.isEmpty }
    division.tail = passages[end...].map(\.tokens).filter { !$0.isEmpty }
    for (position, heading) in headings.enumerated() {
      let next = position + 1 < headings.count ? headings[position + 1].passage : end
      let isLost = heading.form == .lost
      let start = isLost ? heading.passage : heading.passage + 1
      let bullets = bullets(in: start..<max(start, next))
      let first = passages[heading.passage].tokens
      let tokens = isLost ? first.lowerBound..<first.lowerBound : first
      division.sections.append(
        LetterDivision.Section(
          name: heading.section, heading: tokens, form: heading.form, bullets: bullets))
      if heading.form == .spoilt {
        division.ignored.append(
          IgnoredWords(tokens: tokens, reason: .misspeltHeading(of: heading.section)))
      }
    }
    return division
  }

  // MARK: The end

  /// The passage at which the last section has ended.
  private func endOfSections() -> Int {
    guard let last = headings.last?.passage else { return letter.passages.count }
    let rest = last + 1..<letter.passages.count
    let outside = rest.filter { index in
      switch letter.passages[index].role {
      case .paragraph(depth: 0), .heading: !letter.passages[index].tokens.isEmpty
      case .paragraph, .item: false
      }
    }
    if let closing, let end = outside.first(where: { isAlike($0, closing) }) { return end }
    if let end = outside.first(where: { beginsClosing($0) }) { return end }
    let items = rest.filter { letter.passages[$0].role.isItem }
    return items.last.map { $0 + 1 } ?? letter.passages.count
  }

  /// Whether a passage says, word for word, what a letter's closing does.
  private func isAlike(_ index: Int, _ closing: Wording) -> Bool {
    letter.wording.selecting(letter.passages[index].tokens) == closing
  }

  private func beginsClosing(_ index: Int) -> Bool {
    guard let first = letter.passages[index].tokens.first else { return false }
    return letter.wording.form(of: letter.wording.tokens[first]).lowercased() == "yours"
  }

  // MARK: Bullets

  /// The bullets among some passages: items with what stands within them, and what goes on with
  /// them after the end of a page.
  private mutating func bullets(in passages: Range<Int>) -> [Range<Int>] {
    var bullets: [Range<Int>] = []
    let hasItems = passages.contains { letter.passages[$0].role.isItem }
    var followsItem = false
    for index in passages {
      let passage = letter.passages[index]
      guard !passage.tokens.isEmpty else { continue }
      let goesOn: Bool
      switch passage.role {
      case .heading:
        division.ignored.append(IgnoredWords(tokens: passage.tokens, reason: .unknownHeading))
        followsItem = false
        continue
      case .item(let depth, _):
        goesOn = depth > 1
        followsItem = true
      case .paragraph(let depth):
        // Among bullets, what is none was part of the one before it until a page ended there.
        goesOn = depth > 0 || hasItems && followsItem || continues(bullets.last, at: passage.tokens)
      }
      if goesOn, let last = bullets.last, last.upperBound == passage.tokens.lowerBound {
        bullets[bullets.count - 1] = last.lowerBound..<passage.tokens.upperBound
      } else {
        bullets.append(passage.tokens)
      }
    }
    return bullets
  }

  /// Whether a passage goes on with a sentence that the bullet before it has not ended.
  private func continues(_ bullet: Range<Int>?, at tokens: Range<Int>) -> Bool {
    guard let last = bullet?.last, let first = tokens.first else { return false }
    let wording = letter.wording
    let isOpen = ![".", "?", "!"].contains(wording.form(of: wording.tokens[last]))
    let start = wording.form(of: wording.tokens[first]).unicodeScalars.first
    return isOpen || start?.properties.isLowercase ?? false
  }
}
