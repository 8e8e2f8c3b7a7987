import LetterDocument

/// What the flags of a command line say.
struct Options {
  /// When to colour reports.
  enum Color: String, CaseIterable {
    case auto
    case always
    case never
  }

  /// What is done to values that are put into a template.
  enum Escape: String, CaseIterable {
    case html
    case markdown
    case none
  }

  /// The folder to work in; found from the current one where none is named.
  var root: String?
  /// Where drafts go; `out` in the folder where nothing else is named.
  var out: String?
  /// The formats asked for, each once, in the order given; empty where none was.
  var formats: [LetterFormat] = []
  /// The formats that letters are written in.
  var formatsToWrite: [LetterFormat] { formats.isEmpty ? LetterFormat.allCases : formats }
  /// The width of plain text, in columns, 0 for no wrapping; the standard where none is named.
  var width: Int?
  /// The line of a letter that is asked about, counted from 1.
  var line: Int?
  /// The words of a letter that are asked about.
  var words: String?
  var printsLetters = false
  var overwrites = false
  var accepts = false
  /// The file of what fills a template, if one is named.
  var data: String?
  /// Where a template's partials are; its own folder where none is named.
  var partials: String?
  var escape = Escape.html
  /// Whether names that lead to nothing are left empty.
  var isLenient = false
  /// The one entry that is to be accepted, by the line behind it.
  var cause: String?
  /// Who accepts.
  var by: String?
  /// Why it is accepted.
  var because: String?
  /// The folder of the assessment that a letter's edits are to go into.
  var into: String?
  /// Whether what would be asked is decided.
  var isDecided = false
  /// Whether warnings count as errors.
  var isStrict = false
  /// Whether what is merely worth knowing is shown.
  var showsNotes = false
  /// The rule that is asked about, or `all`.
  var rule: String?
  /// The force that a letter is for, if it is named.
  var force: String?
  /// Whether a finding takes the place of words that are nearly it.
  var prefersHouse = false
  /// Whether letters are read for what a bank could hold.
  var suggests = false
  var json = false
  var color = Color.auto
  var quiet = false

  /// The place of a letter that is asked about; nothing for the whole.
  var place: LetterPlace? { line.map { .line($0) } ?? words.map { .words($0) } }
}
