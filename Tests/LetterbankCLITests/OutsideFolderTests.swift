import Foundation
import LetterbankCLI
import Testing

@Suite("Nothing outside the folder is read or written, whatever links, names and templates say")
struct OutsideFolderTests {
  private static let secret = "PLUTONIUM"

  /// Everything that a folder of letters can hold, in files that say a secret.
  private static let outside = [
    "templates/letter.mustache":
      "PLUTONIUM {{salutation}}\n\n{{#sections}}{{heading}}{{/sections}}\n",
    "templates/inspection.conf": "section = iom\nplace = PLUTONIUM\n",
    "templates/inspectors.conf": "[ann]\nname = PLUTONIUM\n",
    "templates/forces.conf": """
    [essex]
    name = PLUTONIUM
    head = PLUTONIUM
    inspector = ann
    [kent]
    name = PLUTONIUM
    head = PLUTONIUM
    inspector = ann
    """,
    "templates/house-style.conf": "longest-sentence = 2\nabbreviation = PLUTONIUM\n",
    "findings-bank/iom.conf": """
    [iom]
    heading = PLUTONIUM
    [iom.teams]
    question = PLUTONIUM?
    [iom.teams.joint]
    judgement = good
    text = PLUTONIUM.
    [iom.teams.none]
    judgement = good
    text = PLUTONIUM it is.
    """,
    "assessments/essex.conf": "force = essex\nsalutation = PLUTONIUM\n[iom]\nteams = none\n",
    "assessments/kent.conf": "force = kent\nsalutation = PLUTONIUM\n[iom]\nteams = joint\n",
    "samples/essex.md": "PLUTONIUM\n", "samples/kent.md": "PLUTONIUM\n",
    "samples/accepted.conf": "# PLUTONIUM\n",
    "out/kent.md": "PLUTONIUM\n", "out/kent.txt": "PLUTONIUM\n",
    "out/.letterbank": "kent.md = PLUTONIUM\n",
    "secret.mustache": "PLUTONIUM\n", "secret.conf": "PLUTONIUM = PLUTONIUM\n",
  ]

  /// What can be done in a folder, one after the other.
  private static let commands: [[String]] = [
    ["check"], ["lint"], ["bank"], ["explain", "kent"], ["draft", "kent", "--stdout"], ["batch"],
    ["draft", "kent", "essex", "--overwrite"], ["review"], ["check", "--accept"],
    ["new", "surrey"],
    ["import", "letter.txt"],
    ["import", "letter.md", "--force", "kent", "--into", "assessments", "--yes"],
    ["bank", "--suggest", "letter.txt", "letter.md"],
  ]

  private let base: WorkingFolder
  private let before: [String: Data]

  init() throws {
    base = try WorkingFolder(
      only: Dictionary(uniqueKeysWithValues: Self.outside.map { ("outside/\($0)", $1) }))
    before = try Self.contents(of: base.url.appending(path: "outside"))
    let house = try WorkingFolder([
      "templates/forces.conf": WorkingFolder.threeForces,
      "letter.txt": "Essex Police\n\nOffenders\n\n- There are joint teams.\n",
      "letter.md": "Dear Chief Constable\n\n## Offenders\n\n- There are no teams.\n\nYours\n",
    ])
    #expect(house.run("batch").code == .done)
    #expect(house.run("check", "--accept").code == .done)
    try FileManager.default.moveItem(at: house.url, to: base.url.appending(path: "inside"))
  }

  /// Runs every command, and expects that none tells the secret or touches what is outside.
  private func expectSafe(_ attack: String, _ commands: [[String]] = commands) throws {
    for command in commands {
      let run = base.run(
        arguments: command, in: "inside", isTerminal: command == ["review"],
        keys: [.character("A")])
      #expect(!run.output.contains(Self.secret), "\(attack): \(command)")
      #expect(!run.errors.contains(Self.secret), "\(attack): \(command): \(run.errors)")
    }
    #expect(try Self.contents(of: base.url.appending(path: "outside")) == before, "\(attack)")
    for (path, data) in try Self.contents(of: base.url.appending(path: "inside")) {
      #expect(!String(decoding: data, as: UTF8.self).contains(Self.secret), "\(attack): \(path)")
    }
  }

