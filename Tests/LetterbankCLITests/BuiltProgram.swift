import FaultInjection
import Foundation

/// The program as it was built, run as a process of its own.
enum BuiltProgram {
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder that holds the program: the tests are built into the same.
  static let folder: URL = {
    let beside = Bundle.main.executableURL?.deletingLastPathComponent()
    let candidates = [beside, repository.appending(path: ".build/debug")].compactMap { $0 }
    return candidates.first {
      FileManager.default.isExecutableFile(atPath: $0.appending(path: "letterbank").path)
    } ?? candidates[0]
  }()

  /// Whether program and tests were built with something that watches their memory or threads.
  static let isWatched = dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil

  /// A copy of the folders that an inspector works in, somewhere else.
  static func copyOfRepository() throws -> URL {
    let copy = URL.temporaryDirectory.appending(path: "letterbank-copy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
    for name in ["templates", "findings-bank", "assessments", "samples"] {
      try FileManager.default.copyItem(
        at: repository.appending(path: name), to: copy.appending(path: name))
    }
    return copy
  }

  /// What a line of shell prints to both streams, with `letterbank` on the path.
  static func shell(
    _ command: String, in folder: URL, environment: [String: String] = [:]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = folder
    let path = "\(Self.folder.path):/usr/local/bin:/usr/bin:/bin"
    process.environment = ["PATH": path].merging(Program.sanitizerOptions) { $1 }
      .merging(environment) { $1 }
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
