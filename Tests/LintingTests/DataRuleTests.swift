import Linting
import SourceText
import Testing

@Suite("Rules about how the files of a folder fit together")
struct DataRuleTests {
  private static func shown(_ examples: RuleExample...) -> String {
    var folder = ExampleFolder()
    for example in examples { folder.put(example) }
    return DiagnosticRenderer().render(folder.diagnostics)
  }

  @Test("what an assessment says and the house style does not print")
  func unprinted() {
    #expect(
      Self.shown(
        RuleExample(
          "templates/forces.conf",
          """
          [durham]
          name      = Durham Constabulary
          head      = Chief Constable
          inspector = northern

          [essex]
          name      = Essex Police
          head      = Chief Constable
          inspector = northern

          [kent]
          name      = Kent Police
          head      = Chief Constable
          inspector = eastern
          """),
        RuleExample(
          "templates/northern.mustache",
          "{{salutation}}{{#addressee?}}{{addressee}}{{/addressee?}}\n{{>letter-body}}\n"),
        RuleExample(
          "templates/letter-body.mustache",
          "{{#sections}}\n{{#bullets}}\n- {{text}}\n{{/bullets}}\n{{/sections}}\n")
      ) == """
        assessments/essex.conf:4:14: warning: the house style 'northern' does not print 'address'
          address    = Police Headquarters
                       ^~~~~~~~~~~~~~~~~~~
        help: write {{address}} in templates/northern.mustache, or delete this line

        """)
  }

  @Test("two findings of different topics that contradict each other are shown with their places")
  func contradiction() {
    #expect(
      Self.shown(
        RuleExample(
          "findings-bank/training.conf",
          """
          [training]
          heading = Training
          [training.courses]
          question = Are staff trained?
          [training.courses.two-ways]
          judgement = good
          text = Staff are trained for one {{time}}.
          [training.courses.none]
          judgement = poor
          text = The force has no courses for its staff.
          excludes = calls.records.searched
          """),
        RuleExample(
          "assessments/kent.conf",
          """
          force  = kent
          status = illustrative

          [training]
          courses = none

          [calls]
          speed   = slow
          records = kept
          records = searched
          """)
      ) == """
        assessments/kent.conf:10:11: warning: 'calls.records.searched' contradicts 'training.courses.none'
          records = searched
                    ^~~~~~~~
        assessments/kent.conf:5:11: note: chosen here
          courses = none
                    ^~~~
        findings-bank/training.conf:11:12: note: the bank says so
          excludes = calls.records.searched
                     ^~~~~~~~~~~~~~~~~~~~~~
        help: keep the one that is true of this force

        """)
  }

  @Test("an assessment to be filled in names the questions that are open")
  func unanswered() {
    #expect(
      Self.shown(
        RuleExample(
          "assessments/kent.conf",
          "force  = kent\nstatus = illustrative\n\n[calls]\n\n[training]\n")
      ) == """
        assessments/kent.conf: error: this assessment says nothing of what was found
        help: answer the questions of calls, training
        assessments/kent.conf:4:2: warning: 'speed' is not answered: Are calls answered quickly?
          [calls]
           ^~~~~
        help: add a line 'speed = …', the finding or a sentence in quotation marks
        assessments/kent.conf:6:2: warning: 'courses' is not answered: Are staff trained?
          [training]
           ^~~~~~~~
        help: add a line 'courses = …', the finding or a sentence in quotation marks

        """)
  }

  @Test("a sample without an assessment is not said to be meant for a force that has its sample")
  func sampleOfAnother() {
    for (path, kind, help) in [
      ("out/esex.txt", "draft", "if it is for 'essex', name it so"),
      ("samples/esex.md", "sample", "write assessments/esex.conf, or delete the sample"),
    ] {
      #expect(
        Self.shown(RuleExample(path, "Dear Chief Constable\n")) == """
          \(path): warning: there is no assessment for this \(kind)
          help: \(help)

          """)
    }
  }
}
