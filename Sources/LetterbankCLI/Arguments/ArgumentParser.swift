import SourceText

/// Reads a command line; all that is wrong with it is reported at once.
struct ArgumentParser {
  private var command: Command?
  private var operands: [String] = []
  private var options = Options()
  private var flags: [Flag] = []
  private var diagnostics: [Diagnostic] = []

  /// Reads the arguments that follow the program's name; nothing if they could not be understood.
  static func parse(_ arguments: [String]) -> Diagnosed<Invocation?> {
    var parser = ArgumentParser()
    parser.read(arguments)
    return parser.finish()
  }

  private mutating func read(_ arguments: [String]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        for operand in rest { readOperand(operand) }
        return
      } else if argument.hasPrefix("-"), argument != "-" {
        readFlag(argument, rest: &rest)
      } else {
        readOperand(argument)
      }
    }
  }

  private mutating func readOperand(_ argument: String) {
    guard command == nil, !diagnostics.contains(where: { $0.rule == "usage.unknown-command" })
    else {
      if !operands.contains(argument) { operands.append(argument) }
      return
    }
    if let known = Command(rawValue: argument) {
      command = known
    } else if argument == "help" {
      flags.append(.help)
    } else {
      let names = Command.allCases.map(\.rawValue)
      report(
        "unknown-command", "there is no command '\(argument)'",
        repair: .nearest(
          to: argument, among: names, otherwise: "the commands are \(names.joined(separator: ", "))"
        ))
    }
  }

  private mutating func readFlag(_ argument: String, rest: inout ArraySlice<String>) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let spelling = String(parts[0])
    guard
      let flag = Flag.all.first(where: {
        $0.spelling == spelling || $0.shortSpelling == spelling
      })
    else {
      // Compared without dashes, which would make short names look alike.
      let nearest = Spelling.nearest(
        to: String(spelling.drop { $0 == "-" }), among: Flag.all.map(\.name))
      return report(
        "unknown-flag", "there is no flag '\(spelling)'",
        repair: nearest.map { .replacement("--\($0)") } ?? .advice(helpToSee))
    }
    flags.append(flag)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    switch flag.action {
    case .set(let set):
      if attached != nil {
        report("needless-value", "\(flag.spelling) takes no value", repair: nil)
      }
      set(&options)
    case .take(let form, let read):
      guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
        return report(
          "missing-value", "\(flag.spelling) needs a value",
          repair: .advice("write \(flag.spelling) \(form)"))
      }
      if let fault = read(value, &options) { diagnostics.append(fault) }
    }
  }

  private consuming func finish() -> Diagnosed<Invocation?> {
    if flags.contains(.version) { return Diagnosed(.version) }
    if flags.contains(.help), command != nil || diagnostics.isEmpty {
      return Diagnosed(.help(command))
    }
    guard let command else {
      if diagnostics.isEmpty {
        report("no-command", "no command is given", repair: .advice(helpToSee))
      }
      return Diagnosed(nil, diagnostics)
    }
    for flag in flags where !(Flag.common + command.flags).contains(flag) {
      report(
        "foreign-flag", "'\(command.rawValue)' takes no flag \(flag.spelling)",
        repair: .advice(helpToSee))
    }
    reportRepetitions()
    let count = command.operandCount
    if operands.count > count.upperBound {
      let operand = operands[count.upperBound]
      report(
        "needless-operand", "'\(command.rawValue)' takes no '\(operand)'",
        repair: .advice(helpToSee))
    } else if operands.count < count.lowerBound, diagnostics.isEmpty,
      let missing = command.missingOperand
    {
      diagnostics.append(missing)
    }
    if command == .explain { checkExplain() }
    if command == .importing { checkImport() }
    if command == .bank { checkBank() }
    if command == .lint, options.rule != nil, let file = operands.first {
      report(
        "needless-operand", "--explain looks at no files, and '\(file)' is one",
        repair: .advice("leave out one of the two"))
    }
    if options.cause != nil, !options.accepts, diagnostics.isEmpty {
      report(
        "missing-flag", "--cause says what to accept", repair: .advice("write --accept as well"))
    }
    return Diagnosed(
      diagnostics.isEmpty ? .run(command, operands: operands, options) : nil, diagnostics)
  }

  /// Reports flags with one value that were given more than one.
  private mutating func reportRepetitions() {
    for (index, flag) in flags.enumerated() where flag.value != nil && flag != .format {
      guard flags.firstIndex(of: flag) == index, flags[(index + 1)...].contains(flag) else {
        continue
      }
      report(
        "repeated-flag", "\(flag.spelling) is given twice, and takes one value",
        repair: .advice("keep the one that is right"))
    }
  }

  /// Reports letters without the flag that says what they are for, and the flag without letters.
  private mutating func checkBank() {
    if options.suggests, operands.count < 2 {
      report(
        "missing-operand", "--suggest needs letters, two or more",
        repair: .advice("name their files, as in letterbank bank --suggest kent.txt essex.md"))
    } else if !options.suggests, let operand = operands.first {
      report(
        "needless-operand", "'bank' takes no '\(operand)'",
        repair: .advice("to read letters for what a bank could hold, write --suggest as well"))
    }
  }

  /// Reports flags that ask for two things where one is shown.
  private mutating func checkExplain() {
    if options.formats.count > 1 {
      report("one-format", "'explain' shows one format", repair: .advice("give --format once"))
    }
    if options.line != nil, options.words != nil {
      report(
        "two-places", "--line and --find each name a place", repair: .advice("give one of them"))
    }
    if options.json, options.place != nil {
      report(
        "place-in-json", "--json gives the whole letter, and no single place",
        repair: .advice("leave out --json, or --line and --find"))
    }
  }

  /// Reports flags that have no meaning together, or alone.
  private mutating func checkImport() {
    if options.into != nil, options.prefersHouse {
      report(
        "house-into", "--into keeps the letter's wording, and --house takes the bank's",
        repair: .advice("leave out one of the two"))
    }
    if options.into == nil, options.isDecided {
      report(
        "missing-flag", "--yes says that what --into changes is to be written",
        repair: .advice("write --into assessments/ as well"))
    }
  }

  /// Where the commands, or the flags of the one that is given, are listed.
  private var helpToSee: String {
    "see letterbank \(command.map { $0.rawValue + " " } ?? "")--help"
  }

  private mutating func report(_ rule: String, _ message: String, repair: Diagnostic.Repair?) {
    diagnostics.append(
      Diagnostic(rule: "usage.\(rule)", message, at: .nowhere, repair: repair))
  }
}
