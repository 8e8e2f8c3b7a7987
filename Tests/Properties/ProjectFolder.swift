package import Drafting
import Foundation
package import SourceText

/// The project's own folder, whose files are the first inputs.
package struct ProjectFolder: Sendable {
  /// The folder that this was compiled in.
  package static let own = ProjectFolder(
    root: URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent())

  /// The size at which a piece of a file ends, in bytes.
  private static let pieceSize = 600

  private let root: URL

  /// The house that its templates and its bank make.
  package var house: House {
    House.read(HouseFiles(templates: files(in: "templates"), bank: files(in: "findings-bank")))
      .value
  }

  /// The files of one of its folders, cut at ends of lines into pieces that leave a fuzzer room.
  func pieces(of folder: String, _ ending: String = "") -> [[UInt8]] {
    files(in: folder, ending).flatMap { file in
      var pieces: [[UInt8]] = []
      for line in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      {
        if pieces.isEmpty || pieces[pieces.count - 1].count > Self.pieceSize { pieces.append([]) }
        pieces[pieces.count - 1] += line + [UInt8(ascii: "\n")]
      }
      return pieces
    }
  }

  /// The files of one of its folders whose names end so, in order of name.
  package func files(in folder: String, _ ending: String = "") -> [SourceFile] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: folder).path)
    return (names ?? []).sorted().filter { $0.hasSuffix(ending) }.compactMap { name in
      let path = "\(folder)/\(name)"
      return (try? Data(contentsOf: root.appending(path: path))).map { data in
        SourceFile(path: path, bytes: [UInt8](data))
      }
    }
  }
}
