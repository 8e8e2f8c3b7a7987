extension KeyValueEditor {
  /// Puts another value in the place of an entry's, which keeps its key and what stands around its
  /// equals sign.
  package mutating func setValue(of number: Int, to value: String) {
    guard let index = index(of: number), let first = elements[index].lines.first,
      let equals = first.content.firstIndex(of: UInt8(ascii: "="))
    else { return }
    let blanks = first.content[(equals + 1)...].prefix { $0 == 0x20 || $0 == 0x09 }
    let hasValue = blanks.endIndex < first.content.count
    let lead =
      hasValue || elements[index].lines.count == 1
      ? Array(first.content[..<blanks.endIndex])
      : first.content[...equals] + [UInt8(ascii: " ")]
    let indent = elements[index].lines.dropFirst().first.map { line in
      Array(line.content.prefix { $0 == 0x20 || $0 == 0x09 })
    }
    // What indents the line may be a blank of another kind, which is better not repeated.
    let hasIndent = indent.map { !$0.isEmpty } ?? false
    elements[index].lines = lines(lead, value, indent: hasIndent ? indent : nil)
  }

  /// Gives an entry another key; it has no effect where the `[section]` above does not begin it.
  package mutating func setKey(of number: Int, to path: [String]) {
    guard let index = index(of: number), let key = key(of: path, at: index),
      let first = elements[index].lines.first,
      let equals = first.content.firstIndex(of: UInt8(ascii: "="))
    else { return }
    let gap = first.content[..<equals].reversed().prefix { $0 == 0x20 || $0 == 0x09 }.reversed()
    elements[index].kind = .entry(number, path: path)
    elements[index].lines[0] = EditedLine(
      Array(key.utf8) + gap + first.content[equals...], ending: first.ending)
  }

  /// Removes an entry; comments above it stay, set apart by a blank line where they would now seem
  /// to be about something else.
  package mutating func remove(_ number: Int) {
    guard let index = index(of: number), let path = elements[index].path else { return }
    elements.remove(at: index)
    guard index > 0, elements[index - 1].isComment, index < elements.count,
      let next = elements[index...].first(where: { !$0.isComment }), !next.isBlank
    else { return }
    if next.path.map({ $0.prefix(2) == path.prefix(2) }) ?? false { return }
    elements.insert(
      EditedElement(kind: .blank, lines: [EditedLine([], ending: ending)]), at: index)
  }

  /// Adds an entry, laid out as its neighbours are, and gives its number.
  @discardableResult
  package mutating func insert(_ path: [String], _ value: String, _ place: Place) -> Int {
    let number = nextNumber
    nextNumber += 1
    let index = index(of: place, for: path)
    let element = EditedElement(kind: .entry(number, path: path), lines: [])
    insert([element], at: index)
    guard let own = self.index(of: number) else { return number }
    let key = key(of: path, at: own) ?? path.joined(separator: ".")
    let lead = (neighbour(of: own).flatMap { EntryLayout($0) } ?? EntryLayout()).lead(for: key)
    elements[own].lines = lines(lead, value, indent: nil)
    return number
  }

  /// Puts entries elsewhere, one below the other, each together with the comments directly above
  /// it.
  package mutating func move(_ numbers: [Int], _ place: Place) {
    var place = place
    for number in numbers {
      guard let index = index(of: number), let path = elements[index].path else { continue }
      let start = startOfComments(above: index)
      let moved = Array(elements[start...index])
      elements.removeSubrange(start...index)
      insert(moved, at: self.index(of: place, for: path))
      setKey(of: number, to: path)
      place = .after(number)
    }
  }

  /// The last of the entries directly below an entry, no line between them, that are among some;
  /// the entry itself if there is none.
  package func last(below number: Int, among numbers: some Sequence<Int>) -> Int {
    guard var index = index(of: number) else { return number }
    let numbers = Set(numbers)
    while index + 1 < elements.count, let next = elements[index + 1].number,
      numbers.contains(next)
    {
      index += 1
    }
    return elements[index].number ?? number
  }

  // MARK: Places

  private func index(of number: Int) -> Int? {
    elements.firstIndex { $0.number == number }
  }

  private mutating func index(of place: Place, for path: [String]) -> Int {
    switch place {
    case .after(let number):
      return (index(of: number) ?? elements.count - 1) + 1
    case .before(let number):
      return index(of: number).map { startOfComments(above: $0) } ?? elements.count
    case .startOfSection:
      let section = Array(path.prefix(1))
      if let header = elements.firstIndex(where: { $0.isSection(section) }) { return header + 1 }
      if let last = elements.last, !last.isBlank {
        elements.append(EditedElement(kind: .blank, lines: [EditedLine([], ending: ending)]))
      }
      elements.append(header(section))
      return elements.count
    }
  }

  private func startOfComments(above index: Int) -> Int {
    var start = index
    while start > 0, elements[start - 1].isComment { start -= 1 }
    return start
  }

  /// Puts elements, the last of which is an entry, at an index.
  ///
  /// Where the `[section]` above does not
  /// begin the entry's key, they get one of their own, and the other is begun again below them.
  private mutating func insert(_ new: [EditedElement], at index: Int) {
    guard let path = new.last?.path, key(of: path, at: index) == nil else {
      elements.insert(contentsOf: new, at: index)
      return
    }
    let above = section(at: index)
    let isLast = index == elements.count || elements[index].isAnySection
    elements.insert(
      contentsOf: [header(Array(path.prefix(1)))] + new + (isLast ? [] : [header(above)]),
      at: index)
  }

  private func header(_ path: [String]) -> EditedElement {
    let line = EditedLine("[\(path.joined(separator: "."))]".utf8, ending: ending)
    return EditedElement(kind: .section(path), lines: [line])
  }

  /// The path of the `[section]` above an index; empty where there is none.
  private func section(at index: Int) -> [String] {
    for element in elements[..<index].reversed() {
      if case .section(let path) = element.kind { return path }
    }
    return []
  }

  /// A whole key as it is written at an index; nothing where the `[section]` above does not begin
  /// it.
  private func key(of path: [String], at index: Int) -> String? {
    let section = section(at: index)
    guard path.count > section.count, path.starts(with: section) else { return nil }
    return path.dropFirst(section.count).joined(separator: ".")
  }

  /// The first line of the entry nearest to one, above it or else below it, in the same section.
  private func neighbour(of index: Int) -> EditedLine? {
    for element in elements[..<index].reversed() {
      if element.isAnySection { break }
      if element.number != nil { return element.lines.first }
    }
    for element in elements[(index + 1)...] {
      if element.isAnySection { break }
      if element.number != nil { return element.lines.first }
    }
    return nil
  }

  // MARK: Lines

  /// A value behind the start of its first line; further lines have this indentation, or as much as
  /// the first has characters.
  private func lines(_ lead: [UInt8], _ value: String, indent: [UInt8]?) -> [EditedLine] {
    let width = String(decoding: lead, as: UTF8.self).count
    let indent = indent ?? Array(repeating: UInt8(ascii: " "), count: width)
    return KeyValueWriter.folded(value, indent: width).enumerated().map { index, line in
      EditedLine((index == 0 ? lead : indent) + Array(line.utf8), ending: ending)
    }
  }
}

extension EditedElement {
  fileprivate func isSection(_ path: [String]) -> Bool {
    if case .section(let own) = kind { own == path } else { false }
  }

  fileprivate var isAnySection: Bool {
    if case .section = kind { true } else { false }
  }
}