  /// Every plain file below a folder, no link followed.
  private static func contents(of folder: URL) throws -> [String: Data] {
    let keys: [URLResourceKey] = [.isRegularFileKey, .isSymbolicLinkKey]
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
    var contents: [String: Data] = [:]
    for case let file as URL in try #require(found) {
      let values = try file.resourceValues(forKeys: Set(keys))
      if values.isRegularFile == true { contents[file.path] = try Data(contentsOf: file) }
    }
    return contents
  }

  private static let places = [
    "templates", "findings-bank", "assessments", "samples", "out", "templates/letter.mustache",
    "templates/inspection.conf", "templates/inspectors.conf", "templates/forces.conf",
    "templates/house-style.conf", "findings-bank/iom.conf", "assessments/kent.conf",
    "samples/kent.md", "samples/accepted.conf", "out/kent.md", "out/kent.txt", "out/.letterbank",
  ]

  @Test("a link in the place of any folder or file", arguments: places)
  func link(place: String) throws {
    try? base.remove("inside/\(place)")
    let up = place.contains("/") ? "../.." : ".."
    try base.link("inside/\(place)", to: "\(up)/outside/\(place)")
    try expectSafe("a link at \(place)")
  }

  @Test("a link to a folder on the way, and one to a link that leads out", arguments: places)
  func linkToLink(place: String) throws {
    try? base.remove("inside/\(place)")
    try base.link("inside/way", to: "../outside")
    try base.link("inside/\(place)", to: base.path("inside/way/\(place)"))
    try expectSafe("a link by a link at \(place)")
  }

  @Test(
    "a second name of a file that is outside: it may be read, and is not changed",
    arguments: [
      "assessments/kent.conf", "samples/kent.md", "samples/accepted.conf", "out/kent.md",
      "out/.letterbank",
    ])
  func hardLink(place: String) throws {
    try base.remove("inside/\(place)")
    try FileManager.default.linkItem(
      at: base.url.appending(path: "outside/\(place)"),
      to: base.url.appending(path: "inside/\(place)"))
    for command in Self.commands {
      _ = base.run(
        arguments: command, in: "inside", isTerminal: command == ["review"],
        keys: [.character("A")])
    }
    #expect(try Self.contents(of: base.url.appending(path: "outside")) == before)
  }

  private static let ways = [
    "../../outside", "../outside", "/outside", "./../../outside", "..\\..\\outside",
    "iom/../../../outside",
  ]

  @Test("names in files that climb out", arguments: ways)
  func names(way: String) throws {
    let texts: [(String, String)] = [
      ("assessments/kent.conf", "force = \(way)/assessments/kent\n[iom]\nteams = joint\n"),
      ("assessments/kent.conf", "force = kent\n[\(way)/findings-bank/iom]\nteams = joint\n"),
      ("templates/forces.conf", "[\(way)/assessments/kent]\nname = K\nhead = H\ninspector = ann\n"),
      ("templates/inspectors.conf", "[ann]\nname = Ann\ntemplate = \(way)/secret\n"),
      ("templates/inspectors.conf", "[ann]\nname = Ann\ntemplate = \(way)/templates/letter\n"),
      ("templates/inspection.conf", "section = \(way)/findings-bank/iom\n"),
      ("templates/letter.mustache", "{{>\(way)/secret}}\n"),
      ("templates/letter.mustache", "{{<\(way)/secret}}{{/\(way)/secret}}\n"),
      ("templates/letter.mustache", "{{>*salutation}}\n"),
      ("samples/accepted.conf", "[x]\nsample = \(way)/samples/kent.md\n"),
      ("out/.letterbank", "\(way)/out/kent.md = 0\n"),
    ]
    let salutation = "force = kent\nsalutation = \(way)/secret\n[iom]\nteams = joint\n"
    for (path, text) in texts {
      let old = try #require(base.read("inside/\(path)"))
      try base.write(text, to: "inside/\(path)")
      if text.contains("*salutation") {
        try base.write(salutation, to: "inside/assessments/kent.conf")
      }
      try expectSafe("\(path): \(text)")
      try base.write(old, to: "inside/\(path)")
    }
  }

  @Test(
    "names on the command line that climb out, where a name and no path is asked for",
    arguments: ways)
  func operands(way: String) throws {
    try expectSafe(
      way,
      [
        ["draft", "\(way)/assessments/kent"], ["check", "\(way)/samples/kent"],
        ["explain", "\(way)/assessments/kent"], ["review", "\(way)/samples/kent"],
        ["new", "\(way)/assessments/surrey"], ["check", "--accept", "\(way)/samples/kent"],
        ["import", "letter.txt", "--force", "\(way)/assessments/kent"],
        ["import", "letter.md", "--force", "kent", "--into", "\(way)/assessments", "--yes"],
        [
          "import", "letter.md", "--force", "\(way)/assessments/kent", "--into", "assessments",
          "--yes",
        ],
      ])
  }

  @Test("partials of any template, named outright or by the data")
  func partials() throws {
    for way in Self.ways {
      try base.write("{{>\(way)/secret}}\n", to: "inside/t.mustache")
      try base.write("{{>*v}}{{<*v}}{{/*v}}\n", to: "inside/u.mustache")
      try base.write("v = \(way)/secret\n", to: "inside/v.conf")
      try expectSafe(
        way,
        [
          ["render", "t.mustache", "--lenient"], ["render", "u.mustache", "--data", "v.conf"],
          ["render", "u.mustache", "--data", "v.conf", "--lenient", "--partials", "templates"],
        ])
    }
  }

  @Test("what is named outright on the command line may be anywhere")
  func outright() throws {
    let run = base.run("draft", "kent", "--out", "../drafts", in: "inside")
    #expect(run.code == .done)
    #expect(base.read("drafts/kent.md")?.isEmpty == false)
    #expect(
      base.run("render", "../outside/secret.mustache", in: "inside").output == "\(Self.secret)\n")
    #expect(base.run("bank", "--root", "../outside", in: "inside").output.contains(Self.secret))
    try base.write("Dear Chief Constable\n\n## Offenders\n\n- There are teams.\n", to: "old.md")
    #expect(base.run("import", "../old.md", "--force", "kent", in: "inside").code == .done)
  }
}
