import Drafting
import LetterDocument
import SourceText

/// A letter that may have been edited since the program drafted it.
struct EditedLetter {
  /// What is known of the draft that it was edited from.
  enum Base {
    /// It is what would be drafted now, as wide as this.
    case drafted(width: Int?)
    /// It is another: assessment, bank or templates have changed since.
    case changed
    /// The program has not written such a draft here.
    case unknown
  }

  /// The widest that plain text is drafted, in columns.
  private static let widest = 1_000

  let file: SourceFile
  let force: Force
  let format: LetterFormat

  init(_ file: SourceFile, to force: Force) {
    self.file = file
    self.force = force
    format = LetterFormat(fileName: file.path) ?? .text
  }

  /// The name that its draft has.
  var draftName: String { "\(force.slug).\(format.fileEnding)" }

  /// What the ledger of a folder for drafts tells of the draft that the letter was edited from.
  ///
  /// - Parameter letter: the letter that would be drafted now.
  func base(of letter: Letter, width: Int?, in ledger: DraftLedger) -> Base {
    guard ledger.holds(draftName) else { return .unknown }
    if ledger.knows(letter.bytes(format, width: width), as: draftName) {
      return .drafted(width: width)
    }
    guard format == .text else { return .changed }
    // Only the wrapping may be another, and nobody remembers how wide it was.
    let other = (0...Self.widest).first { width in
      ledger.knows(letter.bytes(format, width: width), as: draftName)
    }
    return other.map { .drafted(width: $0) } ?? .changed
  }
}
