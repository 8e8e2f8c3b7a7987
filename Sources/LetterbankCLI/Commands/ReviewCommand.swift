import Drafting
import SourceText
import Wording

/// `letterbank review [FORCE…]`: one decision for each cause of changes.
struct ReviewCommand {
  let session: Session

  /// Reviews what differs in the letters of the forces named, or of all.
  func run(_ forces: [String]) -> ExitCode {
    var diagnostics: [Diagnostic] = []
    guard let (workspace, house) = session.open().reporting(to: &diagnostics) else {
      return session.fail(diagnostics)
    }
    let compared = Comparison.make(forces, workspace, house).reporting(to: &diagnostics)
    guard let comparison = compared else { return session.fail(diagnostics) }
    session.show(diagnostics)
    let entries = comparison.entries(house)
    let text = ReviewText(workspace: workspace, color: session.colorsOutput)
    let code: ExitCode
    let store = SampleStore(workspace: workspace)
    if readKey != nil {
      let faults = store.settle()
      session.show(faults)
      diagnostics += faults
    }
    if let readKey, !entries.isEmpty {
      let acceptor = Acceptor(comparison, store, Signature(session, workspace))
      var review = Review(
        entries: entries, acceptor: acceptor, text: text, session: session, readKey: readKey)
      code = review.run()
    } else {
      code = list(entries, comparison, text, diagnostics)
    }
    for letter in comparison.missing {
      let force = letter.force.slug
      session.report("\(force): no sample; letterbank check --accept \(force) stores one\n")
    }
    return diagnostics.holdErrors ? .failed : code
  }

  /// How a person answers, where one is there to be asked.
  private var readKey: (() -> Key?)? {
    let console = session.surroundings.console
    guard console.isTerminal(.output), !session.surroundings.isContinuousIntegration,
      !session.options.json, !session.options.quiet
    else { return nil }
    return console.readKey
  }

  /// Prints the entries, and the command that accepts each.
  private func list(
    _ entries: [CheckEntry], _ comparison: Comparison, _ text: ReviewText,
    _ diagnostics: [Diagnostic]
  ) -> ExitCode {
    for (index, entry) in entries.enumerated() {
      session.report(
        text.entry(entry, label: "[\(index + 1)/\(entries.count)]")
          + "\n  letterbank check --accept --cause \(Self.quoted(entry.cause.source))\n\n")
    }
    if entries.isEmpty { session.report("nothing to review\n") }
    var report = CheckReport()
    report.same = comparison.alike
    report.changed = comparison.changed.map(\.letter.letter.force.slug)
    report.entries = entries
    report.missing = comparison.missing.map(\.force.slug)
    report.orphaned = comparison.orphaned
    report.failed = comparison.failed
    report.changedByHand = comparison.changedByHand
    report.diagnostics = diagnostics
    session.reportJSON(report.json)
    return report.findsNothing ? .done : .found
  }

  /// A word of a command as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }
}
