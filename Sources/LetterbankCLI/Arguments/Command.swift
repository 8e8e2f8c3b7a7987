/// What the program can be asked to do.
enum Command: String, CaseIterable {
  case draft
  case batch
  case check
  case bank

  /// One line that says what it does.
  var summary: String {
    switch self {
    case .draft: "draft these letters into out/"
    case .batch: "draft every force in assessments/"
    case .check: "compare the wording of letters with samples/"
    case .bank: "show the findings, and which letters use each"
    }
  }

  /// What may follow the command's name, as help shows it; nothing where nothing may.
  var operands: String {
    switch self {
    case .draft: "FORCE…"
    case .check: "[FORCE…]"
    case .batch, .bank: ""
    }
  }

  /// The flags that it takes, besides those that every command takes.
  var flags: [Flag] {
    switch self {
    case .draft: [.width, .stdout, .overwrite]
    case .batch: [.width, .overwrite]
    case .check: [.accept]
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
    case .bank:
      """
      Ends with the share of findings that letters have in common, the share of free text, and
      the two findings most alike.
      """
    }
  }
}
