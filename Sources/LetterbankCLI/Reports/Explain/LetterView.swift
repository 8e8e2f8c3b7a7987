import Drafting
import FindingsBank
import SourceText

/// A letter with its sources in the margin beside it.
struct LetterView {
  /// The widest that a row of the letter is, in characters.
  static let width = 58
  /// The blanks between the letter and its margin.
  static let gutter = 2

  private let attributions: [Attribution]
  private let bank: Bank

  /// A view of a letter whose paragraphs are not wrapped.
  init(_ segments: [Segment], bank: Bank) {
    attributions = Attribution.all(of: segments)
    self.bank = bank
  }

  /// The view: rows of at most 100 columns, and a line that counts.
  func text(color: Bool) -> String {
    var margin = Margin(attributions, bank: bank)
    let lines = LetterViewLine.lines(of: attributions, marks: !color)
    return lines.map { Self.rows(of: $0, &margin, color: color) }.joined() + "\n" + figures(color)
  }

  /// The rows of one line of the letter, and below them what is left to say in the margin.
  private static func rows(
    of line: LetterViewLine, _ margin: inout Margin, color: Bool
  ) -> String {
    margin.beginLine()
    var rows = ""
    for row in line.rows(width: width) {
      for attribution in row.attributions { margin.note(attribution) }
      rows += Self.row(row.text(color: color), width: row.width, margin.next(), color: color)
    }
    while let note = margin.next() { rows += row("", width: 0, note, color: color) }
    return rows
  }

  private static func row(_ text: String, width: Int, _ note: String?, color: Bool) -> String {
    guard let note else { return text + "\n" }
    let blanks = String(repeating: " ", count: self.width + gutter - width)
    return text + blanks + TerminalStyle.dim.apply(to: note, if: color) + "\n"
  }

  /// How many words come from where.
  private func figures(_ color: Bool) -> String {
    func count(_ kinds: Origin.Kind...) -> Int {
      attributions.filter { kinds.contains($0.origin.kind) }
        .reduce(0) { $0 + $1.words.count { $0.contains { $0.isLetter || $0.isNumber } } }
    }
    let slot = color ? Emphasis.slot.colored("in slots") : Emphasis.slot.marked("in slots")
    let free =
      color ? Emphasis.freeText.colored("free text") : Emphasis.freeText.marked("free text")
    return """
      words: \(count(.template)) of the template, \(count(.fact)) of facts, \
      \(count(.finding)) of findings, \(count(.slot)) \(slot), \(count(.freeText)) \(free)

      """
  }
}
