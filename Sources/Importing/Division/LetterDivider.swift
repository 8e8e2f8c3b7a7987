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
    let end = endOfSections()
    for index in 0..<first {
      if let tokens = frameTokens(index) { division.head.append(tokens) }
    }
    for index in max(first, end)..<passages.count {
      if let tokens = frameTokens(index) { division.tail.append(tokens) }
    }
    for (position, heading) in headings.enumerated() {
      let next = position + 1 < headings.count ? headings[position + 1].passage : end
      let bullets = bullets(in: heading.passage + 1..<max(heading.passage + 1, next))
      let tokens = passages[heading.passage].tokens
      division.sections.append(
        LetterDivision.Section(name: heading.section, heading: tokens, bullets: bullets))
      if !heading.isExact {
        division.ignored.append(
          IgnoredWords(tokens: tokens, reason: .misspeltHeading(of: heading.section)))
      }
    }
    return division
  }

  /// The words of a passage outside the sections; nothing for one that is layout.
  private mutating func frameTokens(_ index: Int) -> Range<Int>? {
    let tokens = letter.passages[index].tokens
    guard !tokens.isEmpty else { return nil }
    if let reason = layoutReason(index) {
      division.ignored.append(IgnoredWords(tokens: tokens, reason: reason))
      return nil
    }
    return tokens
  }

  // MARK: The end

  /// The passage at which the last section has ended.
  private func endOfSections() -> Int {
    guard let last = headings.last?.passage else { return letter.passages.count }
    let rest = last + 1..<letter.passages.count
    let outside = rest.filter { index in
      if case .paragraph(depth: 0) = letter.passages[index].role { return true }
      if case .heading = letter.passages[index].role { return true }
      return false
    }
    if let closing, let end = outside.first(where: { isAlike($0, closing) }) { return end }
    if let end = outside.first(where: { beginsClosing($0) }) { return end }
    let items = rest.filter { letter.passages[$0].role.isItem }
    return items.last.map { $0 + 1 } ?? letter.passages.count
  }

  /// Whether a passage says, word for word, what a letter's closing does.
  private func isAlike(_ index: Int, _ closing: Wording) -> Bool {
    let tokens = letter.passages[index].tokens
    return tokens.count == closing.tokens.count
      && zip(tokens, closing.tokens).allSatisfy {
        letter.wording.form(of: letter.wording.tokens[$0]) == closing.form(of: $1)
      }
  }

  private func beginsClosing(_ index: Int) -> Bool {
    guard let first = letter.passages[index].tokens.first else { return false }
    return letter.wording.form(of: letter.wording.tokens[first]).lowercased() == "yours"
  }

  // MARK: Bullets

  /// The bullets among some passages: items with what stands within them and, where a bullet goes
  /// on after the end of a page, that as well.
  private mutating func bullets(in passages: Range<Int>) -> [Range<Int>] {
    var bullets: [Range<Int>] = []
    for index in passages {
      let passage = letter.passages[index]
      guard !passage.tokens.isEmpty else { continue }
      if let reason = layoutReason(index) {
        division.ignored.append(IgnoredWords(tokens: passage.tokens, reason: reason))
        continue
      }
      let goesOn: Bool
      switch passage.role {
      case .heading:
        division.ignored.append(IgnoredWords(tokens: passage.tokens, reason: .unknownHeading))
        continue
      case .item(let depth, _): goesOn = depth > 1
      case .paragraph(let depth): goesOn = depth > 0 || continues(bullets.last, at: passage.tokens)
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

  /// Why a passage is no part of a letter's words, by what it looks like; nothing if it is.
  private func layoutReason(_ index: Int) -> IgnoredWords.Reason? {
    let words = letter.passages[index].tokens.map {
      letter.wording.form(of: letter.wording.tokens[$0]).lowercased()
    }
    if words.starts(with: ["!", "["]) { return .picture }
    let describesPicture =
      words.count > 3 && ["a", "an", "the"].contains(words[0])
      && words.prefix(6).contains { Self.pictures.contains($0) }
    if describesPicture, !letter.passages[index].role.isItem { return .picture }
    let numbers = words.filter { !["page", "of", "-", "/", "–"].contains($0) }
    if !words.isEmpty, numbers.count <= 2, numbers.allSatisfy({ Int($0) != nil }) {
      return .pageNumber
    }
    return nil
  }

  private static let pictures: Set = [
    "signature", "handwritten", "logo", "image", "picture", "photograph", "crest", "emblem",
  ]
}

extension PlacedPassage.Role {
  /// Whether an item of a list begins with it.
  var isItem: Bool {
    if case .item(_, _) = self { true } else { false }
  }
}
