/// One step of a template's program.
struct Instruction: Sendable {
  enum Operation: UInt8 {
    /// Append a stretch of the source; `range` is that stretch.
    case text
    /// Append a value, escaped; `operand` is the name.
    case variable
    /// Append a value as it is; `operand` is the name.
    case rawVariable
    /// Begin a section, or go past it; `operand` is the section.
    case section
    /// Go past an inverted section unless its value is nothing; `operand` is the section.
    case inverted
    /// Go past a section unless its name is there; `operand` is the section.
    case question
    /// Go past a section if its name is there; `operand` is the section.
    case invertedQuestion
    /// Go back to the start of the section for its next item, or on; `operand` is the section.
    case endSection
    /// Render another template here; `operand` is the call.
    case call
    /// Render what overrides the block, or go on into its own text; `operand` is the block.
    case block
    /// End of the template, or of the text that overrides a block.
    case leave
  }

  let operation: Operation
  let operand: Int
  /// Where the step stands in the source: the text itself, or the whole tag.
  let range: Range<Int>
}
