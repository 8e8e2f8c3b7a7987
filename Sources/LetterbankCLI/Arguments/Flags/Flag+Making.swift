import SourceText

extension Flag {
  /// A flag that is itself the answer.
  init(_ name: String, short: String? = nil, _ summary: String) {
    self.init(name: name, shortSpelling: short, summary: summary, action: .set { _ in })
  }

  /// A flag that turns something on.
  init(
    _ name: String, short: String? = nil, _ summary: String,
    turnsOn option: any WritableKeyPath<Options, Bool> & Sendable
  ) {
    self.init(
      name: name, shortSpelling: short, summary: summary,
      action: .set { $0[keyPath: option] = true }
    )
  }

  /// A flag that a text follows, whatever it is.
  init(
    _ name: String, takes form: String, _ summary: String,
    sets option: any WritableKeyPath<Options, String?> & Sendable
  ) {
    self.init(name, takes: form, summary) { value, options in
      options[keyPath: option] = value
      return nil
    }
  }

  /// A flag that a value follows, which has to be read.
  init(
    _ name: String, takes form: String, _ summary: String,
    reads read: @escaping @Sendable (String, inout Options) -> Diagnostic?
  ) {
    self.init(
      name: name, shortSpelling: nil, summary: summary, action: .take(form: form, read))
  }

  // MARK: Values

  /// The choice that a value names, handed on; what is wrong if it names none.
  static func choose<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: String, _ noun: String, _ use: (Choice) -> Void
  ) -> Diagnostic? {
    if let choice = Choice(rawValue: value) {
      use(choice)
      return nil
    }
    let all = Choice.allCases.map(\.rawValue)
    return badValue(
      "'\(value)' is no \(noun)",
      repair: .nearest(
        to: value, among: all, otherwise: "choose one of \(all.joined(separator: ", "))"))
  }

  /// That a value is none that the flag takes.
  static func badValue(_ message: String, repair: Diagnostic.Repair? = nil) -> Diagnostic {
    Diagnostic(rule: "usage.bad-value", message, at: .nowhere, repair: repair)
  }
}
