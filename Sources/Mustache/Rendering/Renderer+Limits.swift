import SourceText

// Keeping to the limits. Steps are counted where a section or template begins, not one by one.
extension Renderer {
  /// Steps as they count where so many maps are open, any of which may have to be searched.
  @inline(__always)
  func weighed(_ steps: Int) -> Int {
    steps * (1 + scopes.count >> 4)
  }

  /// Counts steps that are going to be taken; false, with nothing more to be rendered, where they
  /// are too many.
  @inline(__always)
  @discardableResult
  mutating func count(_ steps: Int, at range: Range<Int>) -> Bool {
    stepsLeft -= weighed(steps)
    if stepsLeft >= 0 { return true }
    reportTooLong(at: range)
    return false
  }

  /// Whether one more section or template may be rendered inside those around.
  @inline(__always)
  mutating func nest(at range: Range<Int>) -> Bool {
    if frames.count < options.limits.nesting { return true }
    reportTooNested(at: range)
    return false
  }

  /// More steps than the limit, for one more item of a section.
  @inline(never)
  mutating func reportTooLong(inSection index: Int) {
    let section = templates[template].sections[index]
    reportTooLong(at: templates[template].names[section.name].range)
  }

  @inline(never)
  private mutating func reportTooLong(at range: Range<Int>) {
    halt(.tooLong(templates[template].file.location(range), limit: options.limits.steps))
  }

  @inline(never)
  private mutating func reportTooNested(at range: Range<Int>) {
    halt(.tooNested(templates[template].file.location(range), limit: options.limits.nesting))
  }

  /// More templates inside each other than the limit.
  mutating func reportTooDeep(at range: Range<Int>) {
    halt(.tooDeep(templates[template].file.location(range), limit: options.limits.depth))
  }

  /// More output than the limit.
  mutating func reportTooLarge(at range: Range<Int>, in template: Int) {
    halt(.tooLarge(templates[template].file.location(range), limit: options.limits.size))
  }

  private mutating func halt(_ diagnostic: Diagnostic) {
    if !isHalted { diagnostics.append(diagnostic) }
    isHalted = true
  }
}
