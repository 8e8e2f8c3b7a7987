package import Drafting
package import LetterDocument
package import SourceText
package import Wording

/// The words of a letter as rules read them: in passages and sentences, each with its place.
package struct Prose: Sendable {
  /// Where the letter's bytes come from.
  private enum Source: Sendable {
    /// A file that is the letter.
    case file(SourceFile)
    /// The files that the letter was drafted from.
    case drafted(Provenance)
  }

  /// The words and punctuation marks.
  package let wording: Wording
  /// Each token as it is written, the kind of its apostrophes and quotation marks straightened.
  package let forms: [String]
  /// Each token likewise, in small letters.
  package let words: [String]
  /// The headings, paragraphs and items, in order.
  package let passages: [ProsePassage]
  /// The sentences of the passages that are prose, in order; none reaches over two passages.
  package let sentences: [Range<Int>]
  private let document: LetterDocument
  private let source: Source

  /// The words of a letter as drafted.
  package init(_ letter: TracedLetter) {
    self.init(letter.letter.document, .drafted(letter.provenance))
  }

  /// The words of a letter that is a file, read from it.
  package init(_ document: LetterDocument, in file: SourceFile) {
    self.init(document, .file(file))
  }

  private init(_ document: LetterDocument, _ source: Source) {
    let wording = Wording(document)
    let forms = wording.tokens.map { wording.form(of: $0) }
    let words = forms.map { form in
      form.utf8.allSatisfy { $0 >= 0x61 || $0 < 0x41 } && form.utf8.allSatisfy { $0 < 0x80 }
        ? form : form.lowercased()
    }
    let passages = ProsePassageReader(document, words: words, wording: wording).read()
    self.document = document
    self.source = source
    self.wording = wording
    self.forms = forms
    self.words = words
    self.passages = passages
    sentences = passages.filter(\.isProse).flatMap { wording.sentences(in: $0.tokens) }
  }

  /// All tokens.
  package var tokens: Range<Int> { words.indices }

  /// Whether a token is a word, and no punctuation mark.
  package func isWord(_ index: Int) -> Bool { wording.tokens[index].kind == .word }

  /// Whether a token begins with a capital.
  package func startsUppercase(_ index: Int) -> Bool {
    forms[index].unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether white space, or the start of a passage, stands before a token.
  package func followsSpace(_ index: Int) -> Bool { wording.tokens[index].followsSpace }

  /// Tokens as running text.
  package func text(_ range: Range<Int>) -> String { wording.text(of: range) }

  /// The letter's own bytes between two neighbouring tokens of one passage.
  package func gap(before index: Int) -> ArraySlice<UInt8> {
    let start = wording.tokens[index - 1].source.upperBound
    return document.source[start..<max(start, wording.tokens[index].source.lowerBound)]
  }

  /// Where some tokens, of which there is one, stand in the file that they come from; of tokens
  /// from several places, where the first do.
  package func location(of range: Range<Int>) -> SourceLocation {
    let bytes =
      wording.tokens[range.lowerBound].source
      .lowerBound..<wording.tokens[range.upperBound - 1].source.upperBound
    return switch source {
    case .file(let file): file.location(bytes)
    case .drafted(let provenance): provenance.location(of: bytes)
    }
  }

  /// Something found at some tokens, of which there is one.
  package func fault(
    at range: Range<Int>, _ message: String, repair: Diagnostic.Repair? = nil,
    notes: [Diagnostic.Note] = []
  ) -> RuleFault {
    RuleFault(at: .location(location(of: range)), message, repair: repair, notes: notes)
  }
}
