import Drafting
import Foundation
import SourceText

/// The templates and the bank of a folder of letters.
struct HouseFolder {
  /// Where the roster is.
  static let rosterPath = "templates/forces.conf"

  /// The files, by their paths in the folder.
  let files: [SourceFile]

  /// Reads the files of a folder.
  init(_ folder: URL) throws {
    files = try ["templates", "findings-bank"].flatMap { part in
      guard
        let names = try? FileManager.default.contentsOfDirectory(
          atPath: folder.appending(path: part).path)
      else {
        throw BenchmarkFailure(
          "\(folder.path) holds no \(part)/: go to the folder of the letters first")
      }
      return try names.sorted().filter { !$0.hasPrefix(".") }.map { name in
        let path = "\(part)/\(name)"
        let data = try Data(contentsOf: folder.appending(path: path))
        return SourceFile(path: path, bytes: Array(data))
      }
    }
  }

  /// The house that the files are read as.
  func house() throws -> House {
    let templates = files.filter { $0.path.hasPrefix("templates/") }
    let bank = files.filter { $0.path.hasPrefix("findings-bank/") }
    return try House.read(HouseFiles(templates: templates, bank: bank)).sound()
  }
}
