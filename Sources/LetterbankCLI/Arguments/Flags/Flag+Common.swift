import LetterDocument

extension Flag {
  static let root = Flag(
    "root", takes: "DIR", "the folder to work in, instead of this one or the first above it",
    sets: \.root)
  static let out = Flag(
    "out", takes: "DIR", "where drafts go, instead of out/", sets: \.out)
  static let format = Flag(
    "format", takes: "text|markdown", "one format instead of both; may be given twice"
  ) { value, options in
    choose(value, "format") { (format: LetterFormat) in
      if !options.formats.contains(format) { options.formats.append(format) }
    }
  }
  static let json = Flag("json", "print the result as JSON", turnsOn: \.json)
  static let color = Flag(
    "color", takes: "auto|always|never",
    "colour in reports: auto is on for a terminal without NO_COLOR"
  ) { value, options in
    choose(value, "color") { options.color = $0 }
  }
  static let quiet = Flag("quiet", short: "-q", "print nothing but what is wrong", turnsOn: \.quiet)
  static let help = Flag("help", short: "-h", "show help")
  static let version = Flag("version", "show the version")

  /// The flags that every command takes.
  static let common: [Flag] = [.root, .out, .format, .json, .color, .quiet, .help, .version]

  /// All flags that there are.
  static let all: [Flag] = Command.all.reduce(into: common) { all, command in
    all += command.flags.filter { !all.contains($0) }
  }
}
