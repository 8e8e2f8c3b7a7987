import Foundation
import Properties

/// A command line: what to fuzz, and with what.
enum FuzzCommand {
  /// The target that the program's command line names, if it names one.
  static let target = CommandLine.arguments.dropFirst().first.flatMap(FuzzTarget.init)

  private static let usage = """
    usage: fuzzing TARGET FILE…          check a property with the bytes of files
           fuzzing TARGET --corpus DIR   write the first inputs and the dictionary into a folder
    targets: \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))

    """

  /// Runs the program's command line, and gives the exit code: 1 if a property does not hold, 2 if
  /// nothing could be done.
  static func run() -> Int32 {
    let arguments = CommandLine.arguments.dropFirst(2)
    guard let target, !arguments.isEmpty else { return fail(usage) }
    do {
      if arguments.count == 2, arguments.first == "--corpus", let folder = arguments.last {
        try Corpus(target).write(into: URL(filePath: folder, directoryHint: .isDirectory))
        return 0
      }
      #if FUZZING
        return fuzz()
      #else
        return try replay(arguments, with: target)
      #endif
    } catch {
      return fail("error: \(error)\n")
    }
  }

  private static func fail(_ message: String) -> Int32 {
    FileHandle.standardError.write(Data(message.utf8))
    return 2
  }
}
