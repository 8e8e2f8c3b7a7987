package import Drafting
import FindingsBank
import KeyValue
import LetterDocument
package import SourceText

extension Importer {
  /// The force that a letter names before its sections; nothing, and why, if it names none.
  package func force(of file: SourceFile) -> Diagnosed<Force?> {
    guard file.bytes.count <= Self.largestFile else { return Diagnosed(nil, [tooLarge(file)]) }
    let (letter, headings) = HeadingFinder(ScannedLetter(file), house.bank.sections).find()
    guard let first = headings.first else { return Diagnosed(nil, [noLetter(file)]) }
    let force = forceFinder.force(in: letter, before: first.passage)
    return Diagnosed(force, force == nil ? [noForce(file)] : [])
  }

  /// The assessment that an edited letter asks for, made of the one that it was drafted from.
  ///
  /// Only the entries of what was edited change: statements and their slots where that is enough,
  /// bullets that come, go or stand elsewhere, and fields of the frame. No comment is removed. The
  /// new assessment is drafted, and nothing is given back unless its letter says what the edited
  /// one does, but for what the result names as left over.
  ///
  /// - Parameters:
  ///   - letter: the edited letter; Markdown if its name ends in `.md`.
  ///   - file: the assessment; its faults are reported, and nothing is given back.
  package func revise(
    _ file: SourceFile, toSay letter: SourceFile
  ) -> Diagnosed<AssessmentRevision?> {
    guard letter.bytes.count <= Self.largestFile else { return Diagnosed(nil, [tooLarge(letter)]) }
    var diagnostics: [Diagnostic] = []
    let format = LetterFormat(fileName: letter.path) ?? .text
    guard let assessment = house.assess(file).reporting(to: &diagnostics),
      let traced = house.trace(file).reporting(to: &diagnostics)
    else { return Diagnosed(nil, diagnostics.filter { $0.severity == .error }) }
    let framed = LetterFrame.drafted(
      for: traced.letter.force, status: assessment.status, in: house)
    guard let frame = framed.value else {
      return Diagnosed(nil, framed.diagnostics + [noFrame(letter)])
    }
    let written = traced.written(format)
    let drafted = ReadLetter(written.file, beside: frame, in: house, recognizer)
    let edited = ReadLetter(
      letter, beside: frame, in: house, recognizer, finding: drafted.headings.map(\.section))
    guard !edited.headings.isEmpty else { return Diagnosed(nil, [noLetter(letter)]) }
    let force = traced.letter.force
    let known = forceFinder.forces(namedIn: drafted.letter, before: drafted.endOfHead)
    if let other = otherForce(
      than: force, in: edited.letter, before: edited.endOfHead, known: known)
    {
      let advice =
        "import it with --force \(other.slug), or name the file that holds the letter to "
        + force.name.text
      return Diagnosed(nil, [otherForce(.error, letter, to: other, not: force, advice: advice)])
    }
    let document = KeyValueDocument.read(file).value
    let entries = AssessedEntries(assessment, document)
    guard let bullets = DraftedBullets(drafted, written, entries) else {
      return Diagnosed(nil, [unreadable(file)])
    }
    let (editor, notes) = revise(
      entries, KeyValueEditor(document), bullets, from: drafted, to: edited, for: force)
    let new = SourceFile(path: file.path, bytes: editor.bytes)
    return check(new, editor, notes, of: file, KeyValueEditor(document), against: edited, format)
  }

  private func revise(
    _ entries: AssessedEntries, _ editor: KeyValueEditor, _ bullets: DraftedBullets,
    from drafted: ReadLetter, to edited: ReadLetter, for force: Force
  ) -> (KeyValueEditor, RevisionNotes) {
    var frame = FrameReviser(from: drafted, to: edited, entries, editor, RevisionNotes())
    frame.revise(for: force, in: house)
    var editor = frame.editor
    var notes = frame.notes
    var reader = StatementReader(recognizer, edited.letter, prefersHouse: false)
    var plans: [(section: BankSection, bullets: [PlannedBullet])] = []
    for section in house.bank.sections {
      let old = bullets.sections[section.name] ?? []
      let new = edited.section(section.name)?.bullets ?? []
      let planner = SectionPlanner(section, from: drafted.letter, to: edited.letter)
      plans.append((section, planner.plan(old, as: new, &reader)))
    }
    let nearest = Dictionary(
      reader.free.compactMap { free in free.nearest.map { (free.text, $0) } },
      uniquingKeysWith: { first, _ in first })
    // Bullets for which there are no topics stay joined, as they are already.
    let isJoined = plans.contains { $0.bullets.contains(where: \.isJoined) }
    if isJoined, drafted.letter.wording == edited.letter.wording { return (editor, notes) }
    for (section, plan) in FindingsOnce().applied(to: plans) {
      var reviser = SectionReviser(section.name, nearest: nearest, editor, notes)
      reviser.revise(entries.bullets[section.name] ?? [], to: plan)
      editor = reviser.editor
      notes = reviser.notes
    }
    return (editor, notes)
  }

  /// The revision, if the letter drafted from it says what the edited one does.
  private func check(
    _ new: SourceFile, _ editor: KeyValueEditor, _ notes: RevisionNotes, of old: SourceFile,
    _ before: KeyValueEditor, against edited: ReadLetter, _ format: LetterFormat
  ) -> Diagnosed<AssessmentRevision?> {
    // A fault of the new assessment stands in no file yet.
    let shown = SourceFile(path: "\(new.path), as the letter asks for it", bytes: new.bytes)
    let drafted = house.trace(shown)
    guard let traced = drafted.value else {
      let faults = drafted.diagnostics.filter { $0.severity == .error }
      return Diagnosed(nil, faults + [faulty(new)])
    }
    let rest = LeftOverWords(traced.written(format), beside: edited)
    if let lost = rest.lost { return Diagnosed(nil, [lost]) }
    return Diagnosed(
      AssessmentRevision(
        old: old, new: new, changes: RevisedLines(from: before, to: editor).parts(notes),
        leftOver: rest.warnings,
        account: rest.account(
          StatementReader(recognizer, edited.letter, prefersHouse: false), in: house.bank),
        letter: traced.letter, restoresLetter: rest.isNothing))
  }

  private func unreadable(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.unreadable-draft",
      "the template of this force's letters does not keep bullets apart, so no edit can be brought "
        + "back", at: .path(file.path), repair: .advice("put the edit into the assessment by hand"))
  }

  private func faulty(_ file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule: "import.faulty-assessment",
      "no assessment can say what this letter does, so nothing is written", at: .path(file.path),
      repair: .advice("put right in the letter what is shown above, or edit the assessment by hand")
    )
  }
}
