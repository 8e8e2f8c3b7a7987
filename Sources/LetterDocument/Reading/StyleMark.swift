/// One or two `*` or `_` with which text set apart begins or ends.
struct StyleMark {
  /// Where it stands in the source; two characters make strong text, one makes it emphasised.
  let range: Range<Int>
  /// Whether the text begins or ends with it.
  let isStart: Bool
  /// How the text is set apart.
  var style: LetterDocument.Style { range.count == 2 ? .strong : .emphasis }
}
