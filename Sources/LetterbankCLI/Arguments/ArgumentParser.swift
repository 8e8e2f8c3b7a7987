import Drafting
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
      let flag = Flag.allCases.first(where: {
        $0.spelling == spelling || $0.shortSpelling == spelling
      })
    else {
      return report(
        "unknown-flag", "there is no flag '\(spelling)'",
        repair: Spelling.nearest(to: spelling, among: Flag.allCases.map(\.spelling))
          .map { .replacement($0) })
    }
    flags.append(flag)
    let attached = parts.count > 1 ? String(parts[1]) : nil
    guard let form = flag.value else {
      if attached != nil {
        report("needless-value", "\(flag.spelling) takes no value", repair: nil)
      }
      return set(flag)
    }
    guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
      return report(
        "missing-value", "\(flag.spelling) needs a value",
        repair: .advice("write \(flag.spelling) \(form)"))
    }
    set(flag, to: value)
  }

  private mutating func set(_ flag: Flag) {
    switch flag {
    case .stdout: options.printsLetters = true
    case .overwrite: options.overwrites = true
    case .accept: options.accepts = true
    case .lenient: options.isLenient = true
    case .strict: options.isStrict = true
    case .json: options.json = true
    case .quiet: options.quiet = true
    case .help, .version: break
    case .root, .out, .format, .width, .data, .partials, .line, .find, .escape, .color, .cause, .by,
      .because, .explain:
      break
    }
  }

  private mutating func set(_ flag: Flag, to value: String) {
    switch flag {
    case .root: options.root = value
    case .out: options.out = value
    case .data: options.data = value
    case .partials: options.partials = value
    case .escape:
      if let escape: Options.Escape = choice(value, of: flag) { options.escape = escape }
    case .cause: options.cause = value
    case .by: options.by = value
    case .because: options.because = value
    case .explain: options.rule = value
    case .format:
      guard let format: LetterFormat = choice(value, of: flag) else { return }
      if !options.formats.contains(format) { options.formats.append(format) }
    case .width:
      guard let width = Int(value), (0...1_000).contains(width) else {
        return report(
          "bad-value", "'\(value)' is no width",
          repair: .advice("write a number of columns up to 1000, or 0 for no wrapping"))
      }
      options.width = width
    case .line:
      guard let line = Int(value), line > 0 else {
        return report(
          "bad-value", "'\(value)' is no line", repair: .advice("write a number, counted from 1"))
      }
      options.line = line
    case .find:
      guard value.contains(where: { !$0.isWhitespace }) else {
        return report("bad-value", "there are no words to find", repair: nil)
      }
      options.words = value
    case .color:
      if let color: Options.Color = choice(value, of: flag) { options.color = color }
    case .stdout, .overwrite, .accept, .lenient, .strict, .json, .quiet, .help, .version: break
    }
  }

  private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ value: String, of flag: Flag
  ) -> Choice? {
    if let choice = Choice(rawValue: value) { return choice }
    let all = Choice.allCases.map(\.rawValue)
    report(
      "bad-value", "'\(value)' is no \(flag.noun)",
      repair: .nearest(
        to: value, among: all, otherwise: "choose one of \(all.joined(separator: ", "))"))
    return nil
  }

  private consuming func finish() -> Diagnosed<Invocation?> {
    if flags.contains(.version) { return Diagnosed(.version) }
    if flags.contains(.help) { return Diagnosed(.help(command)) }
    guard let command else {
      if diagnostics.isEmpty {
        report("no-command", "no command is given", repair: .advice("see letterbank --help"))
      }
      return Diagnosed(nil, diagnostics)
    }
    for flag in flags where !(Flag.common + command.flags).contains(flag) {
      report(
        "foreign-flag", "'\(command.rawValue)' takes no flag \(flag.spelling)",
        repair: .advice("see letterbank \(command.rawValue) --help"))
    }
    let (count, missing) = command.operandCount
    if operands.count > count.upperBound {
      let operand = operands[count.upperBound]
      report(
        "needless-operand", "'\(command.rawValue)' takes no '\(operand)'",
        repair: .advice("see letterbank \(command.rawValue) --help"))
    } else if operands.count < count.lowerBound, diagnostics.isEmpty, let missing {
      diagnostics.append(missing)
    }
    if command == .explain { checkExplain() }
    if options.cause != nil, !options.accepts, diagnostics.isEmpty {
      report(
        "missing-flag", "--cause says what to accept", repair: .advice("write --accept as well"))
    }
    return Diagnosed(
      diagnostics.isEmpty ? .run(command, operands: operands, options) : nil, diagnostics)
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

  private mutating func report(_ rule: String, _ message: String, repair: Diagnostic.Repair?) {
    diagnostics.append(
      Diagnostic(rule: "usage.\(rule)", message, at: .nowhere, repair: repair))
  }
}
