import Foundation
import LetterbankCLI
import Testing

@Suite("Nothing that comes from data acts on a terminal")
struct ControlCharacterTests {
  /// Begins of escape sequences, a bell, line ends, what turns the direction of writing, and what
  /// nobody sees, in a name that a file may have.
  private static let evil =
    "k\u{1B}[35m\u{9B}2J\u{9D}0;x\u{7}\r\n\u{8}\u{202E}\u{2066}\u{61C}\u{200B}\u{2060}\u{FEFF}\u{7F}"
    + "\u{AD}\u{E0061}t"

  /// Text that any command may print, but a colour of the program's own and a line that it erases.
  private static let styles = ["0", "1", "2", "31", "32", "33", "36"].map { "\u{1B}[\($0)m" }

  /// A folder in which every file that can have any name has an evil one too; sound, but for an
  /// assessment of no force and a sample of none, or with every file at fault.
  private static func folder(isSound: Bool) throws -> WorkingFolder {
    let folder = try WorkingFolder([
      "letter.md": "Essex Police\n\n## Offenders\n\n- There are &#27;[35m teams&#x202E;.\n",
      "letter.txt": "Essex Police\n\nOffenders\n\n- There are \u{200B}odd teams.\n",
      "free.json": #"{"v": "\u001b[35m\u009b2J\u202e\u0007\r\u200b"}"#,
      "t.mustache": "{{v}}{{{v}}}\n",
      "assessments/essex.conf":
        "force = essex\naddressee = Mr\u{200B} E\n[iom]\nteams = \"Odd\u{FEFF} teams.\"\n",
      ".git/config": "[user]\n\tname = \(evil.filter { $0 != "\r\n" })\n",
    ])
    #expect(folder.run("batch").code == .done)
    #expect(folder.run("check", "--accept").code == .done)
    try folder.write("Dear \u{200B}E\n", to: "samples/essex.md")
    for path in [
      "assessments/\(evil).conf", "samples/\(evil).md", "out/\(evil).md", "\(evil).md",
      "\(evil).mustache", "\(evil).json", "\(evil)/\(evil).md", "templates/\(evil).mustache",
    ] {
      try folder.write("force = ess\u{200B}ex\n", to: path)
    }
    guard !isSound else { return folder }
    for path in ["findings-bank/\(evil).conf", "templates/\(evil).conf", "assessments/kent.conf"] {
      try folder.write("force = \(evil)\n\(evil) = {{\(evil)}}\n[\(evil)]\n", to: path)
    }
    return folder
  }

  /// Command lines with evil operands and values wherever something is named.
  private static let commands: [[String]] = [
    ["draft", evil], ["draft", "kent", "--stdout"], ["draft", "kent", "--out", evil], ["batch"],
    ["batch", "--out", "\(evil)/\(evil)"], ["check"], ["check", evil],
    ["check", "--accept", "--by", evil, "--because", evil], ["check", "--cause", evil], ["review"],
    ["review", evil], ["lint"], ["lint", evil], ["lint", "assessments/\(evil).conf"],
    ["lint", "letter.md", "letter.txt"], ["lint", "--explain", evil], ["new", evil],
    ["import", evil], ["import", "\(evil).md"], ["import", "letter.md"], ["import", "letter.txt"],
    ["import", "letter.txt", "--force", evil], ["import", "\(evil).md", "--into", evil],
    ["import", "out/kent.md", "--into", "assessments"], ["bank"],
    ["bank", "--suggest", "\(evil).md", "letter.txt"], ["explain", evil], ["explain", "kent"],
    ["explain", "kent", "--find", evil], ["explain", "kent", "--line", evil],
    ["render", evil], ["render", "\(evil).mustache", "--data", "\(evil).json"],
    ["render", "t.mustache", "--data", "free.json", "--escape", "none"],
    ["render", "t.mustache", "--data", "free.json", "--escape", "markdown"],
    ["render", "t.mustache", "--data", "free.json", "--partials", evil], [evil], ["--\(evil)"],
    ["draft", "kent", "--format", evil], ["draft", "kent", "--root", evil],
    ["draft", "kent", "--width", evil], ["draft", "kent", "--color=\(evil)"],
    ["draft", "--help", evil], ["batch", evil],
  ]

