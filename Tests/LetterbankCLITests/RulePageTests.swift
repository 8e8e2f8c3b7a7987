import LetterbankCLI
import Linting
import SourceText
import Testing

@Suite("letterbank lint --explain")
struct RulePageTests {
  @Test("a rule explains itself, also where there is no folder of letters")
  func page() throws {
    let folder = try WorkingFolder(only: [:])
    let run = folder.run("lint", "--explain", "lint.unknown-rule")
    #expect(run.code == .done)
    #expect(
      run.output == """
        lint.unknown-rule (warning): an exception from a rule that there is not

        A rule that is misspelt goes on finding what it finds.

        What it finds:

          assessments/essex.conf:5:9: warning: an exception from a rule that there is not
            # allow wording.contraktion: these are the force's own words
                    ^~~~~~~~~~~~~~~~~~~

        What it leaves alone:

          assessments/essex.conf:
            force     = essex
            addressee = The Chief Constable of Essex

            [calls]
            # We allow one exception: a call at night.
            speed = "Callers do not wait long."
            records = kept

            [training]
            courses = none

        To have it otherwise everywhere, write off, note, warning or error in
        templates/house-style.conf:

          [rules]
          lint.unknown-rule = off

        """)
  }

  @Test("every rule has a page, in which each bad example is shown with what is said of it")
  func pages() throws {
    let folder = try WorkingFolder(only: [:])
    for page in RuleCatalogue.pages {
      let text = folder.run("lint", "--explain", page.name).output
      #expect(text.hasPrefix("\(page.name) (\(page.severity.rawValue)): \(page.summary)\n\n"))
      let carets = text.split(separator: "\n").count { $0.drop { $0 == " " }.first == "^" }
      #expect(carets >= page.bad.flatMap(\.places).count, "\(page.name)")
      for line in text.split(separator: "\n") where line.hasPrefix("#") {
        Issue.record("\(page.name): \(line)")
      }
    }
  }

  @Test("the severity is the one that the house has set")
  func severity() throws {
    let folder = try WorkingFolder([
      "templates/house-style.conf": "[rules]\nwording.contraction = note\nlint.unknown-rule = off\n"
    ])
    #expect(
      folder.run("lint", "--explain", "wording.contraction").output.hasPrefix(
        "wording.contraction (note): "))
    let all = folder.run("lint", "--explain", "all").output.split(separator: "\n")
    #expect(all.count == RuleCatalogue.pages.count)
    #expect(all.contains { $0.hasPrefix("lint.unknown-rule") && $0.contains("  off      an exc") })
  }

  @Test("a rule that there is not, and files that are not asked for")
  func unknown() throws {
    let folder = try WorkingFolder(only: [:])
    #expect(
      folder.run("lint", "--explain", "wording.contracton")
        == .init(
          code: .failed, output: "",
          errors: """
            error: there is no rule 'wording.contracton'
            help: did you mean 'wording.contraction'?

            """))
    #expect(
      folder.run("lint", "--explain", "contraction").errors.hasSuffix(
        "help: did you mean 'wording.contraction'?\n"))
    #expect(
      folder.run("lint", "kent.md", "--explain", "all").errors == """
        error: --explain looks at no files, and 'kent.md' is one
        help: leave out one of the two

        """)
  }

  @Test("in JSON rules are a list")
  func json() throws {
    let run = try WorkingFolder(only: [:]).run("lint", "--explain", "wording.contraction", "--json")
    #expect(
      run.output.hasPrefix("{\n  \"rules\" : [\n    {\n      \"name\" : \"wording.contraction\""))
    #expect(run.output.contains("its words are written out. A possessive, as"))
  }
}
