/// The help pages, made from the commands and flags themselves.
enum Help {
  /// The page of the program, or of one of its commands.
  static func page(_ command: Command?) -> String {
    command.map(page) ?? overview
  }

  private static var overview: String {
    let width = Command.all.map { usage($0).count }.max() ?? 0
    let commands = Command.all.map { "  \(padded(usage($0), width))  \($0.summary)\n" }
    return """
      letterbank drafts letters from templates, a bank of findings, and one assessment a force.

      usage: letterbank COMMAND [FLAG…]

      \(commands.joined())
      \(table(Flag.common))
      Exit codes: 0 done; 1 done, and check, review, lint or import --into found something;
      2 it could not be done.
      letterbank COMMAND --help says more.

      """
  }

  private static func page(_ command: Command) -> String {
    """
    letterbank \(usage(command)) — \(command.summary)

    \(command.details)

    \(table(command.flags + Flag.common.filter { !command.idleFlags.contains($0) }))
    """
  }

  private static func usage(_ command: Command) -> String {
    command.operands.form.isEmpty ? command.name : "\(command.name) \(command.operands.form)"
  }

  private static func table(_ flags: [Flag]) -> String {
    let names = flags.map { flag in
      (flag.shortSpelling.map { "\($0), " } ?? "") + flag.spelling
        + (flag.value.map { " \($0)" } ?? "")
    }
    let width = names.map(\.count).max() ?? 0
    return zip(names, flags).map { "  \(padded($0, width))  \($1.summary)\n" }.joined()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
