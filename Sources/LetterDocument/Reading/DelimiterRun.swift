/// A run of `*` or `_` that may set text apart.
struct DelimiterRun {
  /// The character that the run consists of.
  let byte: UInt8
  /// Where it stands.
  let range: Range<Int>
  /// Whether text set apart may begin with it.
  let canOpen: Bool
  /// Whether text set apart may end with it.
  let canClose: Bool
  /// What of it has not been used yet to set text apart: it is used from its ends inwards.
  var unused: Range<Int>
  /// The index of the run before it that may still be of use; -1 for none.
  var previous = -1

  /// A run and the kinds of character that it stands after and before.
  ///
  /// https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
  init(
    _ byte: UInt8, _ range: Range<Int>, after left: CharacterKind, before right: CharacterKind
  ) {
    let isLeftFlanking = right != .space && (right != .punctuation || left != .other)
    let isRightFlanking = left != .space && (left != .punctuation || right != .other)
    let isUnderscore = byte == UInt8(ascii: "_")
    self.byte = byte
    self.range = range
    unused = range
    canOpen = isLeftFlanking && (!isUnderscore || !isRightFlanking || left == .punctuation)
    canClose = isRightFlanking && (!isUnderscore || !isLeftFlanking || right == .punctuation)
  }

  /// Whether the run may end what another began, as far as their lengths go (rules 9 and 10).
  func mayClose(_ opener: DelimiterRun) -> Bool {
    guard byte == opener.byte, opener.canOpen else { return false }
    guard canOpen || opener.canClose else { return true }
    return (range.count + opener.range.count) % 3 != 0 || range.count % 3 == 0
  }
}
