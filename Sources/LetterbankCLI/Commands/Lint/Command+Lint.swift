extension Command {
  /// `letterbank lint [FILE…]`.
  static let lint = Command(
    "lint",
    summary: "find everything wrong in the folder, or in these files",
    operands: Operands("[FILE…]", 0...Int.max),
    flags: [.strict, .notes, .explain],
    idle: [.format],
    details: """
      Looks at data and wording, and shows every fault at its source. FILE is a file of the folder,
      a folder in it, or a letter in text or Markdown from anywhere; an assessment is looked at
      together with its letter. Behind a warning stands the name of its rule, which --explain says
      more about. A comment above a line, '# allow RULE: reason', or '{{! allow RULE: reason }}' in a
      template, allows an exception. Exit code 1 when there is an error, under --strict also for a
      warning.
      """,
    faults: { options, files in
      guard options.rule != nil, let file = files.first else { return [] }
      return [
        .usage(
          "usage.needless-operand", "--explain looks at no files, and '\(file)' is one",
          "leave out one of the two")
      ]
    },
    run: { LintCommand(session: $0).run($1) })
}
