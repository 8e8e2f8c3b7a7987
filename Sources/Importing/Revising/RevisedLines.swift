import KeyValue
import SourceText

/// The lines of a file that go and come when it is edited.
struct RevisedLines {
  /// A line, and the part of the file that it belongs to.
  private typealias Change = (key: String, line: RevisedPart.Line)

  private var changes: [Change] = []

  /// Compares the lines of a file before and after its entries were edited.
  ///
  /// Takes time in proportion to the lines, times those that differ.
  init(from old: KeyValueEditor, to new: KeyValueEditor) {
    let oldLines = old.lines
    let newLines = new.lines
    let difference = newLines.map(\.line.content).difference(from: oldLines.map(\.line.content))
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var place = 0
    func gone() -> [Change] {
      var gone: [Change] = []
      while place < oldLines.count, removed.contains(place) {
        let (line, path) = oldLines[place]
        gone.append((RevisionNotes.key(path ?? []), .removed(number: place + 1, line.text)))
        place += 1
      }
      return gone
    }
    for (index, (line, path)) in newLines.enumerated() {
      changes += gone()
      if inserted.contains(index) {
        changes.append((RevisionNotes.key(path ?? []), .added(line.text)))
      } else {
        place += 1
      }
    }
    changes += gone()
  }

  /// The lines part by part, each with what was noted of it.
  func parts(_ notes: RevisionNotes) -> [RevisedPart] {
    let groups = changes.grouped(by: \.key)
    let keys = groups.map(\.key)
    return groups.map { key, changes in
      RevisedPart(key: key, meanings: notes[key], lines: changes.map(\.line))
    }
      + notes.keys.filter { !keys.contains($0) }.map {
        RevisedPart(key: $0, meanings: notes[$0], lines: [])
      }
  }
}
