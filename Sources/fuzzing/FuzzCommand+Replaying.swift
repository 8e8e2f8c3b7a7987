import Foundation
import Properties

#if !FUZZING
  extension FuzzCommand {
    /// Checks a property with each of some files, and gives the exit code.
    static func replay(_ paths: some Sequence<String>, with target: FuzzTarget) throws -> Int32 {
      var exitCode: Int32 = 0
      for path in paths {
        let input = Input([UInt8](try Data(contentsOf: URL(filePath: path))))
        do {
          try target.property.check(input)
          print("\(path): holds")
        } catch {
          print("\(path): \(error)")
          exitCode = 1
        }
      }
      return exitCode
    }
  }
#endif
