internal import SourceText

/// Something that CommonMark readers see in a letter and that no letter here has.
struct MarkdownFault {
  /// What they see, or would see but for a limit here.
  enum Kind {
    case blockQuote
    case code
    case codeFence
    case indentedCode
    case html
    case link
    case linkDefinition
    case rule
    case entity
    case control
    case deepList
    case deepStyle
  }

  /// What they see.
  let kind: Kind
  /// Where in the source they see it.
  let range: Range<Int>

  /// The fault as people see it.
  func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: rule, message, at: file.location(range), repair: .advice(repair))
  }

  private var rule: String {
    switch kind {
    case .blockQuote: "markdown.block-quote"
    case .code, .codeFence, .indentedCode: "markdown.code"
    case .html: "markdown.html"
    case .link, .linkDefinition: "markdown.link"
    case .rule: "markdown.rule"
    case .entity: "markdown.entity"
    case .control: "markdown.control-character"
    case .deepList, .deepStyle: "markdown.too-deep"
    }
  }

  private var message: String {
    switch kind {
    case .blockQuote: "a letter has no quotation blocks, which '>' begins in Markdown"
    case .code: "a letter has no program code, which '`' begins in Markdown"
    case .codeFence: "a letter has no program code, which '~~~' begins in Markdown"
    case .indentedCode: "a letter has no program code, which Markdown takes so wide an indent for"
    case .html: "a letter has no HTML or links, which '<' begins in Markdown"
    case .link: "a letter has no links or pictures, which Markdown has in this form"
    case .linkDefinition: "a letter has no links, whose address Markdown has in this form"
    case .rule: "a letter has no line across the page, which Markdown has in this form"
    case .entity: "this name of a character is not one that is known here"
    case .control: "a letter has no control characters, of which this is the number of one"
    case .deepList: "lists stand in lists more than \(LetterDocument.maximumDepth) deep here"
    case .deepStyle:
      "bold and italics stand in each other more than \(LetterDocument.maximumDepth) deep here"
    }
  }

  private var repair: String {
    switch kind {
    case .blockQuote: "write \\> for a plain '>'"
    case .code: "write \\` for a plain '`'"
    case .codeFence: "write \\~ for a plain '~'"
    case .indentedCode: "indent the line by less than four blanks more than the text above it"
    case .html: "write \\< for a plain '<'"
    case .link, .linkDefinition: "write \\[ for a plain '['"
    case .rule: "delete it, or put a \\ before it for the plain characters"
    case .entity: "write the character itself, or \\& for a plain '&'"
    case .control: "delete it, or write \\& for a plain '&'"
    case .deepList: "put some of the items into a list further out"
    case .deepStyle: "write \\* or \\_ for a plain '*' or '_'"
    }
  }
}
