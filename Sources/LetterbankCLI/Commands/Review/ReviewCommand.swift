import Checking
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
    let store = SampleStore(workspace: workspace)
    if readKey != nil {
      let faults = store.settle()
      session.show(faults)
      diagnostics += faults
    }
    let entries = comparison.entries(house)
    var report = CheckReport(comparison, entries, diagnostics)
    let text = ReviewText(workspace: workspace, color: session.colorsOutput)
    var code: ExitCode
    if let readKey, !entries.isEmpty {
      let acceptor = Acceptor(comparison, store, Signature(session, workspace))
      var review = Review(
        entries: entries, acceptor: acceptor, text: text, session: session, readKey: readKey)
      code = review.run()
      // Who accepts what differs in a sample has looked at it.
      report.changedByHand.subtract(review.storedForces)
      if code == .done, !report.findsNothingBesidesWording { code = .found }
    } else {
      list(report, text)
      code = report.findsNothing ? .done : .found
    }
    session.report(report.remarks)
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
  private func list(_ report: CheckReport, _ text: ReviewText) {
    for (index, entry) in report.entries.enumerated() {
      session.report(
        text.entry(entry, label: "[\(index + 1)/\(report.entries.count)]")
          + "\n  letterbank check --accept --cause \(Self.quoted(entry.cause.source.description))\n\n"
      )
    }
    if report.entries.isEmpty { session.report("nothing to review\n") }
    session.reportJSON(report.json)
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
