/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case draft
  case batch
  case check
  case review
  case bank

  /// One line that says what it does.
  var summary: String {
    switch self {
    case .draft: "draft these letters into out/"
    case .batch: "draft every force in assessments/"
    case .check: "compare the wording of letters with samples/"
    case .review: "accept or reject changes of wording, one decision a cause"
    case .bank: "show the findings, and which letters use each"
    }
  }

  /// What may follow the command's name, as help shows it; nothing where nothing may.
  var operands: String {
    switch self {
    case .draft: "FORCE…"
    case .check, .review: "[FORCE…]"
    case .batch, .bank: ""
    }
  }

  /// The flags that it takes, besides those that every command takes.
  var flags: [Flag] {
    switch self {
    case .draft: [.out, .format, .width, .stdout, .overwrite]
    case .batch: [.out, .format, .width, .overwrite]
    case .check: [.format, .accept, .cause, .by, .because]
    case .review: [.by, .because]
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
      [-old-]{+new+} with a few words around it. --accept puts just these words into the samples
      and leaves the rest of each as it was; a letter without a sample is stored as drafted. With
      FORCE only those letters, with --cause only what one line has changed. What was accepted is
      recorded in samples/accepted.conf. Exit code 1 when something differs, or a sample was
      changed by another hand. Under CI=true nothing is stored.
      """
    case .review:
      """
      Shows one change at a time: the line behind it, the words, the letters. Keys: a accepts it,
      which puts these words into the samples at once; r rejects it; s skips it; d shows the whole
      difference of each letter; A, R and S do the same to all that remain; q quits; ? shows the
      keys. No other key does anything. Not on a terminal, it prints the changes and the command
      that accepts each. Exit code 0 when nothing is left. Under CI=true it stores and asks nothing.
      """
    case .bank:
      """
      Ends with the share of findings that letters have in common, the share of free text, and
      the two findings most alike.
      """
    }
  }
}
