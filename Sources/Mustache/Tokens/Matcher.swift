import SourceText

/// Finds for each opening tag its closing one, and for each tag what it takes out of the text.
struct Matcher {
  private let file: SourceFile
  private let bytes: [UInt8]
  private(set) var tags: [Tag]
  private(set) var diagnostics: [Diagnostic] = []
  /// The opening tags that are still open, outermost first.
  private var open: [Int] = []
  private let names: TagNames
  /// How many tags of each name are open, and how many closing tags of it have not been come to.
  private var openCounts: [Int]
  private var closingCounts: [Int]

  /// Matches all tags of a file, or those before the first that is too deep in others, in time
  /// linear in their number and length.
  init(_ file: SourceFile, tags: [Tag], limits: Limits) {
    self.file = file
    bytes = file.bytes
    self.tags = tags
    names = TagNames(tags, in: bytes)
    openCounts = Array(repeating: 0, count: names.count)
    closingCounts = openCounts
    for index in tags.indices where tags[index].kind == .close { closingCounts[names[index]] += 1 }
    for index in tags.indices {
      if tags[index].isOpening, open.count >= limits.nesting {
        report(.tooManyInside(location(index), limit: limits.nesting))
        self.tags.removeSubrange(index...)
        return
      }
      match(index)
    }
    for index in open { reportUnclosed(index, before: nil) }
  }

  private func name(_ index: Int) -> String { tags[index].fullName(in: bytes) }

  private mutating func match(_ index: Int) {
    switch tags[index].kind {
    case .variable, .rawVariable, .faulty:
      break
    case .silent:
      cutLine(index)
    case .partial:
      tags[index].indentation = blanks(before: index) ?? 0..<0
      cutLine(index)
      if !tags[index].isStandalone { tags[index].indentation = 0..<0 }
    case .section, .inverted:
      cutLine(index)
      push(index)
    case .parent:
      tags[index].indentation = blanks(before: index) ?? 0..<0
      push(index)
    case .block:
      matchBlock(index)
      push(index)
    case .close:
      matchClose(index)
    }
  }

  private mutating func push(_ index: Int) {
    open.append(index)
    openCounts[names[index]] += 1
  }

  private mutating func pop() {
    guard let index = open.popLast() else { return }
    openCounts[names[index]] -= 1
  }

  // MARK: Closing

  private mutating func matchClose(_ index: Int) {
    closingCounts[names[index]] -= 1
    guard let top = open.last else {
      report(.strayClose(location(index), name: name(index)))
      tags[index].kind = .faulty
      return
    }
    if names[index] == names[top] {
      close(top, with: index)
    } else if openCounts[names[index]] > 0 {
      closeThrough(with: index)
    } else {
      let isLater = closingCounts[names[top]] > 0
      report(
        .wrongClose(
          location(index), name: name(index), openName: name(top), opened: location(top),
          isExtra: isLater))
      if isLater { tags[index].kind = .faulty } else { close(top, with: index) }
    }
  }

  /// Closes what stands open inside the section of a closing tag's name, then the section itself.
  private mutating func closeThrough(with index: Int) {
    while let top = open.last {
      if names[top] == names[index] {
        close(top, with: index)
        return
      }
      reportUnclosed(top, before: index)
      pop()
    }
  }

  private mutating func close(_ opening: Int, with closing: Int) {
    tags[opening].partner = closing
    tags[closing].partner = opening
    pop()
    if tags[opening].kind == .parent {
      cutParent(from: opening, to: closing)
    } else if tags[opening].isArgument {
      // What surrounds the tag inside a parent is never rendered; only the blanks before it count.
      let start = bytes.lineStart(
        beforeBlanksAt: tags[closing].range.lowerBound, textStart: file.textStart)
      tags[closing].cut = (start ?? tags[closing].range.lowerBound)..<tags[closing].range.upperBound
    } else {
      cutLine(closing)
    }
  }

  private mutating func reportUnclosed(_ index: Int, before closing: Int?) {
    let noun: String =
      switch tags[index].kind {
      case .parent: "parent"
      case .block: "block"
      default: "section"
      }
    let end = closing.map { (name: name($0), location: location($0)) }
    report(
      .unclosedSection(location(index), noun: noun, name: name(index), endedBy: end))
  }

  private mutating func report(_ fault: Diagnostic) {
    if diagnostics.count < Limits.faults { diagnostics.append(fault) }
  }

  // MARK: Lines

  /// Takes the whole line away with a tag that stands alone on it.
  private mutating func cutLine(_ index: Int) {
    let range = tags[index].range
    guard let end = bytes.lineEnd(afterBlanksAt: range.upperBound),
      let start = bytes.lineStart(beforeBlanksAt: range.lowerBound, textStart: file.textStart)
    else { return }
    tags[index].cut = start..<end
    tags[index].isStandalone = true
  }

  /// A parent stands alone when nothing is before its opening tag or after its closing one.
  private mutating func cutParent(from opening: Int, to closing: Int) {
    let (first, last) = (tags[opening].range, tags[closing].range)
    guard let end = bytes.lineEnd(afterBlanksAt: last.upperBound),
      let start = bytes.lineStart(beforeBlanksAt: first.lowerBound, textStart: file.textStart)
    else {
      tags[opening].indentation = 0..<0
      return
    }
    tags[opening].cut = start..<first.upperBound
    tags[opening].isStandalone = true
    tags[closing].cut = last.lowerBound..<end
    tags[closing].partner = opening
  }

  /// The blanks between the start of a line and the first tag on it.
  private func blanks(before index: Int) -> Range<Int>? {
    let range = tags[index].range
    return bytes.lineStart(beforeBlanksAt: range.lowerBound, textStart: file.textStart)
      .map { $0..<range.lowerBound }
  }

  // MARK: Blocks

  /// A block's lines begin with the blanks of its first line, where the opening tag ends its own
  /// line, or else with those before the opening tag.
  private mutating func matchBlock(_ index: Int) {
    let parent = open.last.map { tags[$0].kind == .parent } ?? false
    tags[index].isArgument = parent
    let range = tags[index].range
    let before = blanks(before: index)
    tags[index].indentation = before ?? 0..<0
    guard let end = bytes.lineEnd(afterBlanksAt: range.upperBound), parent || before != nil else {
      return
    }
    tags[index].cut = (before?.lowerBound ?? range.lowerBound)..<end
    tags[index].isStandalone = true
    let first = firstBlanks(from: end)
    let closesAtOnce =
      index + 1 < tags.count && tags[index + 1].kind == .close
      && tags[index + 1].range.lowerBound == first.upperBound
    if !closesAtOnce, end > range.upperBound { tags[index].indentation = first }
  }

  /// The blanks that begin the first line that has something else on it.
  private func firstBlanks(from lineStart: Int) -> Range<Int> {
    var start = lineStart
    var end = start
    while end < bytes.count, bytes[end].isBlank {
      end += 1
      if bytes[end - 1] == UInt8(ascii: "\n") { start = end }
    }
    return start..<end
  }

  private func location(_ index: Int) -> SourceLocation {
    file.location(tags[index].range)
  }
}
