extension Command {
  /// `letterbank check [FORCE…]`.
  static let check = Command(
    "check",
    summary: "compare the wording of letters with samples/",
    operands: Operands("[FORCE…]", 0...Int.max),
    flags: [.accept, .cause, .by, .because],
    idle: [.out],
    details: """
      Compares words and punctuation; layout does not count. Each difference is shown as
      [-old-]{+new+} with a few words around it. --accept puts just these words into the samples
      and leaves the rest of each as it was; a letter without a sample is stored as drafted. With
      FORCE only those letters, with --cause only what one line has changed. What was accepted is
      recorded in samples/accepted.conf. Exit code 1 when something differs, or a sample was
      changed by another hand. Under CI=true nothing is stored, and --accept is ignored.
      """,
    faults: { options, _ in
      options.cause != nil && !options.accepts
        ? [.usage("usage.missing-flag", "--cause says what to accept", "write --accept as well")]
        : []
    },
    run: { CheckCommand(session: $0).run($1) })
}
