/// What the renderer goes back to when the steps it is at come to their end.
enum Frame {
  /// A section that is being rendered.
  case section(SectionFrame)
  /// A template, overriding block or function's text that is being rendered.
  case call(CallFrame)
}

/// A section, and the items it has still to be rendered for.
struct SectionFrame {
  /// The section's first step.
  let body: Int
  /// The item that it is being rendered for; nothing where it asks a question.
  var item: UnsafePointer<Slot>?
  /// How many items follow.
  var remaining: Int
  /// How many maps were open to lookups before it.
  let scopes: Int
  /// How many steps are counted for each item.
  let steps: Int
}

/// Where a call was made, and how things stood there.
struct CallFrame {
  let template: Int
  let position: Int
  let indentation: Indentation.State
  /// Whether the caller is at the start of a line afterwards, where that is known beforehand.
  let startsLine: Bool?
  let environment: Int
  let overrides: Int
  /// Of a function, what is to be done with the output of its text.
  let lambda: LambdaFrame?
}

/// A function's text that is being rendered.
struct LambdaFrame {
  /// Where the output of its text begins.
  let output: Int
  /// Whether that output is a value to be escaped.
  let isEscaped: Bool
  /// The tag that called it.
  let range: Range<Int>
}
