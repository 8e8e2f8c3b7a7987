import Checking
import SourceText
import Wording

/// Who accepts, when and why.
struct Signature {
  let when: String
  let by: String?
  let because: String?

  /// The signature of a run: of whoever `--by` names, or else of git's user.
  init(_ session: Session, _ workspace: Workspace) {
    let surroundings = session.surroundings
    when = UniversalTime.text(surroundings.secondsSince1970())
    by =
      session.options.by
      ?? GitUser.name(for: workspace.folder.path, home: surroundings.environment("HOME"))
    because = session.options.because
  }

  /// The acceptance of an entry.
  func acceptance(_ entry: CheckEntry) -> Acceptance {
    var changes: [Acceptance.Change] = []
    var known: Set<Acceptance.Change> = []
    for letter in entry.letters {
      for hunk in letter.hunks {
        let old = letter.diff.old.text(of: hunk.old)
        let new = letter.diff.new.text(of: hunk.new)
        let change: Acceptance.Change =
          old.isEmpty ? .added(new) : new.isEmpty ? .removed(old) : .replaced(old, with: new)
        if known.insert(change).inserted { changes.append(change) }
      }
    }
    return Acceptance(
      when: when, by: by, because: because, cause: entry.cause.source.description, changes: changes,
      letters: entry.letters.map(\.force))
  }

  /// The acceptance of a letter that had no sample.
  func acceptance(ofNew force: String) -> Acceptance {
    Acceptance(
      when: when, by: by, because: because, cause: "assessments/\(force).conf",
      remark: "the whole letter, which had no sample", letters: [force])
  }

  /// The acceptance of a sample as another hand left it.
  func acceptance(ofHandChanged force: String) -> Acceptance {
    Acceptance(
      when: when, by: by, because: because, cause: "samples",
      remark: "changed by another hand, and kept as it stands", letters: [force])
  }
}
