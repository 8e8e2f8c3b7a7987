import Drafting
import LetterDocument
import SourceText

/// Letters that are printed instead of written to files.
struct PrintReport {
  /// A letter in one format.
  struct Letter {
    let force: String
    let format: LetterFormat
    let bytes: [UInt8]
  }

  var letters: [Letter] = []
  /// What was wrong with the letters that are not there.
  var diagnostics: [Diagnostic] = []

  /// The letters, a blank line between one and the next.
  var bytes: [UInt8] {
    Array(letters.map(\.bytes).joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
  }
}

extension PrintReport {
  /// The letters in JSON.
  struct JSON: Encodable {
    struct Letter: Encodable {
      let force: String
      let format: String
      let text: String
    }

    let letters: [Letter]
    let diagnostics: [DiagnosticsReport.Entry]
  }

  /// The letters in JSON.
  var json: JSON {
    JSON(
      letters: letters.map {
        JSON.Letter(
          force: $0.force, format: $0.format.rawValue,
          text: String(decoding: $0.bytes, as: UTF8.self))
      }, diagnostics: DiagnosticsReport(diagnostics.inOrder()).diagnostics)
  }
}
