/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case draft
  case batch
  case check
  case explain
  case bank

  /// One line that says what it does.
  var summary: String {
    switch self {
    case .draft: "draft these letters into out/"
    case .batch: "draft every force in assessments/"
    case .check: "compare the wording of letters with samples/"
    case .explain: "show where every word of a letter comes from"
    case .bank: "show the findings, and which letters use each"
    }
  }

  /// What may follow the command's name, as help shows it; nothing where nothing may.
  var operands: String {
    switch self {
    case .draft: "FORCE…"
    case .check: "[FORCE…]"
    case .explain: "FORCE"
    case .batch, .bank: ""
    }
  }

  /// How many operands may follow.
  var operandCount: ClosedRange<Int> {
    switch self {
    case .draft: 1...Int.max
    case .check: 0...Int.max
    case .explain: 1...1
    case .batch, .bank: 0...0
    }
  }

  /// The flags that it takes, besides those that every command takes.
  var flags: [Flag] {
    switch self {
    case .draft: [.width, .stdout, .overwrite]
    case .batch: [.width, .overwrite]
    case .check: [.accept]
    case .explain: [.line, .find]
    case .bank: []
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
      [-old-]{+new+} with a few words around it. --accept stores the drafts as the new samples;
      with FORCE only those. Exit code 1 when something differs. Under CI=true nothing is stored.
      """
    case .explain:
      """
      Shows the letter, and beside it the line that each part comes from: template, shared fact,
      finding, or the assessment. ‹Words› fill a slot; «words» are free text. --line and --find
      ask about one place: the first takes a line of the letter as draft --stdout prints it, the
      second words as the letter writes them, wherever its lines end. Plain text, unless --format
      says markdown.
      """
    case .bank:
      """
      Ends with the share of findings that letters have in common, the share of free text, and
      the two findings most alike.
      """
    }
  }
}
