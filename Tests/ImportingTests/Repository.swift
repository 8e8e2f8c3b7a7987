import Drafting
import Foundation
import Importing
import SourceText

/// The project's own folder: its house and assessments, and the published letters beside it.
enum Repository {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let scans = root.deletingLastPathComponent().appending(path: "shared/letters")

  static let house = House.read(
    HouseFiles(templates: all(in: "templates"), bank: all(in: "findings-bank"))
  ).value
  static let importer = Importer(house)
  static let assessments = all(in: "assessments")
  static let scansAreAtHand = FileManager.default.fileExists(atPath: scans.path)

  /// The forces whose letters were published.
  static let published = [
    "cleveland", "hampshire", "hertfordshire", "thames-valley", "warwickshire",
  ]

  /// A force's assessment.
  static func assessment(_ force: String) throws -> SourceFile {
    try file("assessments/\(force).conf", in: root)
  }

  /// A force's stored letter.
  static func sample(_ force: String) throws -> SourceFile {
    try (try? file("samples/\(force).md", in: root)) ?? file("samples/\(force).txt", in: root)
  }

  /// A force's published letter as scanned.
  static func scan(_ force: String) throws -> SourceFile { try file("\(force).txt", in: scans) }

  private static func file(_ path: String, in folder: URL) throws -> SourceFile {
    SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: folder.appending(path: path))))
  }

  /// The files of a folder in order of their names.
  private static func all(in folder: String) -> [SourceFile] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).sorted().compactMap { try? file("\(folder)/\($0)", in: root) }
  }
}