  @Test(
    "whatever names, operands and texts are, on a terminal and beside it", arguments: commands,
    [[], ["--json"], ["--color", "always"]])
  func anyCommand(arguments: [String], more: [String]) throws {
    for (isSound, isTerminal) in [(true, true), (true, false), (false, true), (false, false)] {
      let folder = try Self.folder(isSound: isSound)
      let run = folder.run(
        arguments: arguments + more, isTerminal: isTerminal,
        keys: [.character("d"), .character("a")])
      #expect(Self.acting(run.errors) == [], "\(run.errors.debugDescription)")
      // What is piped is the data as they are.
      let isData = arguments[0] == "render" || arguments.contains("--stdout")
      if !isTerminal, isData, more != ["--json"] { continue }
      #expect(Self.acting(run.output) == [], "\(run.output.debugDescription)")
    }
  }

  /// The characters of a text that a terminal would act on, apart from the program's own styles.
  private static func acting(_ text: String) -> [String] {
    var rest = text.replacing("\r\u{1B}[K", with: "")
    for style in styles { rest = rest.replacing(style, with: "") }
    return rest.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n" && scalar != "\t"
      case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
      case .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test("what fills a template is piped as it is, and shown on a terminal by pictures")
  func render() throws {
    let folder = try Self.folder(isSound: true)
    let command = ["render", "t.mustache", "--data", "free.json", "--escape", "none"]
    let value = "\u{1B}[35m\u{9B}2J\u{202E}\u{7}\r\u{200B}"
    #expect(folder.run(arguments: command).output.utf8.elementsEqual("\(value)\(value)\n".utf8))
    let shown = "␛[35m\u{FFFD}2J\u{FFFD}␇␍\u{FFFD}"
    #expect(folder.run(arguments: command, isTerminal: true).output == "\(shown)\(shown)\n")
  }

  @Test("the names of files that have no letter are shown by pictures, and by numbers in JSON")
  func names() throws {
    let folder = try Self.folder(isSound: true)
    try folder.remove("assessments/\(Self.evil).conf")
    let shown = "samples/k␛[35m\u{FFFD}2J\u{FFFD}0;x␇␍␊␈"
    #expect(folder.run("check").output.contains(shown))
    let json = folder.run("check", "--json").output
    #expect(json.contains(#"samples/k\u001b[35m\u009b2J\u009d0;x\u0007\r\n\b\u202e\u2066"#))
    #expect(json.contains(#"\u00ad\udb40\udc61t.md"#))
  }

  @Test("a control character by its number is an error in a letter, with its place")
  func byNumber() throws {
    let folder = try WorkingFolder(["templates/letter.mustache": "Dear &#27;[2J{{salutation}}\n"])
    let run = folder.run("draft", "kent", "--stdout")
    #expect(run.code == .failed)
    #expect(run.output == "")
    #expect(
      run.errors == """
        templates/letter.mustache:1:6: error: a letter has no control characters, of which this is the \
        number of one
          Dear &#27;[2J{{salutation}}
               ^~~~~
        help: delete it, or write \\& for a plain '&'

        """)
  }

  @Test("an invisible character of a letter is drafted as it is, and shown on a terminal")
  func invisible() throws {
    let folder = try WorkingFolder([
      "assessments/kent.conf":
        "force = kent\naddressee = Ms K\nsalutation = Zo\u{200B}ë\n[iom]\nteams = joint\n"
    ])
    let command = ["draft", "kent", "--stdout"]
    #expect(folder.run(arguments: command).output.hasPrefix("Dear Zo\u{200B}ë"))
    #expect(folder.run(arguments: command, isTerminal: true).output.hasPrefix("Dear Zo\u{FFFD}ë"))
  }
}
