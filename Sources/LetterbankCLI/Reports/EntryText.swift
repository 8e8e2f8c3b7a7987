import Drafting
import SourceText
import Wording

/// An entry of a check as people see it: the line behind it, the letters, and what it changed.
struct EntryText {
  /// The columns of a page.
  private static let columns = 100
  /// The words of a stretch that are shown before its middle is left out.
  private static let longest = 40
  /// The same for a stretch that is the same, at another place.
  private static let longestMoved = 16

  let entry: CheckEntry
  let color: Bool

  /// The entry in a few lines, ended by a line feed.
  var text: String {
    let source = TerminalStyle.bold.apply(to: entry.cause.source.printable, if: color)
    let head = "\(source) · \(Self.letters(entry.letters.map(\.force)))"
    let redlines = redlines
    var lines: [String] = []
    if let first = redlines.first {
      let whole = "\(head) · \(first.text)"
      if whole.visibleWidth <= Self.columns {
        lines.append(whole)
      } else {
        lines += [head, indented(first.text)]
      }
    }
    lines += redlines.dropFirst().map { indented("\($0.text) · \(Self.letters($0.forces))") }
    if let remark { lines.append(indented(TerminalStyle.yellow.apply(to: remark, if: color))) }
    if entry.letters.count > 1 {
      let names = entry.letters.map(\.force).joined(separator: ", ")
      lines.append(indented(TerminalStyle.dim.apply(to: names, if: color)))
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func indented(_ text: String) -> String {
    "  " + text.wrapped(columns: Self.columns, indent: 2, startingAt: 2)
  }

  /// `kent`, or `31 letters`.
  private static func letters(_ forces: [String]) -> String {
    forces.count == 1 ? forces[0] : "\(forces.count) letters"
  }

  // MARK: What changed

  /// What is changed alike in some letters.
  private struct Redline {
    let text: String
    var forces: [String]
  }

  /// The different redlines, each as it stands in the first letter that has it.
  private var redlines: [Redline] {
    var redlines: [Redline] = []
    var indices: [[WordChange]: Int] = [:]
    // Of what moved no word is another, so one letter stands for all.
    for letter in entry.cause.kind == .moved ? entry.letters.prefix(1) : entry.letters[...] {
      for (changes, text) in excerpts(of: letter) {
        if let index = indices[changes] {
          if redlines[index].forces.last != letter.force {
            redlines[index].forces.append(letter.force)
          }
        } else {
          indices[changes] = redlines.count
          redlines.append(Redline(text: text(), forces: [letter.force]))
        }
      }
    }
    return redlines
  }

  private func excerpts(of letter: LetterChange) -> [([WordChange], () -> String)] {
    guard entry.cause.kind != .moved else {
      return letter.hunks.filter { !$0.new.isEmpty }.map { hunk in
        let text = { letter.diff.new.text(of: hunk.new, longest: Self.longestMoved).printable }
        return ([WordChange(hunk, of: letter.diff)], { "moved: " + text() })
      }
    }
    return letter.diff.excerpts(of: letter.hunks, longest: Self.longest).map { excerpt in
      (
        excerpt.changes.map { WordChange($0, of: letter.diff) },
        { excerpt.rendered(color: color) }
      )
    }
  }

  // MARK: Why it matters

  /// What happened, where the redline does not show it, and what the change may alter.
  private var remark: String? {
    let event: String? =
      switch entry.cause.kind {
      case .chosen: "newly chosen"
      case .dropped: "no longer chosen"
      case .template, .fact, .finding, .slot, .freeText, .moved: nil
      }
    let parts = [event, entry.weight.remark].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

extension Weight {
  /// `alters a negation and a number`; nothing where the meaning is not touched.
  fileprivate var remark: String? {
    guard case .meaning(let reasons) = self, let last = reasons.last else { return nil }
    let others = reasons.dropLast().map(\.rawValue).joined(separator: ", ")
    return "alters " + (others.isEmpty ? "" : others + " and ") + last.rawValue
  }
}
