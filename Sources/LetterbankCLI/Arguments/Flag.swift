/// A flag of the command line, as a value: its spellings, what follows it, what it does.
enum Flag: String, CaseIterable {
  case root
  case out
  case format
  case width
  case stdout
  case overwrite
  case accept
  case line
  case find
  case data
  case partials
  case escape
  case lenient
  case cause
  case by
  case because
  case strict
  case explain
  case json
  case color
  case quiet
  case help
  case version

  /// The flags that every command takes.
  static let common: [Flag] = [
    .root, .out, .format, .json, .color, .quiet, .help, .version,
  ]

  /// The flag as it is written, `--root`.
  var spelling: String { "--\(rawValue)" }

  /// The short spelling, where there is one.
  var shortSpelling: String? {
    switch self {
    case .quiet: "-q"
    case .help: "-h"
    default: nil
    }
  }

  /// What follows the flag, as help shows it; nothing where nothing follows.
  var value: String? {
    switch self {
    case .root, .out, .partials: "DIR"
    case .data: "FILE"
    case .escape: "html|markdown|none"
    case .format: "text|markdown"
    case .width: "COLUMNS"
    case .line: "NUMBER"
    case .find: "WORDS"
    case .cause: "SOURCE"
    case .by: "NAME"
    case .because: "TEXT"
    case .explain: "RULE"
    case .color: "auto|always|never"
    default: nil
    }
  }

  /// What its value is called when it is not one.
  var noun: String { self == .escape ? "kind of escaping" : rawValue }

  /// What it does, in a line.
  var summary: String {
    switch self {
    case .root: "the folder to work in, instead of this one or the first above it"
    case .out: "where drafts go, instead of out/"
    case .format: "one format instead of both; may be given twice"
    case .width: "wrap plain text at so many columns (78); 0 does not wrap"
    case .stdout: "print the letters instead of writing files"
    case .overwrite: "replace drafts even if they were edited by hand"
    case .line: "explain only this line, counted from 1"
    case .find: "explain only these words, everywhere that the letter has them"
    case .data: "what fills the template, a .conf or .json file; nothing if none is named"
    case .partials: "where the template's partials are, instead of its own folder"
    case .escape: "what is done to values: html if nothing is said"
    case .lenient: "leave names that lead to nothing empty"
    case .accept: "take the wording as drafted into samples/"
    case .cause: "accept only what the line SOURCE has changed, as path:line"
    case .by: "who accepts, instead of git's user"
    case .because: "why, for the record of what was accepted"
    case .strict: "take warnings as seriously as errors"
    case .explain: "say what a rule finds and why, instead"
    case .json: "print the result as JSON"
    case .color: "colour in reports: auto is on for a terminal without NO_COLOR"
    case .quiet: "print nothing but what is wrong"
    case .help: "show help"
    case .version: "show the version"
    }
  }
}
