import SourceText

/// What the program can be asked to do, as a value: how it is written, what it takes, what it does.
struct Command: Sendable {
  /// What may follow the command's name.
  struct Operands: Sendable {
    /// How help shows them, `FORCE…`; empty where there are none.
    let form: String
    /// How many there may be.
    let count: ClosedRange<Int>
    /// That one is missing which the command cannot do without; nothing if there is none such.
    let missing: Diagnostic?

    static let none = Operands("", 0...0)

    /// Operands that may be left out.
    init(_ form: String, _ count: ClosedRange<Int>) {
      (self.form, self.count, missing) = (form, count, nil)
    }

    /// Operands of which one is needed, or else this is said.
    init(_ form: String, _ count: ClosedRange<Int>, or message: String, _ advice: String) {
      (self.form, self.count) = (form, count)
      missing = .usage("usage.missing-operand", message, advice)
    }
  }

  /// Its name, as it is written.
  let name: String
  /// One line that says what it does.
  let summary: String
  let operands: Operands
  /// The flags that it takes, besides those that every command takes.
  let flags: [Flag]
  /// Those that every command takes and that change nothing in what this one does.
  let idleFlags: [Flag]
  /// What to know beyond the summary, in a few plain sentences.
  let details: String
  /// What is wrong with flags and operands that do not go together.
  let faults: @Sendable (Options, [String]) -> [Diagnostic]
  /// Runs it on its operands, of which there are as many as it takes.
  let run: @Sendable (Session, [String]) -> ExitCode

  init(
    _ name: String, summary: String, operands: Operands = .none, flags: [Flag] = [],
    idle idleFlags: [Flag] = [], details: String,
    faults: @escaping @Sendable (Options, [String]) -> [Diagnostic] = { _, _ in [] },
    run: @escaping @Sendable (Session, [String]) -> ExitCode
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.flags = flags
    self.idleFlags = idleFlags
    self.details = details
    self.faults = faults
    self.run = run
  }

  /// All commands, in the order of the help.
  static let all = [
    draft, batch, check, review, explain, lint, new, importing, bank, render,
  ]
}

extension Diagnostic {
  /// Something wrong with a command line, and what to do about it.
  static func usage(_ rule: String, _ message: String, _ advice: String) -> Diagnostic {
    Diagnostic(rule: rule, message, at: .nowhere, repair: .advice(advice))
  }
}
