import Checking
import SourceText

/// An entry of a check as people see it: the line behind it, the letters, and what it changed.
struct EntryText {
  /// The columns of a page.
  private static let columns = 100
  /// The words of a stretch that are shown before its middle is left out.
  private static let longest = 40

  let entry: CheckEntry
  let color: Bool

  /// The entry in a few lines, each ended by a line feed.
  var text: String {
    let source = TerminalStyle.bold.apply(to: entry.cause.source.description.printable, if: color)
    let head = "\(source) · \(Self.letters(entry.forces))"
    let redlines = Redline.all(of: entry, longest: Self.longest, color: color).map { redline in
      // A redline of fewer letters than the entry has says which.
      redline.forces.count == entry.letters.count
        ? redline.text : "\(redline.text) · \(Self.letters(redline.forces))"
    }
    let whole = head + " · " + redlines.joined()
    var text =
      redlines.count == 1 && whole.visibleWidth <= Self.columns
      ? whole + "\n" : head + "\n" + redlines.map(indented).joined()
    if let remark = entry.remark {
      text += indented(TerminalStyle.yellow.apply(to: remark, if: color))
    }
    if entry.letters.count > 1 {
      let names = entry.forces.joined(separator: ", ")
      text += indented(TerminalStyle.dim.apply(to: names, if: color))
    }
    return text
  }

  private func indented(_ text: String) -> String { text.wrapped(at: Self.columns, indent: 2) }

  /// `kent`, or `31 letters`.
  private static func letters(_ forces: [String]) -> String {
    forces.count == 1 ? forces[0] : "\(forces.count) letters"
  }
}
