import LetterbankCLI
import Testing

@Suite("The command line")
struct ArgumentTests {
  @Test("all that is wrong with a command line is said at once, with the nearest word")
  func faults() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run(
        "dratf", "kent", "--widht", "3", "--format", "txt", "--color=red", "--width=x", "--out")
        == .init(
          code: .failed, output: "",
          errors: """
            error: there is no command 'dratf'
            help: did you mean 'draft'?
            error: there is no flag '--widht'
            help: did you mean '--width'?
            error: 'txt' is no format
            help: did you mean 'text'?
            error: 'red' is no color
            help: choose one of auto, always, never
            error: 'x' is no width
            help: write a number of columns up to 1000, or 0 for no wrapping
            error: --out needs a value
            help: write --out DIR

            """))
  }

  @Test("flags and operands that a command does not take")
  func foreign() throws {
    let folder = try WorkingFolder()
    #expect(
      folder.run("bank", "--accept", "--json=1", "kent").errors == """
        error: --json takes no value
        error: 'bank' takes no flag --accept
        help: see letterbank bank --help
        error: 'bank' takes no 'kent'
        help: to read letters for what a bank could hold, write --suggest as well

        """)
    #expect(
      folder.run("draft", "--frobnicate", "kent").errors
        == "error: there is no flag '--frobnicate'\nhelp: see letterbank draft --help\n")
    #expect(folder.run("draft").errors.hasPrefix("error: 'draft' needs a force\n"))
    #expect(folder.run().errors == "error: no command is given\nhelp: see letterbank --help\n")
    #expect(folder.run("draft", "--", "-x").errors.hasPrefix("error: there is no force '-x'\n"))
  }

  @Test("a fault in JSON has the contract's shape")
  func json() throws {
    #expect(
      try WorkingFolder().run("dratf", "--json")
        == .init(
          code: .failed,
          output: """
            {
              "diagnostics" : [
                {
                  "column" : null,
                  "line" : null,
                  "message" : "there is no command 'dratf'",
                  "path" : null,
                  "rule" : "usage.unknown-command",
                  "severity" : "error",
                  "suggestion" : "draft"
                }
              ]
            }

            """, errors: ""))
  }

  @Test("help and version are printed wherever they are asked for")
  func help() throws {
    let folder = try WorkingFolder()
    #expect(folder.run("help", "dratf").errors.hasPrefix("error: there is no command 'dratf'\n"))
    let overview = folder.run("--help")
    #expect(overview.code == .done)
    for command in [
      "draft FORCE…", "batch", "check [FORCE…]", "explain FORCE", "bank", "render TEMPLATE",
    ] {
      #expect(overview.output.contains("\n  \(command)"))
    }
    #expect(folder.run("help") == overview)
    #expect(folder.run("check", "-h").output.hasPrefix("letterbank check [FORCE…] — "))
    #expect(folder.run("batch", "--nonsense", "--help").code == .done)
    // A flag that does nothing there is taken, as from all commands, and not promised to do anything.
    #expect(folder.run("batch", "--help").output.contains("--out DIR"))
    #expect(!folder.run("new", "--help").output.contains("--out DIR"))
    #expect(folder.run("new", "kent", "--out", "o").errors.contains("this is there already"))
    #expect(folder.run("--version").output == "letterbank \(Letterbank.version)\n")
  }
}
