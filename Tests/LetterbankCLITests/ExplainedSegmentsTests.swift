import Foundation
import LetterbankCLI
import Testing

@Suite("The segments that letterbank explain gives of a letter")
struct ExplainedSegmentsTests {
  private struct Explained: Decodable {
    struct Segment: Decodable {
      let text: String
      let kind: String
      let source: String
      let finding: String?
      let because: String?
    }
    let force: String
    let format: String
    let segments: [Segment]
  }

  private struct Printed: Decodable {
    struct Letter: Decodable { let text: String }
    let letters: [Letter]
  }

  @Test(
    "the texts for all 43 letters, joined, are the letters byte for byte, and every source exists",
    arguments: ["text", "markdown"])
  func allLetters(format: String) throws {
    let folder = try WorkingFolder()
    let root = BuiltProgram.repository
    let names = try FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "assessments").path)
    let forces = names.map { String($0.dropLast(".conf".count)) }
    #expect(forces.count == 43)
    var lineCounts: [String: Int] = [:]
    func exists(_ source: String) throws -> Bool {
      let parts = source.split(separator: ":").map(String.init)
      if lineCounts[parts[0]] == nil {
        let text = try String(contentsOf: root.appending(path: parts[0]), encoding: .utf8)
        lineCounts[parts[0]] = text.split(separator: "\n", omittingEmptySubsequences: false).count
      }
      return (1...(lineCounts[parts[0]] ?? 0)).contains(Int(parts[1]) ?? 0)
    }
    for force in forces {
      let common = ["--root", root.path, "--format", format, "--json"]
      let explained = try Self.decode(
        Explained.self, folder.run(arguments: ["explain", force] + common))
      let printed = try Self.decode(
        Printed.self, folder.run(arguments: ["draft", force, "--stdout"] + common))
      #expect(explained.force == force)
      #expect(explained.format == format)
      #expect(
        Array(explained.segments.map(\.text).joined().utf8)
          == Array(printed.letters.map(\.text).joined().utf8))
      for segment in explained.segments {
        #expect(try exists(segment.source))
        if let because = segment.because { #expect(try exists(because)) }
        #expect((segment.finding != nil) == ["finding", "slot"].contains(segment.kind))
        if segment.kind == "template" { #expect(segment.because == nil) }
      }
    }
  }

  @Test(
    "no character is split between two segments, whatever stands at their ends",
    arguments: ["text", "markdown"])
  func characters(format: String) throws {
    let folder = try ExplainCommandTests.folder()
    try folder.write(
      """
      \u{FEFF}force = kent
      addressee = A
      salutation = Zoë*é*_✓_&amp;
      [iom]
      meetings = "Où — ‘là’, 👩‍👩‍👧
                 ½ “ça” <b> \\* & naïve."
      teams = joint
      teams.leader = \u{301}Ōno é

      """, to: "assessments/kent.conf")
    let explained = try Self.decode(
      Explained.self, folder.run("explain", "kent", "--format", format, "--json"))
    let letter = folder.run("draft", "kent", "--format", format, "--stdout").output
    #expect(Array(explained.segments.map(\.text).joined().utf8) == Array(letter.utf8))
    #expect(!letter.unicodeScalars.contains("\u{FFFD}"))
    #expect(letter.contains("👩‍👩‍👧"))
  }

  private static func decode<Report: Decodable>(
    _ type: Report.Type, _ run: WorkingFolder.Run
  ) throws -> Report {
    try JSONDecoder().decode(type, from: Data(run.output.utf8))
  }
}
