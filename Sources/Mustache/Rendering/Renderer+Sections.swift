// Sections of all four kinds.
extension Renderer {
  /// Begins a section, or goes past it.
  mutating func beginSection(_ index: Int, range: Range<Int>) {
    let section = templates[template].sections[index]
    guard let value = value(of: section.name) else { return go(past: section) }
    begin(section, on: value, range: range)
  }

  /// Goes past an inverted section unless its value is nothing.
  mutating func beginInverted(_ index: Int) {
    let section = templates[template].sections[index]
    if let value = value(of: section.name), value.pointee.isTruthy { go(past: section) }
  }

  /// Begins a section if its name is there, and is something.
  mutating func beginQuestion(_ index: Int, range: Range<Int>) {
    let section = templates[template].sections[index]
    if let value = literalValue(of: section) { return begin(section, on: value, range: range) }
    guard isThere(section) else { return go(past: section) }
    guard nest(at: range), count(section.steps, at: range) else { return }
    frames.append(.section(frame(of: section, on: nil, count: 1)))
  }

  /// Goes past a section if its name is there, and is something.
  mutating func beginInvertedQuestion(_ index: Int) {
    let section = templates[template].sections[index]
    if literalValue(of: section)?.pointee.isTruthy ?? isThere(section) { go(past: section) }
  }

  /// Goes back to the start of a section for its next item, or on.
  mutating func endSection(_ index: Int) {
    let last = frames.count - 1
    guard case .section(var frame) = frames[last] else { return }
    guard let item = frame.item, frame.remaining > 0 else {
      closeScopes(to: frame.scopes)
      frames.removeLast()
      if frame.item != nil { items.removeLast() }
      return
    }
    stepsLeft -= frame.steps
    guard stepsLeft >= 0 else { return reportTooLong(inSection: index) }
    frame.item = item + 1
    frame.remaining -= 1
    frames[last] = .section(frame)
    items[items.count - 1] = item + 1
    replaceScope(after: frame.scopes, by: item + 1)
    position = frame.body
  }

  private mutating func begin(
    _ section: Section, on value: UnsafePointer<Slot>, range: Range<Int>
  ) {
    if case .list(let items) = value.pointee {
      guard let first = items.baseAddress, !items.isEmpty else { return go(past: section) }
      begin(section, on: first, count: items.count, range: range)
    } else if case .other(let other) = value.pointee, case .lambda(let lambda) = other.pointee {
      go(past: section)
      beginLambda(lambda, section: section, range: range, isEscaped: false)
    } else {
      guard value.pointee.isTruthy else { return go(past: section) }
      begin(section, on: value, count: 1, range: range)
    }
  }

  @inline(__always)
  private mutating func begin(
    _ section: Section, on item: UnsafePointer<Slot>, count items: Int, range: Range<Int>
  ) {
    guard nest(at: range), count(section.steps, at: range) else { return }
    frames.append(.section(frame(of: section, on: item, count: items)))
    self.items.append(item)
    openScope(item)
  }

  @inline(__always)
  private func frame(
    of section: Section, on item: UnsafePointer<Slot>?, count: Int
  ) -> SectionFrame {
    SectionFrame(
      body: position, item: item, remaining: count - 1, scopes: scopes.count,
      steps: weighed(section.steps))
  }

  private mutating func go(past section: Section) {
    position = section.end
  }

  private func isThere(_ section: Section) -> Bool {
    if case .found(let value) = resolve(section.name) {
      value.pointee.isTruthy
    } else {
      false
    }
  }

  /// What a key is that has the question mark in it; in any other engine it would be meant.
  private func literalValue(of section: Section) -> UnsafePointer<Slot>? {
    guard set.strictness == .lenient, case .found(let value) = resolve(section.name + 1) else {
      return nil
    }
    return value
  }
}
