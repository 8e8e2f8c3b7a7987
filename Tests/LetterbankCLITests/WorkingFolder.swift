import Foundation
import LetterbankCLI
import Synchronization

/// A folder of its own for one test, with a small sound house in it, and the program run there.
final class WorkingFolder {
  /// What a run of the program gave.
  struct Run: Equatable {
    let code: ExitCode
    let output: String
    let errors: String
  }

  let url: URL

  /// A folder with the small house, two assessments, and these files, which may replace its own.
  init(_ files: [String: String] = [:]) throws {
    url = URL.temporaryDirectory.appending(path: "letterbank-test-\(UUID().uuidString)")
    for (path, text) in Self.house.merging(files, uniquingKeysWith: { $1 }) {
      try write(text, to: path)
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// A folder with these files and nothing else.
  init(only files: [String: String]) throws {
    url = URL.temporaryDirectory.appending(path: "letterbank-test-\(UUID().uuidString)")
    for (path, text) in files { try write(text, to: path) }
  }

  /// Runs the program in the folder, or in one below it, at 00:01 on 4 September 2014; whoever is
  /// at the keyboard presses these keys and leaves.
  func run(
    _ arguments: String..., in folder: String = "", environment: [String: String] = [:],
    isTerminal: Bool = false, keys: [Key]? = nil
  ) -> Run {
    run(
      arguments: arguments, in: folder, environment: environment, isTerminal: isTerminal,
      keys: keys)
  }

  /// Runs the program in the folder, or in one below it.
  func run(
    arguments: [String], in folder: String = "", environment: [String: String] = [:],
    isTerminal: Bool = false, keys: [Key]? = nil
  ) -> Run {
    let pressed = Mutex(keys.map { $0[...] } ?? [])
    let readKey: @Sendable () -> Key? = { pressed.withLock { $0.popFirst() } }
    let printed = Mutex<[Console.Stream: [UInt8]]>([:])
    let console = Console(
      write: { stream, bytes in printed.withLock { $0[stream, default: []] += bytes } },
      isTerminal: { _ in isTerminal }, readKey: keys == nil ? nil : readKey)
    let code = Letterbank.run(
      arguments,
      in: Surroundings(
        currentFolder: url.path + (folder.isEmpty ? "" : "/" + folder),
        environment: { environment[$0] },
        console: console, secondsSince1970: { 1_409_788_860 }))
    let streams = printed.withLock { $0 }
    return Run(
      code: code, output: String(decoding: streams[.output] ?? [], as: UTF8.self),
      errors: String(decoding: streams[.error] ?? [], as: UTF8.self))
  }

  func path(_ path: String) -> String { url.appending(path: path).path }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// A file's text; nothing if it is not there.
  func read(_ path: String) -> String? {
    try? String(contentsOf: url.appending(path: path), encoding: .utf8)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: url.appending(path: path))
  }

  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: path), withIntermediateDirectories: true)
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: url.appending(path: path).path, withDestinationPath: target)
  }

  /// Moves a folder into another, which is made, and leaves a link to it.
  func putBehindLink(_ name: String, in folder: String) throws {
    try makeFolder(folder)
    try FileManager.default.moveItem(atPath: path(name), toPath: path("\(folder)/\(name)"))
    try link(name, to: "\(folder)/\(name)")
  }

  /// Who may read and write a file, as `chmod` takes it.
  func permissions(of path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: self.path(path))
    return attributes[.posixPermissions] as? Int ?? -1
  }

  func setPermissions(_ permissions: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: self.path(path))
  }

  /// The names in a folder, hidden ones too, in order.
  func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(folder))) ?? []).sorted()
  }

  /// A roster with a third force, which has no assessment.
  static let threeForces = """
    [essex]
    name = Essex Police
    head = Chief Constable
    inspector = ann
    [kent]
    name = Kent Police
    head = Chief Constable
    inspector = ann
    [surrey]
    name = Surrey Police
    head = Chief Constable
    inspector = ann
    """

  /// A template that prints all that assessments say, which the short one of the house does not.
  static let fullTemplate = [
    "templates/letter.mustache": "{{addressee}}\n\n" + plainTemplate
  ]

  private static let plainTemplate = """
    Dear {{salutation}}

    {{#sections}}
    ## {{heading}}

    {{#bullets}}
    - {{text}}
    {{/bullets}}

    {{/sections}}
    Yours

    """

  private static let house = [
    "templates/letter.mustache": plainTemplate,
    "templates/inspection.conf": "section = iom\n",
    "templates/inspectors.conf": "[ann]\nname = Ann\n",
    "templates/forces.conf": """
    [essex]
    name = Essex Police
    head = Chief Constable
    inspector = ann
    [kent]
    name = Kent Police
    head = Chief Constable
    inspector = ann
    """,
    "findings-bank/iom.conf": """
    [iom]
    heading = Offenders
    [iom.teams]
    question = Are there teams?
    [iom.teams.joint]
    judgement = good
    text = There are joint teams.
    [iom.teams.none]
    judgement = poor
    text = There are no teams.
    """,
    "assessments/essex.conf":
      "force = essex\naddressee = Mr E\nsalutation = Zoë\n[iom]\nteams = none\n",
    "assessments/kent.conf": "force = kent\naddressee = Ms K\n[iom]\nteams = joint\n",
  ]
}
