import SourceText

extension Command {
  /// `letterbank explain FORCE`.
  static let explain = Command(
    "explain",
    summary: "show where every word of a letter comes from",
    operands: Operands(
      "FORCE", 1...1, or: "'explain' needs a force",
      "name one, as in letterbank explain kent"),
    flags: [.line, .find],
    idle: [.out],
    details: """
      Shows the letter, and beside it the line that each part comes from: template, shared fact,
      finding, or the assessment. ‹Words› fill a slot; «words» are free text. --line and --find
      ask about one place: the first takes a line of the letter as draft --stdout prints it, the
      second words as the letter writes them, wherever its lines end. Plain text, unless --format
      says markdown.
      """,
    faults: { options, _ in
      var faults: [Diagnostic] = []
      if options.formats.count > 1 {
        faults.append(
          .usage("usage.one-format", "'explain' shows one format", "give --format once"))
      }
      if options.line != nil, options.words != nil {
        faults.append(
          .usage("usage.two-places", "--line and --find each name a place", "give one of them"))
      }
      if options.json, options.place != nil {
        faults.append(
          .usage(
            "usage.place-in-json", "--json gives the whole letter, and no single place",
            "leave out --json, or --line and --find"))
      }
      return faults
    },
    run: { ExplainCommand(session: $0).run($1[0]) })
}
