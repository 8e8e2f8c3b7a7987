import Drafting
import Foundation
import LetterDocument
import SourceText

/// A folder to work in with as many forces as are wanted, each with an assessment and a sample.
///
/// Templates and bank are those of a house that exists. What is found of each force is drawn from
/// the whole bank, always in the same way, so that letters differ as letters do; all are
/// illustrative.
struct Corpus {
  /// How many forces there are.
  let count: Int
  /// The house that templates and bank are taken from.
  let source: HouseFolder

  /// Writes the folder, which must not be there yet.
  func write(to folder: URL) throws {
    guard !FileManager.default.fileExists(atPath: folder.path) else {
      throw BenchmarkFailure("\(folder.path) is there already: name a folder that is not")
    }
    for name in ["templates", "findings-bank", "assessments", "samples", "out"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    for file in source.files where file.path != HouseFolder.rosterPath {
      try Data(file.bytes).write(to: folder.appending(path: file.path))
    }
    let inspectors = try source.house().inspectors.keys.sorted()
    let roster = (1...max(1, count)).map { number in
      rosterEntry(number, signedBy: inspectors[number % inspectors.count])
    }.joined(separator: "\n")
    try Data(roster.utf8).write(to: folder.appending(path: HouseFolder.rosterPath))
    let house = try HouseFolder(folder).house()
    for number in 1...max(1, count) { try write(number, in: house, to: folder) }
  }

  private func write(_ number: Int, in house: House, to folder: URL) throws {
    let slug = Self.slug(number)
    let text = CorpusAssessment.text(number, force: slug, bank: house.bank)
    let file = SourceFile(path: "assessments/\(slug).conf", text: text)
    guard let letter = house.draft(file).value else {
      throw BenchmarkFailure("\(file.path) cannot be drafted")
    }
    try Data(file.bytes).write(to: folder.appending(path: file.path))
    try Data(letter.bytes(.markdown)).write(to: folder.appending(path: "samples/\(slug).md"))
  }

  /// The short name of a force, by its number.
  static func slug(_ number: Int) -> String {
    let digits = String(number)
    return "force-" + String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private func rosterEntry(_ number: Int, signedBy inspector: String) -> String {
    """
    [\(Self.slug(number))]
    name = Force \(number)
    head = Chief Constable
    inspector = \(inspector)

    """
  }
}
