import Drafting
import FindingsBank
import KeyValue
import SourceText

/// Says in plain sentences where words come from; what was said before is not said again.
struct Explainer {
  private let bank: Bank
  private let color: Bool
  /// The finding spoken of last.
  private var current: FindingID?
  /// The lines of the assessment shown, as `path:line`.
  private var shown: Set<String> = []

  init(bank: Bank, color: Bool) {
    self.bank = bank
    self.color = color
  }

  /// A sentence on some words, and below it each line that it speaks of, with its place.
  mutating func explain(_ attribution: Attribution) -> String {
    let origin = attribution.origin
    let words = attribution.words.joined(separator: " ")
    let quotation = "“\(words.printable)”"
    let source = attribution.sources.map { line($0, near: attribution.words) }.joined()
    switch origin.kind {
    case .template:
      return sentence("\(quotation) is the letter's boilerplate:") + source
    case .fact:
      let teller = origin.because == nil ? "that letters share" : "from the assessment"
      return sentence("\(quotation) is a fact \(teller):") + source
    case .freeText:
      current = nil
      return sentence("\(quotation) is free text, written for this force alone:") + source
    case .finding:
      guard let id = origin.finding else { return source }
      return sentence("\(quotation) is of \(name(id, again: "the same finding")):") + source
        + chosen(origin)
    case .slot:
      return explain(quotation, origin, source)
    }
  }

  /// Explains the words of a slot.
  private mutating func explain(
    _ quotation: String, _ origin: Origin, _ source: String
  ) -> String {
    guard let id = origin.finding, let slot = origin.slot else { return source }
    let opening =
      "\(quotation) fills the slot '\(slot.name)' of \(name(id, again: "that finding"))"
    guard case .choice(let wordings) = bank.finding(id)?.slot(slot.name)?.filling else {
      return sentence("\(opening). It takes any words; the assessment wrote these:") + source
    }
    // A wording is known by where it stands: words folded over two lines are a part of it.
    let others = wordings.enumerated().filter { _, wording in
      !wording.location.range.overlaps(origin.source.range)
    }.map { $0 == 0 ? "“\($1.text)” (the house wording)" : "“\($1.text)”" }
    let choice = Self.sentence(onOthers: others)
    return sentence("\(opening). \(choice)".printable) + source + chosen(origin)
  }

  private static func sentence(onOthers wordings: [String]) -> String {
    guard let last = wordings.last else { return "It has no other wording." }
    guard wordings.count > 1 else { return "Its other wording is \(last)." }
    return "Its other wordings are \(wordings.dropLast().joined(separator: ", ")) and \(last)."
  }

  /// A finding by its id and judgement, or more shortly if it was spoken of just before.
  private mutating func name(_ id: FindingID, again: String) -> String {
    guard current != id else { return again }
    current = id
    return "the finding \(id)"
      + (bank.finding(id).map { " (judgement: \($0.judgement.rawValue))" } ?? "")
  }

  /// What the assessment has to do with it.
  private mutating func chosen(_ origin: Origin) -> String {
    guard let because = origin.because else { return "" }
    let isNew = shown.insert(because.pathAndLine).inserted
    let place = isNew ? line(because, near: []) : ""
    if origin.slot?.isAsked == false {
      return isNew
        ? "This is the house wording. The assessment chose the finding and asks for no other:\n"
          + place
        : "This is the house wording; the assessment asks for no other.\n"
    }
    return isNew ? "The assessment chose it:\n" + place : ""
  }

  private func sentence(_ text: String) -> String {
    text.wrapped(at: PlaceReport.width)
  }

  /// A line of a file with its place; of a long one, the part around the words.
  private func line(_ place: SourceLocation, near words: [Substring]) -> String {
    let name = TerminalStyle.dim.apply(to: place.pathAndLine.printable, if: color)
    let contents = place.file.contents(ofLine: place.line)
    let text = place.file.text(contents)
    guard text.count > 2 * PlaceReport.width else {
      let words = text.printable.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
      return "  \(name)\n" + words.wrapped(at: PlaceReport.width, indent: 4)
    }
    let found = text.firstRange(of: words.prefix(4).joined(separator: " "))
    let start = found.map { text.utf8.distance(from: text.startIndex, to: $0.lowerBound) }
    let offset = start.map { contents.lowerBound + $0 } ?? place.range.lowerBound
    let excerpt = SourceExcerpt(
      place.file.location(offset..<offset), width: PlaceReport.width - 6)
    return "  \(name)\n    \(excerpt.line)\n"
  }
}
