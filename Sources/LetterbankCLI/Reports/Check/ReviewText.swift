import Checking
import SourceText
import Wording

/// Shows the entries of a check to people, in lines of at most 80 columns.
struct ReviewText {
  private static let columns = 80

  let workspace: Workspace
  let color: Bool

  /// An entry: what it is, the line behind it, its words, its letters.
  func entry(_ entry: CheckEntry, label: String) -> String {
    var heading = TerminalStyle.bold.apply(to: label, if: color)
    if let remark = entry.remark {
      heading += " · " + TerminalStyle.yellow.apply(to: remark, if: color)
    }
    return filled(heading, hanging: 2) + sourceLines(entry.cause.source) + "\n" + redlines(entry)
      + "\n" + letterNames(entry)
  }

  /// All that differs between a sample and its letter.
  func letter(_ path: String, _ diff: WordingDiff) -> String {
    path + "\n" + diff.excerpts().map { filled($0.rendered(color: color), indent: 2) }.joined()
  }

  /// A line behind an entry and what stands there, in one line.
  func sourceLine(_ source: SourceLine) -> String {
    let name = source.description.printable
    guard let text = contents(of: source) else { return name }
    let room = max(20, Self.columns - name.count - 6)
    let shown = text.count > room ? text.prefix(room - 1) + "…" : text[...]
    return "\(name)  \(shown)"
  }

  private func sourceLines(_ source: SourceLine) -> String {
    "\(TerminalStyle.cyan.apply(to: source.description.printable, if: color))\n"
      + (contents(of: source).map { filled($0, indent: 4) } ?? "")
  }

  /// The line that a source names; nothing if it is not there.
  private func contents(of source: SourceLine) -> String? {
    guard let bytes = try? workspace.folder.read(source.path) else { return nil }
    let file = SourceFile(path: source.path, bytes: bytes)
    guard source.number <= file.lineCount else { return nil }
    let text = file.text(file.contents(ofLine: source.number)).printable
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words, each way in which they changed once.
  private func redlines(_ entry: CheckEntry) -> String {
    Redline.all(of: entry, longest: nil, color: color).map { filled($0.text, indent: 2) }.joined()
  }

  private func letterNames(_ entry: CheckEntry) -> String {
    let count = entry.letters.count.counted("letter", "letters")
    return filled("\(count): \(entry.forces.joined(separator: ", "))", hanging: 2)
  }

  private func filled(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    text.wrapped(at: Self.columns, indent: indent, hanging: hanging)
  }
}
