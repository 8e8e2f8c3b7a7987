import SourceText

/// The program: a command line in, an exit code out.
package enum Letterbank {
  /// The version that `--version` prints.
  package static let version = "1.0.0"

  /// Runs the program on the arguments that follow its name.
  package static func run(_ arguments: [String], in surroundings: Surroundings) -> ExitCode {
    let code = obey(arguments, in: surroundings)
    guard surroundings.console.isWhole() else {
      surroundings.console.print("error: not all could be printed: is the disk full?\n", to: .error)
      return .failed
    }
    return code
  }

  private static func obey(_ arguments: [String], in surroundings: Surroundings) -> ExitCode {
    let parsed = ArgumentParser.parse(arguments)
    switch parsed.value {
    case .run(let command, let operands, let options):
      let session = Session(options: options, surroundings: surroundings)
      return run(command, operands, session)
    case .help(let command):
      surroundings.console.print(Help.page(command))
      return .done
    case .version:
      surroundings.console.print("letterbank \(version)\n")
      return .done
    case nil:
      var options = Options()
      options.json = arguments.contains(Flag.json.spelling)
      return Session(options: options, surroundings: surroundings).fail(parsed.diagnostics)
    }
  }

  private static func run(
    _ command: Command, _ operands: [String], _ session: Session
  ) -> ExitCode {
    switch command {
    case .draft: DraftCommand(session: session).draft(operands)
    case .batch: DraftCommand(session: session).batch()
    case .check: CheckCommand(session: session).run(operands)
    case .explain: ExplainCommand(session: session).run(operands[0])
    case .review: ReviewCommand(session: session).run(operands)
    case .lint: LintCommand(session: session).run(operands)
    case .new: NewCommand(session: session).run(operands[0])
    case .importing:
      if let folder = session.options.into {
        IntoCommand(session: session).run(operands[0], into: folder)
      } else {
        ImportCommand(session: session).run(operands[0])
      }
    case .bank where session.options.suggests: SuggestCommand(session: session).run(operands)
    case .bank: BankCommand(session: session).run()
    // The parser lets one operand through, no more and no less.
    case .render: RenderCommand(session: session).run(operands[0])
    }
  }
}
