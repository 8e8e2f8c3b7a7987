package import SourceText

/// The files that a house is read from.
package struct HouseFiles: Sendable {
  /// The files of `templates/`, by their names within it: `letter.mustache`, `forces.conf`.
  package var templates: [String: SourceFile]
  /// The files of `findings-bank/`, in order of name.
  package var bank: [SourceFile]
  /// The paths of the files and folders that are there and cannot be read.
  private let unread: Set<String>

  private static let facts: Set = ["inspection.conf", "inspectors.conf", "forces.conf"]

  /// The files of both folders.
  ///
  /// - Parameter unread: the paths of files, or of a folder, that are there and cannot be read:
  ///   what they hold is not missed.
  package init(templates: [SourceFile], bank: [SourceFile], unread: Set<String> = []) {
    self.unread = unread
    self.templates = Dictionary(
      templates.map { (String($0.name), $0) },
      uniquingKeysWith: { first, _ in first })
    self.bank = bank
  }

  /// Whether the bank holds more than could be read.
  var isBankUnread: Bool { unread.contains { $0.hasPrefix("findings-bank") } }

  /// Whether there are templates that could not be read.
  var areTemplatesUnread: Bool {
    unread.contains { $0 == "templates" || $0.hasPrefix("templates/") && $0.hasSuffix(".mustache") }
  }

  /// Whether a file of `templates/` is there and could not be read.
  func isUnread(_ name: String) -> Bool {
    unread.contains("templates") || unread.contains("templates/\(name)")
  }

  /// Whether no letter is made from what is in a file of `templates/`, by its path.
  package static func isAside(_ path: String) -> Bool {
    path.hasPrefix("templates/") && path.hasSuffix(".conf")
      && !facts.contains { path.hasSuffix("/" + $0) }
  }
}
