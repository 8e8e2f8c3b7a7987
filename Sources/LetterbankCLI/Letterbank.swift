import SourceText

/// The program: a command line in, an exit code out.
package enum Letterbank {
  /// The version that `--version` prints.
  package static let version = "1.0.0"

  /// Runs the program on the arguments that follow its name.
  package static func run(_ arguments: [String], in surroundings: Surroundings) -> ExitCode {
    let code = dispatch(arguments, in: surroundings)
    guard surroundings.console.isWhole() else {
      surroundings.console.print("error: not all could be printed: is the disk full?\n", to: .error)
      return .failed
    }
    return code
  }

  private static func dispatch(_ arguments: [String], in surroundings: Surroundings) -> ExitCode {
    let parsed = ArgumentParser.parse(arguments)
    switch parsed.value {
    case .run(let command, let operands, let options):
      let session = Session(options: options, surroundings: surroundings)
      return command.run(session, operands)
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
}
