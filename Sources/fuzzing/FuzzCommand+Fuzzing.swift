import Foundation
import Properties

#if FUZZING
  import LibFuzzer

  extension FuzzCommand {
    /// Hands the process over to libFuzzer, which takes the rest of the command line for its own.
    static func fuzz() -> Int32 {
      // libFuzzer takes the first argument for the program's name, and passes over it.
      var count = CommandLine.argc - 1
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        CommandLine.unsafeArgv + 1
      return LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        do {
          // A C function takes nothing along, so it asks for the target itself.
          try FuzzCommand.target?.property.check(
            Input(Array(UnsafeBufferPointer(start: bytes, count: size))))
        } catch {
          fatalError("\(error)")
        }
        return 0
      }
    }
  }
#endif
