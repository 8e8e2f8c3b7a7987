import Drafting
import SourceText
import Wording

/// Shows the entries of a check to people, in lines of at most 80 columns.
struct ReviewText {
  private static let width = 80
  /// The most ways of showing one entry's words that are printed.
  private static let mostExcerpts = 4

  let workspace: Workspace
  let color: Bool

  /// An entry: what it is, the line behind it, its words, its letters.
  func entry(_ entry: CheckEntry, label: String) -> String {
    var heading = TerminalStyle.bold.apply(to: label, if: color)
    if case .meaning(let reasons) = entry.weight {
      let words = reasons.sorted().map(\.rawValue).joined(separator: "; ")
      heading += TerminalStyle.yellow.apply(to: "  may alter the meaning: \(words)", if: color)
    }
    return heading + "\n" + sourceLines(entry.cause.source) + "\n" + excerpts(entry) + "\n"
      + letterNames(entry)
  }

  /// All that differs between a sample and its letter.
  func letter(_ path: String, _ diff: WordingDiff) -> String {
    path + "\n" + diff.excerpts().map { filled($0.rendered(color: color), indent: 2) }.joined()
  }

  /// A line behind an entry and what stands there, in one line.
  func sourceLine(_ source: String) -> String {
    guard let text = contents(of: source) else { return source }
    let room = max(20, Self.width - source.count - 6)
    let shown = text.count > room ? text.prefix(room - 1) + "…" : text[...]
    return "\(source)  \(shown)"
  }

  private func sourceLines(_ source: String) -> String {
    "\(TerminalStyle.cyan.apply(to: source, if: color))\n"
      + (contents(of: source).map { filled($0, indent: 4) } ?? "")
  }

  /// The line that a source names; nothing if it is not there.
  private func contents(of source: String) -> String? {
    guard let colon = source.lastIndex(of: ":"),
      let line = Int(source[source.index(after: colon)...]), line > 0,
      let bytes = try? workspace.folder.read(String(source[..<colon]))
    else { return nil }
    let file = SourceFile(path: "", bytes: bytes)
    guard line <= file.lineCount else { return nil }
    let text = file.text(file.contents(ofLine: line)).printable
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The words, each way in which they are to be seen once.
  private func excerpts(_ entry: CheckEntry) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for letter in entry.letters {
      for excerpt in letter.diff.excerpts(of: letter.hunks) {
        let text = excerpt.rendered(color: color)
        if counts[text] == nil { order.append(text) }
        counts[text, default: 0] += 1
      }
    }
    let more = order.count - Self.mostExcerpts
    return order.prefix(Self.mostExcerpts).map { filled($0, indent: 2) }.joined()
      + (more > 0 ? "  and \(more) more\n" : "")
  }

  private func letterNames(_ entry: CheckEntry) -> String {
    let count = entry.letters.count
    let names = entry.letters.map(\.force).joined(separator: ", ")
    return filled("\(count) \(count == 1 ? "letter" : "letters"): \(names)", indent: 2, first: 0)
  }

  /// Words in lines; what colours them takes no room.
  private func filled(_ text: String, indent: Int, first: Int? = nil) -> String {
    var result = String(repeating: " ", count: first ?? indent)
    var column = first ?? indent
    var isFirst = true
    for word in text.split(separator: " ") {
      let width = Self.visibleWidth(word)
      if !isFirst, column + 1 + width > Self.width {
        result += "\n" + String(repeating: " ", count: indent)
        column = indent
      } else if !isFirst {
        result += " "
        column += 1
      }
      result += word
      column += width
      isFirst = false
    }
    return result + "\n"
  }

  /// How many characters of a word are seen.
  private static func visibleWidth(_ word: Substring) -> Int {
    var width = 0
    var isEscape = false
    for character in word {
      if character == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        isEscape = character != "m"
      } else {
        width += 1
      }
    }
    return width
  }
}
