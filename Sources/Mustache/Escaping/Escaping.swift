/// What is done to a value so that it comes out as plain text of the output's format.
public enum Escaping: Sendable {
  /// `&`, `<`, `>`, `"` and `'` become entities: the first four as Mustache's specification has it,
  /// the last so that a value is text in any attribute that is quoted.
  case html
  /// Whatever Markdown would act on becomes literal, for any reader of CommonMark.
  case markdown
  /// Nothing.
  case none
}

extension Escaping {
  /// Appends a stretch of a value, escaped.
  ///
  /// The whole value is given as well, for what matters only at its start or end.
  @inline(__always)
  func append(
    _ range: Range<Int>, of value: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer
  ) {
    switch self {
    case .none: output.append(UnsafeBufferPointer(rebasing: value[range]))
    case .html: HTMLEscaper.append(range, of: value, to: &output)
    case .markdown: MarkdownEscaper.append(range, of: value, to: &output)
    }
  }
}
