import Foundation
import Testing

@Suite("What the documentation shows", .serialized)
struct DocumentationTests {
  /// Whether what the commands print now is to be put into the documents.
  private static let records = ProcessInfo.processInfo.environment["LETTERBANK_RECORD"] != nil

  @Test(
    "each command gives the output that is shown", arguments: ["README.md", "CONTRIBUTING.md"])
  func commands(document: String) throws {
    let file = BuiltProgram.repository.appending(path: document)
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let copy = try BuiltProgram.copyOfRepository()
    defer { try? FileManager.default.removeItem(at: copy) }

    let sessions = Self.sessions(in: lines)
    #expect(!sessions.isEmpty)
    var recorded = lines
    for session in sessions {
      let printed = try BuiltProgram.shell(session.command, in: copy)
      let shown = lines[session.output].map { $0 + "\n" }.joined()
      #expect(printed == shown, "\(session.command)")
      let count = recorded.count - lines.count
      recorded.replaceSubrange(
        session.output.lowerBound + count..<session.output.upperBound + count,
        with: printed.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
          .map(String.init))
    }
    if Self.records {
      try recorded.joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("\(document) was recorded: read what changed in it, and run again")
    }
  }

  /// A command as it is shown, after `$`, and the lines below it that show its output.
  private struct Session {
    let command: String
    var output: Range<Int>
  }

  /// The commands of all blocks marked `console`, in order.
  private static func sessions(in lines: [String]) -> [Session] {
    var sessions: [Session] = []
    var isInside = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        sessions.append(
          Session(command: String(line.dropFirst(2)), output: index + 1..<index + 1))
      } else if isInside, let last = sessions.last {
        sessions[sessions.count - 1].output = last.output.lowerBound..<index + 1
      }
    }
    return sessions
  }
}
