import Linting
import SourceText
import Testing

@Suite("Exceptions")
struct ExceptionTests {
  private struct Finding {
    let severity: Diagnostic.Severity
    let rule: String
    let line: Int
  }

  /// What is shown of a file in which rules found something at the beginnings of these lines.
  private func shown(
    _ text: String, _ found: [Finding], path: String = "assessments/kent.conf",
    isComplete: Bool = true, style: HouseStyle = HouseStyle()
  ) -> String {
    let file = SourceFile(path: path, text: text)
    let diagnostics = found.map { found in
      Diagnostic(
        found.severity, rule: found.rule, "found",
        at: file.location(file.contents(ofLine: found.line)))
    }
    let exceptions = Exceptions(in: [file], excusing: diagnostics)
    return DiagnosticRenderer().render(
      exceptions.apply(to: diagnostics, isComplete: isComplete, style: style).inOrder())
  }

  private func warning(_ line: Int, _ rule: String = "wording.contraction") -> Finding {
    Finding(severity: .warning, rule: rule, line: line)
  }

  @Test("an exception silences its rule's warnings and notes at the entry below it")
  func entry() {
    #expect(
      shown(
        """
        # Comments may stack.
        # allow wording.contraction: the force's own words
        # Allow wording.repeated-word:so it was said
        text = It's
          the the
          plan.
        """,
        [
          warning(4), warning(6), .init(severity: .note, rule: "wording.contraction", line: 5),
          warning(5, "wording.repeated-word"),
        ]) == "")
  }

  @Test("other rules, other entries and other lines are reported as before")
  func elsewhere() {
    #expect(
      shown(
        """
        # allow wording.contraction: quoted
        text = It's
        text = It's
        """, [warning(2), warning(2, "wording.repeated-word"), warning(3)]) == """
          assessments/kent.conf:2:1: warning: found
            text = It's
            ^~~~~~~~~~~
          assessments/kent.conf:3:1: warning: found
            text = It's
            ^~~~~~~~~~~

          """)
  }

  @Test("a section's line is a line of its own")
  func section() {
    #expect(
      shown("# allow a-room.a-rule: why\n[a]\nkey = x\n", [warning(2, "a-room.a-rule")]) == "")
  }

  @Test("an exception that catches nothing, or stands apart, is needless")
  func needless() {
    let text = """
      # allow wording.contraction: quoted

      text = It's
      # allow wording.contraction: quoted
      """
    #expect(
      shown(text, [warning(3)]) == """
        assessments/kent.conf:1:9: warning: 'wording.contraction' finds nothing here that need be allowed
          # allow wording.contraction: quoted
                  ^~~~~~~~~~~~~~~~~~~
        help: delete this comment, or move it directly above the line it is meant for
        assessments/kent.conf:3:1: warning: found
          text = It's
          ^~~~~~~~~~~
        assessments/kent.conf:4:9: warning: 'wording.contraction' finds nothing here that need be allowed
          # allow wording.contraction: quoted
                  ^~~~~~~~~~~~~~~~~~~
        help: delete this comment, or move it directly above the line it is meant for

        """)
    #expect(!shown(text, [warning(3)], isComplete: false).contains("finds nothing here"))
  }

  @Test("an exception needs a reason")
  func reason() {
    for comment in [
      "# allow wording.contraction", "#allow wording.contraction:",
      "# allow wording.contraction: …",
      "# allow wording.contraction since it is quoted", "# allow: wording.contraction quoted",
      "# allow wording.contraction.", "# allow wording.contraction, wording.repeated-word: quoted",
    ] {
      let shown = shown("\(comment)\ntext = It's\n", [warning(2)])
      #expect(
        shown.contains("warning: 'wording.contraction' is allowed here without a reason\n"),
        "\(comment): \(shown)")
      #expect(!shown.contains("found"), "\(comment)")
      #expect(
        shown.hasSuffix(
          "help: write allow wording.contraction: and, after the colon, why it may stand\n"))
    }
  }

  @Test("an exception names a rule that there is")
  func rule() {
    #expect(
      shown(
        """
        # allow wording.contracton: quoted
        # allow contraction: quoted
        # allow house.motto: quoted
        text = It's
        """, [warning(4)]) == """
          assessments/kent.conf:1:9: warning: there is no rule 'wording.contracton' to allow
            # allow wording.contracton: quoted
                    ^~~~~~~~~~~~~~~~~~
          help: did you mean 'wording.contraction'?
          assessments/kent.conf:2:9: warning: there is no rule 'contraction' to allow
            # allow contraction: quoted
                    ^~~~~~~~~~~
          help: did you mean 'wording.contraction'?
          assessments/kent.conf:3:9: warning: there is no rule 'house.motto' to allow
            # allow house.motto: quoted
                    ^~~~~~~~~~~
          help: letterbank lint --explain all lists the rules
          assessments/kent.conf:4:1: warning: found
            text = It's
            ^~~~~~~~~~~

          """)
  }

  @Test("an error cannot be allowed")
  func error() {
    #expect(
      shown(
        "# allow assessment.unknown-finding: later\ntext = x\n",
        [.init(severity: .error, rule: "assessment.unknown-finding", line: 2)]) == """
          assessments/kent.conf:1:9: warning: an error cannot be allowed, so this comment does nothing
            # allow assessment.unknown-finding: later
                    ^~~~~~~~~~~~~~~~~~~~~~~~~~
          help: mend the error, then delete this comment
          assessments/kent.conf:2:1: error: found
            text = x
            ^~~~~~~~

          """)
  }

  @Test(
    "prose is no exception",
    arguments: [
      "allow for contractions: they are quoted", "allow e.g. a contraction",
      "allow e.g.: a contraction", "we allow wording.contraction: in quotations", "allowing: x",
      "allow wording: x", "allow", "allow:", "allowed wording.contraction: x",
      "allow 9.30: the briefing", "allow p.m.: it is in the bank",
    ])
  func prose(_ words: String) {
    #expect(shown("# \(words)\ntext = x\n", []) == "", "\(words)")
    #expect(shown("{{! \(words) }}\ntext\n", [], path: "templates/letter.mustache") == "")
  }

  @Test("in a template an exception is a comment on the lines above")
  func template() {
    let path = "templates/letter.mustache"
    #expect(
      shown(
        """
        {{! allow wording.contraction: quoted }}
          {{! allow wording.repeated-word: it was
              said twice }}
        It's the the plan.
        It's
        {{! allow wording.contraction: on the same line }} It's
        """,
        [warning(4), warning(4, "wording.repeated-word"), warning(5), warning(6)], path: path)
          == """
          templates/letter.mustache:5:1: warning: found
            It's
            ^~~~
          templates/letter.mustache:6:1: warning: found
            {{! allow wording.contraction: on the same line }} It's
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

          """)
    #expect(
      shown("{{! allow wording.contraction }}\r\nIt's\r\n", [warning(2)], path: path).contains(
        "without a reason"))
    #expect(
      shown("{{! allow wording.contraction: why\n", [], path: path) == "", "a comment never closed")
  }

  @Test("the house can switch off what is said of exceptions")
  func settings() {
    var style = HouseStyle()
    style.settings["lint.needless-exception"] = .off
    #expect(shown("# allow wording.contraction: x\ntext = x\n", [], style: style) == "")
  }
}
