extension Command {
  /// `letterbank new FORCE`.
  static let new = Command(
    "new",
    summary: "start an assessment, every question in it",
    operands: Operands(
      "FORCE", 1...1, or: "'new' needs a force",
      "name one, as in letterbank new kent"),
    idle: [.out, .format],
    details: """
      Writes assessments/FORCE.conf, with each question and, as comments, the findings that can
      answer it. FORCE is the short name of a force, as thames-valley. A file that is there already
      is left as it is. Under CI=true nothing is written.
      """,
    run: { NewCommand(session: $0).run($1[0]) })
}
