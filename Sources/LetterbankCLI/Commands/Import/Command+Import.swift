extension Command {
  /// `letterbank import LETTER`.
  static let importing = Command(
    "import",
    summary: "recover an assessment from a letter that exists",
    operands: Operands(
      "LETTER", 1...1, or: "'import' needs a letter",
      "name its file, as in letterbank import kent.txt"),
    flags: [.force, .house, .into, .yes],
    idle: [.format],
    details: """
      LETTER is a letter in text or Markdown, drafted, typed or scanned. The assessment goes to
      standard output; what became of the letter's words goes to standard error: what is kept as
      free text and the finding nearest to it, with the words that differ as
      [-finding's-]{+letter's+}, what is ignored and why, what could be read otherwise. Each word is
      in a finding, the template, free text, or what is ignored. --house takes the finding instead,
      where at least 90% of the words agree. Exit code 0 when there is an assessment, whatever is
      said of it; 2 when the file is no letter, or does not tell its force.

      With --into assessments/ the edits of a draft go back into its assessment: what was edited in
      LETTER becomes slots, findings or free text, and the rest of the file stays as it is. The lines
      that go and come are shown, and a key decides: y writes them, n does not, no other key does
      anything; --yes writes without asking. Words that all letters share are named and left. The
      letter is then drafted again. Exit code 1 when something is left, or nothing was written.
      Under CI=true nothing is written.
      """,
    faults: { options, _ in
      if options.into != nil, options.prefersHouse {
        return [
          .usage(
            "usage.house-into", "--into keeps the letter's wording, and --house takes the bank's",
            "leave out one of the two")
        ]
      }
      guard options.into == nil, options.isDecided else { return [] }
      return [
        .usage(
          "usage.missing-flag", "--yes says that what --into changes is to be written",
          "write --into assessments/ as well")
      ]
    },
    run: { session, letters in
      if let folder = session.options.into {
        IntoCommand(session: session).run(letters[0], into: folder)
      } else {
        ImportCommand(session: session).run(letters[0])
      }
    })
}
