import Foundation
import Testing

@Suite("No depth of input exhausts a small stack")
struct DeepInputTests {
  /// The code that the built program ends with, on a stack of 512 KiB as some threads have it, and
  /// the first of what it prints.
  private func run(_ command: String, _ files: [String: String]) throws -> (code: String, String) {
    let folder = try WorkingFolder(files)
    let printed = try BuiltProgram.shell(
      "ulimit -s 512; \(command) > printed 2>&1; echo $?; head -c 1000 printed", in: folder.url)
    let code = printed.prefix { $0 != "\n" }
    return (String(code), String(printed.dropFirst(code.count + 1)))
  }

  @Test(
    "templates",
    arguments: [
      DeepInput("{{#a}}", 12_000), DeepInput("{{^a}}", 12_000), DeepInput("{{<p}}{{$b}}", 8_000),
      DeepInput("{{$b}}", 12_000), DeepInput("{{#a}}", 5_000, closing: "{{/a}}"),
      DeepInput("{{", 5_000), DeepInput("{", 10_001),
      DeepInput("a.", 50_000, from: "{{", to: "a}}"), DeepInput("{{=<% %>=}}<%={{ }}=%>", 8_000),
    ])
  func templates(input: DeepInput) throws {
    let (code, printed) = try run(
      "letterbank render t.mustache --data d.json --lenient",
      [
        "t.mustache": input.text, "p.mustache": "{{$b}}{{/b}}", "d.json": #"{"a": [{"a": true}]}"#,
      ])
    #expect(["0", "2"].contains(code), "\(printed)")
  }

  @Test(
    "data, as deep as they may be and far deeper",
    arguments: [
      (DeepInput("[", 512, closing: "]"), "d.json", "0"),
      (DeepInput(#"{"a":"#, 511, to: "1", closing: "}"), "d.json", "0"),
      (DeepInput("[", 200_000), "d.json", "2"),
      (DeepInput(#"{"a":"#, 200_000), "d.json", "2"),
      (DeepInput("[", 100_000, closing: "]"), "d.json", "2"),
      (DeepInput("a.", 63, to: "a = 1"), "d.conf", "0"),
      (DeepInput("a.", 100_000, to: "a = 1"), "d.conf", "2"),
      (DeepInput("a.", 100_000, from: "[", to: "a]\nb = 1"), "d.conf", "2"),
    ])
  func data(input: DeepInput, path: String, expected: String) throws {
    let (code, printed) = try run(
      "letterbank render t.mustache --data \(path) --lenient",
      ["t.mustache": "{{#a}}x{{/a}}", path: input.text])
    #expect(code == expected, "\(printed)")
  }

  private static let letters = [
    DeepInput("[", 5_000), DeepInput("*", 5_000), DeepInput("*a ", 5_000),
    DeepInput("**a* ", 5_000), DeepInput("_", 5_000), DeepInput("> ", 5_000, to: "x"),
    DeepInput("- ", 5_000, to: "x"), DeepInput("1. ", 5_000, to: "x"),
    DeepInput("- a\n  ", 5_000, to: "- x"), DeepInput("`", 5_000), DeepInput("![a](", 5_000),
    DeepInput("<", 5_000), DeepInput("&", 5_000), DeepInput("“", 5_000),
    DeepInput("(", 5_000), DeepInput("\\", 5_000),
  ]

  @Test("letters", arguments: letters, ["md", "txt"])
  func anyLetter(input: DeepInput, ending: String) throws {
    let letter = """
      Dear Chief Constable

      ## Offenders

      - There are no teams.

      \(input.text)

      Yours

      """
    let commands = ["import letter.\(ending) --force kent", "lint letter.md"]
    for command in commands.prefix(ending == "md" ? 2 : 1) {
      let (code, printed) = try run("letterbank \(command)", ["letter.\(ending)": letter])
      #expect(["0", "1", "2"].contains(code), "\(command): \(printed)")
    }
  }

  private static let findings = [
    (DeepInput("{{who}} x ", 20_000, to: "y."), DeepInput("a x ", 20_000, to: "y.")),
    (
      DeepInput("", 0, to: (0..<2_000).map { "{{who-\($0)}} x " }.joined() + "y."),
      DeepInput("a x ", 2_000, to: "y.")
    ),
  ]

  @Test("findings with many slots, and letters that have them", arguments: findings)
  func finding(text: DeepInput, sentence: DeepInput) throws {
    let bank = """
      [iom]
      heading = Offenders
      [iom.teams]
      question = Are there teams?
      [iom.teams.long]
      judgement = good
      text = \(text.text)
      """
    let letter = "Dear Zoë\n\n## Offenders\n\n- \(sentence.text)\n\nYours\n"
    let (code, printed) = try run(
      "letterbank import letter.md --force kent",
      ["findings-bank/iom.conf": bank, "assessments/kent.conf": "", "letter.md": letter])
    #expect(code == "0", "\(printed)")
    #expect(printed.contains("= long\n"), "\(printed)")
  }
}
