package import LetterDocument

/// The words and punctuation marks of a letter in order, case included and layout left out.
///
/// White space, the wrapping of lines, Markdown's marks, the kind of a quotation mark, soft hyphens
/// and ligatures are layout. Reading takes linear time, some five nanoseconds a byte.
package struct Wording: Sendable {
  /// The words and punctuation marks in reading order.
  package let tokens: [Token]
  /// The text of the passages, end to end.
  let text: [UInt8]
  /// The forms that the tokens are compared by, each ended by a line feed.
  let forms: [UInt8]

  /// Tokens whose places in text and forms are known.
  init(tokens: [Token], text: [UInt8], forms: [UInt8]) {
    self.tokens = tokens
    self.text = text
    self.forms = forms
  }

  /// The wording of a letter.
  package init(_ document: LetterDocument) {
    self.init(document.passages)
  }

  /// The wording of passages.
  package init(_ passages: [Passage]) {
    let tokenizer = Tokenizer(passages)
    tokens = tokenizer.tokens
    text = tokenizer.text
    forms = tokenizer.forms
  }

  /// The wording of one passage of plain text.
  package init(_ text: String) {
    self.init([Passage(text)])
  }

  /// The form that a token is compared by, canonically equivalent forms being equal strings.
  package func form(of token: Token) -> String {
    String(decoding: forms[token.form], as: UTF8.self)
  }

  /// A token's text as it is written, without the characters in it that cannot be seen.
  package func text(of token: Token) -> String {
    let written = String(decoding: text[token.written], as: UTF8.self)
    guard written.utf8.count > token.form.count else { return written }
    return String(
      String.UnicodeScalarView(
        written.unicodeScalars.filter { CharacterClass($0) != .invisible }))
  }
}

extension Wording: Equatable {
  /// Two wordings are one when the forms of their tokens are, whatever passages they stand in.
  package static func == (left: Wording, right: Wording) -> Bool {
    // Strings compare letters composed and decomposed as equal, but more slowly than bytes.
    left.forms == right.forms
      || String(decoding: left.forms, as: UTF8.self)
        == String(decoding: right.forms, as: UTF8.self)
  }
}
