import SourceText

extension Flag {
  static let width = Flag(
    "width", takes: "COLUMNS", "wrap plain text at so many columns (78); 0 does not wrap"
  ) { value, options in
    guard let width = Int(value), (0...1_000).contains(width) else {
      return badValue(
        "'\(value)' is no width",
        repair: .advice("write a number of columns up to 1000, or 0 for no wrapping"))
    }
    options.width = width
    return nil
  }
  static let stdout = Flag(
    "stdout", "print the letters instead of writing files", turnsOn: \.printsLetters)
  static let overwrite = Flag(
    "overwrite", "replace drafts even if they were edited by hand", turnsOn: \.overwrites)

  // MARK: Explaining a letter

  static let line = Flag(
    "line", takes: "NUMBER", "explain only this line, counted from 1"
  ) { value, options in
    guard let line = Int(value), line > 0 else {
      return badValue(
        "'\(value)' is no line", repair: .advice("write a number, counted from 1"))
    }
    options.line = line
    return nil
  }
  static let find = Flag(
    "find", takes: "WORDS", "explain only these words, everywhere that the letter has them"
  ) { value, options in
    guard value.contains(where: { !$0.isWhitespace }) else {
      return badValue("there are no words to find")
    }
    options.words = value
    return nil
  }

  // MARK: Accepting wording

  static let accept = Flag(
    "accept", "take the wording as drafted into samples/", turnsOn: \.accepts)
  static let cause = Flag(
    "cause", takes: "SOURCE", "accept only what the line SOURCE has changed, as path:line",
    sets: \.cause)
  static let by = Flag("by", takes: "NAME", "who accepts, instead of git's user", sets: \.by)
  static let because = Flag(
    "because", takes: "TEXT", "why, for the record of what was accepted", sets: \.because)
}
