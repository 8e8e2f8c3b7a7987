package import SeededRandom

/// A command that is disturbed, and what it promises however that is.
package protocol DisturbedCommand {
  /// The command, in words.
  var title: String { get }

  /// The folder that it runs in.
  var scratch: ScratchFolder { get }

  /// What the folder holds at the moments at which a file may be seen, from before the run to after
  /// it: each file is at any moment what it is in one of them.
  var states: [FolderSnapshot] { get }

  /// The files in which the program keeps an account for itself; only it knows what may stand
  /// there.
  var journals: Set<String> { get }

  /// What a run gives that nobody disturbs.
  var undisturbed: Outcome { get }

  /// Begins a run in the folder as it was before.
  func start(
    under conditions: Conditions, using generator: inout SeededGenerator
  ) throws -> DisturbedRun

  /// Runs the same command once more, and says what is wrong with what it gives.
  func runAgain() throws -> [String]

  /// Says what is wrong once that is done, besides the files: runs other commands, if need be.
  func inspectAftermath() throws -> [String]
}

extension DisturbedCommand {
  /// Says which files are neither as before nor as after: torn, lost, or put where none belongs.
  func tornFiles() -> [String] {
    let present = scratch.snapshot
    let paths = Set(present.entries.keys).union(states.flatMap(\.entries.keys))
    return paths.subtracting(journals).filter { !Self.isUnfinished($0) }.sorted().compactMap {
      path in
      let entry = present.entries[path]
      guard !states.contains(where: { $0.entries[path] == entry }) else { return nil }
      return "\(path) is neither as it was nor as it should become: \(Self.words(for: entry))"
    }
  }

  /// Says what is not as an undisturbed run leaves it.
  func differencesFromUndisturbed() -> [String] {
    guard let expected = states.last?.entries else { return [] }
    let present = scratch.snapshot.entries
    return Set(present.keys).union(expected.keys).sorted().compactMap { path in
      if Self.isUnfinished(path) { return "\(path) was left behind" }
      guard !journals.contains(path), present[path] != expected[path] else { return nil }
      return "\(path) is not as an undisturbed run leaves it: \(Self.words(for: present[path]))"
    }
  }

  private static func isUnfinished(_ path: String) -> Bool { path.contains("/.letterbank-") }

  private static func words(for entry: FolderSnapshot.Entry?) -> String {
    switch entry {
    case .file(let bytes): "\(bytes.count) bytes"
    case .folder: "a folder"
    case .link(let target): "a link to \(target)"
    case .other: "neither a file nor a folder"
    case nil: "nothing"
    }
  }
}
