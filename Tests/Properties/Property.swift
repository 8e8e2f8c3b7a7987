/// What must hold whatever bytes something is given.
package protocol Property {
  /// Words that are worth trying in an input, as they begin or end something.
  static var dictionary: [String] { get }

  /// Inputs to begin with, made of the project's own files.
  static func seeds(in folder: ProjectFolder) -> [[UInt8]]

  /// Checks that it holds for an input.
  static func check(_ input: Input) throws(Violation)
}
