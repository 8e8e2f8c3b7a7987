extension Command {
  /// `letterbank draft FORCE…`.
  static let draft = Command(
    "draft",
    summary: "draft these letters into out/",
    operands: Operands(
      "FORCE…", 1...Int.max, or: "'draft' needs a force",
      "name one, as in letterbank draft kent, or draft all with letterbank batch"),
    flags: [.width, .stdout, .overwrite],
    details: """
      FORCE is the short name of a force, as thames-valley. A draft that was edited by hand
      since the program wrote it is left alone unless --overwrite is given.
      """,
    run: { DraftCommand(session: $0).draft($1) })

  /// `letterbank batch`.
  static let batch = Command(
    "batch",
    summary: "draft every force in assessments/",
    flags: [.width, .overwrite],
    details: """
      An assessment with faults is shown and left out; the other letters are drafted. A draft
      that was edited by hand since the program wrote it is left alone unless --overwrite is given.
      """,
    run: { session, _ in DraftCommand(session: session).batch() })
}
