import Foundation
import LetterDocument
import SourceText
package import Wording

/// The published letters as scanned, where they stand beside the clone.
package enum Scans {
  private static let folder = Repository.root.deletingLastPathComponent()
    .appending(path: "shared/letters")

  /// Whether they do.
  package static let areAtHand = FileManager.default.fileExists(atPath: folder.path)

  /// A scan's wording without the two lines that are no part of a letter.
  package static func wording(of force: String) throws -> Wording {
    let text = try String(contentsOf: folder.appending(path: "\(force).txt"), encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { line in
      !line.hasPrefix("A handwritten signature in black ink") && line != "On Shenping"
    }
    let bytes = Array(lines.joined(separator: "\n").utf8)
    let isMarkdown = text.contains("**")
    return Wording(
      isMarkdown ? MarkdownReader.read(bytes, path: force).value : PlainTextReader.read(bytes))
  }
}
