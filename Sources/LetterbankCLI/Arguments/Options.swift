import Drafting

/// What the flags of a command line say.
struct Options {
  /// When to colour reports.
  enum Color: String, CaseIterable {
    case auto
    case always
    case never
  }

  /// The folder to work in; found from the current one where none is named.
  var root: String?
  /// Where drafts go; `out` in the folder where nothing else is named.
  var out: String?
  /// The formats asked for, each once, in the order given; empty where none was.
  var formats: [LetterFormat] = []
  /// The width of plain text, in columns, 0 for no wrapping; the standard where none is named.
  var width: Int?
  var printsLetters = false
  var overwrites = false
  var accepts = false
  /// The one entry that is to be accepted, by the line behind it.
  var cause: String?
  /// Who accepts.
  var by: String?
  /// Why it is accepted.
  var because: String?
  var json = false
  var color = Color.auto
  var quiet = false
}
