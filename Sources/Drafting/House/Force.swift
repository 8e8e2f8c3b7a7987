package import KeyValue

/// A police force, as the roster has it.
package struct Force: Sendable {
  /// Its short name, in file names and on the command line: `thames-valley`.
  package let slug: String
  /// Its name in a letter: `Thames Valley Police`.
  package let name: FoldedText
  /// The title of its head: `Chief Constable`.
  package let head: FoldedText
  /// Who signs its letter.
  package let inspector: Inspector
}
