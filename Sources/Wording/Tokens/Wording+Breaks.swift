extension Wording {
  /// How natural it is to begin or end a change between two tokens.
  package enum Break: Int, Comparable {
    /// In the midst of a clause.
    case none = 0
    /// After a comma, semicolon, colon or dash.
    case clause = 1
    /// After the end of a sentence.
    case sentence = 3
    /// Between passages.
    case passage = 4

    /// The lesser is the less natural.
    package static func < (left: Break, right: Break) -> Bool { left.rawValue < right.rawValue }
  }

  /// The break before a token; that before the index past the last is one between passages.
  package func breakBefore(_ index: Int) -> Break {
    if startsPassage(index) { return .passage }
    guard tokens[index].followsSpace else { return .none }
    var last = index - 1
    // A closing bracket or quotation mark belongs to the sentence that it closes; more than a few
    // in a row are no prose.
    for _ in 0..<3 where last > 0 && isPunctuation(last, in: Self.closers) { last -= 1 }
    if isPunctuation(last, in: Self.sentenceEnds) { return .sentence }
    if isPunctuation(last, in: Self.clauseEnds) { return .clause }
    return .none
  }

  private static let closers = ["'", ")", "]"].map { Array($0.utf8) }
  private static let sentenceEnds = [".", "?", "!"].map { Array($0.utf8) }
  private static let clauseEnds = [",", ";", ":", "–", "—"].map { Array($0.utf8) }

  private func isPunctuation(_ index: Int, in marks: [[UInt8]]) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let form = forms[tokens[index].form]
    return marks.contains { form.elementsEqual($0) }
  }
}
