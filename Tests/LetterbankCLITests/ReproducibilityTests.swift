import Foundation
import Testing

@Suite("The same folder gives the same bytes")
struct ReproducibilityTests {
  @Test(
    "in another time zone, locale, current folder and place, and a second time",
    arguments: [
      ("TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 letterbank batch -q", "out"),
      ("TZ=America/Los_Angeles LANG=C letterbank batch -q --out elsewhere", "elsewhere"),
      ("cd findings-bank && letterbank batch -q", "out"),
      ("letterbank batch -q && letterbank batch -q --overwrite", "out"),
    ])
  func elsewhere(command: String, folder: String) throws {
    let first = try drafts(after: "letterbank batch -q", in: "out")
    let second = try drafts(after: command, in: folder)
    #expect(first.count == 86)
    #expect(first == second)
  }

  /// The drafts that a command makes in a copy of the project's folder, by name.
  private func drafts(after command: String, in folder: String) throws -> [String: Data] {
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    #expect(try BuiltProgram.shell(command, in: copy) == "")
    let out = copy.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: out.path)
    return try Dictionary(
      uniqueKeysWithValues: names.filter { !$0.hasPrefix(".") }.map {
        ($0, try Data(contentsOf: out.appending(path: $0)))
      })
  }

  @Test("a reader that goes away early does no harm")
  func brokenPipe() throws {
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }
    let shown = try BuiltProgram.shell(
      "letterbank bank | head -1; letterbank draft kent --stdout | true", in: copy)
    #expect(shown.hasPrefix("preventing-crime.strategy: Does "))
    #expect(shown.split(separator: "\n").count == 1)
  }
}
