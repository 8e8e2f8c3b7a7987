import Foundation
import Properties

#if FUZZING
  import LibFuzzer

  extension FuzzCommand {
    /// The longest that one check may take, in clock ticks of the processor: a second.
    ///
    /// libFuzzer has a limit too, but of the time that passes, other programs' among it.
    private static let longest = clock_t(CLOCKS_PER_SEC)

    /// Hands the process over to libFuzzer, which takes the rest of the command line for its own.
    static func fuzz() -> Int32 {
      // libFuzzer takes the first argument for the program's name, and passes over it.
      var count = CommandLine.argc - 1
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
        CommandLine.unsafeArgv + 1
      return LLVMFuzzerRunDriver(&count, &arguments) { bytes, size in
        FuzzCommand.check(Array(UnsafeBufferPointer(start: bytes, count: size)))
        return 0
      }
    }

    /// Checks the property, and ends the process where it does not hold.
    private static func check(_ bytes: [UInt8]) {
      let start = clock()
      do {
        // A C function takes nothing along, so the target is asked for anew.
        try target?.property.check(Input(bytes))
      } catch {
        fatalError("\(error)")
      }
      let time = clock() - start
      if time > longest { fatalError("a check took \(Double(time) / Double(longest)) seconds") }
    }
  }
#endif
