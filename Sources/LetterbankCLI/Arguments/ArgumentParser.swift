import SourceText

/// Reads a command line; all that is wrong with it is reported at once.
struct ArgumentParser {
  private var command: Command?
  /// Whether something stands in the place of a command that is none.
  private var hasUnknownCommand = false
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
    guard command == nil, !hasUnknownCommand else {
      if !operands.contains(argument) { operands.append(argument) }
      return
    }
    if let known = Command.all.first(where: { $0.name == argument }) {
      command = known
    } else if argument == "help" {
      flags.append(.help)
    } else {
      let names = Command.all.map(\.name)
      hasUnknownCommand = true
      report(
        "usage.unknown-command", "there is no command '\(argument)'",
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
        "usage.unknown-flag", "there is no flag '\(spelling)'",
        repair: nearest.map { .replacement("--\($0)") } ?? .advice(helpToSee))
    }
    flags.append(flag)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    switch flag.action {
    case .set(let set):
      if attached != nil {
        report("usage.needless-value", "\(flag.spelling) takes no value", repair: nil)
      }
      set(&options)
    case .take(let form, let read):
      guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
        return report(
          "usage.missing-value", "\(flag.spelling) needs a value",
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
        report("usage.no-command", "no command is given", repair: .advice(helpToSee))
      }
      return Diagnosed(nil, diagnostics)
    }
    for flag in flags where !(Flag.common + command.flags).contains(flag) {
      report(
        "usage.foreign-flag", "'\(command.name)' takes no flag \(flag.spelling)",
        repair: .advice(helpToSee))
    }
    reportRepetitions()
    let count = command.operands.count
    if operands.count > count.upperBound {
      let operand = operands[count.upperBound]
      report(
        "usage.needless-operand", "'\(command.name)' takes no '\(operand)'",
        repair: .advice(helpToSee))
    } else if operands.count < count.lowerBound, diagnostics.isEmpty,
      let missing = command.operands.missing
    {
      diagnostics.append(missing)
    }
    diagnostics += command.faults(options, operands)
    return Diagnosed(
      diagnostics.isEmpty ? .run(command, operands: operands, options) : nil, diagnostics)
  }

  /// Reports flags with one value that were given more than one.
  private mutating func reportRepetitions() {
    let withOneValue = flags.filter { $0.value != nil && $0 != .format }
    for (spelling, given) in withOneValue.grouped(by: \.spelling) where given.count > 1 {
      report(
        "usage.repeated-flag", "\(spelling) is given twice, and takes one value",
        repair: .advice("keep the one that is right"))
    }
  }

  /// Where the commands, or the flags of the one that is given, are listed.
  private var helpToSee: String {
    "see letterbank \(command.map { $0.name + " " } ?? "")--help"
  }

  private mutating func report(_ rule: String, _ message: String, repair: Diagnostic.Repair?) {
    diagnostics.append(
      Diagnostic(rule: rule, message, at: .nowhere, repair: repair))
  }
}
