package import SourceText

/// The files that a house is read from.
package struct HouseFiles: Sendable {
  /// The files of `templates/`, by their names within it: `letter.mustache`, `forces.conf`.
  package var templates: [String: SourceFile]
  /// The files of `findings-bank/`, in order of name.
  package var bank: [SourceFile]

  private static let facts: Set = ["inspection.conf", "inspectors.conf", "forces.conf"]

  /// The files of both folders.
  package init(templates: [SourceFile], bank: [SourceFile]) {
    self.templates = Dictionary(
      templates.map { (String($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
    self.bank = bank
  }

  /// Whether no letter is made from what is in a file of `templates/`, by its path.
  package static func isAside(_ path: String) -> Bool {
    path.hasPrefix("templates/") && path.hasSuffix(".conf")
      && !facts.contains { path.hasSuffix("/" + $0) }
  }
}
