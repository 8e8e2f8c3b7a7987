extension Command {
  /// `letterbank review [FORCE…]`.
  static let review = Command(
    "review",
    summary: "accept or reject changes of wording, one decision a cause",
    operands: Operands("[FORCE…]", 0...Int.max),
    flags: [.by, .because],
    idle: [.out, .format],
    details: """
      Shows one change at a time: the line behind it, the words, the letters. Keys: a accepts it,
      which puts these words into the samples at once; r rejects it; s skips it; d shows the whole
      difference of each letter; A, R and S do the same to all that remain; q quits; ? shows the
      keys. No other key does anything. Not on a terminal, it prints the changes and the command
      that accepts each. Exit code 0 when every change was accepted. Under CI=true it stores and
      asks nothing.
      """,
    run: { ReviewCommand(session: $0).run($1) })
}
