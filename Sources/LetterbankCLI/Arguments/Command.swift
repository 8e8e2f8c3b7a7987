import SourceText

/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case draft
  case batch
  case check
  case review
  case explain
  case lint
  case new
  case importing = "import"
  case bank
  case render

  /// One line that says what it does.
  var summary: String {
    switch self {
    case .draft: "draft these letters into out/"
    case .batch: "draft every force in assessments/"
    case .check: "compare the wording of letters with samples/"
    case .explain: "show where every word of a letter comes from"
    case .review: "accept or reject changes of wording, one decision a cause"
    case .lint: "find everything wrong in the folder, or in these files"
    case .new: "start an assessment, every question in it"
    case .importing: "recover an assessment from a letter that exists"
    case .bank: "show the findings, and which letters use each"
    case .render: "fill any Mustache template from .conf or .json data"
    }
  }

  /// What may follow the command's name, as help shows it; nothing where nothing may.
  var operands: String {
    switch self {
    case .draft: "FORCE…"
    case .check, .review: "[FORCE…]"
    case .explain, .new: "FORCE"
    case .lint: "[FILE…]"
    case .bank: "[--suggest LETTER…]"
    case .importing: "LETTER"
    case .render: "TEMPLATE"
    case .batch: ""
    }
  }

  /// How many operands it takes.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .draft: 1...Int.max
    case .explain, .new, .importing, .render: 1...1
    case .check, .review, .lint, .bank: 0...Int.max
    case .batch: 0...0
    }
  }

  /// That the operand is missing which the command cannot do without; nothing if there is none.
  var missingOperand: Diagnostic? {
    switch self {
    case .draft:
      .missingOperand(
        "'draft' needs a force",
        "name one, as in letterbank draft kent, or draft all with letterbank batch")
    case .explain:
      .missingOperand("'explain' needs a force", "name one, as in letterbank explain kent")
    case .new:
      .missingOperand("'new' needs a force", "name one, as in letterbank new kent")
    case .importing:
      .missingOperand("'import' needs a letter", "name its file, as in letterbank import kent.txt")
    case .render:
      .missingOperand(
        "'render' needs a template",
        "name its file, as in letterbank render letter.mustache --data kent.conf")
    case .check, .review, .lint, .bank, .batch: nil
    }
  }

  /// The flags that it takes, besides those that every command takes.
  var flags: [Flag] {
    switch self {
    case .draft: [.width, .stdout, .overwrite]
    case .batch: [.width, .overwrite]
    case .check: [.accept, .cause, .by, .because]
    case .review: [.by, .because]
    case .explain: [.line, .find]
    case .lint: [.strict, .notes, .explain]
    case .new: []
    case .importing: [.force, .house, .into, .yes]
    case .bank: [.suggest]
    case .render: [.data, .partials, .escape, .lenient]
    }
  }

  /// What to know beyond the summary, in a few plain sentences.
  var details: String {
    switch self {
    case .draft:
      """
      FORCE is the short name of a force, as thames-valley. A draft that was edited by hand
      since the program wrote it is left alone unless --overwrite is given.
      """
    case .batch:
      """
      An assessment with faults is shown and left out; the other letters are drafted. A draft
      that was edited by hand since the program wrote it is left alone unless --overwrite is given.
      """
    case .check:
      """
      Compares words and punctuation; layout does not count. Each difference is shown as
      [-old-]{+new+} with a few words around it. --accept puts just these words into the samples
      and leaves the rest of each as it was; a letter without a sample is stored as drafted. With
      FORCE only those letters, with --cause only what one line has changed. What was accepted is
      recorded in samples/accepted.conf. Exit code 1 when something differs, or a sample was
      changed by another hand. Under CI=true nothing is stored, and --accept is ignored.
      """
    case .review:
      """
      Shows one change at a time: the line behind it, the words, the letters. Keys: a accepts it,
      which puts these words into the samples at once; r rejects it; s skips it; d shows the whole
      difference of each letter; A, R and S do the same to all that remain; q quits; ? shows the
      keys. No other key does anything. Not on a terminal, it prints the changes and the command
      that accepts each. Exit code 0 when every change was accepted. Under CI=true it stores and asks nothing.
      """
    case .explain:
      """
      Shows the letter, and beside it the line that each part comes from: template, shared fact,
      finding, or the assessment. ‹Words› fill a slot; «words» are free text. --line and --find
      ask about one place: the first takes a line of the letter as draft --stdout prints it, the
      second words as the letter writes them, wherever its lines end. Plain text, unless --format
      says markdown.
      """
    case .lint:
      """
      Looks at data and wording, and shows every fault at its source. FILE is a file of the folder,
      a folder in it, or a letter in text or Markdown from anywhere; an assessment is looked at
      together with its letter. Behind a warning stands the name of its rule, which --explain says
      more about. A comment above a line, '# allow RULE: reason', or '{{! allow RULE: reason }}' in a
      template, allows an exception. Exit code 1 when there is an error, under --strict also for a
      warning.
      """
    case .new:
      """
      Writes assessments/FORCE.conf, with each question and, as comments, the findings that can
      answer it. FORCE is the short name of a force, as thames-valley. A file that is there already
      is left as it is. Under CI=true nothing is written.
      """
    case .importing:
      """
      LETTER is a letter in text or Markdown, drafted, typed or scanned. The assessment goes to
      standard output; what became of the letter's words goes to standard error: what is kept as
      free text and the finding nearest to it, with the words that differ as
      [-finding's-]{+letter's+}, what is ignored and why, what could be read otherwise. Each word is
      in a finding, the template, free text, or what is ignored. --house takes the finding instead,
      where at least 90% of the words agree. Exit code 0 when there is an assessment, whatever is
      said of it; 2 when the file is no letter, or does not tell its force.

      With --into assessments/ the edits of a draft go back into its assessment: what was edited in
      LETTER becomes slots, findings or free text, and the rest of the file stays as it is. The lines
      that go and come are shown, and a key decides: y writes them, n does not, no other key does
      anything; --yes writes without asking. Words that all letters share are named and left. The
      letter is then drafted again. Exit code 1 when something is left, or nothing was written.
      Under CI=true nothing is written.
      """
    case .bank:
      """
      Ends with the share of findings that letters have in common, the share of free text, and
      the two findings most alike. With --suggest, reads letters instead, in text or Markdown, and
      prints what they say nearly alike and no bank holds, as findings with slots, ready to be pasted
      into files of a bank. No folder of letters is needed for that.
      """
    case .render:
      """
      TEMPLATE is a file of its own: no folder of letters is needed. Partials and parents are found
      by name, {{>parts/address}} in parts/address.mustache. A name that leads to nothing is an
      error; {{#name?}} asks whether it is there. In data from .conf, [sections] and dots make maps,
      and a key that is repeated makes a list.
      """
    }
  }
}

extension Diagnostic {
  fileprivate static func missingOperand(_ message: String, _ advice: String) -> Diagnostic {
    Diagnostic(rule: "usage.missing-operand", message, at: .nowhere, repair: .advice(advice))
  }
}
