package import Checking
package import Drafting
package import Foundation
package import SourceText

/// The project's own folder: its templates, bank, assessments and samples.
package enum Repository {
  /// Where it is.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The files of its house.
  package static let files = HouseFiles(
    templates: all(in: "templates"), bank: all(in: "findings-bank"))
  /// Its house.
  package static let house = House.read(files).value
  /// Its assessments.
  package static let assessments = all(in: "assessments")
  /// Its samples.
  package static let samples = all(in: "samples").compactMap(Sample.init)

  /// The forces whose letters were published.
  package static let published = [
    "cleveland", "hampshire", "hertfordshire", "thames-valley", "warwickshire",
  ]

  /// A force's assessment.
  package static func assessment(_ force: String) throws -> SourceFile {
    try file("assessments/\(force).conf")
  }

  /// A force's sample.
  package static func sample(_ force: String) -> Sample? {
    samples.first { $0.file.nameWithoutExtension == force }
  }

  /// One of its files.
  package static func file(_ path: String) throws -> SourceFile {
    SourceFile(path: path, bytes: [UInt8](try Data(contentsOf: root.appending(path: path))))
  }

  /// The files of a folder in order of their names.
  private static func all(in folder: String) -> [SourceFile] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).sorted().compactMap { try? file("\(folder)/\($0)") }
  }
}
