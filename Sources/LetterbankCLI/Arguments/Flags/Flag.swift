import SourceText

/// A flag of the command line, as a value: how it is written, what it does, and what it sets.
struct Flag: Sendable {
  /// What a flag does to the options.
  enum Action: Sendable {
    /// Nothing follows it.
    case set(@Sendable (inout Options) -> Void)
    /// A value of some form follows it, which may be none that there is.
    case take(form: String, @Sendable (String, inout Options) -> Diagnostic?)
  }

  /// The long name, without the dashes.
  let name: String
  /// The short spelling, where there is one.
  let shortSpelling: String?
  /// What it does, in a line.
  let summary: String
  let action: Action

  /// The flag as it is written, `--root`.
  var spelling: String { "--\(name)" }

  /// What follows the flag, as help shows it; nothing where nothing follows.
  var value: String? {
    if case .take(let form, _) = action { form } else { nil }
  }
}

extension Flag: Equatable {
  static func == (left: Flag, right: Flag) -> Bool { left.name == right.name }
}
