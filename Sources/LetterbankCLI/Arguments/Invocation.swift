/// A command line, understood.
enum Invocation {
  /// Run a command on its operands.
  case run(Command, operands: [String], Options)
  /// Show help: of a command, or of the program.
  case help(Command?)
  /// Show the version.
  case version
}
