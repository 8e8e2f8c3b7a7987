extension Command {
  /// `letterbank bank`.
  static let bank = Command(
    "bank",
    summary: "show the findings, and which letters use each",
    operands: Operands("[--suggest LETTER…]", 0...Int.max),
    flags: [.suggest],
    idle: [.out, .format],
    details: """
      Ends with the share of findings that letters have in common, the share of free text, and
      the two findings most alike. With --suggest, reads letters instead, in text or Markdown, and
      prints what they say nearly alike and no bank holds, as findings with slots, ready to be pasted
      into files of a bank. No folder of letters is needed for that.
      """,
    faults: { options, letters in
      if options.suggests, letters.count < 2 {
        return [
          .usage(
            "usage.missing-operand", "--suggest needs letters, two or more",
            "name their files, as in letterbank bank --suggest kent.txt essex.md")
        ]
      }
      guard !options.suggests, let letter = letters.first else { return [] }
      return [
        .usage(
          "usage.needless-operand", "'bank' takes no '\(letter)'",
          "to read letters for what a bank could hold, write --suggest as well")
      ]
    },
    run: { session, letters in
      session.options.suggests
        ? SuggestCommand(session: session).run(letters) : BankCommand(session: session).run()
    })
}
