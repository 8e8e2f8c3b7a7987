import Drafting
import FindingsBank
import KeyValue

/// Puts what the edited letter says in the places of fields into its assessment's file.
struct FrameReviser {
  private let drafted: ReadLetter
  private let edited: ReadLetter
  private let entries: AssessedEntries
  private(set) var editor: KeyValueEditor
  private(set) var notes: RevisionNotes

  init(
    from drafted: ReadLetter, to edited: ReadLetter, _ entries: AssessedEntries,
    _ editor: KeyValueEditor, _ notes: RevisionNotes
  ) {
    self.drafted = drafted
    self.edited = edited
    self.entries = entries
    self.editor = editor
    self.notes = notes
  }

  /// Sets, adds and removes the fields that were edited, and the headings.
  mutating func revise(for force: Force, in house: House) {
    set("addressee", to: .addressee)
    set("salutation", to: .salutation, unasked: force.head.text)
    reviseAddress()
    set("liaison-officer", to: .liaisonOfficer)
    for section in edited.division.sections {
      guard let known = house.bank.section(section.name), let old = drafted.section(section.name)
      else { continue }
      let text = edited.letter.text(section.heading)
      let usual = force.inspector.headings[section.name] ?? known.headings.first
      // A heading that the bank does not know cannot be chosen.
      guard known.headings.contains(where: { $0.text == text }) else { continue }
      set(
        [section.name, BankSection.headingKey], from: drafted.letter.text(old.heading), to: text,
        unasked: usual?.text)
    }
  }

  /// Sets the value of a key to what stands in the place of a field.
  private mutating func set(_ key: String, to field: FrameField, unasked: String? = nil) {
    let new = edited.text(of: field)
    // Words that may be the field or something else are told of, and change nothing; nor does it
    // when a field is not there that every letter has.
    guard !edited.isUnclear(field), new != nil || unasked == nil else { return }
    set([key], from: drafted.text(of: field), to: new, unasked: unasked)
  }

  /// Sets the value of a key that stands once.
  private mutating func set(
    _ path: [String], from old: String?, to new: String?, unasked: String? = nil
  ) {
    guard old != new else { return }
    notes.note(.field(path[path.count - 1], old: old, new: new), at: path)
    let value = new == unasked ? nil : new
    switch (entries.entry(path), value) {
    case (let entry?, let value?): editor.setValue(of: entry, to: value)
    case (let entry?, nil): editor.remove(entry)
    case (nil, let value?): editor.insert(path, value, place(for: path))
    case (nil, nil): break
    }
  }

  private func place(for path: [String]) -> KeyValueEditor.Place {
    guard path.count == 1 else { return .startOfSection }
    let last = editor.entries.last { $0.path.count == 1 }
    return last.map { .after($0.number) } ?? .startOfSection
  }

  /// Sets the lines of the address that differ.
  private mutating func reviseAddress() {
    let own = entries.entries(["address"])
    let known = entries.values(["address"])
    guard !edited.isUnclear(.address), let old = drafted.lines(of: .address, knowing: known),
      let new = edited.lines(of: .address, knowing: known), old != new, old.count == own.count
    else { return }
    notes.note(
      .field("address", old: old.joined(separator: ", "), new: new.joined(separator: ", ")),
      at: ["address"])
    let shorter = min(old.count, new.count)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = min(zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count, shorter - start)
    var place = start > 0 ? .after(own[start - 1]) : place(for: ["address"])
    for index in start..<max(old.count, new.count) - end {
      if index < old.count - end, index < new.count - end {
        editor.setValue(of: own[index], to: new[index])
        place = .after(own[index])
      } else if index < new.count - end {
        if index == 0, let first = own.first { place = .before(first) }
        place = .after(editor.insert(["address"], new[index], place))
      } else {
        editor.remove(own[index])
      }
    }
  }
}
