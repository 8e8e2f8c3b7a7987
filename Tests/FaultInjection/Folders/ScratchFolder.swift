import Foundation

/// A copy of the folders that an inspector works in, for one scenario, and the program to run
/// there.
package final class ScratchFolder {
  /// The folder's absolute path.
  package let path: String
  /// The program.
  package let program: Program
  /// The folder that holds it and what is beside it.
  let home: String

  /// Copies the folders of a repository to a place of their own below the folder for temporary
  /// files, which `TMPDIR` names.
  ///
  /// - Parameter forces: whose letters are copied; all if none are named.
  package init(program: Program, repository: String, forces: [String] = []) throws {
    self.program = program
    let manager = FileManager.default
    guard manager.fileExists(atPath: "\(repository)/templates") else {
      throw HarnessFailure("\(repository) is no folder of letters: go to one")
    }
    home = manager.temporaryDirectory.appending(path: "faults-\(UUID().uuidString)").path
    path = "\(home)/letters"
    try manager.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in ["templates", "findings-bank", "assessments", "samples"] {
      try manager.copyItem(atPath: "\(repository)/\(name)", toPath: "\(path)/\(name)")
    }
    guard !forces.isEmpty else { return }
    for folder in ["assessments", "samples"] {
      for name in try manager.contentsOfDirectory(atPath: "\(path)/\(folder)")
      where !forces.contains(where: { name.hasPrefix("\($0).") }) {
        try manager.removeItem(atPath: "\(path)/\(folder)/\(name)")
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// All that the folder holds now.
  package var snapshot: FolderSnapshot { FolderSnapshot(of: path) }

  /// Runs the program in the folder to its end.
  @discardableResult package func run(
    _ arguments: String..., under conditions: Conditions = .init()
  ) throws -> Outcome {
    try program.run(arguments, in: path, under: conditions)
  }

  /// Replaces words of a file, which must be in it.
  package func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    guard text.contains(old) else {
      throw HarnessFailure("\(file) does not hold the words '\(old)', which are to be edited")
    }
    try write(text.replacing(old, with: new), to: file)
  }

  /// Adds a line at the end of a file.
  package func append(_ line: String, to file: String) throws {
    try write(String(contentsOfFile: "\(path)/\(file)", encoding: .utf8) + line + "\n", to: file)
  }

  /// Writes a file.
  package func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(path)/\(file)"))
  }
}
