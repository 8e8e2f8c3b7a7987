import Linting
import SourceText
import Testing

@Suite("The house style file")
struct HouseStyleTests {
  private func read(_ text: String) -> Diagnosed<HouseStyle> {
    HouseStyle.read(SourceFile(path: HouseStyle.path, text: text))
  }

  private func faults(_ text: String) -> String {
    DiagnosticRenderer().render(read(text).diagnostics.inOrder())
  }

  @Test("a house need not say anything")
  func absent() {
    let style = HouseStyle.read(nil).value
    #expect(style.longestSentence == 45)
    #expect(style.terms.isEmpty && style.settings.isEmpty && style.knownAbbreviations.isEmpty)
    #expect(read("# nothing yet\n").diagnostics.isEmpty)
  }

  @Test("lengths, abbreviations, terms and rules are read")
  func everything() {
    let style = read(
      """
      longest-sentence = 40
      abbreviation = HMIC
      abbreviation = IT
      [preferred]
      chief_officers = Chief Officers
      frontline = front-line |
                  front line
      [rules]
      wording.contraction = off
      wording.repeated-word = note
      """)
    #expect(DiagnosticRenderer().render(style.diagnostics) == "")
    #expect(style.value.longestSentence == 40)
    #expect(style.value.knownAbbreviations == ["HMIC", "IT"])
    #expect(style.value.terms.map(\.preferred) == ["chief officers", "frontline"])
    #expect(
      style.value.terms.map(\.variants) == [["Chief Officers"], ["front-line", "front line"]])
    #expect(style.value.terms.map(\.location.line) == [5, 6])
    #expect(
      style.value.settings == ["wording.contraction": .off, "wording.repeated-word": .on(.note)])
  }

  @Test("the keys at the top")
  func keys() {
    #expect(
      faults(
        """
        longest-sentense = 40
        longest-sentence = forty
        abbreviation = HM Inspector
        abbreviation = IT
        abbreviation = IT
        abbreviation =
        [prefered]
        frontline = front-line
        [notes]
        """) == """
          templates/house-style.conf:1:1: error: unknown key 'longest-sentense'
            longest-sentense = 40
            ^~~~~~~~~~~~~~~~
          help: did you mean 'longest-sentence'?
          templates/house-style.conf:2:20: error: 'forty' is no length of a sentence
            longest-sentence = forty
                               ^~~~~
          help: write a number of words from 10 to 200
          templates/house-style.conf:3:16: error: 'HM Inspector' is more than one word
            abbreviation = HM Inspector
                           ^~~~~~~~~~~~
          help: write each abbreviation on a line of its own, 'abbreviation = …'
          templates/house-style.conf:5:16: error: 'IT' is in this file already
            abbreviation = IT
                           ^~
          help: delete one of the two lines
          templates/house-style.conf:6:1: error: 'abbreviation' has no value
            abbreviation =
            ^~~~~~~~~~~~
          help: write the value after the =, or delete the line
          templates/house-style.conf:7:2: error: this file has no section 'prefered'
            [prefered]
             ^~~~~~~~
          help: did you mean 'preferred'?
          templates/house-style.conf:9:2: error: this file has no section 'notes'
            [notes]
             ^~~~~
          help: its sections are preferred and rules

          """)
    for length in ["9", "201", "-40", "4 0", "40 # words"] {
      #expect(faults("longest-sentence = \(length)\n").contains("is no length of a sentence"))
    }
  }

  @Test("the terms that the house prefers")
  func terms() {
    #expect(
      faults(
        """
        [preferred]
        frontline = front-line || front line
        while = while
        whilst = while
        call-handler = call handler | call handler # a person
        database =
        frontline = front-line
        _ = x
        """) == """
          templates/house-style.conf:2:25: error: a variant of 'frontline' is empty
            frontline = front-line || front line
                                    ^
          help: delete the | that nothing follows or precedes
          templates/house-style.conf:3:9: error: 'while' is the term itself, so it cannot be reported
            while = while
                    ^~~~~
          help: delete it here
          templates/house-style.conf:4:10: error: 'while' is in this list already
            whilst = while
                     ^~~~~
          templates/house-style.conf:3:1: note: first given here
            while = while
            ^~~~~
          help: keep the one that is right
          templates/house-style.conf:5:31: error: this would be part of the variant, not a comment
            call-handler = call handler | call handler # a person
                                          ^~~~~~~~~~~~~~~~~~~~~~~
          help: put the comment on a line of its own, above this one
          templates/house-style.conf:6:1: error: 'database' has no other way of writing it to report
            database =
            ^~~~~~~~
          help: write after the = what is not wanted, or delete the line
          templates/house-style.conf:7:1: error: 'frontline' is in this list already
            frontline = front-line
            ^~~~~~~~~
          templates/house-style.conf:2:1: note: first given here
            frontline = front-line || front line
            ^~~~~~~~~
          help: keep the one that is right
          templates/house-style.conf:7:13: error: 'front-line' is in this list already
            frontline = front-line
                        ^~~~~~~~~~
          templates/house-style.conf:2:13: note: first given here
            frontline = front-line || front line
                        ^~~~~~~~~~
          help: keep the one that is right
          templates/house-style.conf:8:1: error: there is no term before the =
            _ = x
            ^
          help: write the term as the house prefers it, _ for each blank in it

          """)
  }

  @Test("what the house says of rules")
  func rules() {
    #expect(
      faults(
        """
        [rules]
        wording.contracton = off
        spelling = off
        wording.contraction = of
        wording.repeated-word = sometimes
        wording.repeated-word = note
        lint.unknown-rule =
        """) == """
          templates/house-style.conf:2:1: error: there is no rule 'wording.contracton'
            wording.contracton = off
            ^~~~~~~~~~~~~~~~~~
          help: did you mean 'wording.contraction'?
          templates/house-style.conf:3:1: error: there is no rule 'spelling'
            spelling = off
            ^~~~~~~~
          help: letterbank lint --explain all lists the rules
          templates/house-style.conf:4:23: error: 'of' is nothing that a rule can be set to
            wording.contraction = of
                                  ^~
          help: did you mean 'off'?
          templates/house-style.conf:5:25: error: 'sometimes' is nothing that a rule can be set to
            wording.repeated-word = sometimes
                                    ^~~~~~~~~
          help: write one of off, note, warning, error
          templates/house-style.conf:6:1: error: 'wording.repeated-word' is given twice, and takes one value
            wording.repeated-word = note
            ^~~~~~~~~~~~~~~~~~~~~
          templates/house-style.conf:5:1: note: first given here
            wording.repeated-word = sometimes
            ^~~~~~~~~~~~~~~~~~~~~
          help: keep the one that is right
          templates/house-style.conf:7:1: error: 'lint.unknown-rule' has no value
            lint.unknown-rule =
            ^~~~~~~~~~~~~~~~~
          help: write the value after the =, or delete the line

          """)
  }

  @Test("a rule can be switched off, or made to matter more or less")
  func settings() {
    let example: RuleExample = "It's clear that the the plan is good."
    let found = Linter(
      read("[rules]\nwording.contraction = off\nwording.repeated-word = error\n").value
    ).diagnostics(in: example.prose)
    #expect(found.map(\.rule) == ["wording.repeated-word"])
    #expect(found.map(\.severity) == [.error])
    #expect(Linter(HouseStyle()).diagnostics(in: example.prose).count == 2)
  }
}
