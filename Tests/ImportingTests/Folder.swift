import Drafting
import Foundation
import SourceText

/// The project's own folder.
enum Folder {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let house: House = {
    let sources = HouseFiles(
      templates: (try? files("templates")) ?? [], bank: (try? files("findings-bank")) ?? [])
    return House.read(sources).value
  }()

  /// The files of a folder in order of their names.
  static func files(_ folder: String) throws -> [SourceFile] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .sorted().map { try file("\(folder)/\($0)") }
  }

  static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
  }
}
