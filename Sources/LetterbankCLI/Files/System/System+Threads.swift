#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension System {
  /// How much stack a thread of the program has, in bytes.
  static let threadStackSize = 2 * 1_048_576

  /// How many threads can run at once.
  static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Calls a function on several threads at once, this one among them, and waits for all calls.
  ///
  /// Where the system gives fewer threads, there are fewer calls; there is always one.
  static func callOnThreads(_ count: Int, _ work: @Sendable () -> Void) {
    withoutActuallyEscaping(work) { work in
      let threads = (1..<max(1, count)).compactMap { _ in startThread(work) }
      work()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  private static func startThread(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, threadStackSize)
    let call = Unmanaged.passRetained(ThreadCall(work))
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(&thread, &attributes, { ThreadCall.run($0) }, call.toOpaque())
    #else
      var thread = pthread_t()
      let code = pthread_create(&thread, &attributes, { ThreadCall.run($0) }, call.toOpaque())
    #endif
    guard code == 0 else {
      call.release()
      return nil
    }
    return thread
  }
}

/// What a thread is to do, in a form that the C library can hand on.
private final class ThreadCall {
  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) {
    self.work = work
  }

  static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let pointer { Unmanaged<ThreadCall>.fromOpaque(pointer).takeRetainedValue().work() }
    return nil
  }
}
