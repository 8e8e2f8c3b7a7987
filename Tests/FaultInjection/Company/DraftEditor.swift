import Foundation
import SeededRandom

#if canImport(Glibc)
  import Glibc
#endif

/// Somebody who edits drafts at random moments while runs write them, as an editor saves: whole,
/// and in one step.
struct DraftEditor {
  private let scratch: ScratchFolder
  private let lasting: Duration

  /// An editor of the drafts in a folder, for a run that lasts about so long.
  init(_ scratch: ScratchFolder, lasting: Duration) {
    self.scratch = scratch
    self.lasting = lasting
  }

  /// Saves every draft once, in any order, at most until there is nobody to be disturbed any more;
  /// gives what was saved.
  ///
  /// Half of them are saved at once when a run begins to write this very draft.
  func edit(
    while isWorthwhile: () -> Bool, using generator: inout SeededGenerator
  ) throws -> [String: Data] {
    let folder = "\(scratch.path)/out"
    let drafts = scratch.snapshot.entries.keys.filter {
      $0.hasPrefix("out/") && !$0.contains("/.") && $0 != "out/kent.txt"
    }.sorted()
    let watched = Set(drafts.shuffled(using: &generator).prefix(drafts.count / 2))
    var rest = drafts.filter { !watched.contains($0) }.shuffled(using: &generator)[...]
    let watch = try FolderWatch([folder])
    var saved: [String: Data] = [:]
    func save(_ draft: String) throws {
      let text = Data("By hand, and nobody else's: \(draft)\n".utf8)
      let temporary = "\(scratch.home)/edit"
      try text.write(to: URL(filePath: temporary))
      rename(temporary, "\(scratch.path)/\(draft)")
      saved[draft] = text
    }
    var next = ContinuousClock.now
    while isWorthwhile() {
      for change in watch.changes() where change.hasPrefix(".letterbank-unfinished") {
        let draft = watched.first { change.hasSuffix("-\($0.dropFirst("out/".count))") }
        if let draft, saved[draft] == nil { try save(draft) }
      }
      if ContinuousClock.now >= next, let draft = rest.popFirst() {
        try save(draft)
        next = .now + lasting * Double.random(in: 0...2, using: &generator) / drafts.count
      }
    }
    return saved
  }
}
